import { describe, expect, test } from "vitest";
import { cli, json } from "./run.ts";

interface Item {
  readonly id: string;
  readonly outcome: string;
  readonly option: number;
  readonly responses: readonly {
    readonly actor: string;
    readonly response: string;
    readonly value: number;
    readonly standAloneCost: number;
    readonly terms: readonly { readonly term: string; readonly amount: number }[];
  }[];
}

const forecast = (...args: string[]): { rule: string; items: Item[] } =>
  json(["forecast", "moscow-2005", ...args]);
const outcome = (id: string, ...settings: string[]): string | undefined =>
  forecast(...settings.flatMap((one) => ["--set", one]), "--only", id).items[0]?.outcome;

describe("forecast", () => {
  test("has the form that outside checks call", () => {
    const { items, ...head } = forecast();
    expect(head).toEqual({ scenario: "moscow-2005", format: 1, rule: "consensus" });
    expect(items).toHaveLength(19);
    const force = items.find((item) => item.id === "standing-force");
    expect(force).toMatchObject({ outcome: "deferred", option: 0 });
    const kaz = force?.responses.find((one) => one.actor === "KAZ");
    expect(kaz).toEqual({
      actor: "KAZ",
      response: "object",
      value: -7200,
      standAloneCost: 350,
      terms: [{ term: "position", amount: -7200 }],
    });
  });

  test("terms add up to values, members stand in the file's order", () => {
    for (const item of forecast().items) {
      expect(item.responses.map((one) => one.actor)).toEqual([
        "RUS",
        "BLR",
        "ARM",
        "KAZ",
        "KGZ",
        "TJK",
      ]);
      for (const one of item.responses) {
        expect(one.terms.reduce((sum, term) => sum + term.amount, 0)).toBe(one.value);
      }
    }
  });

  test.each([
    [
      "the objector agrees with the sponsor",
      "adopted",
      "standing-force",
      ["items.standing-force.stances.KAZ.position=100"],
    ],
    [
      "one objection is allowed",
      "adopted",
      "standing-force",
      ["rules.substantive=consensusMinusOne"],
    ],
    ["a majority decides", "adopted", "standing-force", ["rules.substantive=majority"]],
    ["the objector is away and silent", "adopted", "standing-force", ["actors.KAZ.present=false"]],
    [
      "the objector is away and has written",
      "deferred",
      "standing-force",
      ["actors.KAZ.present=false", 'actors.KAZ.writtenObjections=["standing-force"]'],
    ],
    [
      "everybody must be there",
      "deferred",
      "training-agreement",
      ["actors.KAZ.present=false", "rules.absence=presenceNeeded"],
    ],
    ["nobody pays", "adopted", "c2-cofinancing", ["items.c2-cofinancing.costScale=0"]],
    ["three debtors and three payers", "defeated", "arrears", ["rules.substantive=majority"]],
    ["votes weigh as the budget", "adopted", "arrears", ["rules.substantive=budgetWeighted"]],
    [
      "debtors have no vote",
      "adopted",
      "arrears",
      ["actors.KAZ.vote=false", "actors.KGZ.vote=false", "actors.TJK.vote=false"],
    ],
    [
      "the base is specified and agreed to",
      "tasked",
      "osh-base",
      ["items.osh-base.specified=true"],
    ],
  ])("%s", (_, expected, item, settings) => {
    expect(outcome(item as string, ...(settings as string[]))).toBe(expected);
  });

  test("a setting that leads nowhere is refused by its path", () => {
    const { status, stderr } = cli(["forecast", "moscow-2005", "--set", "items.no-such.tabled=1"]);
    expect(status).toBe(1);
    expect(stderr).toContain("items.no-such");
  });

  test("an unknown item of --only is refused", () => {
    const { status, stderr } = cli(["forecast", "moscow-2005", "--only", "arrears,nothing"]);
    expect(status).toBe(1);
    expect(stderr).toContain("items.nothing");
  });
});

describe("usage", () => {
  test.each([
    [[]],
    [["dance"]],
    [["forecast"]],
    [["playout", "moscow-2005"]],
    [["forecast", "moscow-2005", "--colour"]],
    [["playout", "moscow-2005", "--seed", "-1"]],
  ])("%j is wrong usage", (args) => {
    const { status, stdout, stderr } = cli(args as string[]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Usage");
  });

  test("a scenario that is not there is refused with what there is", () => {
    const { status, stderr } = cli(["forecast", "vienna-1815"]);
    expect(status).toBe(1);
    expect(stderr).toContain("moscow-2005");
  });
});
