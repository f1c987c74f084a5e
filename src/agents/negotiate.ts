import {
  CLAUSE,
  CORRIDOR,
  canPayFor,
  clauseAbout,
  clauseKind,
  crossesRedLine,
  isOpenOffer,
  MOVE,
  type Move,
  OFFER,
  OFFER_WIDTH,
  offerField,
  PHASE,
  SIDE,
  SLOTS,
  type State,
} from "../engine/index.ts";
import { type Desk, deskOf, imagined } from "./desk.ts";
import type { Manner } from "./manner.ts";
import { findBest } from "./plan.ts";
import { recallPlan, rememberPlan } from "./remembered.ts";
import type { Row } from "./row.ts";
import { gainFrom } from "./weigh.ts";

/** What an agent does in the corridor: answers what it was offered, offers what pays, goes in. */

/** Writes the corridor move of a member into `move`; corridor and drafting only. */
export function negotiate(state: State, actor: number, manner: Manner, move: Move): void {
  move.actor = actor;
  if (state.phase === PHASE.drafting) return draftOn(state, actor, manner, move);
  const offer = firstOpenOffer(state, actor);
  if (offer >= 0) {
    const welcome = isWelcome(deskOf(state, actor, manner), offer);
    move.kind = welcome ? MOVE.agree : MOVE.decline;
    move.arg = offer;
    return;
  }
  const plan = manner.proposes ? planOf(state, actor, manner) : undefined;
  move.kind = plan === undefined ? MOVE.leave : MOVE.offer;
  move.arg = plan === undefined ? 0 : (plan[OFFER.to] as number);
}

function firstOpenOffer(state: State, actor: number): number {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (isOpenOffer(state, offer) && offerField(state, offer, OFFER.to) === actor) return offer;
  }
  return -1;
}

/** Whether accepting brings the member anything; an offer that brings nothing is declined. */
function isWelcome(desk: Desk, offer: number): boolean {
  const state = imagined(desk);
  const { deal, viewer } = desk;
  if (!canPayFor(state, offer, viewer)) return false;
  const row = deal.rows[0] as Row;
  deal.count = 1;
  for (let field = 0; field < OFFER_WIDTH; field++) row[field] = offerField(state, offer, field);
  if (sellsRedLine(state, row, viewer)) return false;
  const gain = gainFrom(desk, deal, offer);
  // Money that may come, for what costs nothing, is taken.
  return gain > 0 || (gain === 0 && bringsMoney(row));
}

/** Whether the recipient of an offer would promise to let pass what it can never let pass. */
function sellsRedLine(state: State, row: Row, recipient: number): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    const clause = row[OFFER.gets + slot] as number;
    const consents = clauseKind(clause) === CLAUSE.consent;
    if (consents && crossesRedLine(state, recipient, clauseAbout(clause))) return true;
  }
  return false;
}

function bringsMoney(row: Row): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    if (clauseKind(row[OFFER.gives + slot] as number) === CLAUSE.pay) return true;
  }
  return false;
}

/** The offer to be made next; absent where none pays. What was planned is kept while it is written. */
function planOf(state: State, actor: number, manner: Manner): Row | undefined {
  const desk = deskOf(state, actor, manner);
  if (!findBest(desk, manner)) return undefined;
  rememberPlan(state, actor, manner, desk.best);
  return desk.best;
}

/** The next small step from the draft as it stands to the offer that was planned. */
function draftOn(state: State, actor: number, manner: Manner, move: Move): void {
  const wanted = recallPlan(state, actor, manner) ?? planOf(state, actor, manner);
  move.kind = MOVE.discard;
  move.arg = 0;
  if (wanted === undefined || wanted[OFFER.to] !== state.draft[OFFER.to]) return;
  nextLine(state, wanted, move);
}

/** Writes the first line that is missing from the draft; sends it where none is. */
export function nextLine(state: State, wanted: Row, move: Move): void {
  const { draft } = state;
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = wanted[OFFER.gives + slot] as number;
    if (clause === 0 || draft[OFFER.gives + slot] === clause) continue;
    move.kind = OFFER.gives + slot < OFFER.gets ? MOVE.give : MOVE.get;
    move.arg = clause;
    return;
  }
  if (wanted[OFFER.condition] !== draft[OFFER.condition]) {
    move.kind = MOVE.when;
    move.arg = (wanted[OFFER.condition] as number) + 1;
    return;
  }
  move.kind = MOVE.send;
  move.arg = 0;
}
