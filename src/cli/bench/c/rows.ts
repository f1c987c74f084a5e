import type { World } from "../../../engine/index.ts";
import { RefusedError } from "../../usage.ts";
import { NOISE } from "../engine-rows.ts";
import type { Contestant } from "../measure.ts";
import { checksumOf } from "./checksum.ts";
import type { Twin, TwinGame } from "./compile.ts";

/** Seed of the rows, as of the engine's. */
const SEED = 1;
const COMPARED = 2000;

/** The rows of the C twin, after proof that its games end as the engine's do. */
export function twinRows(world: World, twin: Twin): Contestant[] {
  const game = twin.playing(world);
  return [rowOf(world, game, "peer:c", 0), rowOf(world, game, "peer:c-noise", NOISE)];
}

function rowOf(world: World, game: TwinGame, name: string, noise: number): Contestant {
  if (game.checksum(SEED, noise, COMPARED) !== checksumOf(world, SEED, noise, COMPARED)) {
    throw new RefusedError(`bench: ${name} plays another game: the sums over ${COMPARED} differ`);
  }
  // The twin measures itself: starting it is not a part of the game.
  const clock = (times: number): number => game.time(SEED, noise, times) / 1_000_000;
  return { name, unit: "playouts/s", clock };
}
