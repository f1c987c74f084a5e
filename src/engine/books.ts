import { arriving, type BargainingWorld } from "./bargaining-world.ts";
import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { itemOfOption } from "./ladder.ts";
import { RESPONSE } from "./moves.ts";
import { abs, clamp } from "./numbers.ts";
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
import { CORRIDOR, type State } from "./state.ts";
import { BREACH_PRICE, instrumentRoom, isAhead, maySpeak } from "./undertakings.ts";

/**
 * What was agreed, and what became of it: Rules 12.8 to 12.14. Payments that hang on a text lie on
 * the item as transfers (Rule 2.4) until it is settled.
 */

/** Whether a member can honour the payments it would make by accepting. */
export function canPayFor(state: State, offer: number, member: number): boolean {
  let due = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (makerOf(state, offer, slot) !== member) continue;
    const clause = offerClause(state, offer, slot);
    if (clauseKind(clause) === CLAUSE.pay) due += clauseAmount(clause);
  }
  return due <= (state.purse[member] as number);
}

/** Puts an accepted offer into force; `parts` are the pairs that were accepted, one bit each. */
export function strike(state: State, offer: number, parts: number, log: EventLog | null): void {
  setOfferField(state, offer, OFFER.status, OFFER_STATUS.agreed);
  const from = offerField(state, offer, OFFER.from);
  const to = offerField(state, offer, OFFER.to);
  state.deals[from] = (state.deals[from] as number) + 1;
  state.deals[to] = (state.deals[to] as number) + 1;
  record(log, EVENT.dealStruck, offer, from, to, offerField(state, offer, OFFER.shown));
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = offerClause(state, offer, slot);
    if (clause === 0) continue;
    if ((parts >> (slot % SIDE)) & 1) takeEffect(state, offer, slot, log);
    else close(state, offer, slot, FULFILMENT.lapsed, null);
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
    case CLAUSE.put:
      return readyOption(state, about);
    case CLAUSE.first:
      state.first[about] = 1;
      return close(state, offer, slot, FULFILMENT.kept, log);
    case CLAUSE.declare: {
      const speaks = isAhead(state, about >> 1) && maySpeak(state, maker, about >> 1);
      if (speaks) declare(state, maker, about, log);
      return close(state, offer, slot, speaks ? FULFILMENT.kept : FULFILMENT.lapsed, log);
    }
  }
}

/** A sponsor that has promised to put an amendment has thereby moved it. */
function readyOption(state: State, option: number): void {
  const { world } = state;
  const item = itemOf(state, option);
  if (!world.amendment[option]) return;
  const bit = 1 << (option - (world.firstOption[item] as number));
  state.moved[item] = (state.moved[item] as number) | bit;
}

const itemOf = (state: State, option: number): number => itemOfOption(state.world, option);

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
function lay(
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
  const maker = makerOf(state, offer, slot);
  const shown = offerField(state, offer, OFFER.shown);
  record(log, EVENT.promiseSettled, offer, slot, how, shown);
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
  state.influence[maker] = clamp((state.influence[maker] as number) - BREACH_PRICE, 0, 100);
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

/** Runs over the clauses in force that are still open. */
function eachOpen(state: State, found: (offer: number, slot: number, clause: number) => void) {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isAgreed(state, offer)) continue;
    for (let slot = 0; slot < SLOTS; slot++) {
      const clause = offerClause(state, offer, slot);
      if (clause === 0 || fulfilmentOf(state, offer, slot) !== FULFILMENT.open) continue;
      found(offer, slot, clause);
    }
  }
}

/** How far an option is from the reversion point of its item. */
function reach(state: State, option: number): number {
  const item = itemOf(state, option);
  return abs(
    (state.world.optionValue[option] as number) - (state.world.reversionPoint[item] as number),
  );
}

/** Whether a promise of consent to one option covers a question: the option itself or a milder one. */
export const covers = (state: State, promised: number, question: number): boolean =>
  itemOf(state, promised) === itemOf(state, question) &&
  reach(state, question) <= reach(state, promised);

/** What a member has promised on a question, as an open clause of the books. */
export function promisedAnswer(
  state: State,
  member: number,
  question: number,
): "consent" | "oppose" | undefined {
  let found: "consent" | "oppose" | undefined;
  if (state.world.bargaining === undefined) return found;
  eachOpen(state, (offer, slot, clause) => {
    if (makerOf(state, offer, slot) !== member) return;
    const kind = clauseKind(clause);
    if (kind === CLAUSE.consent && covers(state, clauseAbout(clause), question)) found = "consent";
    if (kind === CLAUSE.oppose && clauseAbout(clause) === itemOf(state, question)) found = "oppose";
  });
  return found;
}

/** What the sponsor of an item has promised about it: an option to put, "drop", or nothing. */
export function promisedText(state: State, item: number): number | "drop" | undefined {
  let found: number | "drop" | undefined;
  if (state.world.bargaining === undefined) return found;
  eachOpen(state, (_offer, _slot, clause) => {
    const about = clauseAbout(clause);
    if (clauseKind(clause) === CLAUSE.drop && about === item) found = "drop";
    if (clauseKind(clause) === CLAUSE.put && itemOf(state, about) === item) found = about;
  });
  return found;
}

/** After a count: promises about how to answer this question (Rule 12.13). */
export function judgeAnswers(state: State, question: number, log: EventLog | null): void {
  if (state.world.bargaining === undefined) return;
  eachOpen(state, (offer, slot, clause) => {
    const kind = clauseKind(clause);
    const objected = state.answer[makerOf(state, offer, slot)] === RESPONSE.object;
    if (kind === CLAUSE.consent && covers(state, clauseAbout(clause), question)) {
      close(state, offer, slot, objected ? FULFILMENT.broken : FULFILMENT.kept, log);
    } else if (kind === CLAUSE.oppose && clauseAbout(clause) === itemOf(state, question)) {
      close(state, offer, slot, objected ? FULFILMENT.kept : FULFILMENT.broken, log);
    }
  });
}

/** When the sponsor itself puts an option: promises about what it would put. */
export function judgePut(state: State, option: number, log: EventLog | null): void {
  if (state.world.bargaining === undefined) return;
  const item = itemOf(state, option);
  eachOpen(state, (offer, slot, clause) => {
    const about = clauseAbout(clause);
    if (clauseKind(clause) === CLAUSE.put && itemOf(state, about) === item) {
      close(state, offer, slot, about === option ? FULFILMENT.kept : FULFILMENT.broken, log);
    } else if (clauseKind(clause) === CLAUSE.drop && about === item) {
      close(state, offer, slot, FULFILMENT.broken, log);
    }
  });
}

/** When an item is settled: payments that hang on it, and promises that met no question. */
export function judgeSettled(state: State, item: number, log: EventLog | null): void {
  if (state.world.bargaining === undefined) return;
  const taken = state.force[item] !== state.world.reversion[item];
  eachOpen(state, (offer, slot, clause) => {
    const about = clauseAbout(clause);
    switch (clauseKind(clause)) {
      case CLAUSE.pay:
        if (offerField(state, offer, OFFER.condition) === item) {
          settlePayment(state, offer, slot, item, taken, log);
        }
        return;
      case CLAUSE.consent:
        if (itemOf(state, about) === item) close(state, offer, slot, FULFILMENT.lapsed, log);
        return;
      case CLAUSE.oppose:
        if (about === item) close(state, offer, slot, FULFILMENT.lapsed, log);
        return;
      case CLAUSE.put:
        if (itemOf(state, about) === item) close(state, offer, slot, FULFILMENT.broken, log);
        return;
      case CLAUSE.drop:
        if (about === item) close(state, offer, slot, FULFILMENT.kept, log);
        return;
    }
  });
}

/** A text that binds the receiver makes the payment due; otherwise the payer has its money back. */
function settlePayment(
  state: State,
  offer: number,
  slot: number,
  item: number,
  taken: boolean,
  log: EventLog | null,
): void {
  const payer = makerOf(state, offer, slot);
  const receiver = beneficiaryOf(state, offer, slot);
  const clause = offerClause(state, offer, slot);
  const amount = clauseAmount(clause);
  const isOutside = (member: number): boolean =>
    (((state.outside[item] as number) >> member) & 1) === 1;
  if (taken && !isOutside(receiver) && !isOutside(payer)) {
    const arrives = arriving(state.world.bargaining as BargainingWorld, amount);
    state.received[receiver] = (state.received[receiver] as number) + arrives;
    return close(state, offer, slot, FULFILMENT.kept, log);
  }
  const used = clauseAbout(clause) * state.world.memberCount + receiver;
  state.used[used] = (state.used[used] as number) - amount;
  state.purse[payer] = (state.purse[payer] as number) + amount;
  lay(state, item, payer, receiver, amount, -1);
  // Whoever stays outside a text does not pay for it either, and has broken its word.
  const fled = taken && isOutside(payer) && !isOutside(receiver);
  close(state, offer, slot, fled ? FULFILMENT.broken : FULFILMENT.lapsed, log);
}
