import {
  applyInPlace,
  bargainTerms,
  copyInto,
  MOVE,
  type Move,
  OFFER,
  payoffTerms,
  RESPONSE,
  SLOTS,
  type State,
  type Term,
} from "../engine/index.ts";
import { type Desk, deskOf, playOn } from "./look-ahead.ts";
import { type Manner, rankPackages } from "./negotiate.ts";
import type { Row } from "./row.ts";
import { playWith } from "./weigh.ts";

/** A part of a reason: what a term of an item, or of the bargaining itself (item -1), changes by. */
export interface ReasonTerm {
  readonly item: number;
  readonly term: Term["term"];
  /** Value units. */
  readonly amount: number;
}

/** Why an agent did something: what it expected from it beyond the alternative. */
export interface Reason {
  /** The sum of the terms, value units. */
  readonly gain: number;
  readonly terms: readonly ReasonTerm[];
}

/**
 * Why a move was made rather than its alternative, as the seat could see it then: the imagined game
 * with the one less the imagined game with the other, term by term. The terms add up to the gain.
 */
export function reasonFor(state: State, manner: Manner, move: Move): Reason | undefined {
  const alternative = alternativeTo(state, move);
  if (alternative === undefined) return undefined;
  const desk = deskOf(state, move.actor, 1);
  return difference(afterMove(desk, manner, move), afterMove(desk, manner, alternative));
}

/** What the move was weighed against: the other answer to an offer, the plain answer at the table. */
function alternativeTo(state: State, { kind, actor, arg }: Move): Move | undefined {
  switch (kind) {
    case MOVE.agree:
      return { kind: MOVE.decline, actor, arg };
    case MOVE.decline:
      return { kind: MOVE.agree, actor, arg };
    case MOVE.answer:
      if (arg === RESPONSE.object) return { kind, actor, arg: RESPONSE.acquiesce };
      return { kind, actor, arg: RESPONSE.object };
    case MOVE.amend:
      return { kind: MOVE.answer, actor, arg: RESPONSE.object };
    case MOVE.rest:
    case MOVE.announce:
      return untriedText(state, actor);
    default:
      return undefined;
  }
}

/** The first text that could still have been put. */
function untriedText(state: State, actor: number): Move | undefined {
  const { world, item } = state;
  const end = world.firstOption[item + 1] as number;
  for (let option = world.firstOption[item] as number; option < end; option++) {
    const bit = 1 << (option - (world.firstOption[item] as number));
    const amended = !world.amendment[option] || ((state.moved[item] as number) & bit) !== 0;
    if (world.putable[option] && amended && !((state.tried[item] as number) & bit)) {
      return { kind: MOVE.put, actor, arg: option };
    }
  }
  return undefined;
}

function afterMove(desk: Desk, { horizon }: Manner, move: Move): readonly ReasonTerm[] {
  copyInto(desk.trial, desk.imagined);
  applyInPlace(desk.trial, move);
  playOn(desk.trial, horizon);
  return termsOfGame(desk.trial, move.actor);
}

/** Why an offer was sent: what the plan that begins with it would bring beyond no deal. */
export function reasonForOffer(state: State, manner: Manner, row: Row, author: number): Reason {
  const plans = rankPackages(deskOf(state, author, manner.breadth), author, manner);
  const rows = plans.find((one) => saysTheSame(one.rows[0], row))?.rows ?? [row];
  const desk = deskOf(state, author, manner.breadth);
  const reasons = desk.variants.map((variant) => gainOfDeals(desk, variant, manner, rows, author));
  // What it hoped for: the first of the games it imagined in which the deal is worth its while.
  return reasons.find(({ gain }) => gain > 0) ?? (reasons[0] as Reason);
}

function gainOfDeals(
  desk: Desk,
  variant: State,
  { horizon }: Manner,
  rows: readonly Row[],
  author: number,
): Reason {
  const withDeals = termsOfGame(playWith(desk, variant, horizon, rows), author);
  return difference(withDeals, termsOfGame(playWith(desk, variant, horizon, [], rows), author));
}

function saysTheSame(one: Row | undefined, other: Row): boolean {
  if (one === undefined || one[OFFER.to] !== other[OFFER.to]) return false;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (one[OFFER.gives + slot] !== other[OFFER.gives + slot]) return false;
  }
  return true;
}

function termsOfGame(state: State, member: number): readonly ReasonTerm[] {
  const terms: ReasonTerm[] = [];
  for (let item = 0; item < state.world.itemCount; item++) {
    for (const one of payoffTerms(state, member, item)) terms.push({ item, ...one });
  }
  for (const one of bargainTerms(state, member)) terms.push({ item: -1, ...one });
  return terms;
}

function difference(one: readonly ReasonTerm[], other: readonly ReasonTerm[]): Reason {
  const sums = new Map<string, ReasonTerm>();
  const add = ({ item, term, amount }: ReasonTerm, sign: 1 | -1): void => {
    const key = `${item} ${term}`;
    const before = sums.get(key)?.amount ?? 0;
    sums.set(key, { item, term, amount: before + sign * amount });
  };
  for (const term of one) add(term, 1);
  for (const term of other) add(term, -1);
  const terms = [...sums.values()].filter(({ amount }) => amount !== 0);
  return { gain: terms.reduce((sum, { amount }) => sum + amount, 0), terms };
}
