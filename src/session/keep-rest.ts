import {
  isCorridorMove,
  MOVE,
  type Move,
  OFFER,
  OFFER_WIDTH,
  OUTCOME,
  offerField,
  PHASE,
  SIDE,
  type State,
} from "../engine/index.ts";
import { divergenceOf } from "./branches.ts";
import { changeNow, type Rewrite } from "./changes.ts";
import { type Entry, entriesOf, stateBefore } from "./replay.ts";
import {
  advance,
  agentMove,
  awaitedPersons,
  current,
  isEnded,
  nextAgent,
  play,
  type Session,
} from "./session.ts";

/**
 * "Our game, one thing changed": what persons did in another game after the step where this one left
 * it, done again as far as it can be. Agents decide anew; persons are taken at their recorded word.
 */
export interface KeptRest {
  readonly session: Session;
  /** How many of the persons' recorded steps were made again. */
  readonly kept: number;
  /** Recorded steps that nobody asked for any more: what they were about is settled. */
  readonly dropped: readonly Entry[];
  /** The first recorded step that could not be made, and why; absent where none was in the way. */
  readonly stop: { readonly entry: Entry; readonly reason: StopReason } | undefined;
}

/**
 * "otherQuestion": the table is at something else by then; "notLegal": the rules no longer allow it;
 * "cannotChange": the change cannot be made there.
 */
export type StopReason = "otherQuestion" | "notLegal" | "cannotChange";

/**
 * Does in `base` what the rest of `other` has. Where base is a beginning of other, the result is other
 * move by move. Only where other has changes is `rewrite` needed.
 */
export function keepRest(base: Session, other: Session, rewrite?: Rewrite): KeptRest {
  const { shared, one, start } = divergenceOf(base, other);
  const entries = entriesOf(other);
  if (one === undefined && start === undefined) {
    return again(base, entries.slice(shared), rewrite);
  }
  const rest = entries.slice(isInsteadOf(one, entries[shared]) ? shared + 1 : shared);
  return follow(base, other, rest.filter(isOfPersons(other)), rewrite);
}

/** Every step as it was, agents' too: nothing has been changed before them. */
function again(base: Session, rest: readonly Entry[], rewrite: Rewrite | undefined): KeptRest {
  let session = base;
  let kept = 0;
  for (const entry of rest) {
    const made = make(session, entry, rewrite);
    if (typeof made === "string")
      return { session, kept, dropped: [], stop: { entry, reason: made } };
    session = made;
    if (isOfPersons(base)(entry)) kept++;
  }
  return { session, kept, dropped: [], stop: undefined };
}

/** Whether one step stands in the place of the other: another move of the same seat, another change. */
function isInsteadOf(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if ("move" in one && "move" in other) return one.move.actor === other.move.actor;
  return "settings" in one && "settings" in other;
}

const isOfPersons =
  ({ persons }: Session) =>
  (entry: Entry): boolean =>
    !("move" in entry) || persons.includes(entry.move.actor);

function follow(
  base: Session,
  other: Session,
  rest: readonly Entry[],
  rewrite: Rewrite | undefined,
): KeptRest {
  let session = advance(base);
  let kept = 0;
  const dropped: Entry[] = [];
  for (const entry of rest) {
    if (isEnded(session) || isPast(other, entry, current(session))) {
      dropped.push(entry);
      continue;
    }
    const reason = isOther(other, entry, session) ? "otherQuestion" : undefined;
    const made = reason ?? make(session, entry, rewrite);
    if (typeof made === "string") return { session, kept, dropped, stop: { entry, reason: made } };
    session = advance(made);
    kept++;
  }
  return { session, kept, dropped, stop: undefined };
}

function make(session: Session, entry: Entry, rewrite: Rewrite | undefined): Session | StopReason {
  if ("move" in entry) {
    const played = play(session, entry.move);
    return played.ok ? played.value : "notLegal";
  }
  const changed = rewrite === undefined ? undefined : changeNow(session, entry.settings, rewrite);
  return changed?.ok ? changed.value : "cannotChange";
}

/** Whether what a recorded move was about is behind the table by now. */
function isPast(other: Session, entry: Entry, now: State): boolean {
  if (!("move" in entry)) return false;
  const then = stateBefore(other, entry);
  // The parts of an offer that was not begun.
  if (then.phase === PHASE.drafting && now.phase !== PHASE.drafting) return true;
  if (then.item < 0)
    return !isBetween(now) ? then.sitting <= now.sitting : then.sitting < now.sitting;
  if (now.outcome[then.item] !== OUTCOME.pending) return true;
  if (then.item !== now.item) return false;
  if (then.phase === PHASE.motion) {
    return now.phase !== PHASE.motion || now.motion !== then.motion;
  }
  if (then.phase !== PHASE.answering || now.question === then.question) {
    return then.phase === PHASE.answering && now.phase === PHASE.closing;
  }
  const bit = 1 << (then.question - (now.world.firstOption[then.item] as number));
  return now.phase === PHASE.closing || ((now.tried[then.item] as number) & bit) !== 0;
}

const isBetween = ({ phase }: State): boolean =>
  phase === PHASE.corridor || phase === PHASE.drafting;

/** Whether a recorded move was made to another question, or to another offer, than is there now. */
function isOther(other: Session, entry: Entry, session: Session): boolean {
  if (!("move" in entry)) return false;
  const then = stateBefore(other, entry);
  const now = current(session);
  if (then.phase !== now.phase || then.item !== now.item || then.sitting !== now.sitting)
    return true;
  if (then.phase === PHASE.answering) return then.question !== now.question;
  return isCorridorMove(entry.move.kind) && isOtherOffer(then, now, entry.move);
}

const OFFER_TERMS = [OFFER.from, OFFER.to, OFFER.condition, OFFER.severable];

function isOtherOffer(then: State, now: State, { kind, arg }: Move): boolean {
  const offer = offerIn(kind, arg);
  if (offer === undefined) return false;
  const clauses = Array.from({ length: 2 * SIDE }, (_, slot) => OFFER.gives + slot);
  return [...OFFER_TERMS, ...clauses].some((field) => {
    const there = offer * OFFER_WIDTH + field < now.offers.length;
    return !there || offerField(then, offer, field) !== offerField(now, offer, field);
  });
}

const OF_AN_OFFER: readonly number[] = [MOVE.agree, MOVE.decline, MOVE.counter, MOVE.revoke];

/** The offer that a move is about, by its index; absent where it is about none. */
function offerIn(kind: number, arg: number): number | undefined {
  if (OF_AN_OFFER.includes(kind)) return arg;
  return kind === MOVE.agreePart ? (arg - (arg % SIDE)) / SIDE : undefined;
}

/** Lets agents play every seat to the end, those of persons too. */
export function finishByAgents(session: Session): Session {
  let now = session;
  while (!isEnded(now)) {
    const actor = nextAgent(now) ?? (awaitedPersons(now)[0] as number);
    now = agentMove(now, actor);
  }
  return now;
}
