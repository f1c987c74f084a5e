import {
  AMOUNT_STEP,
  type BargainingWorld,
  CLAUSE,
  floorDiv,
  instrumentRoom,
  LARGEST_AMOUNT,
  packClause,
  type State,
} from "../engine/index.ts";
import type { Horizon } from "./look-ahead.ts";
import type { Prospects } from "./prospects.ts";

/** What is paid and what is asked: the money side of a package. */

/** What a search for packages goes by. */
export interface Search {
  readonly state: State;
  readonly me: number;
  readonly horizon: Horizon;
  readonly prospects: Prospects;
  /** Value units that a partner is left beyond its gap. */
  readonly slack: number;
  /** Per cent of a buyer's surplus that one asks for one's own consent. */
  readonly greed: number;
  /** Whether to offer all one has where that may not be enough: estimates can be wrong. */
  readonly hopeful: boolean;
  /** How often a partner has declined so far: who is refused asks for less and offers more. */
  refusals(member: number): number;
}

/** A payment of which `needed` arrives; absent where no instrument, or purse, reaches so far. */
export function payment(
  { state, refusals, hopeful }: Search,
  payer: number,
  receiver: number,
  needed: number,
): number | undefined {
  const bargaining = state.world.bargaining as BargainingWorld;
  if (bargaining.efficiency === 0 || needed <= 0) return undefined;
  const raised = ceilDiv(needed * (2 + refusals(receiver)), 2);
  const amount = ceilDiv(raised * 100, bargaining.efficiency * AMOUNT_STEP) * AMOUNT_STEP;
  const instrument = widest(state, payer, receiver);
  if (instrument < 0) return undefined;
  const most = bounded(state, payer, receiver, instrument);
  if (most === 0 || (amount > most && !hopeful)) return undefined;
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
const ceilDiv = (a: number, b: number): number => (a + b - 1 - ((a + b - 1) % b)) / b;

/** The instrument from payer to receiver with the most room left; -1 where there is none. */
function widest(state: State, payer: number, receiver: number): number {
  const bargaining = state.world.bargaining as BargainingWorld;
  let best = -1;
  let most = 0;
  for (let one = 0; one < bargaining.instrumentCount; one++) {
    if (bargaining.instrumentGiver[one] !== payer) continue;
    if (!(((bargaining.instrumentReceivers[one] as number) >> receiver) & 1)) continue;
    const room = instrumentRoom(state, one, receiver);
    if (room > most) {
      best = one;
      most = room;
    }
  }
  return best;
}

/** What one asks a buyer to pay: most of what it gains, less each time it has declined. */
export function asked(search: Search, buyer: number, surplus: number): number | undefined {
  const { state, me } = search;
  const instrument = widest(state, buyer, me);
  if (instrument < 0) return undefined;
  const share = (surplus * search.greed) / (100 * AMOUNT_STEP * (1 + search.refusals(buyer)));
  const wanted = share <= 0 ? 0 : floorDiv(share, 1) * AMOUNT_STEP;
  const most = bounded(state, buyer, me, instrument);
  const amount = wanted > most ? most : wanted;
  return amount === 0 ? undefined : packClause(CLAUSE.pay, instrument, amount);
}
