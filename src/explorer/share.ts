import { squareRoot } from "../engine/index.ts";

/** A share of runs, 0..1, with its 95 % interval. */
export interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Half the width of a 95 % interval, in standard errors. */
export const Z = 1.96;

/** Wilson's score interval for a share (Wilson 1927): never outside 0..1, and honest at its ends. */
export function shareOf(count: number, runs: number): Estimate {
  const share = count / runs;
  const scale = 1 + (Z * Z) / runs;
  const centre = (share + (Z * Z) / (2 * runs)) / scale;
  const spread =
    (Z * squareRoot((share * (1 - share)) / runs + (Z * Z) / (4 * runs * runs))) / scale;
  return { share, low: centre - spread, high: centre + spread };
}
