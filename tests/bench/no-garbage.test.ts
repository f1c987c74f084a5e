import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");
const PLAYOUTS = 100_000;

const folder = mkdtempSync(join(tmpdir(), "no-garbage-"));
const program = join(folder, "playouts.mjs");

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, "playouts.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "esm",
    logLevel: "error",
  }),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Collections and bytes of heap that a kind of playout costs, in a process of its own. */
function garbageOf(
  kind: string,
  playouts = PLAYOUTS,
): { readonly collections: number; readonly bytes: number } {
  const output = execFileSync(
    process.execPath,
    ["--expose-gc", "--trace-gc", program, kind, String(playouts)],
    { cwd: ROOT, encoding: "utf8" },
  );
  const [, window = "", rest = ""] = output.split(/^(?:BEGIN|END)/m);
  const collections = window.split("\n").filter((line) => / ms: /.test(line)).length;
  return { collections, bytes: Number(/bytes (-?\d+)/.exec(rest)?.[1]) };
}

it.each(["plain", "logged", "noise"])(
  "100,000 playouts (%s) make no garbage",
  (kind) => {
    const { collections, bytes } = garbageOf(kind);
    expect(collections).toBe(0);
    // What compiling leaves behind is 0.1 to 0.4 MB however many are played; the smallest object
    // made once a playout would be 1.6 MB.
    expect(bytes).toBeLessThan(8 * PLAYOUTS);
  },
  60_000,
);

it("playouts among tactical agents that bargain make none either", () => {
  const playouts = 3000;
  const { collections, bytes } = garbageOf("bargaining", playouts);
  expect(collections).toBe(0);
  // As above; the closure that once told what a deal had changed made 21 kB a playout.
  expect(bytes).toBeLessThan(400 * playouts);
}, 60_000);

it("sees garbage where there is some", () => {
  const { collections, bytes } = garbageOf("wasteful");
  expect(collections + bytes).toBeGreaterThan(20 * PLAYOUTS);
}, 60_000);
