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

/** Takes the terms of a payoff one by one; nobody makes a list of them where only the sum counts. */
type Sink = (term: Term["term"], amount: number) => void;

/** The terms of one item's payoff to a member; they add up to it. */
export function payoffTerms(state: State, member: number, item: number): Term[] {
  const terms: Term[] = [];
  const sink: Sink = (term, amount) => terms.push({ term, amount });
  itemPayoff(state, member, item, sink);
  return terms;
}

/** What an item comes to for a member, value units: Rules 8.1 to 8.4, 12.17, 12.20. */
function itemPayoff(state: State, member: number, item: number, sink: Sink | null): number {
  if (state.outcome[item] === OUTCOME.pending || isEmpty(state, item)) return 0;
  const bound = boundValue(state, member, item, sink);
  const announced =
    state.outcome[item] === OUTCOME.announced && member === state.world.sponsor[item];
  const announcement = announced ? announcementValue(state, member, item) : 0;
  if (announced) sink?.("announcement", announcement);
  const deferral = deferralValue(state, member, item);
  const alone = blockingCost(state, member, item);
  const exposure = exposureCost(state, item, alone);
  if (deferral !== 0) sink?.("deferral", deferral);
  if (alone !== 0) sink?.("standAlone", -alone);
  if (exposure !== 0) sink?.("exposure", -exposure);
  return bound + announcement + deferral - alone - exposure;
}

/** Whether nothing came of an item, and nobody objected: it is worth nothing to anybody. */
const isEmpty = (state: State, item: number): boolean =>
  state.force[item] === state.world.reversion[item] &&
  state.objectors[item] === 0 &&
  state.outcome[item] !== OUTCOME.announced &&
  state.outcome[item] !== OUTCOME.deferred;

/** The value of the text in force to a member that it binds. */
function boundValue(state: State, member: number, item: number, sink: Sink | null): number {
  const bound = !(((state.outside[item] as number) >> member) & 1);
  const option = state.force[item] as number;
  if (!bound || option === state.world.reversion[item]) return 0;
  if (sink !== null) {
    for (const { term, amount } of termsOf(state, member, item, option)) sink(term, amount);
  }
  return valueOf(state, member, item, option);
}

/** Rule 12.20: a text that will be tabled again keeps a part of its worth for its sponsor. */
function deferralValue(state: State, member: number, item: number): number {
  const { bargaining, sponsor, tabled, study, putable } = state.world;
  if (bargaining === undefined || state.outcome[item] !== OUTCOME.deferred) return 0;
  if (member !== sponsor[item]) return 0;
  const text = tabled[item] as number;
  // What cannot be put for want of detail is hoped for no further than its study.
  const hoped = putable[text] ? text : (study[item] as number);
  if (hoped < 0) return 0;
  const value = valueOf(state, member, item, hoped);
  return value <= 0 ? 0 : floorDiv(value * bargaining.deferralWorth, 100);
}

/** Rule 12.17: who blocked behind closed doors, and is named in the press, pays once more. */
function exposureCost(state: State, item: number, alone: number): number {
  const { bargaining } = state.world;
  if (bargaining === undefined || !state.leaked[item]) return 0;
  return floorDiv(alone * bargaining.exposure, 100);
}

/** What bargaining itself came to for a member, beside the items: Rule 12.23. */
export function bargainTerms(state: State, member: number): Term[] {
  const { bargaining } = state.world;
  if (bargaining === undefined) return [];
  const terms: Term[] = [
    { term: "payment", amount: state.balance[member] as number },
    { term: "breach", amount: -(state.breachPaid[member] as number) },
    { term: "statement", amount: -(state.backedDown[member] as number) },
    { term: "capital", amount: capitalGained(state, member) * bargaining.capitalWorth },
  ];
  return terms.filter((term) => term.amount !== 0);
}

const capitalGained = ({ influence, world }: State, member: number): number =>
  (influence[member] as number) - (world.bargaining?.influence[member] as number);

/** The sum of `bargainTerms`, value units. */
export function bargainSum(state: State, member: number): number {
  const { bargaining } = state.world;
  if (bargaining === undefined) return 0;
  return (
    (state.balance[member] as number) -
    (state.breachPaid[member] as number) -
    (state.backedDown[member] as number) +
    capitalGained(state, member) * bargaining.capitalWorth
  );
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

/** What one item comes to for a member, value units. */
export const payoffOn = (state: State, member: number, item: number): number =>
  itemPayoff(state, member, item, null);

/** The sum of a member's terms over all items, value units. */
export function payoffOf(state: State, member: number): number {
  let sum = bargainSum(state, member);
  for (let item = 0; item < state.world.itemCount; item++) {
    sum += itemPayoff(state, member, item, null);
  }
  return sum;
}

/** Payoffs of all members, in the scenario's order. */
export const payoffs = (state: State): number[] =>
  state.world.members.map((_, member) => payoffOf(state, member));
