import {
  CLAUSE,
  CORRIDOR,
  clauseKind,
  copyInto,
  floorDiv,
  OFFER,
  OFFER_STATUS,
  OFFER_WIDTH,
  payoffs,
  SIDE,
  SLOTS,
  type State,
  setOfferField,
  strike,
} from "../engine/index.ts";
import { type Desk, type Horizon, playOn } from "./look-ahead.ts";

/** What deals are worth: the game played on with them, less the game played on without. */

/** An offer's row, as in the table of offers. */
export type Row = Int32Array;

const ALL_PARTS = (1 << SIDE) - 1;

/** Puts a deal into force in an imagined game; false where the table of offers is full. */
export function enter(trial: State, row: Row): boolean {
  const offer = trial.corridor[CORRIDOR.offers] as number;
  if (offer >= (trial.world.bargaining?.capacity ?? 0)) return false;
  trial.offers.set(row, offer * OFFER_WIDTH);
  setOfferField(trial, offer, OFFER.status, OFFER_STATUS.open);
  trial.corridor[CORRIDOR.offers] = offer + 1;
  strike(trial, offer, ALL_PARTS, null);
  return true;
}

/** Payoffs of all members if these deals are made and everybody then plays plainly. */
export function payoffsWith(desk: Desk, horizon: Horizon, rows: readonly Row[]): number[] {
  copyInto(desk.trial, desk.imagined);
  for (const row of rows) if (!enter(desk.trial, row)) break;
  playOn(desk.trial, horizon);
  return payoffs(desk.trial);
}

const isPromise = (clause: number): boolean =>
  clause !== 0 && clauseKind(clause) !== CLAUSE.pay && clauseKind(clause) !== CLAUSE.declare;

/** The row as it is if one side's promises turn out to be worth nothing; payments remain. */
function broken(row: Row, side: number): Row | undefined {
  let any = false;
  const bare = row.slice();
  for (let slot = 0; slot < SIDE; slot++) {
    const at = OFFER.gives + side + slot;
    if (!isPromise(row[at] as number)) continue;
    bare[at] = 0;
    any = true;
  }
  return any ? bare : undefined;
}

/**
 * What deals bring a member, value units, weighed by how far it believes the others: at a trust of
 * 70 a promise counts as kept in 70 cases of a hundred.
 */
export function gainFrom(
  desk: Desk,
  horizon: Horizon,
  rows: readonly Row[],
  member: number,
  without: number,
): number {
  const kept = payoffsWith(desk, horizon, rows)[member] as number;
  const { trust, world } = desk.imagined;
  let worst = 100;
  const doubtful = rows.map((row) => {
    const mine = row[OFFER.from] === member;
    const other = (mine ? row[OFFER.to] : row[OFFER.from]) as number;
    const bare = broken(row, mine ? SIDE : 0);
    const belief = trust[member * world.memberCount + other] as number;
    if (bare !== undefined && belief < worst) worst = belief;
    return bare ?? row;
  });
  if (worst === 100 || world.bargaining?.binding) return kept - without;
  const failed = payoffsWith(desk, horizon, doubtful)[member] as number;
  return floorDiv(worst * kept + (100 - worst) * failed, 100) - without;
}

/** The clauses of a row that are filled. */
export const clauseCount = (row: Row): number => {
  let count = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (row[OFFER.gives + slot] !== 0) count++;
  return count;
};
