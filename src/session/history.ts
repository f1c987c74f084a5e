import { settleAsReported } from "../analysis/index.ts";
import { copyState, type State, type World } from "../engine/index.ts";
import { advance, current, startSession } from "./session.ts";

/** The game as sincere agents play it with the file's own stances: what a person's game differs from. */
export const baselineOf = (world: World) =>
  advance(startSession(world, { seed: 0, noise: 0, persons: [] }));

/** The end of the game as history had it, for comparing payoffs. */
export function historicalState(world: World): State {
  const state = copyState(current(baselineOf(world)));
  settleAsReported(state);
  return state;
}
