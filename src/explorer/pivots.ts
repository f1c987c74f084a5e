import type { Agent } from "../agents/index.ts";
import {
  allocateState,
  applyInPlace,
  beginInPlace,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  type State,
  type World,
} from "../engine/index.ts";
import { isLastAnswer, pivotalIn } from "./pivotal.ts";
import type { SweepStart } from "./playout.ts";
import { type Estimate, shareOf } from "./share.ts";

/**
 * How often one member's answer alone settled an item. After every count the engine is asked once
 * more for each member: had this one answered otherwise, and all others as they did, would the text
 * have fared otherwise?
 */
export interface Pivots {
  readonly runs: number;
  readonly seed: number;
  readonly noise: number;
  /** Over all items of all runs; in the scenario's order of members. */
  readonly members: readonly (PivotShares & { readonly actor: string })[];
  readonly items: readonly {
    readonly id: string;
    readonly members: readonly (PivotShares & { readonly actor: string })[];
  }[];
}

export interface PivotShares {
  /** Its no, or its silence, alone stopped a text that would have passed. */
  readonly stopped: Counted;
  /** Without its yes, or its silence, a text would not have passed that did. */
  readonly needed: Counted;
}

/** How many there were, and what share of all that is. */
export interface Counted extends Estimate {
  readonly count: number;
}

/** `count` of so many. */
export const countOf = (count: number, total: number): Counted => ({
  count,
  ...shareOf(count, total),
});

/** Plays the runs 0 .. runs-1; `progress` is told now and then how many are done. */
export function pivotsIn(
  world: World,
  agent: Agent,
  start: SweepStart & { readonly runs: number },
  progress: (done: number, total: number) => void = () => {},
): Pivots {
  const { seed, noise, runs } = start;
  const state = allocateState(world);
  const tally = createTally(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  for (let run = 0; run < runs; run++) {
    beginInPlace(state, { seed, noise, playout: run });
    while (state.phase !== PHASE.over) {
      agent(state, lowestBit(state.waiting), move);
      if (isLastAnswer(state, move)) weigh(state, move, tally);
      applyInPlace(state, move);
    }
    closeRun(tally);
    if ((run + 1) % PROGRESS_STEP === 0) progress(run + 1, runs);
  }
  return summary(world, start, tally);
}

const PROGRESS_STEP = 500;

interface Tally {
  readonly members: number;
  /** item * members + member. */
  readonly stopped: Int32Array;
  readonly needed: Int32Array;
  /** By item, in the run at hand: masks of members. */
  readonly stoppedNow: Int32Array;
  readonly neededNow: Int32Array;
}

const createTally = ({ itemCount, memberCount }: World): Tally => ({
  members: memberCount,
  stopped: new Int32Array(itemCount * memberCount),
  needed: new Int32Array(itemCount * memberCount),
  stoppedNow: new Int32Array(itemCount),
  neededNow: new Int32Array(itemCount),
});

/** Counts whose answers settle the question that the last answer completes. */
function weigh(state: State, { actor, arg }: Move, tally: Tally): void {
  const { carried, mask } = pivotalIn(state, actor, arg);
  markParts(state, state.item, carried ? tally.neededNow : tally.stoppedNow, mask);
}

/** An answer to a package is an answer to each of its parts. */
function markParts(state: State, item: number, now: Int32Array, mask: number): void {
  now[item] = (now[item] as number) | mask;
  if (state.bundleSize === 0) return;
  for (let part = 0; part < state.world.itemCount; part++) {
    if (state.bundled[part]) now[part] = (now[part] as number) | mask;
  }
}

function closeRun({ members, stopped, needed, stoppedNow, neededNow }: Tally): void {
  add(stopped, stoppedNow, members);
  add(needed, neededNow, members);
  stoppedNow.fill(0);
  neededNow.fill(0);
}

function add(counts: Int32Array, masks: Int32Array, members: number): void {
  masks.forEach((mask, item) => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const at = item * members + lowestBit(rest);
      counts[at] = (counts[at] as number) + 1;
    }
  });
}

function summary(
  world: World,
  { runs, seed, noise }: SweepStart & { readonly runs: number },
  { stopped, needed }: Tally,
): Pivots {
  const width = world.memberCount;
  const ofItem = (counts: Int32Array, item: number, member: number): number =>
    counts[item * width + member] as number;
  const ofAll = (counts: Int32Array, member: number): number =>
    world.items.reduce((sum, _, item) => sum + ofItem(counts, item, member), 0);
  const shares = (read: (counts: Int32Array, member: number) => number, total: number) =>
    world.members.map(({ id }, member) => ({
      actor: id,
      stopped: countOf(read(stopped, member), total),
      needed: countOf(read(needed, member), total),
    }));
  return {
    runs,
    seed,
    noise,
    members: shares(ofAll, runs * world.itemCount),
    items: world.items.map(({ id }, item) => ({
      id,
      members: shares((counts, member) => ofItem(counts, item, member), runs),
    })),
  };
}
