import {
  CORRIDOR,
  maySend,
  OFFER,
  OFFER_STATUS,
  offerField,
  SLOTS,
  type State,
} from "../engine/index.ts";
import { type Desk, imagined, type Listed, lookAhead } from "./desk.ts";
import type { Game } from "./game.ts";
import type { Manner, Price } from "./manner.ts";
import { eachPackage, type Found } from "./packages.ts";
import { foresee, termsOfTrade } from "./prospects.ts";
import { copyPackage, isAlike, type Row } from "./row.ts";
import { hopeOf } from "./weigh.ts";

/** What an agent offers next: of all packages that pay, the one that pays best. */

/** Whether any package pays; `desk.best` is then the offer with which the best one begins. */
export function findBest(desk: Desk, manner: Manner): boolean {
  desk.hope = 0;
  if (desk.breadth <= GLANCE) search(desk, manner, keepBest);
  else {
    desk.listed = 0;
    search(desk, manner, glance);
    for (let at = 0; at < desk.listed; at++) {
      copyPackage(desk.deal, (desk.shortlist[at] as Listed).deal);
      keepBest(desk);
    }
  }
  return desk.hope > 0;
}

/** In how many imagined games a first look takes a package in; the likeliest are looked at closely. */
const GLANCE = 2;

/** Puts a package into its place in the short list, the likeliest first, if it is likely enough. */
const glance: Found = (desk) => {
  const { deal, shortlist } = desk;
  if (!isToBeSaid(desk)) return;
  for (let at = 0; at < desk.listed; at++) {
    if (isAlike((shortlist[at] as Listed).deal, deal)) return;
  }
  const hope = hopeOf(desk, deal, GLANCE) - deal.count * termsOfTrade(desk).capitalWorth;
  let place = desk.listed;
  while (place > 0 && (shortlist[place - 1] as Listed).hope < hope) place--;
  if (place === shortlist.length) return;
  const last = shortlist[shortlist.length - 1] as Listed;
  for (let at = shortlist.length - 1; at > place; at--) shortlist[at] = shortlist[at - 1] as Listed;
  shortlist[place] = last;
  copyPackage(last.deal, deal);
  last.hope = hope;
  if (desk.listed < shortlist.length) desk.listed++;
};

const keepBest: Found = (desk) => {
  const { deal, best } = desk;
  const price = deal.count * termsOfTrade(desk).capitalWorth;
  if (isHopeless(desk, price) || !isToBeSaid(desk)) return;
  const hope = hopeOf(desk, deal, desk.breadth) - price;
  if (hope <= desk.hope) return;
  desk.hope = hope;
  const first = deal.rows[0] as Row;
  for (let field = 0; field < first.length; field++) best[field] = first[field] as number;
};

/**
 * Whether even the most it could bring falls short of what has been found. Carrying a text brings its
 * sponsor a point of capital besides. Where others may think otherwise than the file says, a deal may
 * be wanted more than by the file, and there is no bound.
 */
const isHopeless = (desk: Desk, price: number): boolean =>
  desk.breadth === 1 && desk.bound + termsOfTrade(desk).capitalWorth - price <= desk.hope;

/** A package, and what proposing it brings on average, its price in capital taken off. */
export interface RankedPackage {
  readonly rows: readonly Row[];
  readonly hope: number;
}

/** Packages that pay, the best first. For a person who asks: makes lists. */
export function rankPackages(desk: Desk, manner: Manner): RankedPackage[] {
  const found: RankedPackage[] = [];
  search(desk, manner, () => {
    if (!isToBeSaid(desk)) return;
    const rows = desk.deal.rows.slice(0, desk.deal.count).map((row) => row.slice());
    if (found.some((one) => isAlike({ rows: one.rows, count: one.rows.length }, desk.deal))) return;
    const price = rows.length * termsOfTrade(desk).capitalWorth;
    found.push({ rows, hope: hopeOf(desk, desk.deal, desk.breadth) - price });
  });
  return found.filter(({ hope }) => hope > 0).sort((a, b) => b.hope - a.hope);
}

/** Finds every package at every price of the manner. */
function search(desk: Desk, { prices, breadth }: Manner, found: Found): void {
  if (!maySend(imagined(desk), desk.viewer)) return;
  lookAhead(desk);
  if (desk.items === 0) return;
  for (let at = 0; at < desk.items; at++) {
    foresee(desk, desk.games[0] as Game, desk.sight[at] as number);
  }
  for (let at = 0; at < prices.length; at++) {
    const { perNoise, greed } = prices[at] as Price;
    desk.slack = SLACK + perNoise * desk.doubt;
    desk.greed = greed;
    desk.hopeful = desk.doubt > 0 && breadth > 1;
    eachPackage(desk, found);
    // Without noise every price but the first asks less or leaves more for nothing.
    if (desk.doubt === 0) return;
  }
}

/** Value units left to a partner beyond its gap, so that it gains and does not merely break even. */
const SLACK = 50;

/** Whether the package can be paid for and has not been said before. */
function isToBeSaid(desk: Desk): boolean {
  const { deal, viewer } = desk;
  const state = imagined(desk);
  if (deal.count > (state.influence[viewer] as number)) return false;
  for (let at = 0; at < deal.count; at++) if (isKnown(state, deal.rows[at] as Row)) return false;
  return true;
}

/** Whether the same words were sent before: nobody asks twice for what was declined or is open. */
function isKnown(state: State, row: Row): boolean {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (offerField(state, offer, OFFER.from) !== row[OFFER.from]) continue;
    if (offerField(state, offer, OFFER.to) !== row[OFFER.to]) continue;
    if (offerField(state, offer, OFFER.status) === OFFER_STATUS.expired) continue;
    let same = true;
    for (let slot = 0; slot < SLOTS; slot++) {
      same &&= offerField(state, offer, OFFER.gives + slot) === row[OFFER.gives + slot];
    }
    if (same) return true;
  }
  return false;
}
