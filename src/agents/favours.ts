import { CLAUSE, crossesRedLine, packClause, type State } from "../engine/index.ts";
import { againstTabled, type Desk, imagined } from "./desk.ts";
import { NO_CLAUSE } from "./prices.ts";
import { betterBy, worthOf } from "./prospects.ts";

/** Favours on other items, where there is no money, or money does not reach. */

/** The favour that costs oneself least among those that bring the partner enough. */
export function cheapestFavour(
  desk: Desk,
  partner: number,
  needed: number,
  besides: number,
): number {
  const { viewer } = desk;
  let best = NO_CLAUSE;
  let least = 0;
  for (let at = 0; at < desk.items; at++) {
    const item = desk.sight[at] as number;
    if (item === besides) continue;
    const clause = favourOn(desk, item, viewer, true);
    if (clause === NO_CLAUSE) continue;
    const costs = costOf(desk, item, clause, viewer);
    if (-costOf(desk, item, clause, partner) < needed) continue;
    if (best !== NO_CLAUSE && costs >= least) continue;
    best = clause;
    least = costs;
  }
  return best;
}

/** The favour that a buyer can do that helps oneself most and costs it less than its surplus. */
export function favourAsked(desk: Desk, buyer: number, surplus: number, besides: number): number {
  let best = NO_CLAUSE;
  let most = 0;
  for (let at = 0; at < desk.items; at++) {
    const item = desk.sight[at] as number;
    if (item === besides) continue;
    const clause = favourOn(desk, item, buyer, false);
    if (clause === NO_CLAUSE || costOf(desk, item, clause, buyer) > surplus) continue;
    const brings = -costOf(desk, item, clause, desk.viewer);
    if (brings <= most) continue;
    best = clause;
    most = brings;
  }
  return best;
}

/** What a member can do for others on an item: take its text off, let it pass, or stop it. */
function favourOn(desk: Desk, item: number, giver: number, mayOppose: boolean): number {
  const { world } = desk;
  const state = imagined(desk);
  const tabled = world.tabled[item] as number;
  if (state.circulated[item] || !world.putable[tabled]) return NO_CLAUSE;
  if (world.sponsor[item] === giver) {
    return world.mandatory[item] ? NO_CLAUSE : packClause(CLAUSE.drop, item);
  }
  if (crossesRedLine(state, giver, tabled)) return NO_CLAUSE;
  if ((againstTabled(desk, item) >> giver) & 1) {
    return packClause(CLAUSE.consent, tabled);
  }
  return mayOppose ? packClause(CLAUSE.oppose, item) : NO_CLAUSE;
}

export const isPresent = ({ world }: State, member: number): boolean =>
  ((world.presentMask >> member) & 1) === 1;

/** What a favour costs a member, below 0 where it gains by it: against what is to be expected. */
function costOf(desk: Desk, item: number, clause: number, member: number): number {
  const tabled = desk.world.tabled[item] as number;
  const passes = clause === packClause(CLAUSE.consent, tabled);
  return passes ? -betterBy(desk, item, tabled, member) : worthOf(desk, item, member);
}
