export { indicesOf } from "./counts.ts";
export { enumerate, MOST_ENUMERATED } from "./enumerate.ts";
export { powerUnderRules, type RulePower } from "./rules.ts";
export { countWeighted } from "./weighted.ts";
