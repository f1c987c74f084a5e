import {
  AMOUNT_STEP,
  CLAUSE,
  floorDiv,
  instrumentRoom,
  LARGEST_AMOUNT,
  packClause,
  type State,
} from "../engine/index.ts";
import { type Desk, imagined } from "./desk.ts";
import type { Game } from "./game.ts";
import { refusalsOf, termsOfTrade } from "./prospects.ts";

/** What is paid and what is asked: the money side of a package. Prices are computed, not tried. */

/** No clause, where none is to be had. */
export const NO_CLAUSE = 0;

/** A payment of which `needed` arrives; none where no instrument, or purse, reaches so far. */
export function payment(desk: Desk, payer: number, receiver: number, needed: number): number {
  const { efficiency } = termsOfTrade(desk);
  if (efficiency === 0 || needed <= 0) return NO_CLAUSE;
  const state = imagined(desk);
  const instrument = widest(desk, payer, receiver);
  if (instrument < 0) return NO_CLAUSE;
  const raised = ceilDiv(needed * (2 + refusalsOf(desk, receiver)), 2);
  const amount = ceilDiv(raised * 100, efficiency * AMOUNT_STEP) * AMOUNT_STEP;
  const most = bounded(state, payer, receiver, instrument);
  if (most === 0 || (amount > most && !desk.hopeful)) return NO_CLAUSE;
  return packClause(CLAUSE.pay, instrument, amount > most ? most : amount);
}

/** The most that can be promised by an instrument now, in whole steps. */
function bounded(state: State, payer: number, receiver: number, instrument: number): number {
  let most = LARGEST_AMOUNT;
  const room = instrumentRoom(state, instrument, receiver);
  const purse = state.purse[payer] as number;
  if (room < most) most = room;
  if (purse < most) most = purse;
  return most - (most % AMOUNT_STEP);
}

/** Least whole number that is not below a / b. */
const ceilDiv = (a: number, b: number): number => floorDiv(a + b - 1, b);

/** The instrument from payer to receiver with the most room left; -1 where there is none. */
function widest({ firstWay, ways, world, games }: Desk, payer: number, receiver: number): number {
  const pair = payer * world.memberCount + receiver;
  const state = (games[0] as Game).state;
  let best = -1;
  let most = 0;
  for (let at = firstWay[pair] as number; at < (firstWay[pair + 1] as number); at++) {
    const instrument = ways[at] as number;
    const room = instrumentRoom(state, instrument, receiver);
    if (room > most) {
      best = instrument;
      most = room;
    }
  }
  return best;
}

/** What one asks a buyer to pay: most of what it gains, less each time it has declined. */
export function asked(desk: Desk, buyer: number, surplus: number): number {
  if (surplus <= 0) return NO_CLAUSE;
  const instrument = widest(desk, buyer, desk.viewer);
  if (instrument < 0) return NO_CLAUSE;
  const per = 100 * AMOUNT_STEP * (1 + refusalsOf(desk, buyer));
  const wanted = floorDiv(surplus * desk.greed, per) * AMOUNT_STEP;
  const most = bounded(imagined(desk), buyer, desk.viewer, instrument);
  const amount = wanted > most ? most : wanted;
  return amount === 0 ? NO_CLAUSE : packClause(CLAUSE.pay, instrument, amount);
}
