import { type AgentName, agentOf } from "../agents/index.ts";
import { compileWorld, DECISION_RULES, type DecisionRule, type World } from "../engine/index.ts";
import { writeScript } from "./fixed-votes.ts";
import { type Proceedings, playForMinutes } from "./proceedings.ts";
import { compareGames, type WhatIf } from "./what-if.ts";

/**
 * The same summit under every decision rule, two effects apart. Mechanical: the answers given under
 * the rule in force, counted by the other rule. Re-optimised: the whole game played under the other
 * rule, everybody deciding anew. The one is held against the game as it was, the other against the
 * mechanical game, so that the two differences add up to the whole.
 */
export interface RuleSwap {
  /** The rule in force. */
  readonly rule: DecisionRule;
  readonly rules: readonly SwappedRule[];
}

export interface SwappedRule {
  readonly rule: DecisionRule;
  readonly mechanical: WhatIf;
  readonly reoptimised: WhatIf;
}

export interface SwapOptions {
  /** 0 .. LARGEST_SEED. */
  readonly seed: number;
  /** Half-width of the error on positions and saliences, 0 .. 100. */
  readonly noise: number;
  readonly agents: AgentName;
}

/** Plays one summit under each rule twice; `progress` is told how many rules are done. */
export function swapRules(
  world: World,
  options: SwapOptions,
  progress: (done: number, total: number) => void = () => {},
): RuleSwap {
  const script = writeScript();
  const decide = agentOf(world, options.agents);
  const asItWas = playForMinutes(world, options, (state, actor, move) => {
    decide(state, actor, move);
    script.note(state, move);
  });
  const rules = DECISION_RULES.map((rule, index) => {
    const other = underRule(world, rule);
    const fixed = playForMinutes(other, options, script.agent());
    const anew = playForMinutes(other, options, agentOf(other, options.agents));
    progress(index + 1, DECISION_RULES.length);
    return swapped(rule, asItWas, fixed, anew);
  });
  return { rule: world.scenario.rules.substantive, rules };
}

const swapped = (
  rule: DecisionRule,
  asItWas: Proceedings,
  fixed: Proceedings,
  anew: Proceedings,
): SwappedRule => ({
  rule,
  mechanical: compareGames(asItWas, fixed),
  reoptimised: compareGames(fixed, anew),
});

/** The same world with another rule for substantive items. */
export const underRule = ({ scenario, bargaining }: World, rule: DecisionRule): World =>
  compileWorld(
    { ...scenario, rules: { ...scenario.rules, substantive: rule } },
    { bargaining: bargaining !== undefined },
  );
