import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BREACHES, GROUND } from "./breaches.ts";
import { type Copy, copyOf } from "./copy.ts";
import { type Cruise, cruise } from "./cruise.ts";
import { LAYER_NAMES, layersOnDisk, ROOT, TABLE } from "./table.ts";

/** In the table already, to be built later. */
const PLANNED: readonly string[] = [];
const FEWEST_MODULES = 20;

describe("the table of layers", () => {
  it("has a row for each folder of src", () => {
    expect(layersOnDisk().filter((name) => !LAYER_NAMES.includes(name))).toEqual([]);
  });

  it("names no layer that does not exist, except those that are planned", () => {
    const missing = LAYER_NAMES.filter((name) => !existsSync(join(ROOT, "src", name, "index.ts")));
    const entered = missing.filter((name) => name !== "cli" && !PLANNED.includes(name));
    expect(entered).toEqual([]);
  });

  it("lets a layer import only layers above it, so that there is no circle", () => {
    for (const [row, layer] of LAYER_NAMES.entries()) {
      const above = LAYER_NAMES.slice(0, row);
      expect(TABLE.LAYERS[layer]?.filter((other) => !above.includes(other))).toEqual([]);
    }
  });

  it("lets a pure layer import pure layers alone", () => {
    for (const layer of TABLE.PURE) {
      expect(TABLE.LAYERS[layer]?.filter((other) => !TABLE.PURE.includes(other))).toEqual([]);
    }
  });
});

describe("the layer gate", () => {
  it("looks at the whole tree and finds it clean", { timeout: 300_000 }, async () => {
    const clean = await cruise();
    expect(clean.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual(
      [],
    );
    expect(clean.modules).toBeGreaterThanOrEqual(FEWEST_MODULES);
  });
});

describe("the layer gate reports", () => {
  let copy: Copy;
  let broken: Cruise;

  beforeAll(async () => {
    copy = copyOf(["src", "tsconfig.json", ".dependency-cruiser.cjs", ".ci", "package.json"]);
    for (const layer of LAYER_NAMES) {
      if (!existsSync(join(ROOT, "src", layer, "index.ts"))) {
        copy.write(`src/${layer}/index.ts`, "export const planted = 1;\n");
      }
    }
    for (const [path, text] of GROUND) copy.write(path, text);
    for (const { file, text } of BREACHES) copy.write(file, text);
    broken = await cruise(copy);
  }, 300_000);

  afterAll(() => copy.remove());

  it.each(BREACHES)("$title", ({ file, rule }) => {
    const rules = broken.violations
      // A dead module is named as the end of a path that leads nowhere, a circle as its beginning.
      .filter(({ from, to }) => from === file || (rule === "no-dead-module" && to === file))
      .map(({ rule: found }) => found.name);
    expect(rules).toContain(rule);
  });

  it("nothing of a layer that keeps to the table", () => {
    const planted = new Set(BREACHES.map(({ file }) => file));
    const layerRules = broken.violations.filter(
      ({ from, rule }) => rule.name.startsWith("layer-") && !planted.has(from),
    );
    expect(layerRules).toEqual([]);
  });
});
