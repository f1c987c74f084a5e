import {
  crossesRedLine,
  losersBy,
  RESPONSE,
  responseTo,
  type State,
  valueOf,
} from "../../../engine/index.ts";
import { isPlayable } from "../../../room/index.ts";
import { reportedOf } from "../result.ts";
import { outcomeName, responseName, toneOfResponse } from "../tones.ts";
import { presentEvidence, read, type Voice } from "../voice.ts";
import type { ExpectedLine, HistoryLine } from "./models.ts";

/**
 * How every delegation would answer the tabled texts by its interests alone, before anything is promised,
 * and what comes of each item when all do. `end`: the same game played so.
 */
export function presentExpected(start: State, end: State, voice: Voice): ExpectedLine[] {
  const { world } = start;
  return world.items.map((item, at) => ({
    item: item.id,
    number: at + 1,
    title: read(item.title, voice),
    answers: world.members.map((member, index) => {
      const response = isPlayable(world, index) ? answerTo(start, at, index) : RESPONSE.absent;
      return {
        actor: member.id,
        tone: toneOfResponse(response),
        word: voice.say(`response.${responseName(response)}`),
      };
    }),
    outcome: voice.say(`outcome.${outcomeName(end.outcome[at] as number)}`),
  }));
}

/** Rules 4.2 and 4.3. */
function answerTo(state: State, item: number, member: number): number {
  const option = state.world.tabled[item] as number;
  if (crossesRedLine(state, member, option)) return RESPONSE.object;
  const value = valueOf(state, member, item, option);
  return responseTo(state, member, value, losersBy(state, item, option));
}

/** What is reported to have become of each item. */
export const presentHistory = ({ world }: State, voice: Voice): HistoryLine[] =>
  world.items.map((item, at) => {
    const { history, historyNote, source } = reportedOf(item, world, voice);
    return {
      item: item.id,
      number: at + 1,
      title: read(item.title, voice),
      ...(history === undefined ? {} : { outcome: history }),
      ...(historyNote === undefined ? {} : { note: historyNote }),
      ...(source === undefined ? {} : { source }),
      ...(item.evidence === undefined
        ? {}
        : { evidence: presentEvidence(item.evidence, world, voice) }),
    };
  });
