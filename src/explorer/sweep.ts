import type { Agent } from "../agents/index.ts";
import {
  allocateState,
  createLanes,
  hashWords,
  imageOf,
  MOVE,
  type Move,
  OUTCOMES,
  type Outcome,
  payoffs,
  squareRoot,
  toHex,
  type World,
} from "../engine/index.ts";
import { playOut } from "./playout.ts";

/**
 * Many playouts. Runs are cut into chunks at fixed places, so that the result is the same whoever
 * computes the chunks and in whatever order they come back.
 */
const CHUNK = 1000;

export interface SweepStart {
  readonly seed: number;
  readonly noise: number;
}

/** What a chunk of runs came to. Plain numbers: it crosses between workers as it is. */
export interface Chunk {
  readonly from: number;
  readonly runs: number;
  /** item * outcomes + outcome. */
  readonly counts: Int32Array;
  /** Over the final states in order. */
  readonly digest: Int32Array;
  /** For each run the outcome and the option in force of each item, then the payoffs. */
  readonly rows?: Int32Array;
}

/** Width of a row of `Chunk.rows`. */
export const rowWidth = (world: World): number => 2 * world.itemCount + world.memberCount;

/** Plays the runs from .. from+runs-1. */
export function runChunk(
  world: World,
  agent: Agent,
  start: SweepStart,
  from: number,
  runs: number,
  withRows = false,
): Chunk {
  const state = allocateState(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const counts = new Int32Array(world.itemCount * OUTCOMES.length);
  const chain = new Int32Array(8);
  const lanes = createLanes();
  const rows = withRows ? new Int32Array(runs * rowWidth(world)) : undefined;
  for (let run = 0; run < runs; run++) {
    playOut(state, { ...start, playout: from + run }, agent, move, null);
    for (let item = 0; item < world.itemCount; item++) {
      const at = item * OUTCOMES.length + (state.outcome[item] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    hashWords(imageOf(state), lanes);
    chain.set(lanes, 4);
    hashWords(chain, lanes);
    chain.set(lanes, 0);
    if (rows !== undefined) {
      const width = rowWidth(world);
      const at = run * width;
      for (let item = 0; item < world.itemCount; item++) {
        rows[at + 2 * item] = state.outcome[item] as number;
        rows[at + 2 * item + 1] = world.optionValue[state.force[item] as number] as number;
      }
      rows.set(payoffs(state), at + 2 * world.itemCount);
    }
  }
  const digest = chain.slice(0, 4);
  return rows === undefined ? { from, runs, counts, digest } : { from, runs, counts, digest, rows };
}

export interface Share {
  readonly outcome: Outcome;
  readonly share: number;
  /** Wilson's 95 % interval. */
  readonly low: number;
  readonly high: number;
}

export interface Sweep {
  readonly runs: number;
  readonly seed: number;
  readonly items: readonly { readonly id: string; readonly shares: readonly Share[] }[];
  readonly hash: string;
}

/** Where the chunks of a sweep begin. */
export function chunkStarts(runs: number): { from: number; runs: number }[] {
  const starts: { from: number; runs: number }[] = [];
  for (let from = 0; from < runs; from += CHUNK) {
    starts.push({ from, runs: from + CHUNK < runs ? CHUNK : runs - from });
  }
  return starts;
}

/** The sweep of all chunks, in whatever order they come. */
export function mergeChunks(world: World, seed: number, chunks: readonly Chunk[]): Sweep {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const runs = ordered.reduce((sum, chunk) => sum + chunk.runs, 0);
  const counts = new Int32Array(world.itemCount * OUTCOMES.length);
  const chain = new Int32Array(8);
  const lanes = createLanes();
  for (const chunk of ordered) {
    chunk.counts.forEach((count, at) => {
      counts[at] = (counts[at] as number) + count;
    });
    chain.set(chunk.digest, 4);
    hashWords(chain, lanes);
    chain.set(lanes, 0);
  }
  const items = world.items.map((item, index) => ({
    id: item.id,
    shares: OUTCOMES.flatMap((outcome, code) => {
      const count = counts[index * OUTCOMES.length + code] as number;
      return count === 0 ? [] : [{ outcome, share: count / runs, ...wilson(count, runs) }];
    }),
  }));
  return { runs, seed, items, hash: toHex(lanes) };
}

/** Wilson's score interval for a share, z = 1.96 (Wilson 1927). */
export function wilson(count: number, runs: number): { low: number; high: number } {
  const z = 1.96;
  const share = count / runs;
  const scale = 1 + (z * z) / runs;
  const centre = (share + (z * z) / (2 * runs)) / scale;
  const spread =
    (z * squareRoot((share * (1 - share)) / runs + (z * z) / (4 * runs * runs))) / scale;
  return { low: centre - spread, high: centre + spread };
}
