import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cli, file, json } from "./run.ts";

const sweep = (...args: string[]) =>
  json(["playout", "moscow-2005", "--seed", "7", "--noise", "10", ...args]);

describe("playout", () => {
  test("shares add up, and the hash does not depend on the workers", () => {
    const one = sweep("--runs", "2500");
    expect(one).toMatchObject({ runs: 2500, seed: 7 });
    for (const item of one.items) {
      const shares: number[] = Object.values(item.shares);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    }
    expect(sweep("--runs", "2500", "--workers", "2")).toEqual(one);
    expect(sweep("--runs", "2500", "--workers", "3")).toEqual(one);
  });

  test("another seed gives other runs; no noise gives the forecast every time", () => {
    const other = json(["playout", "moscow-2005", "--seed", "8", "--noise", "10", "--runs", "500"]);
    expect(other.hash).not.toBe(sweep("--runs", "500").hash);
    const still = json(["playout", "moscow-2005", "--seed", "7", "--runs", "50"]);
    const forecast = json(["forecast", "moscow-2005"]);
    for (const [index, item] of still.items.entries()) {
      expect(item.shares).toEqual({ [forecast.items[index].outcome]: 1 });
    }
  });

  test("--csv writes one row a run", () => {
    const path = file("runs.csv", "");
    sweep("--runs", "1200", "--csv", path);
    const lines = readFileSync(path, "utf8").trim().split("\n");
    expect(lines).toHaveLength(1201);
    expect(lines[0]).toMatch(/^run,arrears,arrears\.option,.*payoff\.RUS/);
    expect(lines[1200]).toMatch(/^1199,/);
  });
});

describe("replay", () => {
  const transcript = cli(["playout", "moscow-2005", "--seed", "5"]).stdout;

  test("recomputes a game to the same hashes", () => {
    const path = file("game.txt", transcript);
    const shown = cli(["replay", path, "--hashes"]);
    expect(shown.status).toBe(0);
    const written = [...transcript.matchAll(/#([0-9a-f]{32})/g)].map((match) => match[1]);
    const computed = shown.stdout
      .split("\n")
      .flatMap((line) => /^\d+ ([0-9a-f]{32})/.exec(line)?.[1] ?? []);
    expect(computed.slice(1)).toEqual(written);
    expect(cli(["replay", "-", "--json"], transcript).status).toBe(0);
  });

  test("names the step where a hash differs", () => {
    const broken = transcript.replace(/(KGZ object #)./, "$1z").replace("#z", "#0");
    const { status, stderr } = cli(["replay", "-"], broken);
    expect(status).toBe(1);
    expect(stderr).toMatch(/:\d+: (badHash|step \d+: hashDiffers)/);
    const altered = transcript.replace("KGZ object", "KGZ support");
    expect(cli(["replay", "-"], altered).stderr).toMatch(/step \d+: hashDiffers/);
  });

  test.each([
    ["nothing", ""],
    ["another file", "hello\n"],
    ["a cut head", transcript.split("\n").slice(0, 3).join("\n")],
    ["an unknown member", transcript.replace(/\nRUS /, "\nXXX ")],
    ["an unknown move", transcript.replace(/\nRUS support/, "\nRUS applaud")],
    ["a move out of turn", transcript.replace(/\nRUS put [^\n]*/, "\nKAZ object")],
    ["another version", transcript.replace(/version \w+/, "version 00000000")],
    [
      "a path for a scenario",
      transcript.replace("scenario moscow-2005", "scenario ../../etc/passwd"),
    ],
    [
      "ten megabytes",
      "eurasia-summit transcript 1\nscenario moscow-2005\n".padEnd(10_000_000, "x"),
    ],
  ])("refuses %s and says where", (_, text) => {
    const { status, stderr } = cli(["replay", file("broken.txt", text)]);
    expect(status).toBe(1);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/at .*\.mjs|RangeError|TypeError/);
  });
});
