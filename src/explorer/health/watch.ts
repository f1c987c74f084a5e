import type { Agent } from "../../agents/index.ts";
import type { Move, State } from "../../engine/index.ts";

/** Looks at a move before it is made. */
export type Watch = (state: State, move: Move) => void;

/** An agent that is looked at while it plays. */
export const watched =
  (agent: Agent, ...watches: readonly Watch[]): Agent =>
  (state, actor, move) => {
    agent(state, actor, move);
    for (const watch of watches) watch(state, move);
  };

/** One agent in a seat, another in all others. */
export const seated =
  (seat: number, own: Agent, others: Agent): Agent =>
  (state, actor, move) =>
    actor === seat ? own(state, actor, move) : others(state, actor, move);
