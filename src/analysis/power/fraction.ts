/** A quotient kept exactly. Whole numbers are written out in digits: n! leaves 2^53 behind at n = 19. */
export interface Fraction {
  /** In lowest terms: "1/6", "0", "1". */
  readonly fraction: string;
  /** The same as a number, to fifteen digits after the point. */
  readonly value: number;
}

/** numerator / denominator; of nothing: 0. */
export function fractionOf(numerator: bigint, denominator: bigint): Fraction {
  if (numerator === 0n || denominator === 0n) return { fraction: "0", value: 0 };
  const common = commonDivisor(numerator, denominator);
  const [above, below] = [numerator / common, denominator / common];
  return {
    fraction: below === 1n ? `${above}` : `${above}/${below}`,
    value: decimal(above, below),
  };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** Fifteen digits after the point: what a double holds of a number between 0 and 1. */
const DIGITS = 1_000_000_000_000_000n;

const decimal = (above: bigint, below: bigint): number =>
  Number((2n * above * DIGITS + below) / (2n * below)) / Number(DIGITS);
