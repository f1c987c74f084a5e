import { type Fraction, fractionOf } from "./fraction.ts";

/** What was counted of a voting rule; whole numbers, exact for any number of players. */
export interface Counts {
  /** Coalitions that pass a text. */
  readonly winning: bigint;
  /** By player: orders of joining in which it is the one that turns losing into winning; of n! in all. */
  readonly pivots: readonly bigint[];
  /** By player: coalitions that pass with it and not without it. */
  readonly swings: readonly bigint[];
}

/** The two indices of a player. */
export interface PlayerPower {
  readonly pivots: string;
  readonly swings: string;
  /** Shapley and Shubik 1954: pivots / n!. */
  readonly shapley: Fraction;
  /** Banzhaf 1965, normalised: its swings among all swings. */
  readonly banzhaf: Fraction;
  /** Penrose 1946: its swings among the 2^(n-1) coalitions of the others. */
  readonly absolute: Fraction;
}

/** Indices of what was counted, by player. */
export function indicesOf({ pivots, swings }: Counts): PlayerPower[] {
  const orders = factorials(pivots.length)[pivots.length] as bigint;
  const allSwings = swings.reduce((sum, one) => sum + one, 0n);
  const others = 1n << BigInt(pivots.length - 1);
  return pivots.map((pivot, player) => {
    const swing = swings[player] as bigint;
    return {
      pivots: `${pivot}`,
      swings: `${swing}`,
      shapley: fractionOf(pivot, orders),
      banzhaf: fractionOf(swing, allSwings),
      absolute: fractionOf(swing, others),
    };
  });
}

/** 0!, 1!, ... n!. */
export function factorials(n: number): bigint[] {
  const list = [1n];
  for (let k = 1; k <= n; k++) list.push((list[k - 1] as bigint) * BigInt(k));
  return list;
}
