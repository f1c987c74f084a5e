import { squareRoot } from "../../engine/index.ts";

/** Some numbers in short. Means and spreads are for showing; nothing in the game follows from them. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation. */
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  if (count === 0) return { mean: 0, deviation: 0, low: 0, high: 0 };
  const mean = values.reduce((sum, one) => sum + one, 0) / count;
  const square = values.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / count;
  return {
    mean,
    deviation: squareRoot(square),
    low: values.reduce((low, one) => (one < low ? one : low)),
    high: values.reduce((high, one) => (one > high ? one : high)),
  };
}

/** Whole per cent of a share. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : (100 * part - ((100 * part) % whole)) / whole;
