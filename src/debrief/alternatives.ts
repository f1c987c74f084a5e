import type { Agent } from "../agents/index.ts";
import {
  checkMove,
  isCorridorMove,
  legalMoves,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
} from "../engine/index.ts";

/**
 * What else a seat could have done at its move. At the table everything that the rules allowed
 * there; in the corridor, where that are thousands of offers, what an agent would have done and
 * leaving without a word.
 */
export function alternatives(state: State, made: Move, agent: Agent): Move[] {
  const isOther = (move: Move): boolean => move.kind !== made.kind || move.arg !== made.arg;
  if (state.phase !== PHASE.corridor && state.phase !== PHASE.drafting) {
    return legalMoves(state, made.actor).filter(
      (move) => isOther(move) && !isCorridorMove(move.kind),
    );
  }
  // A draft is many moves; where it began is where it could have been left alone.
  if (state.phase === PHASE.drafting) return [];
  const wise: Move = { kind: MOVE.pass, actor: made.actor, arg: 0 };
  agent(state, made.actor, wise);
  const leave: Move = { kind: MOVE.leave, actor: made.actor, arg: 0 };
  const told = [wise, leave].filter(
    (move) => isOther(move) && checkMove(state, move) === undefined,
  );
  return wise.kind === MOVE.leave ? told.slice(0, 1) : told;
}

/**
 * What speaks for an alternative. "expected": an agent in the seat would have made that move;
 * "alone": the seat said no, and could have let the text pass by saying nothing; "gain": the seat would have come out
 * better. Anybody can always do what nobody would: that is no turning point.
 */
export type Plausible = "expected" | "alone" | "gain";

export function plausible(
  made: Move,
  instead: Move,
  { gain, agents }: { readonly gain: number; readonly agents: boolean },
): Plausible | undefined {
  if (agents) return "expected";
  const isNo = made.kind === MOVE.answer && made.arg === RESPONSE.object;
  if (isNo && instead.arg === RESPONSE.acquiesce) return "alone";
  return gain > 0 ? "gain" : undefined;
}

/** Whether an agent in the seat would make the move. */
export function isAgents(state: State, { kind, actor, arg }: Move, agent: Agent): boolean {
  const wise: Move = { kind: MOVE.pass, actor, arg: 0 };
  agent(state, actor, wise);
  return wise.kind === kind && wise.arg === arg;
}
