import {
  bitCount,
  carriesWith,
  compileWorld,
  DECISION_RULES,
  type DecisionRule,
  initialState,
  type World,
} from "../../engine/index.ts";
import { indicesOf, type PlayerPower } from "./counts.ts";
import { enumerate, MOST_ENUMERATED } from "./enumerate.ts";

/** What the indices of a rule can mean. */
export type Reading =
  /** Each member is counted by its yes. */
  | "yes"
  /** Texts pass unless they are objected to: the indices count objections, not silence. */
  | "objection"
  /** As "objection", and whoever stays out is not bound: a veto on the format alone. */
  | "format";

export interface RulePower {
  readonly rule: DecisionRule;
  readonly reading: Reading;
  /** Whether it is the scenario's own rule. */
  readonly inForce: boolean;
  /** Coalitions of those who are there and vote that pass a text, of 2^voters. */
  readonly winning: string;
  readonly coalitions: string;
  /** In the scenario's order of members; a member that is away or has no vote decides nothing. */
  readonly members: readonly (PlayerPower & { readonly actor: string })[];
}

const READINGS: Readonly<Record<DecisionRule, Reading>> = {
  consensus: "objection",
  consensusMinusOne: "objection",
  majority: "yes",
  twoThirds: "yes",
  majorityWithCastingVote: "yes",
  budgetWeighted: "yes",
  limitedFormat: "format",
  unanimity: "yes",
};

/**
 * Both indices under every decision rule, the scenario's own first. A coalition is those who support
 * a text while every other member at the table objects to it: the engine is asked whether that
 * passes, so no rule is written here a second time. The positions of the members play no part.
 */
export const powerUnderRules = (world: World): RulePower[] =>
  [...DECISION_RULES]
    .map((rule) => powerUnder(world, rule))
    .sort((a, b) => Number(b.inForce) - Number(a.inForce));

function powerUnder({ scenario }: World, rule: DecisionRule): RulePower {
  const rules = { ...scenario.rules, substantive: rule };
  const world = compileWorld({ ...scenario, rules });
  const voters = world.members.flatMap((_, member) =>
    (world.seatedMask >> member) & 1 ? [member] : [],
  );
  const power = votersPower(world, voters);
  return {
    rule,
    reading: READINGS[rule],
    inForce: rule === scenario.rules.substantive,
    winning: power.winning,
    coalitions: `${1n << BigInt(voters.length)}`,
    members: world.members.map(({ id }, member) => {
      const at = voters.indexOf(member);
      return { actor: id, ...((at < 0 ? undefined : power.voters[at]) ?? NOTHING) };
    }),
  };
}

function votersPower(world: World, voters: readonly number[]) {
  if (voters.length > MOST_ENUMERATED) {
    throw new RangeError(
      `${voters.length} voters: power is counted for at most ${MOST_ENUMERATED}`,
    );
  }
  const state = initialState(world, { seed: 0, noise: 0 });
  const counts = enumerate(voters.length, (coalition) => {
    let yes = 0;
    for (let rest = coalition; rest !== 0; rest &= rest - 1) {
      yes |= 1 << (voters[bitCount((rest & -rest) - 1)] as number);
    }
    return carriesWith(state, yes);
  });
  return { winning: `${counts.winning}`, voters: indicesOf(counts) };
}

const NONE = { fraction: "0", value: 0 };
const NOTHING: PlayerPower = {
  pivots: "0",
  swings: "0",
  shapley: NONE,
  banzhaf: NONE,
  absolute: NONE,
};
