import { copyScalars, readScalars, SCALAR_COUNT, Scalars, writeScalars } from "./scalars.ts";
import type { World } from "./world.ts";

/**
 * The game now: single numbers as fields, and every list in one Int32Array. So it is copied in
 * tens of nanoseconds, hashed in well under a microsecond, and makes no garbage.
 */

/** Where the game stands; what each phase waits for is in `agenda.ts` and `step.ts`. */
export const PHASE = {
  tabling: 0,
  answering: 1,
  motion: 2,
  closing: 3,
  over: 4,
  corridor: 5,
  drafting: 6,
} as const;
export const PHASE_NAMES = [
  "tabling",
  "answering",
  "motion",
  "closing",
  "over",
  "corridor",
  "drafting",
] as const;

/** Places of `State.corridor`. */
export const CORRIDOR = {
  /** Offers sent so far. */
  offers: 0,
  /** Whom the corridor waited for when somebody began to draft. */
  waiting: 1,
  /** Offer that the draft answers, counted from 1; 0: none. */
  answering: 2,
  /** Half-width of the draws on stances, which everybody knows. */
  noise: 3,
  /** Clauses of agreed offers that are neither kept nor broken nor lapsed. */
  open: 4,
} as const;
const CORRIDOR_WORDS = 5;
/** Words of an offer's row: `offers.ts`. */
export const OFFER_WIDTH = 15;

/** Hands out the parts of a buffer one after another. */
interface Cutter {
  take(length: number): Int32Array;
}

export class State extends Scalars {
  readonly world: World;
  /** Every vector below, one after another; the head is written by `imageOf` alone. */
  readonly words: Int32Array;
  readonly random: Int32Array;

  /** By member. */
  readonly answer: Int32Array;
  /** What the question is worth to each member. Private to each. */
  readonly value: Int32Array;
  readonly ballot: Int32Array;

  /** By item. */
  readonly outcome: Int32Array;
  /** The option in force. */
  readonly force: Int32Array;
  readonly itemSitting: Int32Array;
  /** Bit k: the k-th option of the item has been put and has failed. */
  readonly tried: Int32Array;
  /** Bit k: the k-th option, an amendment, has been moved. */
  readonly moved: Int32Array;
  /** Bit k: the motion of kind k has been put. */
  readonly motions: Int32Array;
  readonly bundled: Int32Array;
  readonly bundleTried: Int32Array;
  readonly circulated: Int32Array;
  /** Adopted although an absent member said nothing. */
  readonly contested: Int32Array;
  /** Members who are not bound by what was adopted. */
  readonly outside: Int32Array;
  /** Members who objected to the question that settled the item, and the option it was. */
  readonly objectors: Int32Array;
  readonly objectedTo: Int32Array;

  readonly register: Int32Array;

  /** item * members + member. */
  readonly position: Int32Array;
  readonly salience: Int32Array;
  readonly transfer: Int32Array;

  /** All below are empty where the world knows no bargaining. By member, value units: what is left to pay with. */
  readonly purse: Int32Array;
  /** Points of political capital, and what the others take them to be: `capital.ts`. */
  readonly influence: Int32Array;
  readonly repute: Int32Array;
  readonly dependence: Int32Array;
  /** Offers sent before this sitting. */
  readonly sent: Int32Array;
  /** Value units from payments that hang on no item: received less paid. */
  readonly balance: Int32Array;
  /** Value units received by side payments of either kind. */
  readonly received: Int32Array;
  /** Value units that broken promises and withdrawn words have cost. */
  readonly breachPaid: Int32Array;
  readonly backedDown: Int32Array;
  readonly breaches: Int32Array;
  readonly deals: Int32Array;
  /** from * members + to. */
  readonly trust: Int32Array;
  /** item * members + member. */
  readonly stand: Int32Array;
  /** By item: whether it was settled behind closed doors, whether that was told, whether it is first. */
  readonly behind: Int32Array;
  readonly leaked: Int32Array;
  readonly first: Int32Array;
  /** instrument * members + receiver: value units promised or paid so far. */
  readonly used: Int32Array;
  /** Rows of `offers.ts`. */
  readonly offers: Int32Array;
  readonly draft: Int32Array;
  readonly reacted: Int32Array;
  /** Words of `CORRIDOR`. */
  readonly corridor: Int32Array;
  /** What lies before the offers in the buffer, and after them. */
  readonly before: Int32Array;
  readonly after: Int32Array;

  constructor(world: World, words: Int32Array, cutter: Cutter) {
    super();
    const { memberCount, itemCount, registerCount } = world;
    this.world = world;
    this.words = words;
    this.random = cutter.take(4);
    this.answer = cutter.take(memberCount);
    this.value = cutter.take(memberCount);
    this.ballot = cutter.take(memberCount);
    this.outcome = cutter.take(itemCount);
    this.force = cutter.take(itemCount);
    this.itemSitting = cutter.take(itemCount);
    this.tried = cutter.take(itemCount);
    this.moved = cutter.take(itemCount);
    this.motions = cutter.take(itemCount);
    this.bundled = cutter.take(itemCount);
    this.bundleTried = cutter.take(itemCount);
    this.circulated = cutter.take(itemCount);
    this.contested = cutter.take(itemCount);
    this.outside = cutter.take(itemCount);
    this.objectors = cutter.take(itemCount);
    this.objectedTo = cutter.take(itemCount);
    this.register = cutter.take(registerCount);
    this.position = cutter.take(itemCount * memberCount);
    this.salience = cutter.take(itemCount * memberCount);
    this.transfer = cutter.take(itemCount * memberCount);
    const { bargaining } = world;
    const many = (count: number): number => (bargaining === undefined ? 0 : count);
    this.purse = cutter.take(many(memberCount));
    this.influence = cutter.take(many(memberCount));
    this.repute = cutter.take(many(memberCount));
    this.dependence = cutter.take(many(memberCount));
    this.sent = cutter.take(many(memberCount));
    this.balance = cutter.take(many(memberCount));
    this.received = cutter.take(many(memberCount));
    this.breachPaid = cutter.take(many(memberCount));
    this.backedDown = cutter.take(many(memberCount));
    this.breaches = cutter.take(many(memberCount));
    this.deals = cutter.take(many(memberCount));
    this.trust = cutter.take(many(memberCount * memberCount));
    this.stand = cutter.take(many(itemCount * memberCount));
    this.behind = cutter.take(many(itemCount));
    this.leaked = cutter.take(many(itemCount));
    this.first = cutter.take(many(itemCount));
    this.used = cutter.take((bargaining?.instrumentCount ?? 0) * memberCount);
    this.offers = cutter.take((bargaining?.capacity ?? 0) * OFFER_WIDTH);
    this.draft = cutter.take(many(OFFER_WIDTH));
    this.reacted = cutter.take(bargaining?.reactions.length ?? 0);
    this.corridor = cutter.take(many(CORRIDOR_WORDS));
    [this.before, this.after] = aroundOf(words, this.offers);
  }
}

/** What lies before and after a part of a buffer. */
function aroundOf(words: Int32Array, part: Int32Array): [Int32Array, Int32Array] {
  const from = (part.byteOffset - words.byteOffset) / words.BYTES_PER_ELEMENT;
  return [words.subarray(0, from), words.subarray(from + part.length)];
}

const sizeOf = (world: World): number =>
  SCALAR_COUNT +
  4 +
  3 * world.memberCount +
  13 * world.itemCount +
  world.registerCount +
  3 * world.itemCount * world.memberCount +
  bargainingSizeOf(world);

function bargainingSizeOf({ bargaining, memberCount, itemCount }: World): number {
  if (bargaining === undefined) return 0;
  return (
    11 * memberCount +
    memberCount * memberCount +
    itemCount * memberCount +
    3 * itemCount +
    bargaining.instrumentCount * memberCount +
    (bargaining.capacity + 1) * OFFER_WIDTH +
    bargaining.reactions.length +
    CORRIDOR_WORDS
  );
}

/** An empty state of the right size; every word 0. */
export function allocateState(world: World): State {
  const words = new Int32Array(sizeOf(world));
  let at = SCALAR_COUNT;
  const take = (length: number): Int32Array => {
    at += length;
    return words.subarray(at - length, at);
  };
  return new State(world, words, { take });
}

/** Makes `target` say what `source` says; both of one world. */
export function copyInto(target: State, source: State): void {
  target.words.set(source.words);
  copyScalars(target, source);
}

/**
 * As `copyInto`, but for rows of the table of offers that nobody has written: two thirds of a state.
 * For games that are imagined and thrown away; what stood in those rows of the target stays.
 */
export function copyGame(target: State, source: State): void {
  target.before.set(source.before);
  target.after.set(source.after);
  const written = (source.corridor[CORRIDOR.offers] ?? 0) * OFFER_WIDTH;
  for (let at = 0; at < written; at++) target.offers[at] = source.offers[at] as number;
  copyScalars(target, source);
}

/** The whole state as one row of words, for hashing and comparing: the state's own buffer. */
export function imageOf(state: State): Int32Array {
  writeScalars(state, state.words);
  return state.words;
}

/** The state whose image this is, `imageOf` of one of the same world. */
export function stateOf(world: World, image: Int32Array): State {
  const state = allocateState(world);
  state.words.set(image);
  readScalars(state, state.words);
  return state;
}

/** An independent copy. */
export function copyState(source: State): State {
  const copy = allocateState(source.world);
  copyInto(copy, source);
  return copy;
}
