import { CLAUSE, clauseAbout, clauseAmount, clauseKind } from "./clause.ts";
import { itemOfOption } from "./ladder.ts";
import { ALL_PARTS, OFFER, offerClause, offerField, SIDE, SLOTS } from "./offers.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { OFFER_WIDTH, type State } from "./state.ts";
import { instrumentRoom, OFFER_PRICE, STATEMENT_PRICE } from "./undertakings.ts";

/**
 * Whether an offer still makes sense: whether a party can do at once what it would have to do at
 * once, and whether what it is about is still ahead. Rules 12.4, 12.10, 12.15 and 12.18.
 */

/** Whether a member can pay, out of purse, limits and capital, for its side of an offer. */
export const canPayFor = (
  state: State,
  offer: number,
  member: number,
  parts: number = ALL_PARTS,
): boolean =>
  canHonour(state, state.offers, offer * OFFER_WIDTH, member, parts, state.purse[member] as number);

/** The same for the sender of an open offer, whose money is set aside. */
export const canStillHonour = (state: State, offer: number): boolean =>
  canHonour(
    state,
    state.offers,
    offer * OFFER_WIDTH,
    offerField(state, offer, OFFER.from),
    ALL_PARTS,
    LARGEST,
  );

/** The same of the draft, for its author, who pays for sending it too. */
export function canPayForDraft(state: State): boolean {
  const member = state.draft[OFFER.from] as number;
  const purse = state.purse[member] as number;
  return canHonour(state, state.draft, 0, member, ALL_PARTS, purse, OFFER_PRICE);
}

/** More than anybody has. */
const LARGEST = 0x7fffffff;

/** `at` is where the row begins; `points` of the member's capital are needed for something else. */
function canHonour(
  state: State,
  rows: Int32Array,
  at: number,
  member: number,
  parts: number,
  purse: number,
  points = 0,
): boolean {
  const giving = rows[at + OFFER.from] === member;
  const other = rows[at + (giving ? OFFER.to : OFFER.from)] as number;
  let due = 0;
  let spent = points;
  for (let part = 0; part < SIDE; part++) {
    if (!((parts >> part) & 1)) continue;
    const clause = rows[at + (giving ? OFFER.gives : OFFER.gets) + part] as number;
    const about = clauseAbout(clause);
    if (clauseKind(clause) === CLAUSE.pay) {
      due += clauseAmount(clause);
      if (clauseAmount(clause) > instrumentRoom(state, about, other)) return false;
    } else if (clauseKind(clause) === CLAUSE.declare) {
      if (hasSaidOtherwise(state, member, about)) return false;
      if (!hasSaid(state, member, about)) spent += STATEMENT_PRICE;
    }
  }
  return due <= purse && spent <= (state.influence[member] as number);
}

const signedStand = (state: State, member: number, about: number): number => {
  const stand = state.stand[(about >> 1) * state.world.memberCount + member] as number;
  return about & 1 ? -stand : stand;
};

/** Whether a member has said this in public; `about` as in a clause. */
export const hasSaid = (state: State, member: number, about: number): boolean =>
  signedStand(state, member, about) > 0;

const hasSaidOtherwise = (state: State, member: number, about: number): boolean =>
  signedStand(state, member, about) < 0;

/** Whether something an offer is about has been settled, or is out of its sponsor's hands. */
export function isStale(state: State, offer: number): boolean {
  const condition = offerField(state, offer, OFFER.condition);
  if (condition >= 0 && state.outcome[condition] !== OUTCOME.pending) return true;
  for (let slot = 0; slot < SLOTS; slot++) {
    if (isStaleClause(state, offerClause(state, offer, slot))) return true;
  }
  return false;
}

function isStaleClause(state: State, clause: number): boolean {
  const about = clauseAbout(clause);
  switch (clauseKind(clause)) {
    case CLAUSE.consent:
      return state.outcome[itemOfOption(state.world, about)] !== OUTCOME.pending;
    case CLAUSE.put:
      return !isInHand(state, itemOfOption(state.world, about));
    case CLAUSE.oppose:
      return state.outcome[about] !== OUTCOME.pending;
    case CLAUSE.drop:
    case CLAUSE.first:
      return !isInHand(state, about);
    case CLAUSE.declare:
      return state.outcome[about >> 1] !== OUTCOME.pending;
    default:
      return false;
  }
}

/** Whether an item is still to come before a sitting: a circulated draft is not. */
const isInHand = (state: State, item: number): boolean =>
  state.outcome[item] === OUTCOME.pending && !state.circulated[item];
