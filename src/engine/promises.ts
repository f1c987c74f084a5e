import { arriving, type BargainingWorld } from "./bargaining-world.ts";
import { clauseAt, closeAt, firstOpen, lay, makerAt, nextOpen, offerAt, slotAt } from "./books.ts";
import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import type { EventLog } from "./events.ts";
import { itemOfOption } from "./ladder.ts";
import { RESPONSE } from "./moves.ts";
import { abs } from "./numbers.ts";
import { beneficiaryOf, FULFILMENT, OFFER, offerField } from "./offers.ts";
import type { State } from "./state.ts";

/** What was promised, and whether it was kept: Rules 12.5, 12.6, 12.9, 12.12 and 12.13. */

const itemOf = (state: State, option: number): number => itemOfOption(state.world, option);

/** The item with which the clause at a place in the books is to be paid. */
const conditionAt = (state: State, place: number): number =>
  offerField(state, offerAt(place), OFFER.condition);

/** How far an option is from the reversion point of its item, with the side on which it lies. */
const offset = (state: State, option: number): number =>
  (state.world.optionValue[option] as number) -
  (state.world.reversionPoint[itemOf(state, option)] as number);

/** Whether a promise of consent to one option covers a question: the option itself or a milder one. */
export function covers(state: State, promised: number, question: number): boolean {
  if (itemOf(state, promised) !== itemOf(state, question)) return false;
  const far = offset(state, promised);
  const near = offset(state, question);
  return far < 0 === near < 0 && abs(near) <= abs(far);
}

/** Kinds of answer a member has promised to a question, a bit for each. */
export const VOTE = { none: 0, consent: 1, oppose: 2 } as const;

/** What a clause would have its maker answer to a question. */
function voteOf(state: State, clause: number, question: number): number {
  const about = clauseAbout(clause);
  switch (clauseKind(clause)) {
    case CLAUSE.consent:
      return covers(state, about, question) ? VOTE.consent : VOTE.none;
    case CLAUSE.oppose:
      return about === itemOf(state, question) ? VOTE.oppose : VOTE.none;
    default:
      return VOTE.none;
  }
}

/** What the open clauses of the books have a member answer to a question, as bits of VOTE. */
export function promisedVotes(state: State, member: number, question: number): number {
  let votes = 0;
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    if (makerAt(state, place) === member) {
      votes |= voteOf(state, clauseAt(state, place), question);
    }
  }
  return votes;
}

/** What a member has promised on a question; nothing where it has promised both (Rule 12.12). */
export function promisedAnswer(
  state: State,
  member: number,
  question: number,
): "consent" | "oppose" | undefined {
  const votes = promisedVotes(state, member, question);
  if (votes === VOTE.consent) return "consent";
  return votes === VOTE.oppose ? "oppose" : undefined;
}

/** Whether a member is to pay with a text of an item, and so has promised not to stay outside it. */
export function owesPayment(state: State, member: number, item: number): boolean {
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    if (clauseKind(clauseAt(state, place)) !== CLAUSE.pay) continue;
    if (makerAt(state, place) === member && conditionAt(state, place) === item) return true;
  }
  return false;
}

/**
 * What the sponsor of an item has promised about it: an option to put, "drop", or nothing; nothing
 * too where it has promised several things (Rule 12.12).
 */
export function promisedText(state: State, item: number): number | "drop" | undefined {
  let found: number | "drop" | undefined;
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const text = textOf(state, clauseAt(state, place), item);
    if (text === undefined) continue;
    if (found !== undefined && found !== text) return undefined;
    found = text;
  }
  return found;
}

function textOf(state: State, clause: number, item: number): number | "drop" | undefined {
  const about = clauseAbout(clause);
  if (clauseKind(clause) === CLAUSE.drop && about === item) return "drop";
  return clauseKind(clause) === CLAUSE.put && itemOf(state, about) === item ? about : undefined;
}

/** Whether the sponsor of an option's item has promised to put it: then it may, moved or not. */
export function isPromisedText(state: State, option: number): boolean {
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const clause = clauseAt(state, place);
    if (clauseKind(clause) === CLAUSE.put && clauseAbout(clause) === option) return true;
  }
  return false;
}

/** After a count: promises about how to answer this question (Rule 12.13). */
export function judgeAnswers(state: State, question: number, log: EventLog | null): void {
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const vote = voteOf(state, clauseAt(state, place), question);
    if (vote === VOTE.none) continue;
    const objected = state.answer[makerAt(state, place)] === RESPONSE.object;
    const kept = objected === (vote === VOTE.oppose);
    closeAt(state, place, kept ? FULFILMENT.kept : FULFILMENT.broken, log);
  }
}

/** When the sponsor itself puts an option: promises about what it would put. */
export function judgePut(state: State, option: number, log: EventLog | null): void {
  const item = itemOf(state, option);
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const text = textOf(state, clauseAt(state, place), item);
    if (text === undefined) continue;
    closeAt(state, place, text === option ? FULFILMENT.kept : FULFILMENT.broken, log);
  }
}

/** When an item is settled: payments that hang on it, and promises that met no question. */
export function judgeSettled(state: State, item: number, log: EventLog | null): void {
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const clause = clauseAt(state, place);
    const about = clauseAbout(clause);
    switch (clauseKind(clause)) {
      case CLAUSE.pay:
        if (conditionAt(state, place) === item) settlePayment(state, place, item, log);
        break;
      case CLAUSE.consent:
        if (itemOf(state, about) === item) closeAt(state, place, FULFILMENT.lapsed, log);
        break;
      case CLAUSE.oppose:
        if (about === item) closeAt(state, place, FULFILMENT.lapsed, log);
        break;
      case CLAUSE.put:
        if (itemOf(state, about) === item) closeAt(state, place, unput(state), log);
        break;
      case CLAUSE.drop:
        if (about === item) closeAt(state, place, FULFILMENT.kept, log);
        break;
    }
  }
}

/** A text that was to be put and was not: where nothing can be put nobody has broken its word. */
function unput({ world }: State): number {
  const heldOver = world.presenceNeeded && world.absentMask !== 0;
  return world.hasQuorum && !heldOver ? FULFILMENT.broken : FULFILMENT.lapsed;
}

/** A text that binds both makes the payment due; otherwise the payer has its money back. */
function settlePayment(state: State, place: number, item: number, log: EventLog | null): void {
  const { world, outside } = state;
  const payer = makerAt(state, place);
  const receiver = beneficiaryOf(state, offerAt(place), slotAt(place));
  const clause = clauseAt(state, place);
  const amount = clauseAmount(clause);
  const taken = state.force[item] !== world.reversion[item];
  const payerOut = (((outside[item] as number) >> payer) & 1) === 1;
  const receiverOut = (((outside[item] as number) >> receiver) & 1) === 1;
  if (taken && !receiverOut && !payerOut) {
    const arrives = arriving(world.bargaining as BargainingWorld, amount);
    state.received[receiver] = (state.received[receiver] as number) + arrives;
    return closeAt(state, place, FULFILMENT.kept, log);
  }
  const used = clauseAbout(clause) * world.memberCount + receiver;
  state.used[used] = (state.used[used] as number) - amount;
  state.purse[payer] = (state.purse[payer] as number) + amount;
  lay(state, item, payer, receiver, amount, -1);
  // Whoever stays outside a text does not pay for it either, and has broken its word.
  const fled = taken && payerOut && !receiverOut;
  closeAt(state, place, fled ? FULFILMENT.broken : FULFILMENT.lapsed, log);
}
