import type { Event, EventName } from "./events.ts";
import { PHASE, PHASE_NAMES, type State } from "./state.ts";

/** A member's index, or the press and everybody else outside the room. */
export type Viewer = number | "public";

/**
 * What one viewer may know of a state. Sealed answers stay sealed; what a question is worth to
 * others is theirs alone; stances of others are known only as the file's estimates, which the
 * scenario holds for everybody.
 */
export interface Observation {
  readonly phase: (typeof PHASE_NAMES)[number];
  readonly sitting: number;
  readonly item: number;
  readonly question: number;
  readonly closed: boolean;
  readonly procedural: boolean;
  readonly waiting: number;
  /** How many members lose by the question, as the chair's soundings tell all delegations. */
  readonly losers: number | undefined;
  /** Members whose sealed answer lies on the table. */
  readonly sealed: number;
  readonly ownAnswer: number | undefined;
  readonly ownValue: number | undefined;
  readonly motion: number | undefined;
  readonly mover: number | undefined;
  readonly outcome: readonly number[];
  readonly force: readonly number[];
  readonly register: readonly number[];
  readonly bundled: readonly number[];
  readonly ownPosition: readonly number[] | undefined;
  readonly ownSalience: readonly number[] | undefined;
  readonly ownTransfer: readonly number[] | undefined;
}

/** The observation of a member, or of the public. */
export function observe(state: State, viewer: Viewer): Observation {
  const inside = viewer !== "public";
  const asking = state.question >= 0 && state.phase !== PHASE.over;
  const voting = state.phase === PHASE.motion;
  const own = (grid: Int32Array): number[] | undefined =>
    inside
      ? state.world.items.map((_, item) => grid[item * state.world.memberCount + viewer] as number)
      : undefined;
  return {
    phase: PHASE_NAMES[state.phase] as (typeof PHASE_NAMES)[number],
    sitting: state.sitting,
    item: state.item,
    question: state.question,
    closed: state.closed === 1,
    procedural: state.procedural === 1,
    waiting: state.waiting,
    losers: inside && asking ? state.losers : undefined,
    sealed: inside || !state.closed ? sealedMask(state) : 0,
    ownAnswer: inside && asking ? state.answer[viewer] : undefined,
    ownValue: inside && asking ? state.value[viewer] : undefined,
    motion: voting ? state.motion : undefined,
    mover: voting && (inside || !state.closed) ? state.mover : undefined,
    outcome: [...state.outcome],
    force: [...state.force],
    register: [...state.register],
    bundled: [...state.bundled],
    ownPosition: own(state.position),
    ownSalience: own(state.salience),
    ownTransfer: own(state.transfer),
  };
}

function sealedMask(state: State): number {
  if (state.phase !== PHASE.answering) return 0;
  return state.world.presentMask & ~state.waiting;
}

/** Events that never leave a closed room: who answered, moved and voted what, and how many. */
const BEHIND_CLOSED_DOORS: readonly EventName[] = [
  "sealed",
  "answered",
  "amendmentMoved",
  "motionMoved",
  "balloted",
  "motionDecided",
  "passed",
];

/** In place of a number that is not told outside. */
export const UNTOLD = -1;

/**
 * What of a step's events a viewer learns. `closed` is whether the doors were closed when the step
 * was made; delegations in the room see every answer once it is counted.
 */
export const visibleTo = (
  events: readonly Event[],
  viewer: Viewer,
  closed: boolean,
): readonly Event[] =>
  viewer !== "public" || !closed
    ? events
    : events
        .filter((event) => !BEHIND_CLOSED_DOORS.includes(event.kind))
        .map((event) => (event.kind === "counted" ? { ...event, losers: UNTOLD } : event));
