import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

it("measures one lane and two, in Node's threads and in web workers", () => {
  const output = execFileSync(process.execPath, ["scripts/bench-lanes.mjs"], {
    cwd: ROOT,
    encoding: "utf8",
    // Each game a time or two: whether lanes play, not how fast.
    env: { ...process.env, EURASIA_BENCH_SAMPLES: "1", EURASIA_BENCH_MS: "1" },
  });
  const { rows, ratios } = JSON.parse(output) as {
    readonly rows: readonly { readonly name: string; readonly value: number }[];
    readonly ratios: Readonly<Record<string, number>>;
  };
  expect(rows.map((row) => row.name)).toEqual(
    ["thread", "worker"].flatMap((host) =>
      ["", "-bargaining"].flatMap((game) => [`${host}-1${game}`, `${host}-2${game}`]),
    ),
  );
  for (const { value } of rows) expect(value).toBeGreaterThan(0);
  for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThan(0);
});
