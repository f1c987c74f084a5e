import {
  clauseKind,
  initialState,
  isOver,
  legalMoves,
  MOVE,
  type Move,
  type State,
  step,
  toMove,
  type World,
} from "../../src/engine/index.ts";
import { type Chance, chanceFrom } from "./deal.ts";

/** A game of random legal moves: states[k + 1] is the state after moves[k]. */
export interface RandomGame {
  readonly moves: readonly Move[];
  readonly states: readonly State[];
}

/** Moves that writing an offer at random takes, with what goes before and after it: far more. */
const PER_OFFER = 200;

/**
 * Far more than any game can take: each item has boundedly many questions, motions, passes. Drafts
 * could be written on for ever, but not by chance.
 */
export const boundOf = (world: World): number =>
  world.itemCount * (world.options.length + 12) * (4 * world.memberCount + 8) +
  (world.bargaining === undefined
    ? 0
    : world.sittingCount * world.memberCount * world.bargaining.offersPerCorridor * PER_OFFER);

/** Drawn three times as often as others: else few drafts would ever hold more than a line. */
const WANTED: readonly number[] = [MOVE.give, MOVE.get, MOVE.severable];

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
    const move = randomMove(state, chance);
    moves.push(move);
    states.push(step(state, move).state);
  }
}

/** One random legal move of somebody who is awaited. */
export function randomMove(state: State, chance: Chance): Move {
  const legal = legalMoves(state, chance.pick(toMove(state)));
  const kinds = [...new Set(legal.map((move) => move.kind))];
  const kind = chance.pick(kinds.flatMap((one) => (WANTED.includes(one) ? [one, one, one] : one)));
  return pickOne(
    chance,
    legal.filter((one) => one.kind === kind),
  );
}

/** Of clauses their kind is drawn first, so that many amounts do not drown the few promises. */
function pickOne(chance: Chance, moves: readonly Move[]): Move {
  if (moves[0]?.kind !== MOVE.give && moves[0]?.kind !== MOVE.get) return chance.pick(moves);
  const clause = chance.pick([...new Set(moves.map((move) => clauseKind(move.arg)))]);
  return chance.pick(moves.filter((move) => clauseKind(move.arg) === clause));
}
