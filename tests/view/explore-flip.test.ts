import { describe, expect, test } from "vitest";
import { flip, sensitivity } from "../../src/explorer/index.ts";
import {
  presentFlip,
  presentNoise,
  presentSensitivity,
  presentSteps,
  presentSwings,
  type Voice,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { worldFrom } from "../support/worlds.ts";

const voice = (language: "en" | "ru"): Voice => ({ say: createSay(language), language });
const world = worldFrom("moscow-2005");
const forceTo = (to: "adopted" | "tasked") => flip(world, { item: "standing-force", to });

const SEVERAL = ["andijan-text", "osh-base", "chair-to-russia", "anti-drug-authority"].map((item) =>
  flip(world, { item }),
);

describe("what it would have taken", () => {
  test("is answered in a sentence, with the account that makes Kazakhstan object", () => {
    const model = presentFlip(world, forceTo("adopted"), voice("en"));
    expect(model.answer).toContain("Kazakhstan, whose position would have to be 49 instead of 10");
    expect(model.why.map(({ name, sentence }) => [name, sentence])).toEqual([
      ["Kazakhstan", "Loses 7,200; objecting costs 350, which is less."],
    ]);
    const [why] = model.why;
    expect(why?.working).toContain("90 × (10 − 90) = −7,200");
    expect(why?.account.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(
      why?.account.total,
    );
    expect(why?.account.total).toBe(-7200);
  });

  test("every account of a way adds up", () => {
    const { ways } = presentFlip(world, forceTo("adopted"), voice("en"));
    expect(ways.filter(({ gives }) => gives)).toHaveLength(5);
    for (const { account } of ways) {
      if (account === undefined) continue;
      expect(account.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(account.total);
    }
  });

  test("says by which rule an outcome is out of reach", () => {
    const { answer } = presentFlip(world, forceTo("tasked"), voice("en"));
    expect(answer).toContain("(Rule 6.2)");
  });

  test("says that a red line cannot be bought", () => {
    const other = worldFrom("joint-command-2002");
    const found = flip(other, { item: "joint-command", to: "adopted" });
    const { remarks } = presentFlip(other, found, voice("en"));
    expect(remarks[0]).toBe(
      "Inside a red line: Kazakhstan. Nothing that is paid changes that (Rule 4.3).",
    );
  });

  test.each(["en", "ru"] as const)("leaves no gap in %s, whatever the item", (language) => {
    for (const found of SEVERAL) {
      const model = presentFlip(world, found, voice(language));
      expect(JSON.stringify(model)).not.toMatch(/\{[a-z]+[,}]|undefined|NaN/);
    }
  });
});

describe("what an outcome hangs on", () => {
  const found = sensitivity(world, { item: "standing-force", noise: 10, runs: 200, seed: 1 });

  test("the nearest threshold comes first, and every strip covers its range", () => {
    const model = presentSensitivity(world, found, voice("en"));
    expect(model.answer).toContain("Kazakhstan: position, 39 points away; at 49");
    expect(model.thresholds.map(({ at }) => at)).toEqual(["49", "23", "4", "6,850", "20,572"]);
    const figure = presentSteps(world, found, "position", voice("en"));
    if (figure.kind !== "steps") throw new Error("not steps");
    for (const { stretches } of figure.rows) {
      expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, 100]);
    }
  });

  test("a majority is among what would have changed it", () => {
    const { switches } = presentSensitivity(world, found, voice("en"));
    expect(switches.find(({ key }) => key === "rule majority")?.outcome).toBe("Adopted");
  });

  test("playouts are those of the sweep, and the share that crosses alone is exact", () => {
    const other = sensitivity(world, { item: "osh-base", noise: 10, runs: 300, seed: 3 });
    const swing = presentSwings(world, other, 0, voice("en"));
    expect(swing?.kind).toBe("tornado");
    expect(presentNoise(world, other, voice("ru")).table.rows.length).toBeGreaterThan(0);
    for (const { alone } of other.noise.crossings) expect(Math.round(alone * 21)).toBe(alone * 21);
  });
});
