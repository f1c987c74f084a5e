import { describe, expect, test } from "vitest";
import { DECISION_RULES } from "../../src/engine/index.ts";
import { forecast } from "../../src/explorer/index.ts";
import { type Deal, deal } from "../support/deal.ts";
import { oracle } from "../support/oracle.ts";
import { scene } from "../support/scene.ts";

/** Situations under each decision rule. */
const DEALS = 2000;

function byEngine({ spec }: Deal) {
  const [item] = forecast(scene(spec)).items;
  if (item === undefined) throw new Error("the forecast is empty");
  const { outcome, option } = item;
  const responses = item.responses.map(({ actor, response, value, standAloneCost }) => ({
    actor,
    response,
    value,
    standAloneCost,
  }));
  return { outcome, option, responses };
}

describe("the engine and an independent reading of the decision model agree", () => {
  const reached = new Map<string, number>();

  test.each(DECISION_RULES)("under %s", (name) => {
    for (let seed = 0; seed < DEALS; seed++) {
      const situation = deal(seed, name);
      const { actors, item, rules } = situation;
      const expected = oracle(actors, item, rules);
      const computed = byEngine(situation);
      if (JSON.stringify(computed) !== JSON.stringify(expected)) {
        expect({ seed, situation: { actors, item, rules }, ...computed }).toEqual({
          seed,
          situation: { actors, item, rules },
          ...expected,
        });
      }
      reached.set(expected.outcome, (reached.get(expected.outcome) ?? 0) + 1);
    }
  });

  test("and the situations were worth comparing: every outcome of sincere play occurred", () => {
    const rare = [
      "adopted",
      "adopted-amended",
      "tasked",
      "announced",
      "deferred",
      "defeated",
      "reverted",
    ].filter((outcome) => (reached.get(outcome) ?? 0) < 100);
    expect(rare).toEqual([]);
  });
});
