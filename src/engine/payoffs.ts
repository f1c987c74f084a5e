import { floorDiv } from "./numbers.ts";
import { OUTCOME } from "./outcome-codes.ts";
import type { State } from "./state.ts";
import { losersBy, standAloneCost, type Term, termsOf, valueOf } from "./value.ts";

/**
 * What the results are worth to each member: rulebook chapter 8. A text that binds a member is
 * worth its value; one it stays outside of, nothing; a unilateral announcement is worth
 * `announcementWorth` per cent of the joint text to its author; objecting costs what standing
 * alone costs.
 */

/** The terms of one item's payoff to a member; they add up to it. */
export function payoffTerms(state: State, member: number, item: number): Term[] {
  if (state.outcome[item] === OUTCOME.pending) return [];
  const terms: Term[] = [];
  const bound = !(((state.outside[item] as number) >> member) & 1);
  if (bound && state.force[item] !== state.world.reversion[item]) {
    terms.push(...termsOf(state, member, item, state.force[item] as number));
  }
  if (state.outcome[item] === OUTCOME.announced && member === state.world.sponsor[item]) {
    terms.push({ term: "announcement", amount: announcementValue(state, member, item) });
  }
  const alone = blockingCost(state, member, item);
  if (alone !== 0) terms.push({ term: "standAlone", amount: -alone });
  return terms;
}

function announcementValue(state: State, member: number, item: number): number {
  const value = valueOf(state, member, item, state.world.tabled[item] as number);
  return value <= 0 ? 0 : floorDiv(value * state.world.announcementWorth, 100);
}

function blockingCost(state: State, member: number, item: number): number {
  const objected = ((state.objectors[item] as number) >> member) & 1;
  if (!objected) return 0;
  const option = state.objectedTo[item] as number;
  const value = valueOf(state, member, item, option);
  return standAloneCost(state, member, value, losersBy(state, item, option));
}

/** The sum of a member's terms over all items, value units. */
export function payoffOf(state: State, member: number): number {
  let sum = 0;
  for (let item = 0; item < state.world.itemCount; item++) {
    for (const term of payoffTerms(state, member, item)) sum += term.amount;
  }
  return sum;
}

/** Payoffs of all members, in the scenario's order. */
export const payoffs = (state: State): number[] =>
  state.world.members.map((_, member) => payoffOf(state, member));
