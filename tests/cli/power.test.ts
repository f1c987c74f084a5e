import { describe, expect, test } from "vitest";
import { cli, json } from "./run.ts";

interface Power {
  readonly rules: readonly {
    readonly rule: string;
    readonly inForce: boolean;
    readonly members: readonly {
      readonly actor: string;
      readonly shapley: { readonly fraction: string; readonly value: number };
      readonly banzhaf: { readonly fraction: string; readonly value: number };
    }[];
  }[];
  readonly pivots: { readonly runs: number; readonly items: readonly { readonly id: string }[] };
}

const FEW = ["--runs", "20"];

describe("power", () => {
  test("gives both indices for the rule in force and for each other rule", () => {
    const report: Power = json(["power", "moscow-2005", ...FEW]);
    expect(report.rules.map((one) => one.rule).sort()).toEqual([
      "budgetWeighted",
      "consensus",
      "consensusMinusOne",
      "limitedFormat",
      "majority",
      "majorityWithCastingVote",
      "twoThirds",
      "unanimity",
    ]);
    expect(report.rules.filter((one) => one.inForce).map((one) => one.rule)).toEqual(["consensus"]);
    const budget = report.rules.find((one) => one.rule === "budgetWeighted");
    expect(budget?.members[0]).toMatchObject({
      actor: "RUS",
      shapley: { fraction: "5/6" },
      banzhaf: { fraction: "31/36" },
    });
    expect(report.pivots.runs).toBe(20);
  });

  test("follows --set and --only", () => {
    const rule = ["--set", "rules.substantive=majority", "--only", "standing-force"];
    const report: Power = json(["power", "moscow-2005", ...FEW, ...rule]);
    expect(report.rules[0]).toMatchObject({ rule: "majority", inForce: true });
    expect(report.pivots.items.map((item) => item.id)).toEqual(["standing-force"]);
  });

  test("is a table otherwise", () => {
    const { status, stdout } = cli(["power", "moscow-2005", ...FEW]);
    expect(status).toBe(0);
    expect(stdout).toContain("* consensus");
    expect(stdout).toContain("0.8333 (5/6)");
  });

  test("refuses a scenario that does not exist, and a wrong number of runs", () => {
    expect(cli(["power", "nowhere"]).status).toBe(1);
    expect(cli(["power", "moscow-2005", "--runs", "0"]).status).toBe(2);
  });
});

describe("fit", () => {
  test("of one scenario: item by item, beside the baselines, with the numbers behind it", () => {
    const { scenarios } = json(["fit", "moscow-2005", "--runs", "200"]);
    expect(scenarios).toHaveLength(1);
    const [one] = scenarios;
    expect(one.items).toHaveLength(19);
    expect(one.methods.model).toMatchObject({ right: 19, of: 19, error: 0 });
    expect(one.methods.tabled.right).toBeLessThan(19);
    expect(one.methods.mean.right).toBeLessThan(19);
    // 19 items, 6 members, a position and a salience: 228; six costs, six dependences, three constants.
    expect(one.parameters).toMatchObject({ stances: 228, costs: 6, dependences: 6, all: 243 });
  });

  test("of all that ship", () => {
    const { scenarios } = json(["fit", "--runs", "20"]);
    expect(scenarios.map((one: { scenario: string }) => one.scenario)).toContain("milk-2009");
  });

  test("asks which scenario is to be changed", () => {
    expect(cli(["fit", "--set", "rules.substantive=majority"]).status).toBe(2);
  });
});
