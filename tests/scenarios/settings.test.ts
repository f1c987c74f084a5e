import { describe, expect, test } from "vitest";
import { agentOf } from "../../src/agents/index.ts";
import { compileWorld, type Scenario } from "../../src/engine/index.ts";
import { playForMinutes } from "../../src/explorer/index.ts";
import { checkDocument, type Setting } from "../../src/scenario/index.ts";
import { documentOf, SCENARIO_IDS } from "../support/worlds.ts";

const read = (id: string, ...settings: Setting[]) => checkDocument(documentOf(id), { settings });
const scenarioOf = (id: string, ...settings: Setting[]): Scenario => {
  const result = read(id, ...settings);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};
const problemsOf = (id: string, ...settings: Setting[]): string[] => {
  const result = read(id, ...settings);
  return result.ok ? [] : result.problem.map(({ path, message }) => `${path}: ${message}`);
};

describe("a star", () => {
  test("names every entry of a list", () => {
    const { actors } = scenarioOf("moscow-2005", { path: "actors.*.dependence", value: 0 });
    expect(actors.every(({ dependence }) => dependence === 0)).toBe(true);
  });

  test("names every field of a record, twice in a path", () => {
    const { items } = scenarioOf("moscow-2005", { path: "items.*.stances.*.salience", value: 7 });
    const saliences = items.flatMap(({ stances }) => Object.values(stances));
    expect(saliences.every(({ salience }) => salience === 7)).toBe(true);
  });

  test("that names nothing is refused by its place", () => {
    expect(problemsOf("moscow-2005", { path: "rules.quorum.*.x", value: 1 })).not.toEqual([]);
    expect(problemsOf("moscow-2005", { path: "nothing.*.x", value: 1 })).toEqual([
      "nothing.*: there is no such place in the scenario",
    ]);
  });
});

describe("null takes away", () => {
  test("a field, which then has its default or is missing", () => {
    const line = { path: "items.standing-force.stances.KAZ.redLine", value: [60, 100] };
    const force = (...settings: Setting[]) =>
      scenarioOf("moscow-2005", ...settings).items.find(({ id }) => id === "standing-force");
    expect(force(line)?.stances.KAZ?.redLine).toEqual([60, 100]);
    expect(force(line, { ...line, value: null })?.stances.KAZ?.redLine).toBeUndefined();
    expect(
      problemsOf("moscow-2005", { path: "items.standing-force.tabled", value: null }),
    ).toContainEqual(expect.stringMatching(/^items\.standing-force\.tabled: /));
  });

  test("a seat, with all that only told of it; the state stays on the map", () => {
    const scenario = scenarioOf("moscow-2005", { path: "actors.KGZ", value: null });
    expect(scenario.actors.find(({ id }) => id === "KGZ")).toMatchObject({ kind: "outsider" });
    // The base cannot be without its host (Rule 5.2).
    expect(scenario.items.map(({ id }) => id)).not.toContain("osh-base");
    expect(scenario.items).toHaveLength(18);
    expect(scenario.trust.some(({ from, to }) => from === "KGZ" || to === "KGZ")).toBe(false);
    expect(
      scenario.items.flatMap(({ effects }) => effects).some((one) => one.actor === "KGZ"),
    ).toBe(false);
  });

  test("an outsider with what it would have done", () => {
    const { actors, reactions } = scenarioOf("moscow-2005", { path: "actors.UZB", value: null });
    expect(actors.some(({ id }) => id === "UZB")).toBe(false);
    expect(reactions.some(({ actor }) => actor === "UZB")).toBe(false);
    expect(reactions.length).toBeGreaterThan(0);
  });

  test("an event, and a rung of a ladder", () => {
    const scenario = scenarioOf(
      "moscow-2005",
      { path: "reactions.k2-notice", value: null },
      { path: "items.standing-force.options.25", value: null },
    );
    expect(scenario.reactions.map(({ id }) => id)).not.toContain("k2-notice");
    const force = scenario.items.find(({ id }) => id === "standing-force");
    expect(force?.options.map(({ value }) => value)).toEqual([0, 60, 100]);
  });

  test("nothing that the rest of the file needs: the place that needs it is named", () => {
    const tabled = { path: "items.standing-force.options.100", value: null };
    expect(problemsOf("moscow-2005", tabled)).toContain(
      "items.standing-force.tabled: 100 is not one of the options",
    );
    const two = ["BLR", "ARM", "KAZ", "KGZ", "TJK"].map((id) => ({
      path: `actors.${id}`,
      value: null,
    }));
    expect(problemsOf("moscow-2005", ...two)).toContain(
      "actors: at least two actors must be of the kind member",
    );
  });

  test.each(SCENARIO_IDS)(
    "any member, item or reaction of %s, and what is left is played",
    (id) => {
      const { actors, items, reactions } = scenarioOf(id);
      const paths = [
        ...actors.map((one) => `actors.${one.id}`),
        ...items.slice(0, 6).map((one) => `items.${one.id}`),
        ...reactions.map((one) => `reactions.${one.id}`),
      ];
      let played = 0;
      for (const path of paths) {
        const result = read(id, { path, value: null });
        if (!result.ok) {
          expect(result.problem.every((one) => one.path !== "" && one.message !== "")).toBe(true);
          continue;
        }
        const world = compileWorld(result.value, { bargaining: true });
        const { seats } = playForMinutes(world, { seed: 1, noise: 5 }, agentOf(world, "sincere"));
        expect(seats).toHaveLength(world.memberCount);
        for (const { aims } of world.members) {
          const weight = aims.reduce((sum, aim) => sum + aim.weight, 0);
          expect([0, 100]).toContain(weight);
        }
        played++;
      }
      expect(played).toBeGreaterThan(paths.length / 2);
    },
  );
});
