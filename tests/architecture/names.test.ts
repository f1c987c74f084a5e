import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./table.ts";

/** Words that say that a thing does something, not what: docs/vocabulary.md has better ones. */
const EMPTY_WORDS = /(?:Manager|Handler|Helper|Utils?|Service|Impl)$/;
const DECLARED = /\b(?:class|interface|type|function|const|let)\s+(\w+)/g;

const files = readdirSync(join(ROOT, "src"), { recursive: true })
  .map((path) => `src/${String(path).replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path));

describe("names in src", () => {
  it("are found at all", () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it("say what a thing is", () => {
    const empty = files.flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(DECLARED)]
        .map(([, name = ""]) => name)
        .filter((name) => EMPTY_WORDS.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(empty).toEqual([]);
  });

  it("are in no folder or file of leftovers", () => {
    expect(
      files.filter((path) => /(?:^|\/|-)(?:utils?|helpers?|misc|common)\b/.test(path)),
    ).toEqual([]);
  });
});
