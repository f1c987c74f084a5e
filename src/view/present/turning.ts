import {
  bitCount,
  DECISION_RULES,
  type Event,
  MOVE,
  MOVE_NAMES,
  RESPONSE,
  type State,
  type Viewer,
} from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";
import type { Tone } from "./canvas-model.ts";
import { changedIn } from "./changes.ts";
import {
  dealAt,
  dealingSentences,
  dealingTitle,
  isDealing,
  reasonOfDealing,
} from "./corridor/index.ts";
import type { TurningModel } from "./models.ts";
import { type Insight, rollOfAnswers, rollOfBallots } from "./roll.ts";
import { outcomeName, toneOfOutcome } from "./tones.ts";
import { list, namesOf, read, type Voice } from "./voice.ts";

type Kind<Name extends Event["kind"]> = Extract<Event, { kind: Name }>;

/** Events after which the table stops to look. */
const TURNING: readonly Event["kind"][] = [
  "counted",
  "motionDecided",
  "resolved",
  "amendmentMoved",
  "circulated",
];

/** Whether something happened at the step that is shown to the viewer before the game goes on. */
export const isTurning = (session: Session, step: number, viewer: Viewer): boolean =>
  (session.events[step] ?? []).some((event) => TURNING.includes(event.kind)) ||
  isDealing(session, step, viewer);

/** The item a step was about; -1 where it was about none. */
export function itemOfStep(events: readonly Event[]): number {
  for (const event of events) {
    const about =
      event.kind === "counted" || event.kind === "resolved" || event.kind === "circulated";
    if (about || event.kind === "amendmentMoved" || event.kind === "put") return event.item;
  }
  return -1;
}

/** What happened at a step, in words; absent where it is none to stop at. */
export function presentTurning(
  session: Session,
  step: number,
  insight: Insight,
  voice: Voice,
): TurningModel | undefined {
  const events = session.events[step] ?? [];
  const { viewer } = insight;
  if (!isTurning(session, step, viewer)) return undefined;
  const state = session.states[step] as State;
  const before = session.states[step - 1] ?? state;
  const answers = events.filter((event) => event.kind === "answered");
  const ballots = events.filter((event) => event.kind === "balloted");
  const why = insight.open ? reasonOfDealing(session, step, viewer, voice) : undefined;
  const deal = dealAt(session, step, viewer, voice);
  return {
    ...(headline(events, voice) ??
      dealingTitle(session, step, viewer, voice) ??
      motionHeadline(events, voice)),
    ...(deal === undefined ? {} : { deal }),
    ...(why === undefined ? {} : { why }),
    sentences: [
      ...sentencesOf(events, before, voice),
      ...dealingSentences(session, step, viewer, voice),
      ...(answers.length > 0 && !insight.open ? [voice.say("why.hidden")] : []),
    ],
    roll:
      answers.length > 0
        ? rollOfAnswers(before, answers, insight, voice)
        : rollOfBallots(before, ballots, voice),
    changes: changedIn(before, state, voice),
  };
}

function find<Name extends Event["kind"]>(events: readonly Event[], kind: Name) {
  return events.find((event): event is Kind<Name> => event.kind === kind);
}

interface Headline {
  readonly title: string;
  readonly tone: Tone;
}

function headline(events: readonly Event[], voice: Voice): Headline | undefined {
  const resolved = find(events, "resolved");
  if (resolved !== undefined) {
    return {
      title: voice.say(`outcome.${outcomeName(resolved.outcome)}`),
      tone: toneOfOutcome(resolved.outcome),
    };
  }
  if (find(events, "counted") !== undefined) {
    return { title: voice.say("outcome.agreedNot"), tone: "object" };
  }
  if (find(events, "amendmentMoved") !== undefined) {
    return { title: voice.say("turn.amendment.title"), tone: "neutral" };
  }
  if (find(events, "circulated") !== undefined) {
    return { title: voice.say("turn.circulated"), tone: "neutral" };
  }
  if (find(events, "motionDecided") !== undefined) return motionHeadline(events, voice);
  return undefined;
}

function motionHeadline(events: readonly Event[], voice: Voice): Headline {
  const carried = find(events, "motionDecided")?.carried ?? false;
  const doors = find(events, "doorsMoved");
  if (doors !== undefined) {
    return {
      title: voice.say(doors.closed ? "turn.doors.closed" : "turn.doors.open"),
      tone: "neutral",
    };
  }
  const ruling = find(events, "classified");
  if (ruling !== undefined) {
    return { title: voice.say(ruling.stands ? "turn.ruled" : "turn.overruled"), tone: "neutral" };
  }
  if (find(events, "referredUp") !== undefined) {
    return { title: voice.say("turn.referredUp"), tone: "neutral" };
  }
  if (find(events, "reordered") !== undefined) {
    return { title: voice.say("turn.reordered"), tone: "neutral" };
  }
  if (find(events, "divided") !== undefined) {
    return { title: voice.say("turn.divided"), tone: "neutral" };
  }
  return {
    title: voice.say(carried ? "turn.motion.carried" : "turn.motion.lost"),
    tone: carried ? "support" : "object",
  };
}

function sentencesOf(events: readonly Event[], before: State, voice: Voice): string[] {
  const sentences: string[] = [];
  const counted = find(events, "counted");
  const motion = find(events, "motionDecided");
  const amendment = find(events, "amendmentMoved");
  if (counted !== undefined) sentences.push(...countSentences(events, counted, before, voice));
  if (motion !== undefined) sentences.push(...motionSentences(motion, before, voice));
  if (amendment !== undefined) {
    const { world } = before;
    const name = read((world.members[amendment.actor] ?? world.members[0])?.name ?? EMPTY, voice);
    const label = read(world.options[amendment.option]?.label ?? EMPTY, voice);
    sentences.push(voice.say("turn.amendment", { name, label }));
  }
  for (const event of events) {
    if (event.kind === "resolved") sentences.push(...outcomeSentences(event, before, voice));
    if (event.kind === "heldOver") {
      const names = list(namesOf(event.absent, before.world, voice));
      sentences.push(voice.say("turn.heldOver", { names }));
    }
  }
  return sentences;
}

const EMPTY = { en: "", ru: "" };

function countSentences(
  events: readonly Event[],
  counted: Kind<"counted">,
  before: State,
  voice: Voice,
): string[] {
  const masks = masksOf(events, before);
  const names = (mask: number): string => list(namesOf(mask, before.world, voice));
  const rule = DECISION_RULES[before.world.rule];
  const counts = { yes: bitCount(masks.yes), no: bitCount(masks.objectors) };
  const byObjection = rule === "consensus" || rule === "limitedFormat";
  if (counted.carried) {
    const plain = byObjection && masks.objectors === 0;
    const first = plain
      ? voice.say("turn.passed.noObjection")
      : voice.say("turn.passed.count", counts);
    return masks.reserved === 0
      ? [first]
      : [first, voice.say("turn.unbound", { names: names(masks.reserved) })];
  }
  const host = masks.reserved & (before.world.essential[counted.item] as number);
  if (host !== 0) return [voice.say("turn.failed.noHost", { names: names(host) })];
  const objected = voice.say("turn.failed.objectors", { names: names(masks.objectors) });
  if (byObjection) return [objected, voice.say(`rule.${rule}`)];
  return [voice.say("turn.failed.count", counts), ...(masks.objectors === 0 ? [] : [objected])];
}

function masksOf(events: readonly Event[], before: State) {
  let yes = 0;
  let reserved = 0;
  let objectors = 0;
  for (const event of events) {
    if (event.kind !== "answered") continue;
    const bit = 1 << event.actor;
    if (event.response === RESPONSE.support || event.response === RESPONSE.accept) yes |= bit;
    if (event.response === RESPONSE.reserve) reserved |= bit;
    if (event.response === RESPONSE.object) objectors |= bit;
    objectors |= before.world.writtenObjections[event.item] as number;
  }
  return { yes, reserved, objectors };
}

function motionSentences(motion: Kind<"motionDecided">, before: State, voice: Voice): string[] {
  const kind = MOVE_NAMES[motion.motion] as "defer";
  const first = voice.say("turn.motion", {
    motion: voice.say(`motion.${kind}`),
    yes: motion.yes,
    no: motion.no,
  });
  const second =
    motion.motion === MOVE.defer && before.world.deferredBefore[before.item] === 1
      ? voice.say("turn.motion.second")
      : voice.say("rule.motion");
  return motion.carried ? [first] : [first, second];
}

function outcomeSentences(event: Kind<"resolved">, before: State, voice: Voice): string[] {
  const { world } = before;
  const outcome = outcomeName(event.outcome);
  if (event.contested) return [voice.say("turn.contested")];
  switch (outcome) {
    case "announced": {
      const sponsor = world.members[world.sponsor[event.item] as number];
      return [voice.say("turn.announced", { name: read(sponsor?.name ?? EMPTY, voice) })];
    }
    case "reverted":
    case "defeated":
    case "deferred":
      return [voice.say(`turn.${outcome}`)];
    default:
      return [];
  }
}
