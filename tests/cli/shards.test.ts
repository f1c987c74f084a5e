import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { mergeCommand } from "../../src/cli/commands/merge.ts";
import { playoutCommand } from "../../src/cli/commands/playout.ts";
import { lineOf } from "../../src/cli/sweep/progress.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { cli, json, ROOT } from "./run.ts";

const SWEEP = ["playout", "moscow-2005", "--seed", "7", "--noise", "15", "--runs", "2400"];
const folder = mkdtempSync(join(tmpdir(), "parts of a sweep "));
const at = (name: string): string => join(folder, name);

describe("playout --shard and merge", () => {
  const [one, two] = [at("1.json"), at("2.json")];

  beforeAll(() => {
    expect(cli([...SWEEP, "--shard", "1/2", "--out", one]).stdout).toMatch(/^shard 1 of 2: 1400 /);
    expect(cli([...SWEEP, "--shard", "2/2", "--workers", "2", "--out", two]).status).toBe(0);
  });

  test("give the sweep in one piece, in whatever order", () => {
    const whole = json(SWEEP);
    expect(json(["merge", one, two])).toEqual(whole);
    expect(json(["merge", two, one])).toEqual(whole);
  });

  test("without --out write the part to the standard output", () => {
    expect(cli([...SWEEP, "--shard", "1/2"]).stdout).toBe(readFileSync(one, "utf8"));
  });

  test("refuse what is missing, doubled, foreign or no part, by name", () => {
    const other = at("other.json");
    cli([...SWEEP.map((word) => (word === "7" ? "8" : word)), "--shard", "2/2", "--out", other]);
    const torn = at("torn.json");
    writeFileSync(torn, readFileSync(two, "utf8").slice(0, 5000));
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[one], /^missing: shard 2\/2$/],
      [[one, two, two], /^shard 2\/2 is there more than once: .*2\.json, .*2\.json$/],
      [[one, other], /other\.json: of another sweep: seed is 8, in .*1\.json 7$/],
      [[one, torn], /^.*torn\.json: /],
      [[one, at("nothing.json")], /ENOENT.*nothing\.json/],
      [[join(ROOT, "package.json")], /package\.json: kind: is missing$/],
    ];
    for (const [files, message] of cases) {
      expect(() => mergeCommand(readArguments(["merge", ...files]))).toThrow(message);
    }
    const refused = cli(["merge", one]);
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(() => mergeCommand(readArguments(["merge"]))).toThrow(UsageError);
    for (const shard of ["0/2", "3/2", "1", "a/b", "1/1000000"]) {
      expect(() => readArguments([...SWEEP, "--shard", shard])).toThrow(UsageError);
    }
  });

  test("leave no half file behind when they are stopped", async () => {
    const slow = ["--noise", "10", "--bargaining", "--runs", "20000", "--workers", "2"];
    const out = at("stopped.json");
    writeFileSync(out, "what was there before");
    const args = ["bin/eurasia-summit.mjs", "playout", "moscow-2005", "--seed", "1", ...slow];
    const child = spawn("node", [...args, "--out", out, "--csv", at("stopped.csv")], { cwd: ROOT });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    await new Promise((resolve) => child.on("close", resolve));
    expect(readFileSync(out, "utf8")).toBe("what was there before");
    expect(existsSync(at("stopped.csv"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("say before the games that a place cannot be written to", async () => {
    const args = [...SWEEP, "--out", join(folder, "no", "where.json")];
    await expect(playoutCommand(readArguments(args))).rejects.toThrow(/where\.json/);
  });
});

describe("playout --game", () => {
  const game = at("game.txt");
  beforeAll(() => writeFileSync(game, cli(["playout", "moscow-2005", "--seed", "5"]).stdout));

  test("places a game among the playouts", () => {
    const { atlas, game: place, runs } = json([...SWEEP, "--game", game]);
    // Played without noise it is the middle of the atlas.
    expect(place.differs).toEqual({});
    const same = atlas.profiles.find(
      (one: { differs: object }) => Object.keys(one.differs).length === 0,
    );
    expect(place.runs).toBe(same.runs);
    expect(place.nearest.map((one: { apart: number }) => one.apart)).toEqual([1, 1, 1]);
    expect(runs).toBe(2400);
  });

  test("plays on from one of its moves, as one of its seats knows it", async () => {
    const from = json([...SWEEP, "--game", game, "--from", "120", "--as", "KAZ"]);
    expect(from.moment).toMatch(/^[0-9a-f]{32} KAZ$/);
    expect(from.hash).not.toBe(json(SWEEP).hash);
    const other = at("other.txt");
    writeFileSync(other, readFileSync(game, "utf8").replace("moscow-2005", "milk-2009"));
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [[game, "--from", "9999", "--as", "KAZ"], /--from 9999: the game has \d+ moves/],
      [[game, "--from", "3"], /--as SEAT: nobody played; one of RUS, BLR/],
      [[game, "--from", "3", "--as", "XXX"], /--as XXX: one of RUS, BLR/],
      [[other], /other\.txt:\d+: otherScenario/],
    ];
    for (const [args, message] of cases) {
      const all = readArguments([...SWEEP, "--game", ...args]);
      await expect(playoutCommand(all)).rejects.toThrow(message);
    }
  });
});

describe("the progress bar", () => {
  test("tells the number, the rate and the time left", () => {
    expect(lineOf(0, 1000, 0)).toBe(`${".".repeat(30)} 0 of 1000`);
    expect(lineOf(500, 1000, 10)).toBe(
      `${"#".repeat(15)}${".".repeat(15)} 500 of 1000, 50 a second, 10 s left`,
    );
    expect(lineOf(10, 10_000, 2)).toMatch(/5\.0 a second, 33 min 18 s left$/);
    expect(lineOf(1, 10_000, 1)).toMatch(/1\.0 a second, 2 h 46 min left$/);
  });
});
