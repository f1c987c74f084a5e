import { abs, OUTCOMES, type Outcome } from "../engine/index.ts";

/** What follows over the range of a number: a stretch of it with one outcome and rung in force. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  /** The rung in force. */
  readonly option: number;
}

/** An outcome code and the rung in force. */
export type Verdict = readonly [outcome: number, rung: number];

/**
 * The stretches of a number over the values, which go upwards and where between two neighbours
 * nothing changes: every whole number of a range, or its critical ones (`criticalValues`).
 */
export function stretchesOver(
  values: readonly number[],
  verdictAt: (value: number) => Verdict,
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const value of values) {
    const [code, option] = verdictAt(value);
    const outcome = OUTCOMES[code] as Outcome;
    const last = stretches.at(-1);
    if (last?.outcome === outcome && last.option === option) {
      stretches[stretches.length - 1] = { ...last, to: value };
    } else {
      // What lies between the last value and this one is like the last, which was critical.
      if (last !== undefined) stretches[stretches.length - 1] = { ...last, to: value - 1 };
      stretches.push({ from: value, to: value, outcome, option });
    }
  }
  return stretches;
}

/** Every whole number from low to high. */
export const everyValue = (low: number, high: number): number[] =>
  Array.from({ length: high - low + 1 }, (_, step) => low + step);

export const stretchAt = (stretches: readonly Stretch[], value: number): Stretch | undefined =>
  stretches.find(({ from, to }) => from <= value && value <= to);

/** The value nearest to `now` whose stretch is as wished, of two as near the lower; absent where none is. */
export function nearestWhere(
  stretches: readonly Stretch[],
  now: number,
  wished: (stretch: Stretch) => boolean,
): number | undefined {
  let best: number | undefined;
  for (const stretch of stretches) {
    if (!wished(stretch)) continue;
    const value = stretch.to < now ? stretch.to : stretch.from > now ? stretch.from : now;
    if (best === undefined || abs(value - now) < abs(best - now)) best = value;
  }
  return best;
}
