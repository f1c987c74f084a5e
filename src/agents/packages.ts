import {
  CLAUSE,
  crossesRedLine,
  DECISION_RULES,
  isAhead,
  OFFER,
  OFFER_WIDTH,
  packClause,
  SIDE,
  type State,
  valueOf,
} from "../engine/index.ts";
import { asked, payment, type Search } from "./prices.ts";
import { wouldObject } from "./prospects.ts";
import type { Row } from "./row.ts";

/**
 * Deals worth a thought: buying off those who object to a text one wants, selling one's own
 * objection, trading one item for another, paying for silence. Section 7 of the decision model; what
 * they are really worth is found out by playing on with them (`weigh.ts`).
 */
export interface Package {
  /** One offer for each partner; none is of use without the others. */
  readonly rows: readonly Row[];
}

/** Every package a member might propose; imagined state, so nothing that it may not know. */
export function packagesFor(search: Search): Package[] {
  const { state } = search;
  const packages: Package[] = [];
  for (let item = 0; item < state.world.itemCount; item++) {
    if (!isAhead(state, item) || !isInSight(search, item)) continue;
    eachRung(state, item, (option) => {
      packages.push(...purchases(search, item, option), ...sales(search, item, option));
    });
    packages.push(...blockades(search, item));
  }
  return packages;
}

const isInSight = ({ state, horizon }: Search, item: number): boolean =>
  horizon === "summit" || state.itemSitting[item] === state.sitting;

function eachRung(state: State, item: number, found: (option: number) => void): void {
  const end = state.world.firstOption[item + 1] as number;
  for (let option = state.world.firstOption[item] as number; option < end; option++) {
    if (state.world.putable[option]) found(option);
  }
}

const worthOf = ({ prospects, state }: Search, item: number, member: number): number =>
  prospects.worth[item * state.world.memberCount + member] as number;

/** What an option of an item brings a member beyond what is to be expected anyway. */
const betterBy = (search: Search, item: number, option: number, member: number): number =>
  valueOf(search.state, member, item, option) - worthOf(search, item, member);

/** Most partners of one package: more do not come together in one corridor. */
const MOST_PARTNERS = 3;

/** Rules under which an objection stops a text, so that consent is worth buying. */
const OBJECTIONS_COUNT: readonly string[] = ["consensus", "limitedFormat", "consensusMinusOne"];

/** Buying the consent of all who would object to an option that one wants. */
function purchases(search: Search, item: number, option: number): Package[] {
  const { state, me, prospects } = search;
  const { world } = state;
  if (!OBJECTIONS_COUNT.includes(DECISION_RULES[world.rule] ?? "")) return [];
  if (prospects.force[item] === option) return [];
  const gain = betterBy(search, item, option, me);
  if (gain <= 0) return [];
  const objectors = objectorsTo(search, item, option);
  if (objectors.includes(me) || objectors.length > MOST_PARTNERS) return [];
  // A sponsor promises what it puts, not how it answers.
  if (objectors.includes(world.sponsor[item] as number)) return [];
  if (objectors.some((one) => crossesRedLine(state, one, option))) return [];
  const rows = objectors.map((one) => purchase(search, item, option, one));
  if (rows.some((row) => row === undefined)) return [];
  const readied = withText(search, item, option, rows as Row[]);
  return readied === undefined || readied.length === 0 ? [] : [{ rows: readied }];
}

function objectorsTo({ state }: Search, item: number, option: number): number[] {
  const list: number[] = [];
  for (let member = 0; member < state.world.memberCount; member++) {
    if (wouldObject(state, member, item, option)) list.push(member);
  }
  return list;
}

/** An offer to one objector: money on the text where there is a way to pay, else a favour. */
function purchase(search: Search, item: number, option: number, partner: number): Row | undefined {
  const gap = -betterBy(search, item, option, partner) + search.slack;
  const consent = packClause(CLAUSE.consent, option);
  const pay = payment(search, search.me, partner, gap);
  if (pay !== undefined) return row(search, partner, [pay], [consent], item);
  const favour = cheapestFavour(search, partner, gap, item);
  return favour === undefined ? undefined : row(search, partner, [favour], [consent], -1);
}

/** A text other than the tabled one needs its sponsor's word that it will be put. */
function withText(search: Search, item: number, option: number, rows: Row[]): Row[] | undefined {
  const { state, me } = search;
  const sponsor = state.world.sponsor[item] as number;
  if (option === state.world.tabled[item]) return rows;
  const put = packClause(CLAUSE.put, option);
  if (sponsor === me) {
    const first = rows[0];
    if (first === undefined) return [];
    first[OFFER.gives + 1] = put;
    return rows;
  }
  if (!((state.world.presentMask >> sponsor) & 1)) return undefined;
  const gap = -betterBy(search, item, option, sponsor) + search.slack;
  if (gap <= 0) return [...rows, row(search, sponsor, [], [put], -1)];
  const pay = payment(search, me, sponsor, gap);
  if (pay !== undefined) return [...rows, row(search, sponsor, [pay], [put], item)];
  const favour = cheapestFavour(search, sponsor, gap, item);
  return favour === undefined ? undefined : [...rows, row(search, sponsor, [favour], [put], -1)];
}

/** Whether a favour can be done on an item: it is ahead, can be put, and crosses no line of its giver. */
function isTradable(state: State, item: number, giver: number): boolean {
  const tabled = state.world.tabled[item] as number;
  if (!isAhead(state, item) || state.circulated[item] || !state.world.putable[tabled]) return false;
  return state.world.sponsor[item] === giver || !crossesRedLine(state, giver, tabled);
}

/** The favour that costs oneself least among those that bring the partner enough. */
function cheapestFavour(
  search: Search,
  partner: number,
  needed: number,
  besides: number,
): number | undefined {
  const { state, me } = search;
  let best: number | undefined;
  let least = 0;
  const consider = (clause: number, brings: number, costs: number): void => {
    if (brings < needed || (best !== undefined && costs >= least)) return;
    best = clause;
    least = costs;
  };
  for (let item = 0; item < state.world.itemCount; item++) {
    if (item === besides || !isTradable(state, item, me)) continue;
    const worth = worthOf(search, item, partner);
    const own = worthOf(search, item, me);
    if (state.world.sponsor[item] === me) {
      if (!state.world.mandatory[item]) consider(packClause(CLAUSE.drop, item), -worth, own);
    } else if (wouldObject(state, me, item, state.world.tabled[item] as number)) {
      const tabled = state.world.tabled[item] as number;
      const brings = betterBy(search, item, tabled, partner);
      consider(packClause(CLAUSE.consent, tabled), brings, -betterBy(search, item, tabled, me));
    } else if (worth < 0) consider(packClause(CLAUSE.oppose, item), -worth, own);
  }
  return best;
}

/** Selling one's own objection, where one is the only one who objects, to whoever gains most. */
function sales(search: Search, item: number, option: number): Package[] {
  const { state, me } = search;
  if (state.world.sponsor[item] === me || crossesRedLine(state, me, option)) return [];
  const objectors = objectorsTo(search, item, option);
  if (objectors.length !== 1 || objectors[0] !== me) return [];
  if (option !== state.world.tabled[item]) return [];
  const packages: Package[] = [];
  for (let buyer = 0; buyer < state.world.memberCount; buyer++) {
    if (buyer === me || !((state.world.presentMask >> buyer) & 1)) continue;
    const surplus = betterBy(search, item, option, buyer) - search.slack;
    const pay = asked(search, buyer, surplus);
    const consent = packClause(CLAUSE.consent, option);
    if (pay !== undefined) packages.push({ rows: [row(search, buyer, [consent], [pay], item)] });
    const favour = favourAsked(search, buyer, surplus, item);
    if (favour !== undefined) {
      packages.push({ rows: [row(search, buyer, [consent], [favour], -1)] });
    }
  }
  return packages;
}

/** The favour that a buyer can do that helps oneself most and costs it less than its surplus. */
function favourAsked(
  search: Search,
  buyer: number,
  surplus: number,
  besides: number,
): number | undefined {
  const { state, me } = search;
  let best: number | undefined;
  let most = 0;
  const consider = (clause: number, brings: number, costs: number): void => {
    if (costs > surplus || brings <= most) return;
    best = clause;
    most = brings;
  };
  for (let item = 0; item < state.world.itemCount; item++) {
    if (item === besides || !isTradable(state, item, buyer)) continue;
    const tabled = state.world.tabled[item] as number;
    if (state.world.sponsor[item] === buyer) {
      if (state.world.mandatory[item]) continue;
      const cost = worthOf(search, item, buyer);
      consider(packClause(CLAUSE.drop, item), -worthOf(search, item, me), cost);
    } else if (wouldObject(state, buyer, item, tabled)) {
      const brings = betterBy(search, item, tabled, me);
      const cost = -betterBy(search, item, tabled, buyer);
      consider(packClause(CLAUSE.consent, tabled), brings, cost);
    }
  }
  return best;
}

/** Getting a text that hurts off the table: its sponsor is paid, or done a favour, not to put it. */
function blockades(search: Search, item: number): Package[] {
  const { state, me } = search;
  const sponsor = state.world.sponsor[item] as number;
  if (sponsor === me || state.world.mandatory[item]) return [];
  if (!((state.world.presentMask >> sponsor) & 1) || worthOf(search, item, me) >= 0) return [];
  const gap = worthOf(search, item, sponsor) + search.slack;
  const drop = packClause(CLAUSE.drop, item);
  const pay = gap <= 0 ? undefined : payment(search, me, sponsor, gap);
  if (pay !== undefined) return [{ rows: [row(search, sponsor, [pay], [drop], -1)] }];
  const favour = cheapestFavour(search, sponsor, gap, item);
  return favour === undefined ? [] : [{ rows: [row(search, sponsor, [favour], [drop], -1)] }];
}

/** An offer's row from oneself to a partner, shown to the two alone. */
function row(
  { state, me }: Search,
  partner: number,
  gives: readonly number[],
  gets: readonly number[],
  condition: number,
): Row {
  const made = new Int32Array(OFFER_WIDTH);
  made[OFFER.from] = me;
  made[OFFER.to] = partner;
  made[OFFER.shown] = (1 << me) | (1 << partner);
  made[OFFER.expiry] = state.sitting;
  made[OFFER.condition] = condition;
  made[OFFER.sitting] = state.sitting;
  for (let slot = 0; slot < SIDE; slot++) {
    made[OFFER.gives + slot] = gives[slot] ?? 0;
    made[OFFER.gets + slot] = gets[slot] ?? 0;
  }
  return made;
}
