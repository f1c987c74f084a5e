import { describe, expect, test } from "vitest";
import { cli, json } from "./run.ts";

const FORCE = ["moscow-2005", "--item", "standing-force"];

describe("flip", () => {
  test("gives one document: single numbers, the text, packages with what was exhausted", () => {
    const found = json(["flip", ...FORCE, "--to", "adopted", "--measure", "position"]);
    expect(found).toMatchObject({
      scenario: "moscow-2005",
      format: 1,
      item: "standing-force",
      to: "adopted",
      now: { outcome: "deferred", option: 0 },
    });
    expect(found.alone[0]).toMatchObject({ actor: "KAZ", lever: "position", from: 10, to: 49 });
    expect(found.packages).toMatchObject([
      {
        measure: "position",
        best: { cost: 39, changes: [{ actor: "KAZ", lever: "position", from: 10, to: 49 }] },
        runnerUp: null,
        exhausted: { everything: true },
      },
    ]);
    expect(found.packages[0]).not.toHaveProperty("proof");
  });

  test("finds none within a budget that is too small, and says how far it looked", () => {
    const asked = ["flip", ...FORCE, "--to", "adopted", "--measure", "stance", "--budget", "38"];
    const [found] = json(asked).packages;
    expect(found).toMatchObject({ best: null, budget: 38, exhausted: { below: 39 } });
  });

  test("follows --set and --only", () => {
    const asked = ["flip", ...FORCE, "--only", "standing-force", "--to", "adopted"];
    const found = json([...asked, "--set", "rules.substantive=majority"]);
    expect(found.now.outcome).toBe("adopted");
    expect(found.packages).toEqual([]);
  });

  test.each([
    [
      "an item that is not there",
      1,
      [FORCE[0], "--item", "moon-base", "--to", "adopted"],
      /moon-base: no such item/,
    ],
    ["no item", 2, ["moscow-2005", "--to", "adopted"], /--item/],
    ["no outcome", 2, FORCE, /--to OUTCOME/],
    ["an outcome of another kind", 2, [...FORCE, "--to", "pending"], /one of adopted/],
    [
      "an unknown measure",
      2,
      [...FORCE, "--to", "adopted", "--measure", "luck"],
      /position, salience/,
    ],
    ["bargaining", 2, [...FORCE, "--to", "adopted", "--bargaining"], /sincere play/],
    [
      "a place that cannot be written to",
      1,
      [...FORCE, "--to", "adopted", "--certificate", "/no/x"],
      /no such file/,
    ],
  ] as const)("refuses %s", (_, status, args, message) => {
    const done = cli(["flip", ...(args as readonly string[])]);
    expect([done.status, done.stdout]).toEqual([status, ""]);
    expect(done.stderr).toMatch(message);
  });
});

describe("sensitivity", () => {
  test("orders numbers by the smallest change, with the range over which each holds", () => {
    const found = json(["sensitivity", ...FORCE, "--runs", "200"]);
    const [first] = found.inputs;
    expect(first).toMatchObject({
      actor: "KAZ",
      lever: "position",
      now: 10,
      holds: [0, 48],
      nearest: { to: 49, change: 39, outcome: "adopted" },
    });
    const majority = found.switches.find((one: { value: string }) => one.value === "majority");
    expect(majority).toMatchObject({ kind: "rule", outcome: "adopted", changes: true });
    expect(found.noise).toMatchObject({ noise: 10, runs: 200, seed: 1 });
  });

  test("draws the playouts of the command playout", () => {
    const sure = json([
      "sensitivity",
      "moscow-2005",
      "--item",
      "osh-base",
      "--runs",
      "300",
      "--seed",
      "4",
    ]);
    const sweep = json(["playout", "moscow-2005", "--seed", "4", "--noise", "10", "--runs", "300"]);
    const item = sweep.items.find((one: { id: string }) => one.id === "osh-base");
    const shares = sure.noise.outcomes.map((one: { outcome: string; share: number }) => [
      one.outcome,
      one.share,
    ]);
    expect(Object.fromEntries(shares)).toEqual(item.shares);
  }, 90_000);

  test("refuses a seat that is not at the table", () => {
    const done = cli(["sensitivity", ...FORCE, "--seat", "USA"]);
    expect(done.status).toBe(1);
    expect(done.stderr).toMatch(/--seat USA/);
  });
});
