import {
  CORRIDOR,
  crossesRedLine,
  type Event,
  losersBy,
  PHASE,
  RESPONSE,
  responseTo,
  type State,
  standAloneCost,
  type Viewer,
  valueOf,
} from "../../engine/index.ts";
import { valueAccount } from "./account.ts";
import { isInCorridor } from "./in-corridor.ts";
import type { RollLine } from "./models.ts";
import { responseName, toneOfResponse } from "./tones.ts";
import { flagOf, read, type Voice } from "./voice.ts";

/** Whose reasons the viewer may read: its own; everybody's where stances are as in the file, or at the end. */
export interface Insight {
  readonly viewer: Viewer;
  readonly open: boolean;
}

type Answered = Extract<Event, { kind: "answered" }>;

/** The roll call of a step: who answered what, and why. */
export function rollOfAnswers(
  state: State,
  answers: readonly Answered[],
  insight: Insight,
  voice: Voice,
): RollLine[] {
  return answers.map((event) => {
    const member = event.actor;
    const line = {
      ...seat(state, member, voice),
      tone: toneOfResponse(event.response),
      word: voice.say(`response.${responseName(event.response)}`),
      countWord: voice.say(`count.${responseName(event.response)}`),
    };
    if (event.response === RESPONSE.absent) return line;
    if (!insight.open && insight.viewer !== member) return line;
    return { ...line, reason: reasonOf(state, event, voice) };
  });
}

const seat = (state: State, member: number, voice: Voice) => {
  const actor = state.world.members[member] as State["world"]["members"][number];
  return { actor: actor.id, name: read(actor.name, voice), flag: flagOf(actor) };
};

function reasonOf(state: State, event: Answered, voice: Voice): NonNullable<RollLine["reason"]> {
  const { actor: member, item, option } = event;
  const value = valueOf(state, member, item, option);
  const losers = losersBy(state, item, option);
  const cost = standAloneCost(state, member, value, losers);
  const redLine = crossesRedLine(state, member, option);
  const sincere = redLine ? RESPONSE.object : responseTo(state, member, value, losers);
  const stance = state.world.items[item]?.stances[state.world.members[member]?.id ?? ""];
  return {
    account: valueAccount(state, member, item, option, voice),
    standAloneCost: cost,
    estimate: stance?.evidence?.grade !== "documented",
    sentence:
      sincere === event.response
        ? sincereSentence(value, cost, redLine, voice)
        : voice.say("why.chose", { word: voice.say(`response.${responseName(sincere)}`) }),
  };
}

function sincereSentence(value: number, cost: number, redLine: boolean, voice: Voice): string {
  if (redLine) return voice.say("why.redLine");
  if (value > 0) return voice.say("why.gain");
  if (value === 0) return voice.say("why.even");
  const key = value >= -cost ? "why.acquiesce" : "why.object";
  return voice.say(key, { loss: -value, cost });
}

/** The table as it waits: who has answered, who is thinking. */
export function rollOfWaiting(state: State, viewer: Viewer, voice: Voice): RollLine[] {
  return state.world.members.map((_, member) => ({
    ...seat(state, member, voice),
    ...waitingWord(state, member, viewer, voice),
  }));
}

type Word = Pick<RollLine, "tone" | "word" | "countWord">;

function waitingWord(state: State, member: number, viewer: Viewer, voice: Voice): Word {
  const plain = (name: "absent" | "waiting" | "none" | "sealed" | "corridor" | "inside"): Word => ({
    tone: name === "absent" ? "absent" : "neutral",
    word: voice.say(`response.${name}`),
    countWord: voice.say(`count.${name}`),
  });
  if (!((state.world.presentMask >> member) & 1)) return plain("absent");
  if (isInCorridor(state)) return plain(isOutside(state, member) ? "corridor" : "inside");
  if ((state.waiting >> member) & 1) return plain("waiting");
  const asked = state.phase === PHASE.answering || state.phase === PHASE.motion;
  if (!asked) return plain("none");
  const own = state.answer[member] as number;
  if (state.phase !== PHASE.answering || viewer !== member || own < 0) return plain("sealed");
  return {
    tone: toneOfResponse(own),
    word: voice.say(`response.${responseName(own)}`),
    countWord: voice.say(`count.${responseName(own)}`),
  };
}

/** Whether the member has not gone in yet; while one drafts, the others wait as they were. */
const isOutside = (state: State, member: number): boolean =>
  (((state.waiting | (state.corridor[CORRIDOR.waiting] as number)) >> member) & 1) === 1;

/** The roll of a motion. */
export const rollOfBallots = (
  state: State,
  ballots: readonly Extract<Event, { kind: "balloted" }>[],
  voice: Voice,
): RollLine[] =>
  ballots.map((event) => ({
    ...seat(state, event.actor, voice),
    tone: event.yes ? "support" : "object",
    word: voice.say(event.yes ? "response.yes" : "response.no"),
    countWord: voice.say(event.yes ? "count.yes" : "count.no"),
  }));
