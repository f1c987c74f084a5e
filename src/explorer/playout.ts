import { type Agent, answerTo, ballotOn, decidePlainly, present } from "../agents/index.ts";
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

/** What the draws of many playouts start from. */
export interface SweepStart {
  /** 0 .. LARGEST_SEED. */
  readonly seed: number;
  /** Half-width of the draws on positions and saliences, 0 .. LARGEST_NOISE. */
  readonly noise: number;
}

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
  playToEnd(state, agent, move, log);
}

/** The rest of a game that has begun, in place, one agent in every seat. */
export function playToEnd(state: State, agent: Agent, move: Move, log: EventLog | null): void {
  if (agent === decidePlainly && state.world.bargaining === undefined) {
    return playPlainly(state, move, log);
  }
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
      case PHASE.tabling:
        move.actor = lowestBit(state.waiting);
        present(state, move);
        applyInPlace(state, move, log);
        break;
      case PHASE.over:
        return;
      default:
        decidePlainly(state, lowestBit(state.waiting), move);
        applyInPlace(state, move, log);
    }
  }
}
