import { describe, expect, test } from "vitest";
import { agentOf } from "../../src/agents/index.ts";
import { DECISION_RULES } from "../../src/engine/index.ts";
import { compareGames, playForMinutes, swapRules, type WhatIf } from "../../src/explorer/index.ts";
import { underRule } from "../../src/explorer/rule-swap.ts";
import { BOTH_WAYS, randomWorld, worldFrom } from "../support/worlds.ts";

const OPTIONS = { seed: 3, noise: 0, agents: "tactical" } as const;
const changes = ({ items }: WhatIf): string[] =>
  items.filter(({ changed }) => changed).map(({ id }) => id);

describe("a decision rule in the place of another", () => {
  test.each(BOTH_WAYS)("by its own rule a game is what it was: %j", (options) => {
    for (let seed = 0; seed < 40; seed++) {
      const world = randomWorld(seed, options);
      const { rule, rules } = swapRules(world, OPTIONS);
      const own = rules.find((one) => one.rule === rule);
      for (const effect of [own?.mechanical, own?.reoptimised]) {
        expect(changes(effect as WhatIf)).toEqual([]);
        expect(effect?.seats.every(({ payoff }) => payoff.before === payoff.after)).toBe(true);
        expect(effect?.registers).toEqual([]);
      }
    }
  });

  test("the two effects add up to the difference between the two games", () => {
    const world = worldFrom("moscow-2005", [], { bargaining: true });
    const play = (one: typeof world) => playForMinutes(one, OPTIONS, agentOf(one, OPTIONS.agents));
    const { rules } = swapRules(world, OPTIONS);
    expect(rules.map(({ rule }) => rule)).toEqual([...DECISION_RULES]);
    for (const { rule, mechanical, reoptimised } of rules) {
      const whole = compareGames(play(world), play(underRule(world, rule)));
      whole.seats.forEach(({ payoff }, seat) => {
        const parts = [mechanical, reoptimised].map(({ seats }) => seats[seat]?.payoff);
        const sum = parts.reduce((total, one) => total + (one?.after ?? 0) - (one?.before ?? 0), 0);
        expect(sum).toBe(payoff.after - payoff.before);
      });
      whole.items.forEach(({ before, after }, item) => {
        expect(mechanical.items[item]?.before).toEqual(before);
        expect(reoptimised.items[item]?.after).toEqual(after);
      });
    }
  });

  test("nobody answers otherwise in the mechanical game", () => {
    for (let seed = 0; seed < 40; seed++) {
      const { rules } = swapRules(randomWorld(seed), OPTIONS);
      for (const { before, after, answers } of rules.flatMap(
        ({ mechanical }) => mechanical.items,
      )) {
        if (before?.asked !== after?.asked || !before?.put || !after?.put) continue;
        for (const { response } of answers) expect(response.after).toBe(response.before);
      }
    }
  });

  test("June 2005: a majority carries three texts by the same answers, and nobody thinks again", () => {
    const { rules } = swapRules(worldFrom("moscow-2005"), { ...OPTIONS, agents: "sincere" });
    const majority = rules.find(({ rule }) => rule === "majority");
    expect(changes(majority?.mechanical as WhatIf)).toEqual([
      "andijan-text",
      "standing-force",
      "single-air-defence",
    ]);
    expect(changes(majority?.reoptimised as WhatIf)).toEqual([]);
  });

  test("under unanimity a text that one abstained on falls, and what is mandatory reverts", () => {
    const { rules } = swapRules(worldFrom("moscow-2005"), { ...OPTIONS, agents: "sincere" });
    const unanimity = rules.find(({ rule }) => rule === "unanimity");
    const fallen = unanimity?.mechanical.items.filter(({ changed }) => changed);
    expect(fallen?.map(({ id, after }) => [id, after?.outcome])).toEqual([
      ["chair-to-russia", "reverted"],
      ["chair-to-belarus", "reverted"],
    ]);
  });

  test("where money can change hands the casting vote makes the arrears worth buying", () => {
    const world = worldFrom("moscow-2005", [], { bargaining: true });
    const { rules } = swapRules(world, OPTIONS);
    const casting = rules.find(({ rule }) => rule === "majorityWithCastingVote");
    const arrears = (effect: WhatIf | undefined) =>
      effect?.items.find(({ id }) => id === "arrears");
    expect(arrears(casting?.mechanical)?.after?.outcome).toBe("defeated");
    expect(arrears(casting?.reoptimised)?.after?.outcome).toBe("adopted");
    expect(casting?.reoptimised.deals.after).not.toBe(casting?.mechanical.deals.after);
  });
});
