import {
  bargainTerms,
  copyGame,
  MOVE,
  type Move,
  OFFER,
  OFFER_WIDTH,
  offerField,
  payoffTerms,
  RESPONSE,
  SLOTS,
  type State,
  type Term,
} from "../engine/index.ts";
import { runFrom } from "./course.ts";
import { type Desk, deskOf, gameAt, imagined, lookAhead } from "./desk.ts";
import type { Game } from "./game.ts";
import type { Manner } from "./manner.ts";
import { rankPackages } from "./plan.ts";
import type { Package, Row } from "./row.ts";
import { NOBODY, NONE, noteItems, playWith } from "./weigh.ts";

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
  const desk = deskOf(state, move.actor, manner);
  if (move.kind === MOVE.agree || move.kind === MOVE.decline) {
    const row = Int32Array.from({ length: OFFER_WIDTH }, (_, field) =>
      offerField(imagined(desk), move.arg, field),
    );
    const deal = { rows: [row], count: 1 };
    lookAhead(desk);
    noteItems(desk, deal);
    const { agreed, refused } = withAndWithout(desk, gameAt(desk, 0), deal, move.arg, move.actor);
    return move.kind === MOVE.agree ? difference(agreed, refused) : difference(refused, agreed);
  }
  const alternative = alternativeTo(state, move);
  if (alternative === undefined) return undefined;
  return difference(afterMove(desk, move), afterMove(desk, alternative));
}

/** What a move at the table was weighed against: the plain one, or objecting, or not. */
function alternativeTo(state: State, { kind, actor, arg }: Move): Move | undefined {
  switch (kind) {
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

function afterMove(desk: Desk, move: Move): readonly ReasonTerm[] {
  copyGame(desk.trial, imagined(desk));
  runFrom(desk.trial, move);
  return termsOf(desk.trial, move.actor, [desk.trial.item]);
}

/** Why an offer was sent: what the plan that begins with it would bring beyond no deal. */
export function reasonForOffer(state: State, manner: Manner, row: Row, author: number): Reason {
  const desk = deskOf(state, author, manner);
  const plans = rankPackages(desk, manner);
  const rows = plans.find((one) => saysTheSame(one.rows[0], row))?.rows ?? [row];
  const deal = { rows, count: rows.length };
  lookAhead(desk);
  noteItems(desk, deal);
  const reasons = Array.from({ length: desk.breadth }, (_, index) => {
    const { agreed, refused } = withAndWithout(desk, gameAt(desk, index), deal, NONE, author);
    return difference(agreed, refused);
  });
  // What it hoped for: the first of the games it imagined in which the deal is worth its while.
  return reasons.find(({ gain }) => gain > 0) ?? (reasons[0] as Reason);
}

/** What a game comes to for a member with deals and without, both in terms. */
function withAndWithout(desk: Desk, game: Game, deal: Package, lying: number, member: number) {
  const items = Array.from(desk.about.subarray(0, desk.abouts));
  playWith(desk, game, deal, NOBODY, lying);
  const agreed = termsOf(desk.trial, member, items);
  playWith(desk, game, { rows: deal.rows, count: 0 }, NOBODY, NONE);
  return { agreed, refused: termsOf(desk.trial, member, items) };
}

function saysTheSame(one: Row | undefined, other: Row): boolean {
  if (one === undefined || one[OFFER.to] !== other[OFFER.to]) return false;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (one[OFFER.gives + slot] !== other[OFFER.gives + slot]) return false;
  }
  return true;
}

function termsOf(state: State, member: number, items: readonly number[]): ReasonTerm[] {
  const ofItems = items.flatMap((item) =>
    payoffTerms(state, member, item).map((one) => ({ item, ...one })),
  );
  return [...ofItems, ...bargainTerms(state, member).map((one) => ({ item: -1, ...one }))];
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
