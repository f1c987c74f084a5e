import type { Agent } from "../agents/index.ts";
import {
  applyInPlace,
  copyState,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  type State,
} from "../engine/index.ts";

/** The end that a game comes to when agents play every seat after a move. */
export function finishFrom(state: State, first: Move, agent: Agent): State {
  const now = copyState(state);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  applyInPlace(now, first);
  while (now.phase !== PHASE.over) {
    agent(now, lowestBit(now.waiting), move);
    applyInPlace(now, move);
  }
  return now;
}
