import { soundAnew } from "./agenda.ts";
import { arriving } from "./bargaining-world.ts";
import { countOpen, setAside, strike, trustBy } from "./books.ts";
import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import { UNANSWERED } from "./moves.ts";
import { clamp, refill } from "./numbers.ts";
import {
  ALL_PARTS,
  beneficiaryOf,
  FULFILMENT,
  fulfilmentOf,
  isAgreed,
  isOpenOffer,
  isShownTo,
  makerOf,
  OFFER,
  OFFER_STATUS,
  offerClause,
  offerField,
  SLOTS,
  setOfferField,
} from "./offers.ts";
import { CHANGES, type CompiledReaction } from "./reaction-world.ts";
import { add, LARGEST_PURSE, shiftStance } from "./reactions.ts";
import { CORRIDOR, copyGame, OFFER_WIDTH, PHASE, type State } from "./state.ts";

/**
 * The game as a seat may imagine it: what it observes (Rules 9 and 12.24) stays, everything that it
 * may not know is replaced by what the scenario tells everybody. Two states that a seat cannot tell
 * apart are imagined alike, so an agent that reads nothing else cannot cheat.
 */
export function imagineInPlace(target: State, source: State, viewer: number): void {
  copyGame(target, source);
  target.moves = 0;
  refill(target.random, 0);
  imagineStances(target, source, viewer);
  if (target.world.bargaining !== undefined) {
    hideDraft(target, viewer);
    imagineAccounts(target, source, viewer);
    imagineBooks(target, viewer);
  }
  hideAnswers(target, viewer);
  refill(target.value, 0);
  soundTruly(target, source.losers);
}

/**
 * Takes the soundings of an imagined question. The number of those who lose is told to the whole
 * room, true as it is (Rule 3.3).
 */
export function soundTruly(target: State, losers: number): void {
  if (target.question < 0) return;
  soundAnew(target);
  target.losers = losers;
}

/** Of others one knows the file's estimates, and what reactions have moved by rules all can read. */
function imagineStances(target: State, source: State, viewer: number): void {
  const { world, position, salience, transfer } = target;
  position.set(world.position);
  salience.set(world.salience);
  transfer.set(world.transfer);
  for (let at = viewer; at < position.length; at += world.memberCount) {
    position[at] = source.position[at] as number;
    salience[at] = source.salience[at] as number;
    transfer[at] = source.transfer[at] as number;
  }
  shiftBy(target, viewer, CHANGES.stance);
}

/** What reactions that have happened changed for the others, by rules that all can read. */
function shiftBy(target: State, viewer: number, kind: number): void {
  const reactions = target.world.bargaining?.reactions ?? NONE;
  for (let index = 0; index < reactions.length; index++) {
    if (!target.reacted[index]) continue;
    for (const change of (reactions[index] as CompiledReaction).changes) {
      if (change.changes !== kind || change.member === viewer) continue;
      if (kind === CHANGES.stance) shiftStance(target, change);
      else if (kind === CHANGES.treasury) add(target.purse, change.at, change.by, LARGEST_PURSE);
      else trustBy(target, change.member, change.at, change.by);
    }
  }
}

const NONE: readonly CompiledReaction[] = [];

/** A draft is nobody's but its author's: to others, and to the planning author, it is not there. */
function hideDraft(target: State, viewer: number): void {
  if (target.phase !== PHASE.drafting) return;
  target.draft.fill(0);
  target.phase = PHASE.corridor;
  target.waiting = (target.corridor[CORRIDOR.waiting] as number) | (1 << viewer);
  target.corridor[CORRIDOR.waiting] = 0;
  target.corridor[CORRIDOR.answering] = 0;
}

function imagineAccounts(target: State, source: State, viewer: number): void {
  const { bargaining, memberCount } = target.world;
  if (bargaining === undefined) return;
  for (let member = 0; member < memberCount; member++) {
    if (member === viewer) continue;
    target.influence[member] = target.repute[member] as number;
    target.purse[member] = bargaining.treasury[member] as number;
    target.balance[member] = 0;
    target.received[member] = 0;
    target.breachPaid[member] = 0;
    target.breaches[member] = 0;
    target.deals[member] = 0;
  }
  target.trust.set(bargaining.trust);
  for (let to = 0, at = viewer * memberCount; to < memberCount; to++, at++) {
    target.trust[at] = source.trust[at] as number;
  }
  shiftBy(target, viewer, CHANGES.treasury);
  shiftBy(target, viewer, CHANGES.trust);
  target.used.fill(0);
  target.first.fill(0);
}

/** Offers that are not shown are not there; those that are say who owes what. */
function imagineBooks(target: State, viewer: number): void {
  for (let offer = 0; offer < (target.corridor[CORRIDOR.offers] as number); offer++) {
    const at = offer * OFFER_WIDTH;
    if (!isShownTo(target, offer, viewer)) {
      target.offers.fill(0, at, at + OFFER_WIDTH);
      continue;
    }
    // What another would pay is out of its purse while its offer stands.
    const foreign = offerField(target, offer, OFFER.from) !== viewer;
    if (foreign && isOpenOffer(target, offer)) setAside(target, offer, 1);
    if (!isAgreed(target, offer)) continue;
    for (let slot = 0; slot < SLOTS; slot++) recall(target, offer, slot, viewer);
  }
  countOpen(target);
}

function recall(target: State, offer: number, slot: number, viewer: number): void {
  const { bargaining, memberCount } = target.world;
  const clause = offerClause(target, offer, slot);
  const how = fulfilmentOf(target, offer, slot);
  const live = how === FULFILMENT.open || how === FULFILMENT.kept;
  const now = offerField(target, offer, OFFER.sitting) === target.sitting;
  if (clauseKind(clause) === CLAUSE.first && live && now) target.first[clauseAbout(clause)] = 1;
  if (bargaining === undefined || clauseKind(clause) !== CLAUSE.pay || !live) return;
  const payer = makerOf(target, offer, slot);
  const receiver = beneficiaryOf(target, offer, slot);
  const amount = clauseAmount(clause);
  const used = clauseAbout(clause) * memberCount + receiver;
  target.used[used] = (target.used[used] as number) + amount;
  if (payer !== viewer)
    target.purse[payer] = clamp((target.purse[payer] as number) - amount, 0, 1e9);
  const condition = offerField(target, offer, OFFER.condition);
  if (condition < 0) return;
  if (payer !== viewer) shiftTransfer(target, condition, payer, -amount);
  if (receiver !== viewer) {
    shiftTransfer(target, condition, receiver, arriving(bargaining, amount));
  }
}

function shiftTransfer({ transfer, world }: State, item: number, member: number, by: number): void {
  const at = item * world.memberCount + member;
  transfer[at] = (transfer[at] as number) + by;
}

/**
 * Puts a deal into force in an imagined game; false where the books are full. `row` is an offer's
 * row, `lying` the number of the offer that lies on the table with it, -1 where it might be made.
 */
export function supposeDeal(state: State, row: Int32Array, lying: number): boolean {
  const offer = lying < 0 ? (state.corridor[CORRIDOR.offers] as number) : lying;
  if (offer >= (state.world.bargaining?.capacity ?? 0)) return false;
  state.offers.set(row, offer * OFFER_WIDTH);
  setOfferField(state, offer, OFFER.status, OFFER_STATUS.open);
  if (lying < 0) {
    state.corridor[CORRIDOR.offers] = offer + 1;
    setAside(state, offer, 1);
  }
  strike(state, offer, ALL_PARTS, null);
  return true;
}

/** What is sealed is unknown: whoever has answered is imagined still to answer. */
function hideAnswers(target: State, viewer: number): void {
  const { presentMask, seatedMask, memberCount } = target.world;
  const sealed = target.phase === PHASE.answering || target.resumePhase === PHASE.answering;
  const own = 1 << viewer;
  if (target.phase === PHASE.motion) {
    target.waiting = seatedMask & ~(1 << target.mover) & (target.waiting | ~own);
    for (let member = 0; member < memberCount; member++) {
      if (member !== viewer && member !== target.mover) target.ballot[member] = 0;
    }
  }
  if (target.phase !== PHASE.answering && !(target.phase === PHASE.motion && sealed)) return;
  for (let member = 0; member < memberCount; member++) {
    if (member !== viewer) target.answer[member] = UNANSWERED;
  }
  if (target.phase === PHASE.answering) target.waiting = presentMask & (target.waiting | ~own);
  else target.resumeWaiting = presentMask & (target.resumeWaiting | ~own);
}
