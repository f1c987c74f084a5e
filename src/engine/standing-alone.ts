import { floorDiv } from "./numbers.ts";

/**
 * Rule 3.1: what objecting costs a member, value units. `most` is the scenario's standAloneCost,
 * `dependence` 0..100, `others` how many of the other members lose by the text.
 */
export const priceOfStandingAlone = (
  most: number,
  dependence: number,
  members: number,
  others: number,
): number => floorDiv(floorDiv(most * dependence, 100) * (members - 1 - others), members - 1);
