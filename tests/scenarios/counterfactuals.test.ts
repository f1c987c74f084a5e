import { describe, expect, test } from "vitest";
import { DECISION_RULES } from "../../src/engine/index.ts";
import { forecast } from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";

/**
 * What would have been otherwise, had something else been so: the calibration of June 2005 with
 * one thing changed. These are statements about the model, not about history.
 */
type Settings = Readonly<Record<string, unknown>>;

function outcomes(settings: Settings = {}): Record<string, string> {
  const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const { items } = forecast(worldFrom("moscow-2005", list));
  return Object.fromEntries(items.map(({ id, outcome }) => [id, outcome]));
}

function answersTo(item: string, settings: Settings): { yes: number; objections: number } {
  const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  const found = forecast(worldFrom("moscow-2005", list)).items.find((one) => one.id === item);
  const count = (...names: string[]) =>
    found?.responses.filter((one) => names.includes(one.response)).length ?? 0;
  return { yes: count("support", "accept"), objections: count("object") };
}

const rule = (name: string): Settings => ({ "rules.substantive": name });
const KAZ_AWAY = { "actors.KAZ.present": false };
const WITHOUT_VOTE = Object.fromEntries(
  ["KAZ", "KGZ", "TJK"].map((id) => [`actors.${id}.vote`, false]),
);

describe("June 2005 with one thing changed", () => {
  test("1: with Russia's position, Kazakhstan lets the standing force pass, six to nothing", () => {
    const change = { "items.standing-force.stances.KAZ.position": 100 };
    expect(outcomes(change)["standing-force"]).toBe("adopted");
    expect(answersTo("standing-force", change)).toEqual({ yes: 6, objections: 0 });
  });

  test("4: consensus minus one carries the standing force over one objection", () => {
    expect(outcomes(rule("consensusMinusOne"))["standing-force"]).toBe("adopted");
  });

  test.each(["majority", "twoThirds"])("5: under %s it is adopted five to one", (name) => {
    expect(outcomes(rule(name))["standing-force"]).toBe("adopted");
    expect(answersTo("standing-force", rule(name))).toEqual({ yes: 5, objections: 1 });
  });

  test("8: with Kazakhstan absent and silent it is adopted, unless presence is needed", () => {
    expect(outcomes(KAZ_AWAY)["standing-force"]).toBe("adopted");
    const presence = { ...KAZ_AWAY, "rules.absence": "presenceNeeded" };
    expect(outcomes(presence)["standing-force"]).toBe("deferred");
  });

  test("9: with Kazakhstan absent and its objection written it is deferred", () => {
    const change = { ...KAZ_AWAY, "actors.KAZ.writtenObjections": ["standing-force"] };
    expect(outcomes(change)["standing-force"]).toBe("deferred");
  });

  test("10: command and control at Russia's expense is adopted six to nothing", () => {
    const others = ["BLR", "ARM", "KAZ", "KGZ", "TJK"];
    const change = {
      ...Object.fromEntries(others.map((id) => [`items.c2-cofinancing.stances.${id}.cost`, 0])),
      "items.c2-cofinancing.stances.RUS.cost": 2000,
    };
    expect(outcomes(change)["c2-cofinancing"]).toBe("adopted");
    expect(answersTo("c2-cofinancing", change)).toEqual({ yes: 6, objections: 0 });
  });

  test.each(["majority", "budgetWeighted"])("14: under %s it is still defeated", (name) => {
    expect(outcomes(rule(name))["c2-cofinancing"]).toBe("defeated");
    expect(answersTo("c2-cofinancing", rule(name)).yes).toBe(1);
  });

  test("15: under a majority the arrears are defeated three to three", () => {
    expect(outcomes(rule("majority")).arrears).toBe("defeated");
    expect(answersTo("arrears", rule("majority"))).toEqual({ yes: 3, objections: 3 });
  });

  test("17: weighed by the budget the arrears are adopted, 70 to 30", () => {
    expect(outcomes(rule("budgetWeighted")).arrears).toBe("adopted");
  });

  test("19: where debtors have no vote the arrears are adopted", () => {
    expect(outcomes(WITHOUT_VOTE).arrears).toBe("adopted");
  });

  test.each(["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"])(
    "31: under consensus nothing changes with %s in the chair",
    (chair) => {
      expect(outcomes({ chair })).toEqual(outcomes());
    },
  );
});

const MINUS_ONE = ["andijan-text", "anti-drug-authority", "single-air-defence", "standing-force"];
const MAJORITY = ["andijan-text", "single-air-defence", "standing-force"];
const CASTING = [...MAJORITY, "anti-drug-authority", "arrears", "belarus-text"];

/** Items that come out otherwise than under consensus, and how. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  consensus: [],
  limitedFormat: [],
  consensusMinusOne: MINUS_ONE,
  majority: MAJORITY,
  twoThirds: MAJORITY,
  majorityWithCastingVote: CASTING,
  budgetWeighted: [...CASTING, "afghanistan-criticism"],
};

describe("the same matrix under other rules", () => {
  test.each(Object.entries(CHANGES))("under %s these items pass besides", (name, expected) => {
    const before = outcomes();
    const after = outcomes(rule(name));
    const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
    expect(new Set(changed)).toEqual(new Set(expected));
    expect(changed.map((id) => after[id])).toEqual(changed.map(() => "adopted"));
  });

  test("under unanimity the two successions of the chair, each with one abstention, revert", () => {
    const before = outcomes();
    const after = outcomes(rule("unanimity"));
    const changed = Object.keys(after).filter((id) => after[id] !== before[id]);
    expect(changed).toEqual(["chair-to-russia", "chair-to-belarus"]);
    expect(changed.map((id) => after[id])).toEqual(["reverted", "reverted"]);
  });

  test("every rule is accounted for", () => {
    expect([...Object.keys(CHANGES), "unanimity"].sort()).toEqual([...DECISION_RULES].sort());
  });
});
