import type { World } from "./world.ts";

/**
 * The game now: one Int32Array, read and written by names. One buffer, because it is copied in
 * tens of nanoseconds, hashed in well under a microsecond, and makes no garbage.
 */

/** Where the game stands; what each phase waits for is in `agenda.ts` and `step.ts`. */
export const PHASE = { tabling: 0, answering: 1, motion: 2, closing: 3, over: 4 } as const;
export const PHASE_NAMES = ["tabling", "answering", "motion", "closing", "over"] as const;

const SCALARS = [
  "phase",
  /** Index of the sitting; the number of sittings while drafts under silence are settled. */
  "sitting",
  "item",
  /** Index of the option in front of the table; -1 when none is. */
  "question",
  /** Members the table waits for, bit i for member i. */
  "waiting",
  /** How many members lose by the question: what the chair's soundings tell everybody (Rule 3). */
  "losers",
  "motion",
  "mover",
  "motionTarget",
  /** Whom the closing phase still waited for when a motion interrupted it or the answers. */
  "resumeWaiting",
  "resumePhase",
  /** Whether the doors are closed: who blocked is then not told outside. */
  "closed",
  /** Whether the chair has ruled the item on the floor procedural. */
  "procedural",
  /** Number of items bundled with the one on the floor. */
  "bundleSize",
  "chair",
  "moves",
] as const;
type Scalar = (typeof SCALARS)[number];

/** Named vectors and what they run over. */
const VECTORS = {
  random: "stream",
  answer: "members",
  /** What the question is worth to each member. Private to each. */
  value: "members",
  ballot: "members",
  outcome: "items",
  /** The option in force. */
  force: "items",
  itemSitting: "items",
  /** Bit k: the k-th option of the item has been put and has failed. */
  tried: "items",
  /** Bit k: the k-th option, an amendment, has been moved. */
  moved: "items",
  /** Bit k: the motion of kind k has been put. */
  motions: "items",
  bundled: "items",
  bundleTried: "items",
  circulated: "items",
  contested: "items",
  /** Members who are not bound by what was adopted. */
  outside: "items",
  /** Members who objected to the question that settled the item, and the option they objected to. */
  objectors: "items",
  objectedTo: "items",
  register: "registers",
  position: "stances",
  salience: "stances",
  transfer: "stances",
} as const;
type Vector = keyof typeof VECTORS;

export type State = { [Name in Scalar]: number } & { readonly [Name in Vector]: Int32Array } & {
  readonly world: World;
  readonly words: Int32Array;
};

const accessors = Object.create(null) as object;
SCALARS.forEach((name, at) => {
  Object.defineProperty(accessors, name, {
    get(this: State): number {
      return this.words[at] as number;
    },
    set(this: State, value: number) {
      this.words[at] = value;
    },
  });
});

/** An empty state of the right size; every word 0. */
export function allocateState(world: World): State {
  const sizes = {
    stream: 4,
    members: world.memberCount,
    items: world.itemCount,
    registers: world.registerCount,
    stances: world.itemCount * world.memberCount,
  };
  const names = Object.keys(VECTORS) as Vector[];
  const total = names.reduce<number>((sum, name) => sum + sizes[VECTORS[name]], SCALARS.length);
  const words = new Int32Array(total);
  const state = Object.create(accessors) as { [field: string]: unknown };
  state["world"] = world;
  state["words"] = words;
  let at: number = SCALARS.length;
  for (const name of names) {
    const end = at + sizes[VECTORS[name]];
    state[name] = words.subarray(at, end);
    at = end;
  }
  return state as unknown as State;
}

/** Makes `target` say what `source` says; both of one world. */
export function copyInto(target: State, source: State): void {
  target.words.set(source.words);
}

/** An independent copy. */
export function copyState(source: State): State {
  const copy = allocateState(source.world);
  copyInto(copy, source);
  return copy;
}
