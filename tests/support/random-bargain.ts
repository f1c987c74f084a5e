import type { Condition, Consequence } from "../../src/engine/index.ts";
import { type Chance, chanceFrom } from "./deal.ts";
import { type SceneReaction, type SceneSpec, SIX } from "./scene.ts";

/** Adds to a random scene what bargaining needs: money, trust, words, outsiders. */
export function randomBargain(spec: SceneSpec, seed: number): SceneSpec {
  const chance = chanceFrom(seed + 7777);
  const items = Object.keys(spec.items ?? {});
  const pair = (): { from: string; to: string } => ({
    from: chance.pick(SIX),
    to: chance.pick(SIX),
  });
  return {
    ...spec,
    bargaining: true,
    rules: {
      promises: chance.percent(50) ? "voluntary" : "binding",
      efficiency: chance.pick([0, 33, 50, 75, 100]),
      deferralWorth: chance.below(101),
      exposure: chance.below(101),
      offersPerCorridor: 1 + chance.below(4),
    },
    members: Object.fromEntries(
      SIX.map((id) => [
        id,
        {
          ...spec.members?.[id],
          treasury: chance.pick([0, 150, 900, 3000]),
          influence: chance.below(8),
        },
      ]),
    ),
    instruments: Object.fromEntries(
      ["gas", "arms", "grain", "transit"].map((id) => {
        const giver = chance.pick(SIX);
        const to = SIX.filter((one) => one !== giver && chance.percent(70));
        const receivers = to.length > 0 ? to : [giver === "RUS" ? "KAZ" : "RUS"];
        return [id, { giver, to: receivers, limit: chance.pick([300, 800, 2000]) }];
      }),
    ),
    trust: Array.from({ length: chance.below(6) }, () => ({
      ...pair(),
      value: chance.below(101),
    })),
    statements: chance.percent(50)
      ? [{ actor: chance.pick(SIX), item: chance.pick(items), stand: chance.pick(STANDS) }]
      : [],
    reactions: Object.fromEntries(
      ["credit", "visit", "quarrel"].map((id) => [id, randomReaction(chance, items)]),
    ),
  };
}

const STANDS = ["for", "against"] as const;

function randomReaction(chance: Chance, items: readonly string[]): SceneReaction {
  return {
    at: chance.pick(["CMD-sitting", "CSC-sitting", "end"]),
    when: chance.percent(40) ? [] : [randomCondition(chance, items)],
    changes: [randomChange(chance, items), randomChange(chance, items)],
  };
}

function randomCondition(chance: Chance, items: readonly string[]): Condition {
  const member = chance.pick(SIX);
  const item = chance.pick(items);
  const condition = chance.pick<Condition>([
    { item, outcome: ["adopted", "adopted-amended"] },
    { register: "count", min: 1 },
    { objected: member, item },
    { bound: member, item },
    { brokenBy: member },
    { promisedBy: member },
    { received: member, min: 100 },
    { influence: member, min: 4 },
    { dependence: member, max: 50 },
  ]);
  return chance.percent(40) ? { ...condition, not: true } : condition;
}

function randomChange(chance: Chance, items: readonly string[]): Consequence {
  const actor = chance.pick(SIX);
  return chance.pick<Consequence>([
    { register: "count", add: 1 + chance.below(3) },
    { actor, dependence: chance.below(101) - 50 },
    { actor, treasury: chance.below(2000) - 1000 },
    { actor, influence: chance.below(9) - 4 },
    { actor, item: chance.pick(items), position: chance.below(61) - 30, salience: 5 },
    { actor, toward: chance.pick(SIX), trust: chance.below(41) - 20 },
  ]);
}
