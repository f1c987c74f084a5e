import {
  allocateState,
  copyInto,
  drawStances,
  hash,
  imagineInPlace,
  type State,
  soundTruly,
  stateOf,
  type World,
} from "../engine/index.ts";
import type { SweepStart } from "./playout.ts";

/** A moment of a game, as one of its seats knows it. Plain numbers: it crosses between workers. */
export interface Moment {
  /** `imageOf` the state, in the world of the sweep's scenario. */
  readonly image: Int32Array;
  /** Index of the member through whose eyes the game is seen. */
  readonly viewer: number;
}

/** A word that tells moments apart: the state's hash and who sees it. */
export const nameOfMoment = (world: World, moment: Moment): string =>
  `${hash(stateOf(world, moment.image))} ${world.members[moment.viewer]?.id ?? ""}`;

/**
 * What begins playout `run` from a moment: what the viewer knows stays, answers that it cannot see
 * are given anew, and the others' stances are drawn around the file's estimates with the numbers
 * that a whole game of the same seed and playout draws. What the others have done so far does not
 * narrow the draws.
 */
export function beginningFrom(
  world: World,
  moment: Moment,
): (state: State, start: SweepStart, run: number) => void {
  const known = allocateState(world);
  imagineInPlace(known, stateOf(world, moment.image), moment.viewer);
  return (state, { seed, noise }, run) => {
    copyInto(state, known);
    if (noise === 0) return;
    drawStances(state, { seed, noise, playout: run }, moment.viewer);
    soundTruly(state, state.losers);
  };
}
