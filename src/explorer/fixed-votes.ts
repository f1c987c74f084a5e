import { type Agent, decidePlainly } from "../agents/index.ts";
import {
  BALLOT,
  checkMove,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
} from "../engine/index.ts";

/**
 * A game whose moves are given: the same texts put in the same order, the same answers and deals,
 * whatever the rule makes of them. What comes of it is the mechanical effect of a rule: nobody
 * decides anew. A text that was not put stays unput; where the rule stops a text that had been
 * carried, its sponsor gives it up, who did not object moves and votes to defer, and who objected
 * votes against that (decision model, section 6).
 */
export interface Script {
  /** Writes a move down; the state is that before it. */
  note(state: State, move: Move): void;
  /** An agent for every seat that plays by the script. For one game. */
  agent(): Agent;
}

export function writeScript(): Script {
  const moves = new Map<string, Move[]>();
  const answers = new Map<string, number>();
  const known = (state: State, actor: number) => answers.get(`${state.item} ${actor}`);
  return {
    note(state, { kind, actor, arg }) {
      const place = placeOf(state, actor);
      moves.set(place, [...(moves.get(place) ?? []), { kind, actor, arg }]);
      if (kind === MOVE.answer) answers.set(`${state.item} ${actor}`, arg);
    },
    agent() {
      const left = new Map([...moves].map(([place, list]) => [place, list.slice()] as const));
      return (state, actor, move) => {
        const next = nextLegal(state, left.get(placeOf(state, actor)) ?? []);
        const made = next ?? unscripted(state, actor, known(state, actor));
        if (made !== undefined && checkMove(state, made) === undefined) Object.assign(move, made);
        else decidePlainly(state, actor, move);
      };
    },
  };
}

/** Where in a game a member moves: the same place in another game calls for the same moves. */
function placeOf(state: State, actor: number): string {
  const { phase, item, question, motion, sitting, bundleSize } = state;
  switch (phase) {
    case PHASE.corridor:
    case PHASE.drafting:
      return `corridor ${sitting} ${actor}`;
    case PHASE.answering:
      return `answering ${item} ${question} ${bundleSize} ${actor}`;
    case PHASE.motion:
      return `motion ${item} ${motion} ${actor}`;
    default:
      return `${phase === PHASE.tabling ? "tabling" : "closing"} ${item} ${actor}`;
  }
}

/** The next move of the list that is legal now; those before it are passed over. */
function nextLegal(state: State, list: Move[]): Move | undefined {
  for (let next = list.shift(); next !== undefined; next = list.shift()) {
    if (checkMove(state, next) === undefined) return next;
  }
  return undefined;
}

/** What follows where the script has nothing; `answered`: the member's last answer on the item. */
function unscripted(state: State, actor: number, answered: number | undefined): Move | undefined {
  const move = (kind: number, arg = 0): Move => ({ kind, actor, arg });
  const objected = answered === RESPONSE.object;
  switch (state.phase) {
    case PHASE.corridor:
      return move(MOVE.leave);
    case PHASE.drafting:
      return move(MOVE.discard);
    case PHASE.tabling:
      return move(state.world.statement[state.item] ? MOVE.announce : MOVE.rest);
    case PHASE.closing:
      return deferOrPass(state, move, answered !== undefined && !objected);
    case PHASE.motion:
      return answered === undefined
        ? undefined
        : move(MOVE.ballot, objected ? BALLOT.no : BALLOT.yes);
    default:
      return answered === undefined ? undefined : move(MOVE.answer, answered);
  }
}

function deferOrPass(state: State, move: (kind: number) => Move, willing: boolean): Move {
  const defer = move(MOVE.defer);
  return willing && checkMove(state, defer) === undefined ? defer : move(MOVE.pass);
}
