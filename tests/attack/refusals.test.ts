import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../src/scenario/index.ts";
import { cli, file } from "../cli/run.ts";

const moscow = readFileSync(new URL("../../scenarios/moscow-2005.json", import.meta.url), "utf8");
const stack = /\n\s+at |node:internal/;

describe("the command line refuses in a sentence", () => {
  test.each([
    ["a transcript that is not there", ["replay", "/no/such/game.txt"], "/no/such/game.txt"],
    [
      "a table in a folder that is not there",
      ["playout", "moscow-2005", "--seed", "1", "--runs", "2", "--csv", "/no/such/table.csv"],
      "/no/such/table.csv",
    ],
  ])("%s", (_, args, named) => {
    const { status, stderr, stdout } = cli(args);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(named);
    expect(stderr).not.toMatch(stack);
  });

  test("an empty --only is wrong usage, not an empty agenda", () => {
    expect(cli(["forecast", "moscow-2005", "--only", ""]).status).toBe(2);
  });

  test("a file that begins with a byte-order mark is read", () => {
    expect(cli(["validate", file("marked.json", `\uFEFF${moscow}`)]).status).toBe(0);
  });
});

describe("a setting", () => {
  test.each(["__proto__.tainted", "actors.KAZ.name.__proto__.tainted"])(
    "through %s reaches nothing outside the document",
    (path) => {
      const result = readScenario(moscow, { settings: [{ path, value: 1 }] });
      expect(result.ok).toBe(false);
      expect(Object.hasOwn(Object.prototype, "tainted")).toBe(false);
    },
  );

  test("may add a field that the file left out", () => {
    const path = "items.arrears.stances.KAZ.redLine";
    expect(readScenario(moscow, { settings: [{ path, value: [60, 100] }] }).ok).toBe(true);
  });
});
