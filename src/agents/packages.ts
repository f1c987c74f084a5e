import {
  arriving,
  bitCount,
  CLAUSE,
  clauseAmount,
  crossesRedLine,
  lowestBit,
  OFFER,
  packClause,
  SIDE,
  valueOf,
} from "../engine/index.ts";
import { againstTabled, type Desk, imagined } from "./desk.ts";
import { cheapestFavour, favourAsked, isPresent } from "./favours.ts";
import { type Game, objectorsIn } from "./game.ts";
import { asked, NO_CLAUSE, payment } from "./prices.ts";
import { betterBy, isExpected, objectionsCount, termsOfTrade, worthOf } from "./prospects.ts";
import { MOST_PARTNERS, type Row } from "./row.ts";

/**
 * Deals worth a thought: buying off those who object to a text one wants, selling one's own
 * objection, trading one item for another, paying for silence. Section 7 of the decision model: gaps
 * and prices are computed; what the deals are really worth is weighed by `weigh.ts`.
 */

/** Takes the package that is now on the desk: `deal`, and `bound`, the most it could bring. */
export type Found = (desk: Desk) => void;

/** Finds every package the seat might propose, one after another. */
export function eachPackage(desk: Desk, found: Found): void {
  const { world } = desk;
  const buys = objectionsCount(desk);
  for (let at = 0; at < desk.items; at++) {
    const item = desk.sight[at] as number;
    const end = world.firstOption[item + 1] as number;
    for (let option = world.firstOption[item] as number; option < end; option++) {
      if (!world.putable[option]) continue;
      if (buys) purchase(desk, item, option, found);
      if (option === world.tabled[item]) sales(desk, item, option, found);
    }
    blockade(desk, item, found);
  }
}

/** Buying the consent of all who would object to an option that one wants. */
function purchase(desk: Desk, item: number, option: number, found: Found): void {
  const { viewer, world, deal } = desk;
  const state = imagined(desk);
  if (isExpected(desk, item, option)) return;
  desk.bound = betterBy(desk, item, option, viewer);
  if (desk.bound <= 0) return;
  const objectors = objectorsIn(desk.games[0] as Game, item, option);
  // A sponsor promises what it puts, not how it answers.
  if ((objectors & ((1 << viewer) | (1 << (world.sponsor[item] as number)))) !== 0) return;
  if (bitCount(objectors) > MOST_PARTNERS) return;
  deal.count = 0;
  for (let rest = objectors; rest !== 0; rest &= rest - 1) {
    const partner = lowestBit(rest);
    if (crossesRedLine(state, partner, option)) return;
    const gap = -betterBy(desk, item, option, partner) + desk.slack;
    if (!pays(desk, item, partner, gap, packClause(CLAUSE.consent, option))) return;
  }
  if (!withText(desk, item, option) || deal.count === 0) return;
  found(desk);
}

/** Adds an offer to one partner: money on the text where there is a way to pay, else a favour. */
function pays(desk: Desk, item: number, partner: number, gap: number, asks: number): boolean {
  const pay = payment(desk, desk.viewer, partner, gap);
  const gives = pay === NO_CLAUSE ? cheapestFavour(desk, partner, gap, item) : pay;
  if (gives === NO_CLAUSE) return false;
  if (pay !== NO_CLAUSE) desk.bound -= clauseAmount(pay);
  addRow(desk, partner, gives, asks, pay === NO_CLAUSE ? -1 : item);
  return true;
}

/** A text other than the tabled one needs its sponsor's word that it will be put. */
function withText(desk: Desk, item: number, option: number): boolean {
  const { deal, viewer, world } = desk;
  const sponsor = world.sponsor[item] as number;
  if (option === world.tabled[item]) return true;
  const put = packClause(CLAUSE.put, option);
  if (sponsor === viewer) {
    if (deal.count > 0) (deal.rows[0] as Row)[OFFER.gives + 1] = put;
    return true;
  }
  if (!isPresent(imagined(desk), sponsor)) return false;
  const gap = -betterBy(desk, item, option, sponsor) + desk.slack;
  if (gap > 0) return pays(desk, item, sponsor, gap, put);
  addRow(desk, sponsor, NO_CLAUSE, put, -1);
  return true;
}

/** Selling one's own objection, where one is the only one who objects, to whoever gains most. */
function sales(desk: Desk, item: number, option: number, found: Found): void {
  const { viewer, world } = desk;
  const state = imagined(desk);
  if (world.sponsor[item] === viewer || crossesRedLine(state, viewer, option)) return;
  if (valueOf(state, viewer, item, option) >= 0) return;
  if (againstTabled(desk, item) !== 1 << viewer) return;
  const consent = packClause(CLAUSE.consent, option);
  const loss = betterBy(desk, item, option, viewer);
  for (let buyer = 0; buyer < world.memberCount; buyer++) {
    if (buyer === viewer || !isPresent(state, buyer)) continue;
    const surplus = betterBy(desk, item, option, buyer) - desk.slack;
    const pay = asked(desk, buyer, surplus);
    if (pay !== NO_CLAUSE) {
      desk.bound = loss + arriving(termsOfTrade(desk), clauseAmount(pay));
      offerOne(desk, buyer, consent, pay, item, found);
    }
    const favour = favourAsked(desk, buyer, surplus, item);
    if (favour !== NO_CLAUSE) {
      desk.bound = UNBOUNDED;
      offerOne(desk, buyer, consent, favour, -1, found);
    }
  }
}

/** Getting a text that hurts off the table: its sponsor is paid, or done a favour, not to put it. */
function blockade(desk: Desk, item: number, found: Found): void {
  const { viewer, world } = desk;
  const sponsor = world.sponsor[item] as number;
  if (sponsor === viewer || world.mandatory[item]) return;
  if (!isPresent(imagined(desk), sponsor) || worthOf(desk, item, viewer) >= 0) return;
  const gap = worthOf(desk, item, sponsor) + desk.slack;
  const drop = packClause(CLAUSE.drop, item);
  const pay = payment(desk, desk.viewer, sponsor, gap);
  const gives = pay === NO_CLAUSE ? cheapestFavour(desk, sponsor, gap, item) : pay;
  if (gives === NO_CLAUSE) return;
  desk.bound = -worthOf(desk, item, viewer);
  if (pay !== NO_CLAUSE) desk.bound -= clauseAmount(pay);
  offerOne(desk, sponsor, gives, drop, -1, found);
}

/** A package of one offer. */
function offerOne(
  desk: Desk,
  partner: number,
  gives: number,
  asks: number,
  condition: number,
  found: Found,
): void {
  desk.deal.count = 0;
  addRow(desk, partner, gives, asks, condition);
  found(desk);
}

/** More than any deal brings, value units. */
const UNBOUNDED = 0x3fffffff;

/** Adds an offer's row from oneself to a partner, shown to the two alone. */
function addRow(desk: Desk, partner: number, gives: number, asks: number, condition: number): void {
  const { viewer, deal } = desk;
  const { sitting } = imagined(desk);
  const row = deal.rows[deal.count++] as Row;
  for (let field = 0; field < row.length; field++) row[field] = 0;
  row[OFFER.from] = viewer;
  row[OFFER.to] = partner;
  row[OFFER.shown] = (1 << viewer) | (1 << partner);
  row[OFFER.expiry] = sitting;
  row[OFFER.condition] = condition;
  row[OFFER.sitting] = sitting;
  row[OFFER.gives] = gives;
  row[OFFER.gives + SIDE] = asks;
}
