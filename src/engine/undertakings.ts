import { AMOUNT_STEP, CLAUSE, LARGEST_AMOUNT, packClause } from "./clause.ts";
import { OUTCOME } from "./outcome-codes.ts";
import type { State } from "./state.ts";

/**
 * What a member may undertake toward another: Rules 12.4 to 12.7. What is said here depends only on
 * what everybody knows, except for one's own purse.
 */

/** Whether the item is still ahead: pending, in a sitting that has not ended. */
export const isAhead = (state: State, item: number): boolean =>
  state.outcome[item] === OUTCOME.pending && (state.itemSitting[item] as number) >= state.sitting;

/** Value units that a payer can still promise a receiver by an instrument, purse apart. */
export function instrumentRoom(state: State, instrument: number, receiver: number): number {
  const limit = state.world.bargaining?.instrumentLimit[instrument] as number;
  return limit - (state.used[instrument * state.world.memberCount + receiver] as number);
}

/** Calls back every clause that `maker` may undertake toward `other`. */
export function eachUndertaking(
  state: State,
  maker: number,
  other: number,
  asked: boolean,
  found: (clause: number) => void,
): void {
  eachPayment(state, maker, other, asked, found);
  for (let item = 0; item < state.world.itemCount; item++) {
    if (!isAhead(state, item)) continue;
    if (state.world.sponsor[item] === maker) eachOfSponsor(state, item, found);
    else eachOfVoter(state, item, found);
    if (maker === state.chair && mayGoFirst(state, item, asked)) {
      found(packClause(CLAUSE.first, item));
    }
    if (maySpeak(state, maker, item, asked ? state.repute : state.influence)) {
      found(packClause(CLAUSE.declare, 2 * item));
      found(packClause(CLAUSE.declare, 2 * item + 1));
    }
  }
}

/** One's own payments end with one's purse; of another's purse one only knows the instrument. */
function eachPayment(
  state: State,
  maker: number,
  other: number,
  asked: boolean,
  found: (clause: number) => void,
): void {
  const { bargaining } = state.world;
  if (bargaining === undefined) return;
  for (let instrument = 0; instrument < bargaining.instrumentCount; instrument++) {
    if (bargaining.instrumentGiver[instrument] !== maker) continue;
    if (!(((bargaining.instrumentReceivers[instrument] as number) >> other) & 1)) continue;
    let most = asked
      ? (bargaining.instrumentLimit[instrument] as number)
      : instrumentRoom(state, instrument, other);
    if (!asked && most > (state.purse[maker] as number)) most = state.purse[maker] as number;
    if (most > LARGEST_AMOUNT) most = LARGEST_AMOUNT;
    for (let amount = AMOUNT_STEP; amount <= most; amount += AMOUNT_STEP) {
      found(packClause(CLAUSE.pay, instrument, amount));
    }
  }
}

function eachOption(state: State, item: number, found: (option: number) => void): void {
  const { world } = state;
  const end = world.firstOption[item + 1] as number;
  for (let option = world.firstOption[item] as number; option < end; option++) {
    if (world.putable[option]) found(option);
  }
}

function eachOfSponsor(state: State, item: number, found: (clause: number) => void): void {
  if (state.circulated[item]) return;
  eachOption(state, item, (option) => found(packClause(CLAUSE.put, option)));
  if (!state.world.mandatory[item]) found(packClause(CLAUSE.drop, item));
}

function eachOfVoter(state: State, item: number, found: (clause: number) => void): void {
  eachOption(state, item, (option) => found(packClause(CLAUSE.consent, option)));
  found(packClause(CLAUSE.oppose, item));
}

/**
 * Rule 12.7: the chair can promise a place only in the sitting that comes next. What it has promised
 * others is not for those to know who ask.
 */
const mayGoFirst = (state: State, item: number, asked: boolean): boolean =>
  state.itemSitting[item] === state.sitting && (asked || !state.first[item]);

/** Rule 12.15: a statement costs capital, and one has spoken only once on an item. */
export const maySpeak = (
  state: State,
  member: number,
  item: number,
  capital: Int32Array = state.influence,
): boolean =>
  (capital[member] as number) >= STATEMENT_PRICE &&
  state.stand[item * state.world.memberCount + member] === 0;

/** Points of political capital. */
export const STATEMENT_PRICE = 1;
export const OFFER_PRICE = 1;
export const LEAK_PRICE = 2;
export const BREACH_PRICE = 2;
