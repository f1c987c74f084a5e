import { squareRoot } from "../engine/index.ts";
import { BIN, type Census, type SeatCensus } from "./census.ts";
import type { SweepFrame } from "./setup.ts";
import { Z } from "./share.ts";

/** What a sweep came to for one seat, value units. */
export interface SeatPayoffs {
  readonly id: string;
  readonly mean: number;
  /** The 95 % interval of the mean. */
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
  /** Nine runs in ten lie between these, rounded down to whole BINs. */
  readonly fifth: number;
  readonly ninetyFifth: number;
  /** Runs by payoff: where a bin of BIN value units begins, and how many; in order. */
  readonly bins: readonly (readonly [number, number])[];
}

export const seatsOf = (frame: SweepFrame, { seats }: Census, runs: number): SeatPayoffs[] =>
  runs === 0
    ? []
    : frame.members.map((id, member) => payoffsOf(id, seats[member] as SeatCensus, runs));

function payoffsOf(id: string, { sum, squares, low, high, bins }: SeatCensus, runs: number) {
  const mean = Number(sum) / runs;
  // Exact until the division: runs * squares - sum * sum has no rounding to lose digits to.
  const spread = Number(BigInt(runs) * squares - sum * sum) / runs / (runs > 1 ? runs - 1 : 1);
  const margin = (Z * squareRoot(spread)) / squareRoot(runs);
  const ordered = [...bins].sort(([a], [b]) => a - b);
  return {
    id,
    mean,
    low: mean - margin,
    high: mean + margin,
    least: low,
    most: high,
    fifth: below(ordered, runs, 5),
    ninetyFifth: below(ordered, runs, 95),
    bins: ordered.map(([bin, count]) => [bin * BIN, count] as const),
  };
}

/** Where the bin begins in which `percent` of the runs are reached. */
function below(bins: readonly (readonly [number, number])[], runs: number, percent: number) {
  let seen = 0;
  for (const [bin, count] of bins) {
    seen += count;
    if (100 * seen >= percent * runs) return bin * BIN;
  }
  return 0;
}
