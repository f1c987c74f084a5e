import type { Agent } from "../agents/index.ts";
import {
  applyInPlace,
  beginInPlace,
  type EventLog,
  lowestBit,
  type Move,
  PHASE,
  type Start,
  type State,
} from "../engine/index.ts";

/**
 * Plays the game to its end in place, one agent in every seat. Makes nothing anew: the move is
 * used again, the log is optional.
 */
export function playOut(
  state: State,
  start: Start,
  agent: Agent,
  move: Move,
  log: EventLog | null,
): void {
  beginInPlace(state, start, log);
  playOn(state, agent, move, log);
}

/** The same from where the game stands. */
export function playOn(state: State, agent: Agent, move: Move, log: EventLog | null): void {
  while (state.phase !== PHASE.over) {
    agent(state, lowestBit(state.waiting), move);
    applyInPlace(state, move, log);
  }
}
