import { clamp, floorDiv } from "../engine/index.ts";

/**
 * The atlas lies on a grid. An axis is the number of items agreed on (axis 0) or the payoff of a
 * seat (axis m+1 for member m) in steps of STEP value units; a cell is a place on a pair of axes.
 */
export const STEP = 500;

/** Steps to either side of nothing; payoffs further out, which no scenario comes near, lie at the rim. */
const REACH = 1024;
const SPAN = 2 * REACH;

export interface Cell {
  readonly pair: number;
  /** Steps on the two axes: items, or STEPs of value units. */
  readonly atX: number;
  readonly atY: number;
}

/** Number of the pair of axes x and y, x the lower of the two. `axes` is how many there are. */
export const pairAt = (axes: number, x: number, y: number): number => x * axes + y;

/** Number of a cell. */
export const cellAt = (pair: number, atX: number, atY: number): number =>
  (pair * SPAN + atX + REACH) * SPAN + atY + REACH;

/** The cell of a number: `cellAt` backwards. */
export function readCell(cell: number): Cell {
  const row = floorDiv(cell, SPAN);
  const pair = floorDiv(row, SPAN);
  return { pair, atX: row - pair * SPAN - REACH, atY: cell - row * SPAN - REACH };
}

/** The step a payoff lies on. */
export const stepOf = (payoff: number): number => clamp(floorDiv(payoff, STEP), -REACH, REACH - 1);
