import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

const textOf = (ending: RegExp): string =>
  readdirSync(SRC, { recursive: true })
    .map(String)
    .filter((path) => ending.test(path))
    .map((path) => readFileSync(join(SRC, path), "utf8"))
    .join("\n");

const code = textOf(/\.tsx?$/);
const styles = textOf(/\.css$/).replace(/\/\*.*?\*\//gs, "");

const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name)),
];

test("every class that is styled is on the page somewhere", () => {
  // `tone-${tone}`: what stands before the brace is enough.
  const begun = found(code, /([a-z][\w-]*-)\$\{/g);
  const idle = found(styles, /\.([a-z][\w-]*)/gi).filter(
    (name) =>
      !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) &&
      !begun.some((start) => name.startsWith(start)),
  );
  expect(idle).toEqual([]);
});

test("every custom property is set and used", () => {
  const set = found(styles, /(--[\w-]+)\s*:/g).sort();
  const used = found(styles, /var\(\s*(--[\w-]+)/g).sort();
  expect(used).toEqual(set);
});
