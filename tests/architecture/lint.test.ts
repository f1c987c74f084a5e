import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Copy, copyOf } from "./copy.ts";
import { TABLE } from "./table.ts";

interface Bad {
  readonly title: string;
  readonly code: string;
  /** Only there; otherwise in every pure layer. */
  readonly at?: string;
}

const RULES = TABLE.PURE.filter((layer) => layer !== "view/present");

const EVERYWHERE: readonly Bad[] = [
  { title: "the clock", code: "export const a = Date.now();" },
  { title: "a clock of one's own", code: "export const a = new Date(0);" },
  { title: "dice", code: "export const a = Math.random();" },
  {
    title: "dice under another name",
    code: "const { random } = Math;\nexport const a = random();",
  },
  { title: "dice by a computed name", code: 'export const a = (n: "random") => Math[n]();' },
  { title: "Intl", code: "export const a = new Intl.NumberFormat();" },
  { title: "globalThis", code: "export const a = globalThis;" },
  { title: "a timer", code: "setTimeout(() => {}, 1);" },
  { title: "console", code: "console.log(1);" },
  { title: "localeCompare", code: 'export const a = "a".localeCompare("b");' },
  {
    title: "localeCompare of what may be missing",
    code: 'export const a = (s?: string) => s?.localeCompare("b");',
  },
  { title: "localeCompare handed on", code: 'export const a = "a".localeCompare;' },
  { title: "toLocaleString", code: "export const a = (5).toLocaleString();" },
  { title: "toLocaleUpperCase", code: 'export const a = "i".toLocaleUpperCase();' },
  { title: "a power", code: "export const a = (n: number) => n ** 2;" },
  {
    title: "a power in place",
    code: "export function a(n: number) {\n  let m = n;\n  m **= 2;\n  return m;\n}",
  },
  { title: "a sort without a comparison", code: "export const a = [10, 9].sort();" },
  { title: "toSorted without a comparison", code: "export const a = [10, 9].toSorted();" },
  { title: "a default export", code: "export default 1;" },
  { title: "an enum", code: "export enum A {\n  b,\n}" },
  { title: "any", code: "export const a: any = 1;" },
  { title: "an ignored type error", code: '// @ts-ignore\nexport const a: number = "";' },
  { title: "a function of 60 lines", code: longFunction(60) },
  { title: "a file of 310 lines", code: "export const a = 1;\n".replace("a", "b") + lines(310) },
];

const IN_PLACES: readonly Bad[] = [
  ...RULES.map((layer) => ({
    title: `Math in ${layer}`,
    code: "export const a = Math.floor(1.5);",
    at: `src/${layer}/planted-math.ts`,
  })),
  ...["exp", "log", "sin", "cos", "tan", "pow", "cbrt", "tanh", "hypot", "random"].map((name) => ({
    title: `Math.${name} in the engine's numbers`,
    code: `export const a = Math.${name};`,
    at: `src/engine/numbers-${name}/numbers.ts`,
  })),
  {
    title: "a file name in capitals",
    code: "export const a = 1;",
    at: "src/engine/PlantedName.ts",
  },
];

const GOOD: readonly Bad[] = [
  {
    title: "exact Math in the engine's numbers",
    code: "export const a = (n: number) => Math.floor(Math.sqrt(n)) + Math.imul(1, 2);\n",
    at: "src/engine/numbers.ts",
  },
  {
    title: "Math for pixels in the view",
    code: "export const a = (n: number) => Math.round(Math.cos(n));\n",
    at: "src/view/present/planted-good.ts",
  },
  {
    title: "a sort with a comparison",
    code: "export const a = [10, 9].sort((p, q) => p - q);\n",
    at: "src/engine/planted-good.ts",
  },
];

function longFunction(count: number): string {
  return `export function a(n: number) {\n  let m = n;\n${"  m += n;\n".repeat(count)}  return m;\n}`;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, n) => `export const a${n} = ${n};\n`).join("");
}

interface Case {
  readonly title: string;
  readonly files: readonly string[];
  readonly code: string;
}

const CASES: readonly Case[] = [
  ...EVERYWHERE.map(({ title, code }, n) => ({
    title,
    code,
    files: TABLE.PURE.map((layer) => `src/${layer}/planted-${n}.ts`),
  })),
  ...IN_PLACES.map(({ title, code, at }) => ({ title, code, files: [at as string] })),
];

describe("the lint", () => {
  let copy: Copy;
  let complaints: Set<string>;

  beforeAll(async () => {
    copy = copyOf(["biome.json", ".ci"]);
    for (const { files, code } of CASES) for (const file of files) copy.write(file, code);
    for (const { at, code } of GOOD) copy.write(at as string, code);
    const args = [
      "lint",
      "--error-on-warnings",
      "--max-diagnostics=none",
      "--reporter=json",
      "src",
    ];
    const { output } = await copy.run("@biomejs/biome/bin/biome", args);
    complaints = new Set(filesIn(output));
  }, 60_000);

  afterAll(() => copy.remove());

  it.each(CASES)("forbids $title", ({ files }) => {
    expect(files.filter((file) => !complaints.has(file))).toEqual([]);
  });

  it.each(GOOD)("allows $title", ({ at }) => {
    expect(complaints.has(at as string)).toBe(false);
  });
});

function filesIn(output: string): string[] {
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: ReadonlyArray<{ severity: string; location: { path: string | { file: string } } }>;
  };
  return diagnostics
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ location: { path } }) => (typeof path === "string" ? path : path.file));
}
