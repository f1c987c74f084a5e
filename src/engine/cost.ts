import { floorDiv } from "./numbers.ts";

/**
 * Rule 2.3: what a text costs a member, value units. `cost` is the stance's, `costScale` per cent
 * of the item, `costShare` per cent of the option.
 */
export const costOfText = (cost: number, costScale: number, costShare: number): number =>
  floorDiv(floorDiv(cost * costScale, 100) * costShare, 100);
