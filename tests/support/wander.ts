import { decidePlainly } from "../../src/agents/index.ts";
import {
  allocateState,
  applyInPlace,
  beginInPlace,
  isOver,
  legalMoves,
  MOVE,
  type Move,
  type State,
  toMove,
  type World,
} from "../../src/engine/index.ts";
import { chanceFrom } from "./deal.ts";

/**
 * The end of a game in which most moves are plain and every few are any legal ones, drafts and
 * answers to offers always: games near what is usual, and unlike one another.
 */
export function wander(world: World, seed: number, strange: number): State {
  const chance = chanceFrom(seed);
  const state = allocateState(world);
  beginInPlace(state, { seed, noise: 10 });
  while (!isOver(state)) {
    const actor = chance.pick(toMove(state));
    const move: Move = { kind: MOVE.pass, actor, arg: 0 };
    decidePlainly(state, actor, move);
    const dealing = move.kind === MOVE.discard || (move.kind === MOVE.leave && chance.percent(40));
    if (dealing || chance.percent(strange)) Object.assign(move, anyMove(state, actor, chance));
    applyInPlace(state, move);
  }
  return state;
}

/** Kinds are drawn before moves, and offers are accepted as often as not. */
function anyMove(state: State, actor: number, chance: ReturnType<typeof chanceFrom>): Move {
  const legal = legalMoves(state, actor);
  const accepting = legal.filter((move) => move.kind === MOVE.agree);
  if (accepting.length > 0 && chance.percent(60)) return chance.pick(accepting);
  const sending = legal.filter((move) => move.kind === MOVE.send);
  if (sending.length > 0 && chance.percent(40)) return chance.pick(sending);
  const kind = chance.pick([...new Set(legal.map((move) => move.kind))]);
  return chance.pick(legal.filter((one) => one.kind === kind));
}
