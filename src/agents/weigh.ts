import {
  CLAUSE,
  clauseKind,
  copyInto,
  floorDiv,
  OFFER,
  payoffs,
  SIDE,
  type State,
  supposeDeal,
} from "../engine/index.ts";
import { focusOn } from "./focus.ts";
import { type Desk, type Horizon, playOn } from "./look-ahead.ts";
import type { Row } from "./row.ts";

/**
 * What deals are worth: the game played on with them, less the game played on without. Only the
 * items that the deals are about are played; the others are worth the same either way.
 */

/** Plays on with these deals in force, about what `about` concerns; `desk.trial` is then its end. */
export function playWith(
  desk: Desk,
  variant: State,
  horizon: Horizon,
  rows: readonly Row[],
  about: readonly Row[] = rows,
): State {
  copyInto(desk.trial, variant);
  focusOn(desk.trial, about);
  for (const row of rows) if (!supposeDeal(desk.trial, row)) break;
  playOn(desk.trial, horizon);
  return desk.trial;
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

/** The same deals with the others' promises broken, and how far the member believes them, 0..100. */
function doubted(state: State, rows: readonly Row[], member: number) {
  let belief = 100;
  const bare = rows.map((row) => {
    const mine = row[OFFER.from] === member;
    const other = (mine ? row[OFFER.to] : row[OFFER.from]) as number;
    const without = broken(row, mine ? SIDE : 0);
    const trust = state.trust[member * state.world.memberCount + other] as number;
    if (without !== undefined && trust < belief) belief = trust;
    return without ?? row;
  });
  return { bare, belief: state.world.bargaining?.binding ? 100 : belief };
}

/**
 * What deals bring a member in one imagined game, hundredths of a value unit, weighed by how far it
 * believes the others: at a trust of 70 a promise counts as kept in 70 cases of a hundred. `kept` are
 * the payoffs with everything kept, `without` those with no deal.
 */
function gainIn(
  desk: Desk,
  variant: State,
  horizon: Horizon,
  rows: readonly Row[],
  member: number,
  kept: readonly number[],
  without: readonly number[],
): number {
  const gain = (kept[member] as number) - (without[member] as number);
  const { bare, belief } = doubted(variant, rows, member);
  if (belief === 100) return 100 * gain;
  const failed = payoffs(playWith(desk, variant, horizon, bare, rows))[member] as number;
  return belief * gain + (100 - belief) * (failed - (without[member] as number));
}

/** Whether the member would have broken a promise in the game just played: nobody plans to. */
const breaksWord = ({ trial }: Desk, variant: State, member: number): boolean =>
  (trial.breaches[member] as number) > (variant.breaches[member] as number);

/** What accepting brings the recipient of an offer, on average over the games on the desk. */
export function gainFrom(desk: Desk, horizon: Horizon, row: Row, member: number): number {
  let sum = 0;
  for (const variant of desk.variants) {
    const without = payoffs(playWith(desk, variant, horizon, [], [row]));
    const kept = payoffs(playWith(desk, variant, horizon, [row]));
    if (breaksWord(desk, variant, member)) return -1;
    sum += gainIn(desk, variant, horizon, [row], member, kept, without);
  }
  return floorDiv(sum, 100 * desk.variants.length);
}

/**
 * What proposing deals brings their author on average: nothing in the games in which a partner would
 * gain nothing and so declines.
 */
export function hopeOf(desk: Desk, horizon: Horizon, rows: readonly Row[], author: number): number {
  let sum = 0;
  for (const variant of desk.variants) {
    const without = payoffs(playWith(desk, variant, horizon, [], rows));
    const kept = payoffs(playWith(desk, variant, horizon, rows));
    if (breaksWord(desk, variant, author)) continue;
    const gain = (member: number): number =>
      gainIn(desk, variant, horizon, rows, member, kept, without);
    const all = rows.every((row) => gain(row[OFFER.to] as number) > 0);
    if (all) sum += gain(author);
  }
  return floorDiv(sum, 100 * desk.variants.length);
}
