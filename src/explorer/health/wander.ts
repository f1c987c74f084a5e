import { type Agent, decidePlainly } from "../../agents/index.ts";
import {
  isMotion,
  legalMoves,
  MOVE,
  type Move,
  nextBelow,
  PHASE,
  PURPOSE,
  RESPONSE,
  type State,
  seedStream,
} from "../../engine/index.ts";

/** Plays by lot: what can be reached at all, whatever anybody wants. */
export interface Wanderer {
  readonly agent: Agent;
  /** Begins the draws of game `game` anew; so each game is the same whoever plays it. */
  readonly begin: (seed: number, game: number) => void;
  /** By member: how often it had more than one move. */
  readonly choices: Int32Array;
}

/** How a game by lot is drawn; by turns, for each alone shows too little. */
const WAYS = ["lot", "plain", "willing"] as const;

/**
 * In a third of the games every move is by lot; in a third one in three is, and the rest are plain,
 * which shows what lies near to usual play; in a third nobody objects, or few texts would ever be
 * carried.
 */
export function createWanderer(members: number): Wanderer {
  const words = new Int32Array(4);
  const choices = new Int32Array(members);
  let way: (typeof WAYS)[number] = "lot";
  const below = (bound: number): number => nextBelow(words, 0, bound);
  const agent: Agent = (state, actor, move) => {
    decidePlainly(state, actor, move);
    const open = state.phase === PHASE.corridor || state.phase === PHASE.drafting;
    if (way === "plain" && !open && below(3) > 0) return;
    const legal = legalMoves(state, actor);
    if (legal.length > 1) choices[actor] = (choices[actor] as number) + 1;
    const willing = way === "willing" ? legal.filter((one) => !isAgainst(one)) : [];
    Object.assign(move, pick(state, willing.length > 0 ? willing : legal, below));
  };
  const begin = (seed: number, game: number): void => {
    seedStream(words, 0, seed, game, PURPOSE.wandering);
    way = WAYS[game % WAYS.length] as (typeof WAYS)[number];
  };
  return { agent, begin, choices };
}

/** Moves by which a text is stopped or put off. */
const isAgainst = ({ kind, arg }: Move): boolean =>
  kind === MOVE.answer ? arg >= RESPONSE.reserve : isMotion(kind) || AWAY.includes(kind);
const AWAY: readonly number[] = [MOVE.rest, MOVE.withdraw, MOVE.announce, MOVE.circulate];

/** Kinds are drawn before moves of a kind: many bundles and amounts do not drown the five answers. */
function pick(state: State, legal: readonly Move[], below: (bound: number) => number): Move {
  const shut = shutting(state, legal);
  if (shut !== undefined && below(100) < 50) return shut;
  const kinds = [...new Set(legal.map(({ kind }) => kind))];
  const kind = kinds[below(kinds.length)] as number;
  const same = legal.filter((move) => move.kind === kind);
  return same[below(same.length)] as Move;
}

/** What ends a stay in the corridor or a draft: drawn half of the time, or they would never end. */
function shutting(state: State, legal: readonly Move[]): Move | undefined {
  const of = (kind: number): Move | undefined => legal.find((move) => move.kind === kind);
  if (state.phase === PHASE.corridor) return of(MOVE.agree) ?? of(MOVE.leave);
  return state.phase === PHASE.drafting ? of(MOVE.send) : undefined;
}
