import { RESPONSE } from "./moves.ts";
import { bitCount } from "./numbers.ts";
import { DECISION_RULES } from "./scenario.ts";
import type { State } from "./state.ts";

/**
 * The decision rules: rulebook chapter 5. Only members with a vote decide; an answer of anybody else is recorded and counts for nothing.
 */

/** Members who object: those who said so, and the absent who have written so. */
export const objectorsOf = (state: State): number =>
  answeredWith(state, RESPONSE.object) | (state.world.writtenObjections[state.item] as number);

/** Members who answered with the response. */
function answeredWith(state: State, response: number): number {
  const { answer } = state;
  let mask = 0;
  for (let member = 0; member < answer.length; member++) {
    if (answer[member] === response) mask |= 1 << member;
  }
  return mask;
}

/** Members with a vote who support or accept. */
const consentOf = (state: State): number =>
  (answeredWith(state, RESPONSE.support) | answeredWith(state, RESPONSE.accept)) &
  state.world.voteMask;

function weightOf(state: State, mask: number): number {
  let sum = 0;
  for (let member = 0; member < state.world.memberCount; member++) {
    if ((mask >> member) & 1) sum += state.world.weight[member] as number;
  }
  return sum;
}

/** Whether the rule in force is satisfied; `objectors` is a mask of members with a vote. */
type Test = (state: State, objectors: number) => boolean;

const voters = (state: State): number => bitCount(state.world.voteMask);

const noObjection: Test = (_state, objectors) => objectors === 0;

const majority: Test = (state) => 2 * bitCount(consentOf(state)) > voters(state);

const evenSplitWithChair: Test = (state) => {
  const yes = consentOf(state);
  return (
    2 * bitCount(yes) === voters(state) && state.chair >= 0 && ((yes >> state.chair) & 1) === 1
  );
};

/** By the order of DECISION_RULES. */
const TESTS: { readonly [Rule in (typeof DECISION_RULES)[number]]: Test } = {
  consensus: noObjection,
  consensusMinusOne: (_state, objectors) => bitCount(objectors) <= 1,
  majority,
  twoThirds: (state) => 3 * bitCount(consentOf(state)) >= 2 * voters(state),
  majorityWithCastingVote: (state, objectors) =>
    majority(state, objectors) || evenSplitWithChair(state, objectors),
  budgetWeighted: (state) => 2 * weightOf(state, consentOf(state)) > state.world.totalWeight,
  // An objection to a text that only some will carry out is an objection to the format (Rule 5.8).
  limitedFormat: noObjection,
  unanimity: (state) => consentOf(state) === state.world.voteMask,
};
const TEST_LIST: readonly Test[] = DECISION_RULES.map((rule) => TESTS[rule]);

/** Whether the answers on the table carry the question; `objectors` are `objectorsOf` them. */
export function isCarried(state: State, objectors: number): boolean {
  const { world } = state;
  const { voteMask, presentMask, sittingCount } = world;
  const voting = objectors & voteMask;
  if (world.essential[state.item] !== 0 && hasNoHost(state)) return false;
  if (state.sitting === sittingCount) return voting === 0;
  if (state.procedural) return bitCount(consentOf(state)) > bitCount(voting & presentMask);
  return passesRule(state, voting);
}

/** Whether the answers satisfy the substantive rule in force; `objectors` is a mask of members with a vote. */
export const passesRule = (state: State, objectors: number): boolean =>
  (TEST_LIST[state.world.rule] as Test)(state, objectors);

/** Rule 5.2: a text without the state that must host it or pay for it is empty. */
function hasNoHost(state: State): boolean {
  const essential = state.world.essential[state.item] as number;
  return (answeredWith(state, RESPONSE.reserve) & essential) !== 0;
}

const LIMITED_FORMAT = DECISION_RULES.indexOf("limitedFormat");

/** Members whom an adopted text does not bind: they reserved, or stayed out of a limited format. */
export function unboundBy(state: State): number {
  const reserved = answeredWith(state, RESPONSE.reserve);
  if (state.world.rule !== LIMITED_FORMAT) return reserved;
  return reserved | answeredWith(state, RESPONSE.acquiesce) | state.world.absentMask;
}
