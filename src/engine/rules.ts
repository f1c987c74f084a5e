import { RESPONSE } from "./moves.ts";
import { bitCount } from "./numbers.ts";
import { DECISION_RULES } from "./scenario.ts";
import type { State } from "./state.ts";

/**
 * The decision rules: decision-model chapter 5, rulebook chapter 5. Only members with a vote
 * decide; an answer of anybody else is recorded and counts for nothing.
 */

/** Members who object: those who said so, and the absent who have written so. */
export function objectorsOf(state: State): number {
  const { world } = state;
  let mask = 0;
  for (let member = 0; member < world.memberCount; member++) {
    if (state.answer[member] === RESPONSE.object) mask |= 1 << member;
  }
  return mask | (world.writtenObjections[state.item] as number);
}

/** Members who answered with the response. */
export function answeredWith(state: State, response: number): number {
  let mask = 0;
  for (let member = 0; member < state.world.memberCount; member++) {
    if (state.answer[member] === response) mask |= 1 << member;
  }
  return mask;
}

function weightOf(state: State, mask: number): number {
  let sum = 0;
  for (let member = 0; member < state.world.memberCount; member++) {
    if ((mask >> member) & 1) sum += state.world.weight[member] as number;
  }
  return sum;
}

/** Whether the rule in force is satisfied by these masks of members, all of them with a vote. */
type Test = (state: State, yes: number, objectors: number) => boolean;

const voters = (state: State): number => bitCount(state.world.voteMask);

const noObjection: Test = (_state, _yes, objectors) => objectors === 0;

const majority: Test = (state, yes) => 2 * bitCount(yes) > voters(state);

/** By the order of DECISION_RULES. */
const TESTS: { readonly [Rule in (typeof DECISION_RULES)[number]]: Test } = {
  consensus: noObjection,
  consensusMinusOne: (_state, _yes, objectors) => bitCount(objectors) <= 1,
  majority,
  twoThirds: (state, yes) => 3 * bitCount(yes) >= 2 * voters(state),
  majorityWithCastingVote: (state, yes, objectors) =>
    majority(state, yes, objectors) ||
    (2 * bitCount(yes) === voters(state) && state.chair >= 0 && ((yes >> state.chair) & 1) === 1),
  budgetWeighted: (state, yes) => 2 * weightOf(state, yes) > state.world.totalWeight,
  // An objection to a text that only some will carry out is an objection to the format (Rule 5.8).
  limitedFormat: noObjection,
  unanimity: (state, yes) => yes === state.world.voteMask,
};
const TEST_LIST: readonly Test[] = DECISION_RULES.map((rule) => TESTS[rule]);

/** Whether the answers on the table carry the question. */
export function isCarried(state: State): boolean {
  const { voteMask, rule } = state.world;
  const objectors = objectorsOf(state) & voteMask;
  const yes =
    (answeredWith(state, RESPONSE.support) | answeredWith(state, RESPONSE.accept)) & voteMask;
  if (hasNoHost(state)) return false;
  if (state.sitting === state.world.sittingCount) return objectors === 0;
  if (state.procedural) return bitCount(yes) > bitCount(objectors & state.world.presentMask);
  return (TEST_LIST[rule] as Test)(state, yes, objectors);
}

/** Rule 5.2: a text without the state that must host it or pay for it is empty. */
export const hasNoHost = (state: State): boolean =>
  (answeredWith(state, RESPONSE.reserve) & (state.world.essential[state.item] as number)) !== 0;

/** Members whom an adopted text does not bind: they reserved, or stayed out of a limited format. */
export function unboundBy(state: State): number {
  const reserved = answeredWith(state, RESPONSE.reserve);
  if (DECISION_RULES[state.world.rule] !== "limitedFormat") return reserved;
  const { presentMask, memberCount } = state.world;
  const absent = ~presentMask & ((1 << memberCount) - 1);
  return reserved | answeredWith(state, RESPONSE.acquiesce) | absent;
}
