import type { Event, EventName } from "./events.ts";
import { isShownTo, OFFER } from "./offers.ts";
import { CORRIDOR, OFFER_WIDTH, PHASE, PHASE_NAMES, type State } from "./state.ts";

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
  /** What is between the sittings; absent where the game knows no bargaining. */
  readonly corridor: CorridorObservation | undefined;
}

/** Offers as a viewer sees them, and the accounts that are its own or everybody's: Rule 12.24. */
export interface CorridorObservation {
  /** Numbers of the offers that are shown to the viewer, each with its row. */
  readonly offers: readonly { readonly offer: number; readonly row: readonly number[] }[];
  /** The draft, for its author alone. */
  readonly draft: readonly number[] | undefined;
  /** By member; of others, leaks are not in it. */
  readonly influence: readonly number[];
  readonly dependence: readonly number[];
  /** item * members + member: what everybody has said in public; twice as large once backed down. */
  readonly stand: readonly number[];
  readonly leaked: readonly number[];
  /** By reaction: whether it has happened. */
  readonly reacted: readonly number[];
  readonly ownPurse: number | undefined;
  readonly ownBalance: number | undefined;
  readonly ownReceived: number | undefined;
  /** How far the viewer believes each of the others. */
  readonly ownTrust: readonly number[] | undefined;
  readonly ownBreachPaid: number | undefined;
  readonly ownDeals: number | undefined;
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
    corridor: state.world.bargaining === undefined ? undefined : observeCorridor(state, viewer),
  };
}

function observeCorridor(state: State, viewer: Viewer): CorridorObservation {
  const { memberCount } = state.world;
  const inside = viewer !== "public";
  const own = (list: Int32Array, member: Viewer = viewer): number | undefined =>
    inside && member === viewer ? list[viewer] : undefined;
  const drafting = inside && state.draft[OFFER.shown] !== 0 && state.draft[OFFER.from] === viewer;
  return {
    offers: inside ? offersShownTo(state, viewer) : [],
    draft: drafting ? [...state.draft] : undefined,
    influence: [...state.repute].map((_, member) => influenceSeenBy(state, member, viewer)),
    dependence: [...state.dependence],
    stand: [...state.stand].map((one) => (inside ? one : signOf(one))),
    leaked: [...state.leaked],
    reacted: [...state.reacted],
    ownPurse: own(state.purse),
    ownBalance: own(state.balance),
    ownReceived: own(state.received),
    ownTrust: inside
      ? [...state.trust.subarray(viewer * memberCount, (viewer + 1) * memberCount)]
      : undefined,
    ownBreachPaid: own(state.breachPaid),
    ownDeals: own(state.deals),
  };
}

/** A member's political capital: its own as it is, another's without what telling the press has cost. */
export const influenceSeenBy = (state: State, member: number, viewer: Viewer): number =>
  (member === viewer ? state.influence[member] : state.repute[member]) as number;

/** Outside one knows what was said, not whether it was held to behind closed doors. */
const signOf = (stand: number): number => (stand > 0 ? 1 : stand < 0 ? -1 : 0);

/** Numbers of offers are counted for everybody; one sees the rows that one is shown. */
function offersShownTo(state: State, viewer: number) {
  const offers: { offer: number; row: number[] }[] = [];
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isShownTo(state, offer, viewer)) continue;
    const at = offer * OFFER_WIDTH;
    offers.push({ offer, row: [...state.offers.subarray(at, at + OFFER_WIDTH)] });
  }
  return offers;
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
  "backedDown",
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
  events
    .filter((event) => isShown(event, viewer))
    .filter((event) => !isBehindDoors(event, viewer, closed))
    .map((event) =>
      event.kind === "counted" && viewer === "public" && closed
        ? { ...event, losers: UNTOLD }
        : event,
    );

const isBehindDoors = (event: Event, viewer: Viewer, closed: boolean): boolean =>
  viewer === "public" && closed && BEHIND_CLOSED_DOORS.includes(event.kind);

/** Offers and deals are seen by those to whom they are shown, and by nobody outside. */
const isShown = (event: Event, viewer: Viewer): boolean =>
  !("shown" in event) || (viewer !== "public" && ((event.shown >> viewer) & 1) === 1);
