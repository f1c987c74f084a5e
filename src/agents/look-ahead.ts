import {
  allocateState,
  applyInPlace,
  copyInto,
  imagineInPlace,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  payoffOf,
  type State,
  type World,
} from "../engine/index.ts";
import { decidePlainly } from "./plain.ts";

/** How far an agent looks: to the end of the sitting, or of the summit. */
export type Horizon = "sitting" | "summit";

/**
 * Plays an imagined game on, everybody answering plainly, to the horizon. The rules are the game's
 * own; the state is one that `imagineInPlace` has cleared of everything the seat may not know.
 */
export function playOn(state: State, horizon: Horizon): void {
  const { sitting } = state;
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  while (state.phase !== PHASE.over && (horizon === "summit" || state.sitting === sitting)) {
    decidePlainly(state, lowestBit(state.waiting), move);
    applyInPlace(state, move);
  }
}

/** Two states of a world to imagine in; made once. */
export interface Desk {
  /** What the seat knows, and the usual for the rest. */
  readonly imagined: State;
  /** For trying something out. */
  readonly trial: State;
}

const desks = new WeakMap<World, Desk>();

/** The desk of a world with the game as the seat may imagine it. */
export function deskOf(state: State, viewer: number): Desk {
  let desk = desks.get(state.world);
  if (desk === undefined) {
    desk = { imagined: allocateState(state.world), trial: allocateState(state.world) };
    desks.set(state.world, desk);
  }
  imagineInPlace(desk.imagined, state, viewer);
  return desk;
}

/** What a member's payoff comes to if something is done first and all then play plainly. */
export function worthAfter(
  desk: Desk,
  viewer: number,
  horizon: Horizon,
  first: (trial: State) => void,
): number {
  copyInto(desk.trial, desk.imagined);
  first(desk.trial);
  playOn(desk.trial, horizon);
  return payoffOf(desk.trial, viewer);
}
