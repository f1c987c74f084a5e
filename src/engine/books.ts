import { arriving, type BargainingWorld } from "./bargaining-world.ts";
import { addCapital } from "./capital.ts";
import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { hasSaid } from "./honour.ts";
import { clamp } from "./numbers.ts";
import {
  beneficiaryOf,
  FULFILMENT,
  fulfilmentOf,
  isAgreed,
  makerOf,
  OFFER,
  OFFER_STATUS,
  offerClause,
  offerField,
  SIDE,
  SLOTS,
  setFulfilment,
  setOfferField,
} from "./offers.ts";
import { declare } from "./press.ts";
import { CORRIDOR, OFFER_WIDTH, type State } from "./state.ts";
import { BREACH_PRICE, instrumentRoom, maySpeak } from "./undertakings.ts";

/**
 * What was agreed, and what it does at once: Rules 12.4, 12.8 and 12.14. Payments that hang on a text
 * lie on the item as transfers (Rule 2.4) until it is settled.
 */

/** Rule 12.4: what a sender would pay is set aside while the offer stands; -1: given back. */
export function setAside(state: State, offer: number, sign: 1 | -1): void {
  const from = offerField(state, offer, OFFER.from);
  let due = 0;
  for (let slot = 0; slot < SIDE; slot++) {
    const clause = offerClause(state, offer, slot);
    if (clauseKind(clause) === CLAUSE.pay) due += clauseAmount(clause);
  }
  state.purse[from] = (state.purse[from] as number) - sign * due;
}

/** Puts an accepted offer into force; `parts` are the pairs that were accepted, one bit each. */
export function strike(state: State, offer: number, parts: number, log: EventLog | null): void {
  setOfferField(state, offer, OFFER.status, OFFER_STATUS.agreed);
  setAside(state, offer, -1);
  const from = offerField(state, offer, OFFER.from);
  const to = offerField(state, offer, OFFER.to);
  state.deals[from] = (state.deals[from] as number) + 1;
  state.deals[to] = (state.deals[to] as number) + 1;
  if (log !== null)
    record(log, EVENT.dealStruck, offer, from, to, offerField(state, offer, OFFER.shown));
  addOpen(state, clausesOf(state, offer));
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = offerClause(state, offer, slot);
    if (clause === 0) continue;
    if ((parts >> (slot % SIDE)) & 1) takeEffect(state, offer, slot, log);
    else close(state, offer, slot, FULFILMENT.lapsed, null);
  }
}

/** Keeps count of the open clauses, so that nobody searches the books when there are none. */
function addOpen(state: State, by: number): void {
  state.corridor[CORRIDOR.open] = (state.corridor[CORRIDOR.open] as number) + by;
}

function clausesOf(state: State, offer: number): number {
  let count = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (offerClause(state, offer, slot) !== 0) count++;
  return count;
}

/** Counts the open clauses anew, where rows were taken out. */
export function countOpen(state: State): void {
  state.corridor[CORRIDOR.open] = 0;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isAgreed(state, offer)) continue;
    for (let slot = 0; slot < SLOTS; slot++) {
      const open = fulfilmentOf(state, offer, slot) === FULFILMENT.open;
      if (open && offerClause(state, offer, slot) !== 0) addOpen(state, 1);
    }
  }
}

/** What a clause does at once; what it promises for later stays open in the books. */
function takeEffect(state: State, offer: number, slot: number, log: EventLog | null): void {
  const clause = offerClause(state, offer, slot);
  const maker = makerOf(state, offer, slot);
  const about = clauseAbout(clause);
  switch (clauseKind(clause)) {
    case CLAUSE.pay:
      return pay(state, offer, slot, log);
    case CLAUSE.first:
      state.first[about] = 1;
      return close(state, offer, slot, FULFILMENT.kept, log);
    case CLAUSE.declare: {
      if (maySpeak(state, maker, about >> 1)) declare(state, maker, about, log);
      const spoken = hasSaid(state, maker, about);
      return close(state, offer, slot, spoken ? FULFILMENT.kept : FULFILMENT.lapsed, log);
    }
  }
}

/** Rule 12.8: the payer is out of the whole amount, the receiver has what arrives of it. */
function pay(state: State, offer: number, slot: number, log: EventLog | null): void {
  const { memberCount } = state.world;
  const clause = offerClause(state, offer, slot);
  const payer = makerOf(state, offer, slot);
  const receiver = beneficiaryOf(state, offer, slot);
  const instrument = clauseAbout(clause);
  const amount = clauseAmount(clause);
  const used = instrument * memberCount + receiver;
  const room = instrumentRoom(state, instrument, receiver);
  // Only in imagination: nobody agrees, and nobody has on offer, what it cannot pay.
  if (amount > room || amount > (state.purse[payer] as number)) {
    return close(state, offer, slot, FULFILMENT.lapsed, log);
  }
  state.used[used] = (state.used[used] as number) + amount;
  state.purse[payer] = (state.purse[payer] as number) - amount;
  const condition = offerField(state, offer, OFFER.condition);
  if (condition >= 0) return lay(state, condition, payer, receiver, amount, 1);
  const arrives = arriving(state.world.bargaining as BargainingWorld, amount);
  state.balance[payer] = (state.balance[payer] as number) - amount;
  state.balance[receiver] = (state.balance[receiver] as number) + arrives;
  state.received[receiver] = (state.received[receiver] as number) + arrives;
  close(state, offer, slot, FULFILMENT.kept, log);
}

/** Lays a payment on an item as transfers, or takes it off again. */
export function lay(
  state: State,
  item: number,
  payer: number,
  receiver: number,
  amount: number,
  sign: 1 | -1,
): void {
  const at = item * state.world.memberCount;
  const arrives = arriving(state.world.bargaining as BargainingWorld, amount);
  state.transfer[at + payer] = (state.transfer[at + payer] as number) - sign * amount;
  state.transfer[at + receiver] = (state.transfer[at + receiver] as number) + sign * arrives;
}

/** Ends a clause; a broken one is paid for, a kept one is remembered. */
function close(state: State, offer: number, slot: number, how: number, log: EventLog | null): void {
  setFulfilment(state, offer, slot, how);
  addOpen(state, -1);
  const maker = makerOf(state, offer, slot);
  const shown = offerField(state, offer, OFFER.shown);
  if (log !== null) record(log, EVENT.promiseSettled, offer, slot, how, shown);
  if (how === FULFILMENT.broken) breach(state, offer, slot, maker);
  else if (how === FULFILMENT.kept) {
    trustBy(state, beneficiaryOf(state, offer, slot), maker, TRUST_KEPT);
  }
}

/** Points of trust, 0..100. Estimates: a breach weighs as ten kept promises. */
const TRUST_KEPT = 3;
export const TRUST_BROKEN = -30;
export const TRUST_SEEN_BROKEN = -15;

function breach(state: State, offer: number, slot: number, maker: number): void {
  const { breachCost } = state.world.bargaining as BargainingWorld;
  state.breaches[maker] = (state.breaches[maker] as number) + 1;
  state.breachPaid[maker] = (state.breachPaid[maker] as number) + breachCost;
  addCapital(state, maker, -BREACH_PRICE);
  const victim = beneficiaryOf(state, offer, slot);
  const shown = offerField(state, offer, OFFER.shown);
  for (let member = 0; member < state.world.memberCount; member++) {
    if (member === maker || !((shown >> member) & 1)) continue;
    trustBy(state, member, maker, member === victim ? TRUST_BROKEN : TRUST_SEEN_BROKEN);
  }
}

/** Changes how far `from` believes `to`. */
export function trustBy(state: State, from: number, to: number, points: number): void {
  const at = from * state.world.memberCount + to;
  state.trust[at] = clamp((state.trust[at] as number) + points, 0, 100);
}

/**
 * The first clause in force that is still open, and the next one after a place; -1 where there is none.
 * A place is where a clause stands in the table of offers; places run from the newest offer to the
 * oldest, and down an offer. A loop over places makes nothing anew, as playouts ask, and where nothing
 * is open it looks at nothing.
 */
export const firstOpen = (state: State): number =>
  state.corridor[CORRIDOR.open] ? searchOpen(state, newestRow(state), OFFER.gives) : -1;

export const nextOpen = (state: State, place: number): number =>
  state.corridor[CORRIDOR.open] ? searchOpen(state, rowAt(place), (place % OFFER_WIDTH) + 1) : -1;

const newestRow = ({ corridor }: State): number =>
  ((corridor[CORRIDOR.offers] as number) - 1) * OFFER_WIDTH;

function searchOpen({ offers }: State, newest: number, from: number): number {
  let field = from;
  for (let row = newest; row >= 0; row -= OFFER_WIDTH) {
    if (offers[row + OFFER.status] === OFFER_STATUS.agreed) {
      const fulfilment = offers[row + OFFER.fulfilment] as number;
      for (; field < OFFER.gives + SLOTS; field++) {
        if (offers[row + field] === 0) continue;
        if (((fulfilment >> (2 * (field - OFFER.gives))) & 3) === FULFILMENT.open)
          return row + field;
      }
    }
    field = OFFER.gives;
  }
  return -1;
}

/** Where the row begins that a place lies in. */
const rowAt = (place: number): number => place - (place % OFFER_WIDTH);

/** The offer of a place in the books, and which of its slots it is. */
export const offerAt = (place: number): number => rowAt(place) / OFFER_WIDTH;
export const slotAt = (place: number): number => (place % OFFER_WIDTH) - OFFER.gives;

/** The clause at a place, and who undertakes it. */
export const clauseAt = ({ offers }: State, place: number): number => offers[place] as number;
export const makerAt = ({ offers }: State, place: number): number =>
  offers[rowAt(place) + (slotAt(place) < SIDE ? OFFER.from : OFFER.to)] as number;

/** Ends the clause at a place in the books. */
export const closeAt = (state: State, place: number, how: number, log: EventLog | null): void =>
  close(state, offerAt(place), slotAt(place), how, log);
