import {
  allocateState,
  applyInPlace,
  beginInPlace,
  copyInto,
  drawStances,
  hash,
  imagineInPlace,
  type Move,
  type State,
  soundTruly,
  type World,
} from "../engine/index.ts";
import type { SweepStart } from "./playout.ts";

/** A moment of a game, as one of its seats knows it. Plain numbers: it crosses between workers. */
export interface Moment {
  /** What the game itself started from. */
  readonly seed: number;
  readonly noise: number;
  /** The moves so far, all of them legal. */
  readonly moves: readonly Move[];
  /** Index of the member through whose eyes the game is seen. */
  readonly viewer: number;
}

/** The state a moment stands at. */
export function stateAt(world: World, moment: Moment): State {
  const state = allocateState(world);
  beginInPlace(state, { seed: moment.seed, noise: moment.noise });
  for (const move of moment.moves) applyInPlace(state, move);
  return state;
}

/** A word that tells moments apart: the state's hash and who sees it. */
export const nameOfMoment = (world: World, moment: Moment): string =>
  `${hash(stateAt(world, moment))} ${world.members[moment.viewer]?.id ?? ""}`;

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
  imagineInPlace(known, stateAt(world, moment), moment.viewer);
  return (state, { seed, noise }, run) => {
    copyInto(state, known);
    if (noise === 0) return;
    drawStances(state, { seed, noise, playout: run }, moment.viewer);
    soundTruly(state, state.losers);
  };
}
