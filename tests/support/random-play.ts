import {
  initialState,
  isOver,
  legalMoves,
  type Move,
  type State,
  step,
  toMove,
  type World,
} from "../../src/engine/index.ts";
import { chanceFrom } from "./deal.ts";

/** A game of random legal moves: states[k + 1] is the state after moves[k]. */
export interface RandomGame {
  readonly moves: readonly Move[];
  readonly states: readonly State[];
}

/** Far more than any game can take: each item has boundedly many questions, motions, passes. */
export const boundOf = (world: World): number =>
  world.itemCount * (world.options.length + 12) * (4 * world.memberCount + 8);

/**
 * Plays at random to the end, or to the bound. Kinds are drawn before moves of a kind, so that rare
 * kinds are not drowned by the five answers and many bundles.
 */
export function randomGame(world: World, seed: number): RandomGame {
  const chance = chanceFrom(seed);
  const moves: Move[] = [];
  const states = [initialState(world, { seed, noise: chance.below(21) })];
  const bound = boundOf(world);
  for (;;) {
    const state = states.at(-1) as State;
    if (isOver(state) || moves.length >= bound) return { moves, states };
    const legal = legalMoves(state, chance.pick(toMove(state)));
    const kind = chance.pick([...new Set(legal.map((move) => move.kind))]);
    const move = chance.pick(legal.filter((one) => one.kind === kind));
    moves.push(move);
    states.push(step(state, move).state);
  }
}
