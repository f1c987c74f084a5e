import {
  allocateState,
  createLanes,
  hashWords,
  imageOf,
  MOVE,
  type Move,
  OUTCOMES,
  type Outcome,
  type State,
  toHex,
  type World,
} from "../engine/index.ts";
import { type Atlas, atlasOf } from "./atlas.ts";
import { addCensus, type Census, emptyCensus } from "./census.ts";
import { gather } from "./gather.ts";
import { playToEnd } from "./playout.ts";
import { type SeatPayoffs, seatsOf } from "./seats.ts";
import type { Setup, SweepFrame } from "./setup.ts";
import { type Estimate, shareOf } from "./share.ts";

/**
 * Many playouts. Runs are cut into chunks at fixed places, so that the result is the same whoever
 * computes the chunks and in whatever order they come back.
 */
export const CHUNK = 1000;

export interface Job {
  readonly from: number;
  readonly runs: number;
}

/** What a chunk of runs came to. Plain data: it crosses between workers as it is. */
export interface Chunk extends Job {
  readonly census: Census;
  /** For each run the outcome and the option in force of each item, then the payoffs. */
  readonly rows?: Int32Array;
}

/** Width of a row of `Chunk.rows`. */
export const rowWidth = (world: World): number => 2 * world.itemCount + world.memberCount;

export interface ChunkOptions {
  readonly withRows?: boolean;
  /** Is told after every run how many are done, and can have what they came to. */
  readonly watch?: (done: number, soFar: () => Census) => void;
}

/** Plays the runs from .. from+runs-1. */
export function runChunk(setup: Setup, { from, runs }: Job, options: ChunkOptions = {}): Chunk {
  const { world, agent, frame, begin } = setup;
  const state = allocateState(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const gathering = gather(setup);
  const chain = new Int32Array(8);
  const lanes = createLanes();
  const width = rowWidth(world);
  const rows = options.withRows ? new Int32Array(runs * width) : undefined;
  for (let run = 0; run < runs; run++) {
    begin(state, frame, from + run);
    playToEnd(state, agent, move, null);
    hashWords(imageOf(state), lanes);
    link(chain, lanes);
    const pays = gathering.take(state);
    if (rows !== undefined) writeRow(rows.subarray(run * width, (run + 1) * width), state, pays);
    options.watch?.(run + 1, gathering.soFar);
  }
  const census = gathering.soFar();
  census.chunks.push({ from, runs, digest: chain.slice(0, 4) });
  return rows === undefined ? { from, runs, census } : { from, runs, census, rows };
}

function writeRow(row: Int32Array, { world, outcome, force }: State, pays: Int32Array): void {
  for (let item = 0; item < world.itemCount; item++) {
    row[2 * item] = outcome[item] as number;
    row[2 * item + 1] = world.optionValue[force[item] as number] as number;
  }
  row.set(pays, 2 * world.itemCount);
}

/** Takes another digest, four words, into a chain of them. */
function link(chain: Int32Array, lanes: Int32Array): void {
  chain.set(lanes, 4);
  hashWords(chain, lanes);
  chain.set(lanes, 0);
}

/** Where the chunks of a sweep begin. */
export function chunkStarts(runs: number): Job[] {
  const starts: Job[] = [];
  for (let from = 0; from < runs; from += CHUNK) {
    starts.push({ from, runs: from + CHUNK < runs ? CHUNK : runs - from });
  }
  return starts;
}

/** How often an item ended in an outcome. */
export interface Share extends Estimate {
  readonly outcome: Outcome;
}

export interface Sweep {
  readonly frame: SweepFrame;
  /** Runs that are in it: fewer than the frame's while it is under way. */
  readonly runs: number;
  readonly items: readonly { readonly id: string; readonly shares: readonly Share[] }[];
  readonly seats: readonly SeatPayoffs[];
  readonly atlas: Atlas;
  /** Over every run in order. */
  readonly hash: string;
}

/** A census to add the chunks of a sweep to. */
export const emptySweep = (frame: SweepFrame): Census =>
  emptyCensus(frame.items.length, frame.members.length);

/** The sweep of all chunks, in whatever order they come. */
export function mergeChunks(frame: SweepFrame, chunks: readonly Pick<Chunk, "census">[]): Sweep {
  const census = emptySweep(frame);
  for (const chunk of chunks) addCensus(census, chunk.census, frame.middle);
  return sweepOf(frame, census);
}

/** What a census says. */
export function sweepOf(frame: SweepFrame, census: Census): Sweep {
  const runs = census.chunks.reduce((sum, chunk) => sum + chunk.runs, 0);
  return {
    frame,
    runs,
    items: frame.items.map((id, item) => ({ id, shares: sharesOf(census, item, runs) })),
    seats: seatsOf(frame, census, runs),
    atlas: atlasOf(frame, census, runs),
    hash: hashOf(census),
  };
}

const sharesOf = (census: Census, item: number, runs: number): Share[] =>
  OUTCOMES.flatMap((outcome, code) => {
    const count = census.counts[item * OUTCOMES.length + code] as number;
    return count === 0 ? [] : [{ outcome, ...shareOf(count, runs) }];
  });

function hashOf(census: Census): string {
  const chain = new Int32Array(8);
  const lanes = createLanes();
  for (const { digest } of [...census.chunks].sort((a, b) => a.from - b.from)) {
    lanes.set(digest);
    link(chain, lanes);
  }
  return toHex(lanes);
}
