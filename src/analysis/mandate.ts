import {
  allHold,
  applyInPlace,
  copyState,
  initialState,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  payoffOf,
  RESPONSE,
  type State,
  valueOf,
  type World,
} from "../engine/index.ts";

/** What a delegation was sent for, and how much of it a game fulfilled: Rule 12.25. */
export interface MandateScore {
  /** By aim, in the file's order. */
  readonly met: readonly boolean[];
  /** Points, 0..100; 0 too where the scenario gives the seat no weights. */
  readonly points: number;
}

/** The mandate of a member, held against a game that has ended. */
export function mandateOf(state: State, member: number): MandateScore {
  const aims = state.world.members[member]?.aims ?? [];
  const met = aims.map((aim) => aim.test.length > 0 && allHold(state, aim.test));
  const points = aims.reduce((sum, aim, index) => (met[index] ? sum + aim.weight : sum), 0);
  return { met, points };
}

/** Whether the scenario scores its seats. */
export const hasMandates = (world: World): boolean =>
  world.members.some((member) => member.aims.some((aim) => aim.weight > 0));

/**
 * The end of a game in which nothing is agreed: every sponsor gives its text up and nobody saves it.
 * What a delegation has without any agreement is its reservation value (Nash 1950; Raiffa 1982).
 */
export function withoutAgreement(world: World): State {
  const state = copyState(initialState(world, { seed: 0, noise: 0 }));
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  while (state.phase !== PHASE.over) {
    move.actor = lowestBit(state.waiting);
    refuse(state, move);
    applyInPlace(state, move);
  }
  return state;
}

function refuse(state: State, move: Move): void {
  move.arg = 0;
  if (state.phase === PHASE.tabling) move.kind = MOVE.rest;
  else if (state.phase === PHASE.corridor) move.kind = MOVE.leave;
  else if (state.phase === PHASE.answering) {
    move.kind = MOVE.answer;
    move.arg = RESPONSE.object;
  } else move.kind = MOVE.pass;
}

/** A seat's own measure: no agreement, history, the game, and the most there was to be had. */
export interface Scale {
  readonly points: { readonly none: number; readonly history: number; readonly game: number };
  /** Value units. */
  readonly payoff: {
    readonly none: number;
    readonly history: number;
    readonly game: number;
    /** If every text had ended as the seat would most like: a ceiling, not a forecast. */
    readonly ceiling: number;
  };
}

/** Places a game on a seat's own measure. `history` is the end of the game as history had it. */
export function scaleOf(game: State, history: State, none: State, member: number): Scale {
  return {
    points: {
      none: mandateOf(none, member).points,
      history: mandateOf(history, member).points,
      game: mandateOf(game, member).points,
    },
    payoff: {
      none: payoffOf(none, member),
      history: payoffOf(history, member),
      game: payoffOf(game, member),
      ceiling: ceilingOf(game, member),
    },
  };
}

function ceilingOf(state: State, member: number): number {
  const { world } = state;
  let sum = 0;
  for (let item = 0; item < world.itemCount; item++) {
    let best = 0;
    const end = world.firstOption[item + 1] as number;
    for (let option = world.firstOption[item] as number; option < end; option++) {
      if (!world.putable[option]) continue;
      const value = valueOf(state, member, item, option);
      if (value > best) best = value;
    }
    sum += best;
  }
  return sum;
}
