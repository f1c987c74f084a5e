import { type Agent, answerTo, ballotOn, decidePlainly } from "../agents/index.ts";
import {
  answerAll,
  applyInPlace,
  ballotAll,
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
  if (agent === decidePlainly && state.world.bargaining === undefined)
    playPlainly(state, move, log);
  while (state.phase !== PHASE.over) {
    agent(state, lowestBit(state.waiting), move);
    applyInPlace(state, move, log);
  }
}

/** Sincere play without bargaining: whoever is asked together answers together. */
function playPlainly(state: State, move: Move, log: EventLog | null): void {
  for (;;) {
    switch (state.phase) {
      case PHASE.answering:
        answerAll(state, answerTo, log);
        break;
      case PHASE.motion:
        ballotAll(state, ballotOn, log);
        break;
      case PHASE.over:
        return;
      default:
        decidePlainly(state, lowestBit(state.waiting), move);
        applyInPlace(state, move, log);
    }
  }
}
