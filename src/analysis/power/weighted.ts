import { type Counts, factorials } from "./counts.ts";

/** A rule by weights: passes where the weights of those who say yes reach the quota. */
export interface WeightedRule {
  /** Whole numbers, 0 or more. */
  readonly weights: readonly number[];
  /** A whole number above 0. */
  readonly quota: number;
}

/**
 * Counts pivots and swings of a weighted rule by the number of coalitions of each size and weight
 * (Mann and Shapley 1962): n^2 times the quota instead of 2^n, and exact for any n.
 */
export function countWeighted({ weights, quota }: WeightedRule): Counts {
  const players = weights.length;
  const full = coalitions(weights, quota);
  const orders = factorials(players);
  const counted = weights.map((weight) => {
    const without = withoutOne(full, weight, quota);
    let [swings, pivots] = [0n, 0n];
    for (let size = 0; size < players; size++) {
      let count = 0n;
      for (let sum = quota > weight ? quota - weight : 0; sum < quota; sum++) {
        count += (without[size] as bigint[])[sum] as bigint;
      }
      swings += count;
      pivots += count * (orders[size] as bigint) * (orders[players - 1 - size] as bigint);
    }
    return { swings, pivots };
  });
  const losing = full.reduce((sum, row) => row.reduce((all, one) => all + one, sum), 0n);
  return {
    winning: (1n << BigInt(players)) - losing,
    swings: counted.map(({ swings }) => swings),
    pivots: counted.map(({ pivots }) => pivots),
  };
}

/** [size][weight]: coalitions of so many players that weigh so much, below the quota. */
function coalitions(weights: readonly number[], quota: number): bigint[][] {
  const table = Array.from({ length: weights.length + 1 }, () => new Array<bigint>(quota).fill(0n));
  (table[0] as bigint[])[0] = 1n;
  weights.forEach((weight, player) => {
    for (let size = player + 1; size > 0; size--) {
      const row = table[size] as bigint[];
      const smaller = table[size - 1] as bigint[];
      for (let sum = quota - 1; sum >= weight; sum--) {
        row[sum] = (row[sum] as bigint) + (smaller[sum - weight] as bigint);
      }
    }
  });
  return table;
}

/** The same table for everybody but one player of that weight: what it adds is taken out again. */
function withoutOne(full: readonly bigint[][], weight: number, quota: number): bigint[][] {
  const table: bigint[][] = [[...(full[0] as bigint[])]];
  for (let size = 1; size < full.length; size++) {
    const smaller = table[size - 1] as bigint[];
    const row = full[size] as bigint[];
    const left = new Array<bigint>(quota).fill(0n);
    for (let sum = 0; sum < quota; sum++) {
      const withIt = sum >= weight ? (smaller[sum - weight] as bigint) : 0n;
      left[sum] = (row[sum] as bigint) - withIt;
    }
    table.push(left);
  }
  return table;
}
