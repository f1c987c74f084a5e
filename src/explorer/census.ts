import { OUTCOMES } from "../engine/index.ts";
import { nearer, type Profile } from "./profile.ts";

/**
 * What a number of playouts came to: counts and sums of whole numbers, which add up to the same
 * whoever counted which part and in whatever order the parts are put together. Plain data that
 * crosses between workers.
 */
export interface Census {
  /** Every chunk that is in it. */
  readonly chunks: ChunkDigest[];
  /** Runs by item * outcomes + outcome. */
  readonly counts: number[];
  /** Runs by the number of items that ended otherwise than is reported. */
  readonly away: number[];
  /** By member. */
  readonly seats: SeatCensus[];
  /** Runs by cell of the atlas: `cellOf`. */
  readonly cells: Map<number, number>;
  /** The profiles nearest to the middle; at least KEPT of them where there are so many. */
  readonly profiles: Map<Profile, ProfileCensus>;
}

export interface ChunkDigest {
  /** First run and number of runs. */
  readonly from: number;
  readonly runs: number;
  /** Four words over the final states in order. */
  readonly digest: Int32Array;
}

/** Payoffs of one seat, value units. */
export interface SeatCensus {
  sum: bigint;
  squares: bigint;
  low: number;
  high: number;
  /** Runs by payoff, rounded down to whole BINs. */
  readonly bins: Map<number, number>;
}

export interface ProfileCensus {
  runs: number;
  /** Sum of payoffs by member. */
  readonly sums: number[];
}

/** Width of a bin of payoffs, value units: a hundredth of what an item can be worth. */
export const BIN = 100;

/** Profiles kept in a census that leaves the machine. */
export const KEPT = 5000;

const LOWEST = -0x80000000;
const HIGHEST = 0x7fffffff;

/** A census of nothing. */
export const emptyCensus = (items: number, members: number): Census => ({
  chunks: [],
  counts: new Array<number>(items * OUTCOMES.length).fill(0),
  away: new Array<number>(items + 1).fill(0),
  seats: Array.from({ length: members }, () => ({
    sum: 0n,
    squares: 0n,
    low: HIGHEST,
    high: LOWEST,
    bins: new Map(),
  })),
  cells: new Map(),
  profiles: new Map(),
});

/** Adds `from` to `to`, which is changed. Both count from the same middle. */
export function addCensus(to: Census, from: Census, middle: Profile): void {
  to.chunks.push(...from.chunks);
  addEach(to.counts, from.counts);
  addEach(to.away, from.away);
  from.seats.forEach((seat, member) => {
    addSeat(to.seats[member] as SeatCensus, seat);
  });
  addMap(to.cells, from.cells);
  for (const [profile, { runs, sums }] of from.profiles) addProfile(to, profile, runs, sums);
  if (to.profiles.size > 2 * KEPT) keepNearest(to, middle);
}

function addProfile(to: Census, profile: Profile, runs: number, sums: readonly number[]): void {
  const known = to.profiles.get(profile);
  if (known === undefined) {
    to.profiles.set(profile, { runs, sums: [...sums] });
    return;
  }
  known.runs += runs;
  addEach(known.sums, sums);
}

function addSeat(to: SeatCensus, from: SeatCensus): void {
  to.sum += from.sum;
  to.squares += from.squares;
  if (from.low < to.low) to.low = from.low;
  if (from.high > to.high) to.high = from.high;
  addMap(to.bins, from.bins);
}

function addEach(to: number[], from: readonly number[]): void {
  from.forEach((count, at) => {
    to[at] = (to[at] ?? 0) + count;
  });
}

function addMap(to: Map<number, number>, from: ReadonlyMap<number, number>): void {
  for (const [key, count] of from) to.set(key, (to.get(key) ?? 0) + count);
}

/**
 * Leaves the KEPT profiles nearest to the middle. Nearness depends on the profile alone: one that is
 * among the nearest of all is among the nearest of every part it occurs in, so its count is exact
 * however the runs were divided.
 */
export function keepNearest(census: Census, middle: Profile): void {
  if (census.profiles.size <= KEPT) return;
  const ordered = [...census.profiles.keys()].sort((a, b) => nearer(middle, a, b));
  for (const profile of ordered.slice(KEPT)) census.profiles.delete(profile);
}
