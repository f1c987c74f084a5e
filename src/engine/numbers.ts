/**
 * The only file of the pure layers that may name `Math`, and of it only what every engine computes
 * alike. All numbers of the game are integers well inside +-2^53.
 */

export const abs = (n: number): number => (n < 0 ? -n : n);

/** How far apart two points of a ladder are (|a - b| below 2^31): without a jump to guess wrong. */
export function distance(a: number, b: number): number {
  const gap = (a - b) | 0;
  const sign = gap >> 31;
  return (gap ^ sign) - sign;
}

export const clamp = (n: number, low: number, high: number): number =>
  n < low ? low : n > high ? high : n;

/** Floor of a / b for integers, b > 0; towards minus infinity, as the model's formulas are written. */
export const floorDiv = (a: number, b: number): number => Math.floor(a / b);

/** Sets every word to a value. For a handful of words this is several times faster than `fill`. */
export function refill(words: Int32Array, value: number): void {
  for (let at = 0; at < words.length; at++) words[at] = value;
}

/** 32-bit multiplication. */
export const imul = (a: number, b: number): number => Math.imul(a, b);

/** Number of set bits of a 32-bit mask. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Index of the lowest set bit; -1 for an empty mask. */
export const lowestBit = (mask: number): number => 31 - clz32(mask & -mask);

const { clz32 } = Math;

/** Exact to the last bit everywhere (IEEE 754); for figures that are shown, never for the game. */
export const squareRoot = (n: number): number => Math.sqrt(n);
