import { readTranscript, type World } from "../../engine/index.ts";
import type { Moment } from "../../explorer/index.ts";
import { replay, type Session } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile } from "../load.ts";
import { RefusedError, UsageError } from "../usage.ts";

/** The game of `--game`, replayed. */
export function gameIn({ game: file }: Arguments, world: World): Session | undefined {
  if (file === undefined) return undefined;
  const read = readTranscript(world, readTextFile(file));
  if (!read.ok) {
    const { code, line, detail } = read.problem;
    throw new RefusedError(`${file}:${line}: ${code}: ${detail}`);
  }
  const played = replay(world, read.value);
  if (!played.ok) {
    throw new RefusedError(`${file}:${played.line}: step ${played.step}: ${played.reason}`);
  }
  return played.session;
}

/** The moment of `--from` and `--as`. */
export function momentIn({ from, as }: Arguments, game: Session): Moment | undefined {
  if (from === undefined) return undefined;
  const { world, moves, seed, noise, persons } = game;
  if (from > moves.length) {
    throw new UsageError(`--from ${from}: the game has ${moves.length} moves`);
  }
  const viewer =
    as === undefined ? persons[0] : world.members.findIndex((member) => member.id === as);
  const known = world.members.map((member) => member.id).join(", ");
  if (viewer === undefined) throw new UsageError(`--as SEAT: nobody played; one of ${known}`);
  if (viewer < 0) throw new UsageError(`--as ${as}: one of ${known}`);
  return { seed, noise, moves: moves.slice(0, from), viewer };
}
