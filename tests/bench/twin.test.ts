import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksumOf } from "../../src/cli/bench/c/checksum.ts";
import { compileTwin, type Twin } from "../../src/cli/bench/c/compile.ts";
import { twinRows } from "../../src/cli/bench/c/rows.ts";
import { compileWorld, DECISION_RULES, type World } from "../../src/engine/index.ts";
import { readScenario, type Setting } from "../../src/scenario/index.ts";
import { randomWorld } from "../support/worlds.ts";

const FILE = join(import.meta.dirname, "..", "..", "scenarios", "moscow-2005.json");

function worldWith(...settings: Setting[]): World {
  const read = readScenario(readFileSync(FILE, "utf8"), { settings });
  if (!read.ok) throw new Error(read.problem[0]?.message);
  return compileWorld(read.value);
}

/** Without a compiler nothing would be compared: that is a failure, and it says what is missing. */
function compiled(): Twin {
  const twin = compileTwin();
  if (twin === undefined) throw new Error("no C compiler: install the package gcc");
  return twin;
}

const SCENARIO_AS_IT_IS = worldWith();

describe("the plain game in C", () => {
  let twin: Twin;
  beforeAll(() => {
    twin = compiled();
  }, 60_000);
  afterAll(() => twin.remove());

  const expectTheSame = (world: World, seed: number, noise: number, runs: number): void => {
    const ours = checksumOf(world, seed, noise, runs);
    expect(twin.playing(world).checksum(seed, noise, runs)).toBe(ours);
  };

  it.each([
    [1, 0, 3],
    [1, 10, 3000],
    [4_294_967_295, 3, 500],
    [20_050_622, 100, 500],
  ])("ends as the engine's does: seed %i, noise %i, %i playouts", (seed, noise, runs) => {
    expectTheSame(SCENARIO_AS_IT_IS, seed, noise, runs);
  });

  it.each(DECISION_RULES)("ends as the engine's does under %s", (rule) => {
    const world = worldWith({ path: "rules.substantive", value: rule });
    expectTheSame(world, 7, 15, 300);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("ends as the engine's does in random scenario %i", (seed) => {
    const world = randomWorld(seed);
    expectTheSame(world, seed, 20, 200);
  });

  it("is told from another game, and then has no row", () => {
    const game = twin.playing(worldWith({ path: "rules.standAloneCost", value: 0 }));
    const another: Twin = { ...twin, playing: () => game };
    expect(() => twinRows(SCENARIO_AS_IT_IS, another)).toThrow(/another game/);
  });
});
