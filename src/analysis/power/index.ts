export type { PlayerPower } from "./counts.ts";
export { indicesOf } from "./counts.ts";
export { enumerate, MOST_ENUMERATED } from "./enumerate.ts";
export type { Fraction } from "./fraction.ts";
export { powerUnderRules, type Reading, type RulePower } from "./rules.ts";
export { countWeighted, type WeightedRule } from "./weighted.ts";
