import { imageOf, type Scenario } from "../../engine/index.ts";
import type { Moment } from "../../explorer/index.ts";
import type { Session } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile } from "../load.ts";
import { failureLine, replayText } from "../load-game.ts";
import { RefusedError, UsageError } from "../usage.ts";

/** The game of `--game`, replayed. */
export function gameIn({ game: file, target, read, bargaining }: Arguments): Session | undefined {
  if (file === undefined) return undefined;
  const replayed = replayText(file, readTextFile(file), target ?? "", read);
  const failure = failureLine(file, replayed);
  if (failure !== undefined) throw new RefusedError(failure);
  const { session } = replayed;
  if ((session.world.bargaining !== undefined) === bargaining) return session;
  throw new RefusedError(
    `${file}: played ${bargaining ? "without" : "with"} bargaining; leave --bargaining alike`,
  );
}

/** Where playouts begin in a game, and the scenario as it was then. */
export interface Beginning {
  readonly scenario: Scenario;
  readonly moment: Moment;
}

/** The moment of `--from` and `--as`. */
export function beginningIn({ from, as }: Arguments, game: Session): Beginning | undefined {
  if (from === undefined) return undefined;
  const { world, states, persons } = game;
  const state = states[from];
  if (state === undefined) {
    throw new UsageError(`--from ${from}: the game has ${states.length - 1} moves`);
  }
  const viewer =
    as === undefined ? persons[0] : world.members.findIndex((member) => member.id === as);
  const known = world.members.map((member) => member.id).join(", ");
  if (viewer === undefined) throw new UsageError(`--as SEAT: nobody played; one of ${known}`);
  if (viewer < 0) throw new UsageError(`--as ${as}: one of ${known}`);
  return { scenario: state.world.scenario, moment: { image: imageOf(state), viewer } };
}
