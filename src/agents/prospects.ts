import {
  type BargainingWorld,
  CORRIDOR,
  crossesRedLine,
  DECISION_RULES,
  losersBy,
  OFFER,
  OFFER_STATUS,
  offerField,
  type State,
  standAloneCost,
  valueOf,
} from "../engine/index.ts";
import { type Desk, type Game, imagined } from "./desk.ts";

/** How the game goes on if nobody makes a deal: what bargaining has to better. */

/** What an item brings a member then, value units. */
export const worthOf = ({ games, world }: Desk, item: number, member: number): number =>
  (games[0] as Game).worth[item * world.memberCount + member] as number;

/** What an option of an item brings a member beyond that. */
export const betterBy = (desk: Desk, item: number, option: number, member: number): number =>
  valueOf(imagined(desk), member, item, option) - worthOf(desk, item, member);

/** Whether an option of an item is in force then. */
export const isExpected = ({ games }: Desk, item: number, option: number): boolean =>
  (games[0] as Game).force[item] === option;

/** Who would object to an option, by value and cost of standing alone; bit i for member i. */
export function objectorsTo(state: State, item: number, option: number): number {
  const losers = losersBy(state, item, option);
  let mask = 0;
  for (let rest = state.world.presentMask, member = 0; rest !== 0; rest >>= 1, member++) {
    if (rest & 1 && wouldObject(state, member, item, option, losers)) mask |= 1 << member;
  }
  return mask;
}

/** The same of one member that is present. */
export function wouldObject(
  state: State,
  member: number,
  item: number,
  option: number,
  losers: number,
): boolean {
  if (crossesRedLine(state, member, option)) return true;
  const value = valueOf(state, member, item, option);
  return value < 0 && value < -standAloneCost(state, member, value, losers);
}

/** Whether an objection stops a text under the rule in force, so that consent is worth buying. */
export const objectionsCount = (desk: Desk): boolean =>
  STOPPED_BY_ONE.includes(DECISION_RULES[desk.world.rule] as string);

const STOPPED_BY_ONE: readonly string[] = ["consensus", "limitedFormat", "consensusMinusOne"];

/** How often a member has declined an offer of the seat's before the sitting at hand. */
export function refusalsOf(desk: Desk, member: number): number {
  const state = imagined(desk);
  let count = 0;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (offerField(state, offer, OFFER.status) !== OFFER_STATUS.declined) continue;
    const ours = offerField(state, offer, OFFER.from) === desk.viewer;
    if (!ours || offerField(state, offer, OFFER.to) !== member) continue;
    if (offerField(state, offer, OFFER.sitting) === state.sitting) count++;
  }
  return count;
}

export const termsOfTrade = ({ world }: Desk): BargainingWorld =>
  world.bargaining as BargainingWorld;
