import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTranscript } from "../../src/engine/index.ts";
import { replay } from "../../src/session/index.ts";
import { documentOf } from "../support/worlds.ts";
import { GOLDEN_GAMES, rewriteOfGame, worldOfGame, writeGolden } from "./games.ts";

/**
 * Whole games, kept as text. `npm run golden` writes them anew; the difference is then the review.
 * If the replay holds and the playing anew does not, agents have changed and the rules have not.
 */
const fileOf = (name: string): string => join(import.meta.dirname, `${name}.txt`);

describe.each(GOLDEN_GAMES)("golden game $name", (game) => {
  const text = readFileSync(fileOf(game.name), "utf8");

  test("replays line by line to the same hashes, to the end", () => {
    const world = worldOfGame(game, documentOf(game.scenario));
    const read = readTranscript(world, text);
    if (!read.ok) {
      const { code, line, detail } = read.problem;
      throw new Error(`${game.name}.txt:${line}: ${code} ${detail}; see npm run golden`);
    }
    expect(read.value.steps.every((step) => step.hash !== undefined)).toBe(true);
    const rewrite = rewriteOfGame(game, documentOf(game.scenario));
    const again = replay(world, read.value, rewrite);
    const stop = again.ok ? undefined : `${game.name}.txt:${again.line}: ${again.reason}`;
    expect(stop).toBeUndefined();
    expect(again.over).toBe(true);
  });

  test("played anew comes out as it is written", () => {
    expect(writeGolden(game, documentOf(game.scenario)).split("\n")).toEqual(text.split("\n"));
  });
});

test("no golden file is without its game", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));
  expect(new Set(files)).toEqual(new Set(GOLDEN_GAMES.map((game) => `${game.name}.txt`)));
});
