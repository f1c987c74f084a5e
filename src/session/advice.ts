import {
  MANNERS,
  nextLine,
  type Reason,
  type ReasonTerm,
  reasonFor,
  reasonForOffer,
  type Suggestion,
  suggestOffers,
} from "../agents/index.ts";
import { MOVE, type Move, OFFER, OFFER_WIDTH, PHASE, type State } from "../engine/index.ts";
import { current, type Session } from "./session.ts";

export type { Reason, ReasonTerm, Suggestion };

/** What a person may be told about bargaining: offers that would pay, and why agents did what they did. */

const MOST_SUGGESTIONS = 3;

/** Offers worth making for a person in the corridor now, the best first; empty elsewhere. */
export function suggestionsFor(session: Session, member: number): Suggestion[] {
  const state = current(session);
  const awaited = ((state.waiting >> member) & 1) === 1;
  if (state.phase !== PHASE.corridor || !awaited) return [];
  return suggestOffers(state, member, MANNERS.tactical, MOST_SUGGESTIONS);
}

/** The next move of a person who sends a suggestion: begins the draft, fills it, sends it. */
export function nextOfSuggestion(state: State, member: number, { row }: Suggestion): Move {
  const move: Move = { kind: MOVE.offer, actor: member, arg: row[OFFER.to] as number };
  if (state.phase === PHASE.drafting) nextLine(state, row, move);
  return move;
}

/** Why the agent made the move that led to a step; absent for persons and for what needs no reason. */
export function reasonAt(session: Session, step: number): Reason | undefined {
  const move = session.moves[step - 1];
  const before = session.states[step - 1];
  if (move === undefined || before === undefined || session.persons.includes(move.actor)) {
    return undefined;
  }
  const manner = MANNERS[session.agents];
  if (move.kind !== MOVE.send) return reasonFor(before, manner, move);
  const row = before.draft.slice(0, OFFER_WIDTH);
  return reasonForOffer(before, manner, row, move.actor);
}
