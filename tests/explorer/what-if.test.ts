import { describe, expect, test } from "vitest";
import { agentOf } from "../../src/agents/index.ts";
import type { World, WorldOptions } from "../../src/engine/index.ts";
import { compareGames, forecast, playForMinutes, type WhatIf } from "../../src/explorer/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import { BOTH_WAYS, randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

const START = { seed: 7, noise: 0 };
const play = (world: World, start = START) =>
  playForMinutes(world, start, agentOf(world, world.bargaining ? "tactical" : "sincere"));

function whatIf(id: string, set: Record<string, unknown>, options: WorldOptions = {}): WhatIf {
  const settings: Setting[] = Object.entries(set).map(([path, value]) => ({ path, value }));
  return compareGames(play(worldFrom(id, [], options)), play(worldFrom(id, settings, options)));
}

const changed = (games: WhatIf): Record<string, string> =>
  Object.fromEntries(
    games.items.filter((item) => item.changed).map((item) => [item.id, `${item.after?.outcome}`]),
  );

/** Every difference that is shown is the sum of the differences of its terms. */
function expectClosedAccounts({ items, seats }: WhatIf): void {
  const sum = (terms: readonly { readonly difference: number }[]): number =>
    terms.reduce((total, { difference }) => total + difference, 0);
  for (const { answers } of items) {
    for (const { value, price, terms, priceTerms } of answers) {
      expect(sum(terms)).toBe(value.after - value.before);
      expect(sum(priceTerms)).toBe(price.after - price.before);
    }
  }
  for (const { payoff, terms } of seats) expect(sum(terms)).toBe(payoff.after - payoff.before);
}

describe("the minutes of a game", () => {
  test.each(SCENARIO_IDS)("of %s tell of sincere play what the forecast tells", (id) => {
    const world = worldFrom(id);
    const told = play(world).items.map(({ id: item, outcome, option, decisive }) => ({
      id: item,
      outcome,
      option,
      responses: decisive.answers.map(({ actor, response, value, price, terms }) => ({
        actor,
        response,
        value,
        standAloneCost: price,
        terms,
      })),
    }));
    expect(told).toEqual(forecast(world).items);
  });

  test("say of every text whether it was carried", () => {
    const [force] = play(worldFrom("moscow-2005")).items.filter(
      (one) => one.id === "standing-force",
    );
    expect(force?.questions.map(({ option, carried }) => [option, carried])).toEqual([
      [100, false],
    ]);
    expect(force?.decisive.tally).toMatchObject({ voters: 6, yes: 5, objections: 1 });
  });
});

describe("laws of the comparison", () => {
  test.each(BOTH_WAYS)("no change, no difference: %j", (options) => {
    for (const id of SCENARIO_IDS.slice(0, 4)) {
      const games = whatIf(id, {}, options);
      expect(changed(games)).toEqual({});
      expect(games.registers).toEqual([]);
      expect(games.seats.every(({ payoff }) => payoff.before === payoff.after)).toBe(true);
      expect(games.items.flatMap(({ causes }) => causes)).toEqual([]);
    }
  });

  test.each(BOTH_WAYS)("terms add up between any two games: %j", (options) => {
    for (let seed = 0; seed < 60; seed++) {
      const games = compareGames(
        play(randomWorld(seed, options)),
        play(randomWorld(seed + 1000, options)),
      );
      expectClosedAccounts(games);
      for (const { changed: differs, causes } of games.items) {
        expect(causes.length > 0).toBe(differs);
      }
    }
  });

  test("a member by itself objects exactly where value and price fall below nothing", () => {
    for (let seed = 0; seed < 60; seed++) {
      const { items } = play(randomWorld(seed));
      for (const { response, value, price, redLine } of items.flatMap(
        (one) => one.decisive.answers,
      )) {
        if (response === "absent") continue;
        expect(response === "object").toBe(redLine || value + price < 0);
      }
    }
  });
});

describe("June 2005 with one thing changed", () => {
  test("Kazakhstan's position at 100 turns the standing force alone, by the position term", () => {
    const games = whatIf("moscow-2005", { "items.standing-force.stances.KAZ.position": 100 });
    expect(changed(games)).toEqual({ "standing-force": "adopted" });
    const force = games.items.find((item) => item.id === "standing-force");
    expect(force?.causes).toEqual([
      {
        kind: "answer",
        actor: "KAZ",
        response: { before: "object", after: "support" },
        term: "position",
      },
    ]);
    const kaz = force?.answers.find(({ actor }) => actor === "KAZ");
    expect(kaz?.terms).toEqual([
      { term: "position", before: -7200, after: 9000, difference: 16200 },
    ]);
    expectClosedAccounts(games);
  });

  test("under a majority three texts pass, because five or four of six are enough", () => {
    const games = whatIf("moscow-2005", { "rules.substantive": "majority" });
    expect(Object.keys(changed(games)).sort()).toEqual([
      "andijan-text",
      "single-air-defence",
      "standing-force",
    ]);
    const force = games.items.find((item) => item.id === "standing-force");
    expect(force?.causes).toMatchObject([
      {
        kind: "rule",
        rule: { before: "consensus", after: "majority" },
        tally: { yes: 5, voters: 6 },
      },
    ]);
    expect(force?.answers.every(({ response }) => response.before === response.after)).toBe(true);
  });

  test("with no dependence both texts on the chair fall, each by the price of objecting", () => {
    const games = whatIf("moscow-2005", { "actors.*.dependence": 0 });
    expect(changed(games)).toEqual({
      "chair-to-russia": "reverted",
      "chair-to-belarus": "reverted",
    });
    const causes = games.items.flatMap((item) => item.causes);
    expect(causes).toMatchObject([
      { kind: "answer", actor: "KGZ", term: "standAlone" },
      { kind: "answer", actor: "TJK", term: "standAlone" },
    ]);
  });

  test("at Russia's expense command and control is adopted, by the cost term", () => {
    const set = Object.fromEntries(
      ["BLR", "ARM", "KAZ", "KGZ", "TJK"].map((id) => [
        `items.c2-cofinancing.stances.${id}.cost`,
        0,
      ]),
    );
    const games = whatIf("moscow-2005", set);
    expect(changed(games)).toEqual({ "c2-cofinancing": "adopted" });
    const [item] = games.items.filter(({ id }) => id === "c2-cofinancing");
    const terms = item?.causes.map((cause) => (cause.kind === "answer" ? cause.term : cause.kind));
    expect(new Set(terms)).toEqual(new Set(["cost"]));
  });

  test("a text that nobody could put for want of detail is put, and fails, once it is specified", () => {
    const texts = (settings: Setting[]) =>
      play(worldFrom("moscow-2005", settings))
        .items.find(({ id }) => id === "osh-base")
        ?.questions.map(({ option, carried }) => [option, carried]);
    expect(texts([])).toEqual([[30, true]]);
    expect(texts([{ path: "items.osh-base.specified", value: true }])).toEqual([
      [100, false],
      [70, false],
      [30, true],
    ]);
  });

  test("with all of a side payment arriving, agents buy what they could not", () => {
    const games = whatIf("moscow-2005", { "rules.efficiency": 100 }, { bargaining: true });
    expect(changed(games)["single-air-defence"]).toBe("adopted");
    expect(games.deals.after).toBeGreaterThan(games.deals.before);
    const kaz = games.items
      .find(({ id }) => id === "single-air-defence")
      ?.answers.find(({ actor }) => actor === "KAZ");
    expect(kaz?.terms.find(({ term }) => term === "transfer")?.difference).toBeGreaterThan(0);
    expectClosedAccounts(games);
  });
});
