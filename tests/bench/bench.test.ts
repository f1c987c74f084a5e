import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

interface Document {
  readonly node: string;
  readonly cpu: string;
  readonly c: string;
  readonly rows: readonly {
    readonly name: string;
    readonly unit: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly ratios: Readonly<Record<string, number>>;
}

/** Each game a time or two: enough to see the document, and that the games are the same. */
function runBench(env: Readonly<Record<string, string>> = {}, ...args: string[]): string {
  return execFileSync(process.execPath, ["bin/eurasia-summit.mjs", "bench", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, EURASIA_BENCH_SAMPLES: "1", EURASIA_BENCH_MS: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

describe("bench", () => {
  let document: Document;
  beforeAll(() => {
    document = JSON.parse(runBench()) as Document;
  }, 60_000);

  it("says where it ran", () => {
    expect(document.node).toBe(process.version);
    expect(document.cpu.length).toBeGreaterThan(0);
  });

  it("measures the engine and its peers in one run", () => {
    const units = Object.fromEntries(document.rows.map((row) => [row.name, row.unit]));
    expect(units).toEqual({
      forecast: "scenarios/s",
      playout: "playouts/s",
      "playout-logged": "playouts/s",
      "playout-noise": "playouts/s",
      "playout-bargaining": "playouts/s",
      "playout-bargaining-strategic": "playouts/s",
      flip: "flips/s",
      step: "steps/s",
      replay: "replays/s",
      hash: "hashes/s",
      copy: "copies/s",
      "peer:boardgame.io": "playouts/s",
      "peer:boardgame.io-unlogged": "playouts/s",
      "peer:immer": "playouts/s",
      "peer:immer-unlogged": "playouts/s",
      "peer:c": "playouts/s",
      "peer:c-noise": "playouts/s",
    });
  });

  it("gives medians between the slowest sample and the fastest", () => {
    for (const { value, low, high } of document.rows) {
      expect(low).toBeGreaterThan(0);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it("divides playouts by those of each peer", () => {
    expect(Object.keys(document.ratios)).toEqual(
      expect.arrayContaining([
        "playout/peer:boardgame.io",
        "playout-logged/peer:boardgame.io",
        "playout/peer:immer",
      ]),
    );
    const speed = (name: string) => document.rows.find((row) => row.name === name)!.value;
    const expected = speed("playout") / speed("peer:immer");
    expect(document.ratios["playout/peer:immer"]! / expected).toBeCloseTo(1, 2);
  });

  it("says by how much longer than C a playout takes, and which compiler made that", () => {
    const speed = (name: string) => document.rows.find((row) => row.name === name)!.value;
    const expected = speed("peer:c-noise") / speed("playout-noise");
    expect(document.ratios["peer:c-noise/playout-noise"]! / expected).toBeCloseTo(1, 2);
    expect(document.ratios["peer:c/playout"]).toBeGreaterThan(0);
    expect(document.c).toMatch(/-O3/);
  });

  it("leaves C out where there is no compiler, and says so", () => {
    const { rows, ratios, c } = JSON.parse(runBench({ PATH: "", CC: "" })) as Document;
    expect(rows.map((row) => row.name)).not.toContain("peer:c");
    expect(Object.keys(ratios).filter((name) => name.includes("peer:c"))).toEqual([]);
    expect(c).toMatch(/no C compiler/);
  });

  it("refuses a scenario whose rules the peers do not know", () => {
    expect(() => runBench({}, "--set", "rules.substantive=majority")).toThrow(/consensus alone/);
  });
});
