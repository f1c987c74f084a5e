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

/** The move that an agent in a seat would make. */
export function agentsMove(state: State, actor: number, agent: Agent): Move {
  const move: Move = { kind: MOVE.pass, actor, arg: 0 };
  agent(state, actor, move);
  return move;
}

const isSame = (one: Move, other: Move): boolean =>
  one.kind === other.kind && one.arg === other.arg;

/**
 * What else a seat could have done at its move. At the table everything that the rules allowed
 * there; in the corridor, where that are thousands of offers, what an agent would have done
 * (`wise`) and leaving without a word.
 */
export function alternatives(state: State, made: Move, wise: Move): Move[] {
  const { actor } = made;
  // A draft is many moves; where it began is where it could have been left alone.
  if (state.phase === PHASE.drafting) return [];
  if (state.phase !== PHASE.corridor) {
    return legalMoves(state, actor).filter(
      (move) => !isSame(move, made) && !isCorridorMove(move.kind),
    );
  }
  const leave: Move = { kind: MOVE.leave, actor, arg: 0 };
  const told = isSame(wise, leave) ? [leave] : [wise, leave];
  return told.filter((move) => !isSame(move, made) && checkMove(state, move) === undefined);
}

/**
 * What speaks for an alternative. "expected": an agent in the seat would have made that move;
 * "alone": the seat said no, and could have let the text pass by saying nothing; "gain": the seat
 * would have come out better. Anybody can always do what nobody would: that is no turning point.
 */
export type Plausible = "expected" | "alone" | "gain";

/** `gain`: by how much the seat would have come out better, value units. */
export function plausible(
  made: Move,
  instead: Move,
  { wise, gain }: { readonly wise: Move; readonly gain: number },
): Plausible | undefined {
  if (isSame(instead, wise)) return "expected";
  const isNo = made.kind === MOVE.answer && made.arg === RESPONSE.object;
  const isSilence = instead.kind === MOVE.answer && instead.arg === RESPONSE.acquiesce;
  if (isNo && isSilence) return "alone";
  return gain > 0 ? "gain" : undefined;
}
