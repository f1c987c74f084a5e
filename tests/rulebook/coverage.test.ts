import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const stated = [...read("docs/rulebook.md").matchAll(/^\*\*Rule (\d+\.\d+)\b/gm)].map(
  ([, number]) => number as string,
);

/** The text of every source file below a folder. */
const textsIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((path) => ending.test(path))
    .map((path) => read(join(folder, path)));

const found = (texts: readonly string[], pattern: RegExp): Set<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one]) => one as string)));

describe("docs/rulebook.md", () => {
  test("numbers each rule once, in order", () => {
    expect(stated.length).toBeGreaterThan(70);
    const key = (number: string): number => {
      const [chapter, rule] = number.split(".").map(Number) as [number, number];
      return chapter * 1000 + rule;
    };
    expect(stated).toEqual([...new Set(stated)].sort((a, b) => key(a) - key(b)));
  });

  test("has the seventeen edge cases and the eight decision rules", () => {
    const numbers = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => `5.${from + at}`);
    expect(stated).toEqual(expect.arrayContaining([...numbers(1, 17), ...numbers(20, 27)]));
  });

  test("every rule has a reason and a source", () => {
    const blocks = read("docs/rulebook.md")
      .split(/^(?=\*\*Rule )/m)
      .slice(1);
    const bare = blocks.filter(
      (block) => !/\*Reason/.test(block) || !/\*Source|source:\*/.test(block),
    );
    expect(bare.map((block) => block.slice(0, 40))).toEqual([]);
  });

  test("every rule has a case, and every case a rule", () => {
    const cases = found(textsIn("tests/rulebook", /\.test\.ts$/), /[rR]ule\(\s*"(\d+\.\d+)"/g);
    expect(stated.filter((number) => !cases.has(number))).toEqual([]);
    expect([...cases].filter((number) => !stated.includes(number))).toEqual([]);
  });

  test("every rule that the code or the rulebook itself cites exists", () => {
    const texts = [...textsIn("src", /\.tsx?$/), read("docs/rulebook.md")];
    const cited = found(texts, /Rules? (\d+\.\d+)/g);
    expect([...cited].filter((number) => !stated.includes(number))).toEqual([]);
  });
});
