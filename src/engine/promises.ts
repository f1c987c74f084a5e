import { arriving, type BargainingWorld } from "./bargaining-world.ts";
import { close, eachOpen, lay } from "./books.ts";
import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import type { EventLog } from "./events.ts";
import { itemOfOption } from "./ladder.ts";
import { RESPONSE } from "./moves.ts";
import { abs } from "./numbers.ts";
import { beneficiaryOf, FULFILMENT, makerOf, OFFER, offerClause, offerField } from "./offers.ts";
import type { State } from "./state.ts";

/** What was promised, and whether it was kept: Rules 12.5, 12.6, 12.9, 12.12 and 12.13. */

const itemOf = (state: State, option: number): number => itemOfOption(state.world, option);

/** How far an option is from the reversion point of its item, with the side on which it lies. */
const offset = (state: State, option: number): number =>
  (state.world.optionValue[option] as number) -
  (state.world.reversionPoint[itemOf(state, option)] as number);

/** Whether a promise of consent to one option covers a question: the option itself or a milder one. */
export function covers(state: State, promised: number, question: number): boolean {
  if (itemOf(state, promised) !== itemOf(state, question)) return false;
  const [far, near] = [offset(state, promised), offset(state, question)];
  return far < 0 === near < 0 && abs(near) <= abs(far);
}

/** Kinds of answer a member has promised to a question, a bit for each. */
export const VOTE = { none: 0, consent: 1, oppose: 2, both: 3 } as const;

/** What the open clauses of the books have a member answer to a question, as bits of VOTE. */
export function promisedVotes(state: State, member: number, question: number): number {
  let votes: number = VOTE.none;
  if (state.world.bargaining === undefined) return votes;
  eachOpen(state, (offer, slot, clause) => {
    if (makerOf(state, offer, slot) !== member) return;
    const kind = clauseKind(clause);
    if (kind === CLAUSE.consent && covers(state, clauseAbout(clause), question)) {
      votes |= VOTE.consent;
    }
    if (kind === CLAUSE.oppose && clauseAbout(clause) === itemOf(state, question)) {
      votes |= VOTE.oppose;
    }
  });
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
  let owes = false;
  eachOpen(state, (offer, slot, clause) => {
    if (clauseKind(clause) !== CLAUSE.pay || makerOf(state, offer, slot) !== member) return;
    if (offerField(state, offer, OFFER.condition) === item) owes = true;
  });
  return owes;
}

/**
 * What the sponsor of an item has promised about it: an option to put, "drop", or nothing; nothing
 * too where it has promised several things (Rule 12.12).
 */
export function promisedText(state: State, item: number): number | "drop" | undefined {
  let found: number | "drop" | undefined;
  let contradicted = false;
  if (state.world.bargaining === undefined) return found;
  eachOpen(state, (_offer, _slot, clause) => {
    const text = textOf(state, clause, item);
    if (text === undefined) return;
    contradicted ||= found !== undefined && found !== text;
    found = text;
  });
  return contradicted ? undefined : found;
}

function textOf(state: State, clause: number, item: number): number | "drop" | undefined {
  const about = clauseAbout(clause);
  if (clauseKind(clause) === CLAUSE.drop && about === item) return "drop";
  return clauseKind(clause) === CLAUSE.put && itemOf(state, about) === item ? about : undefined;
}

/** Whether the sponsor of an option's item has promised to put it: then it may, moved or not. */
export function isPromisedText(state: State, option: number): boolean {
  let found = false;
  if (state.world.bargaining === undefined) return found;
  eachOpen(state, (_offer, _slot, clause) => {
    if (clauseKind(clause) === CLAUSE.put && clauseAbout(clause) === option) found = true;
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
  const { reversion, hasQuorum, presenceNeeded, absentMask } = state.world;
  const taken = state.force[item] !== reversion[item];
  // Where nothing can be put nobody breaks its word by not putting.
  const couldPut = hasQuorum && !(presenceNeeded && absentMask !== 0);
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
        if (itemOf(state, about) !== item) return;
        return close(state, offer, slot, couldPut ? FULFILMENT.broken : FULFILMENT.lapsed, log);
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
