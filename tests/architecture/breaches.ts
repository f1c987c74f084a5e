import { LAYER_NAMES, TABLE } from "./table.ts";

/** Something that a layer must not do: the file that does it, and the rule that must say so. */
export interface Breach {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  readonly rule: string;
}

const { LAYERS, PACKAGES, ON_NODE } = TABLE;
const rulePart = (layer: string): string => layer.replace("/", "-");
const up = (layer: string): string => "../".repeat(layer.split("/").length);

function valueImport(path: string): string {
  return `import * as planted from "${path}";\nexport const used = planted;\n`;
}

function typeImport(path: string): string {
  return `import type * as planted from "${path}";\nexport type Used = typeof planted;\n`;
}

/** Each pair of layers that the table forbids, once as a value and once as a type. */
function forbiddenPairs(): Breach[] {
  return LAYER_NAMES.flatMap((layer) =>
    LAYER_NAMES.filter((other) => other !== layer && !LAYERS[layer]?.includes(other)).flatMap(
      (other) => {
        const path = `${up(layer)}${other}/index.ts`;
        const stem = `src/${layer}/planted-${rulePart(other)}`;
        const rule = `layer-${rulePart(layer)}`;
        const title = `${layer} imports ${other}`;
        return [
          { title, file: `${stem}-value.ts`, text: valueImport(path), rule },
          { title: `${title}'s types`, file: `${stem}-type.ts`, text: typeImport(path), rule },
        ];
      },
    ),
  );
}

/** Each pair that the table allows, past the door. */
function deepImports(): Breach[] {
  return LAYER_NAMES.flatMap((layer) =>
    (LAYERS[layer] ?? []).map((other) => ({
      title: `${layer} reaches behind the index of ${other}`,
      file: `src/${layer}/planted-deep-${rulePart(other)}.ts`,
      text: typeImport(`${up(layer)}${other}/planted-inside.ts`),
      rule: "door",
    })),
  );
}

function packages(): Breach[] {
  const named = [...new Set(Object.values(PACKAGES).flat())].filter(
    (name) => !name.startsWith("@"),
  );
  return LAYER_NAMES.flatMap((layer) =>
    named
      .filter((name) => !PACKAGES[layer]?.includes(name))
      .map((name) => ({
        title: `${layer} imports the package ${name}`,
        file: `src/${layer}/planted-package-${name.replace(".", "-")}.ts`,
        text: valueImport(name === "boardgame.io" ? "boardgame.io/core" : name),
        rule: `packages-${rulePart(layer)}`,
      })),
  );
}

function everywhere(): Breach[] {
  return LAYER_NAMES.flatMap((layer) => [
    {
      title: `${layer} imports main.ts`,
      file: `src/${layer}/planted-main.ts`,
      text: valueImport(`${up(layer)}main.ts`),
      rule: "main-is-last",
    },
    {
      title: `${layer} imports a test`,
      file: `src/${layer}/planted-outside.ts`,
      text: valueImport(`../${up(layer)}tests/planted.ts`),
      rule: TABLE.PURE.includes(layer) ? "pure-stays-inside" : "data-only",
    },
    {
      title: `${layer} imports what does not exist`,
      file: `src/${layer}/planted-nowhere.ts`,
      text: valueImport("./planted-that-is-not-there.ts"),
      rule: "resolved",
    },
  ]);
}

function nodeModules(): Breach[] {
  return LAYER_NAMES.filter((layer) => !ON_NODE.includes(layer)).map((layer) => ({
    title: `${layer} imports a module of Node`,
    file: `src/${layer}/planted-node.ts`,
    text: valueImport("node:fs"),
    rule: "node-only-on-node",
  }));
}

function odds(): Breach[] {
  return [
    {
      title: "a file in a folder that no layer has",
      file: "src/utils/planted.ts",
      text: "export const planted = 1;\n",
      rule: "known-folder",
    },
    {
      title: "a file beside main.ts",
      file: "src/planted.ts",
      text: "export const planted = 1;\n",
      rule: "known-folder",
    },
    {
      title: "a circle of types",
      file: "src/engine/planted-circle-a.ts",
      text: typeImport("./planted-circle-b.ts"),
      rule: "no-cycle",
    },
    {
      title: "a module that nothing reaches",
      file: "src/engine/planted-dead.ts",
      text: "export const planted = 1;\n",
      rule: "no-dead-module",
    },
    {
      title: "a bench that imports more than its two peers",
      file: "src/cli/bench/planted-package.ts",
      text: valueImport("zod"),
      rule: "packages-cli-bench",
    },
    {
      title: "main.ts past a door",
      file: "src/main.ts",
      text: typeImport("./engine/planted-inside.ts"),
      rule: "door-from-main",
    },
    {
      title: "main.ts imports a package of the bench",
      file: "src/main.ts",
      text: `${typeImport("./engine/planted-inside.ts")}import "immer";\n`,
      rule: "packages-main.ts",
    },
  ];
}

/** Every kind of breach, each in a file of its own; only main.ts is changed in place. */
export const BREACHES: readonly Breach[] = [
  ...forbiddenPairs(),
  ...deepImports(),
  ...packages(),
  ...everywhere(),
  ...nodeModules(),
  ...odds(),
];

/** What the breaches need in order to lead somewhere. */
export const GROUND: ReadonlyArray<readonly [path: string, text: string]> = [
  ...LAYER_NAMES.map(
    (layer) => [`src/${layer}/planted-inside.ts`, "export const inside = 1;\n"] as const,
  ),
  ["src/engine/planted-circle-b.ts", typeImport("./planted-circle-a.ts")],
  ["tests/planted.ts", "export const planted = 1;\n"],
];
