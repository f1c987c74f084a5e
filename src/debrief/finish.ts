import type { Agent } from "../agents/index.ts";
import { applyInPlace, copyState, type Move, type State } from "../engine/index.ts";
import { playToEnd } from "../explorer/index.ts";

/** The end that a game comes to when agents play every seat after a move. */
export function finishFrom(state: State, first: Move, agent: Agent): State {
  const now = copyState(state);
  applyInPlace(now, first);
  playToEnd(now, agent, { ...first }, null);
  return now;
}
