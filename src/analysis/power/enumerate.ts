import { bitCount } from "../../engine/index.ts";
import { type Counts, factorials } from "./counts.ts";

/** Beyond this many players 2^n coalitions are too many to ask for; 2^12 take well under a millisecond. */
export const MOST_ENUMERATED = 20;

/**
 * Counts pivots and swings by asking about every coalition; for any rule under which one more yes
 * never does harm. `wins` takes a mask, bit i for player i.
 */
export function enumerate(players: number, wins: (coalition: number) => boolean): Counts {
  const all = 1 << players;
  const passes = new Uint8Array(all);
  for (let coalition = 0; coalition < all; coalition++) passes[coalition] = Number(wins(coalition));
  const bySize = swingsBySize(players, passes);
  const orders = factorials(players);
  return {
    winning: BigInt(passes.reduce((sum, one) => sum + one, 0)),
    swings: bySize.map((sizes) => BigInt(sizes.reduce((sum, one) => sum + one, 0))),
    // A swing of a coalition of s others is a pivot in s! orders before and (n-1-s)! after.
    pivots: bySize.map((sizes) =>
      sizes.reduce((sum, count, size) => {
        const before = orders[size] as bigint;
        const after = orders[players - 1 - size] as bigint;
        return sum + BigInt(count) * before * after;
      }, 0n),
    ),
  };
}

/** By player, by number of others in the coalition: coalitions that win with the player alone added. */
function swingsBySize(players: number, passes: Uint8Array): number[][] {
  const bySize = Array.from({ length: players }, () => new Array<number>(players).fill(0));
  for (let coalition = 0; coalition < passes.length; coalition++) {
    if (passes[coalition]) continue;
    const size = bitCount(coalition);
    for (let player = 0; player < players; player++) {
      const bit = 1 << player;
      if (coalition & bit || !passes[coalition | bit]) continue;
      const sizes = bySize[player] as number[];
      sizes[size] = (sizes[size] as number) + 1;
    }
  }
  return bySize;
}
