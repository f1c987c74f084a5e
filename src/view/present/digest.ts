import { type Event, RESPONSE, type State, visibleTo } from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";
import { publicNews } from "./corridor/index.ts";
import type { DigestLine } from "./models.ts";
import { outcomeName } from "./tones.ts";
import { list, read, sourceOf, type Voice } from "./voice.ts";

/** What the press knows at a step, the newest first: the world's news and the public's view of the summit. */
export function presentDigest(session: Session, step: number, voice: Voice): DigestLine[] {
  const lines: DigestLine[] = worldNews(session, undefined, voice);
  for (let at = 0; at <= step; at++) {
    const state = session.states[at] as State;
    const before = session.states[at - 1] ?? state;
    const events = visibleTo(session.events[at] ?? [], "public", before.closed === 1);
    lines.push(...summitNews(events, before, at, voice));
    for (const event of events) {
      if (event.kind === "sittingOpened") lines.push(...worldNews(session, event.sitting, voice));
    }
  }
  return lines.reverse();
}

function worldNews(session: Session, sitting: number | undefined, voice: Voice): DigestLine[] {
  const { scenario } = session.world;
  const id = sitting === undefined ? undefined : scenario.sittings[sitting]?.id;
  return scenario.events
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => event.sitting === id)
    .map(({ event, index }) => {
      const source = sourceOf(event.source, session.world.scenario, voice);
      return {
        id: `news-${index}`,
        date: event.date,
        text: read(event.text, voice),
        ...(source === undefined ? {} : { source }),
      };
    });
}

function summitNews(
  events: readonly Event[],
  before: State,
  step: number,
  voice: Voice,
): DigestLine[] {
  const { scenario, items } = before.world;
  const date = scenario.sittings[before.sitting]?.date ?? scenario.date;
  return events.flatMap((event, index) => {
    if (event.kind === "declared" || event.kind === "leaked" || event.kind === "reacted") {
      const text = publicNews(event, before, voice);
      return text === undefined ? [] : [{ id: `step-${step}-press-${index}`, date, text }];
    }
    const title = "item" in event ? items[event.item]?.title : undefined;
    if (title === undefined) return [];
    const line = (part: string, text: string) => [{ id: `step-${step}-${part}`, date, text }];
    if (event.kind === "resolved") {
      const outcome = outcomeName(event.outcome);
      if (outcome === "pending") return [];
      return line(
        `outcome-${event.item}`,
        voice.say(`digest.${outcome}`, { title: read(title, voice) }),
      );
    }
    if (event.kind !== "counted" || event.carried) return [];
    return line("count", blockedBy(events, before, read(title, voice), voice));
  });
}

/** Who objected is told in an open sitting alone. */
function blockedBy(events: readonly Event[], before: State, title: string, voice: Voice): string {
  const names = events.flatMap((event) =>
    event.kind === "answered" && event.response === RESPONSE.object
      ? [read(before.world.members[event.actor]?.name ?? { en: "", ru: "" }, voice)]
      : [],
  );
  return names.length === 0
    ? voice.say("digest.closedDoors", { title })
    : voice.say("digest.objected", { title, names: list(names) });
}
