import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import { json, ROOT } from "../cli/run.ts";

/**
 * What `sbatch` does with the recipe's two jobs, at once and one after the other: the wrapped line for
 * every index of the array, then the line that depends on it.
 */
const SBATCH = `#!/usr/bin/env bash
set -euo pipefail
last=0
for word in "$@"; do
  case $word in
    --wrap=*) line=\${word#--wrap=} ;;
    --array=1-*) last=\${word#--array=1-} ;;
  esac
done
if [ "$last" = 0 ]; then bash -c "$line"; fi
for ((index = 1; index <= last; index++)); do
  SLURM_ARRAY_TASK_ID=$index bash -c "$line" >&2
done
echo 17
`;

test.skipIf(process.platform === "win32")(
  "the SLURM recipe's lines play all shards and merge them",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "slurm with spaces "));
    const sbatch = join(folder, "sbatch");
    writeFileSync(sbatch, SBATCH);
    chmodSync(sbatch, 0o755);
    const sweep = ["moscow-2005", "--seed", "7", "--noise", "10", "--runs", "1500"];
    const setting = ["--set", "rules.standAloneCost=900"];
    const env = {
      ...process.env,
      PATH: `${folder}:${process.env.PATH}`,
      SHARDS: "2",
      FOLDER: folder,
    };
    const script = join("scripts", "cluster", "slurm-sweep.sh");
    const { status } = spawnSync("bash", [script, ...sweep, ...setting], { cwd: ROOT, env });
    expect(status).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, "result.json"), "utf8"));
    expect(result).toEqual(json(["playout", ...sweep, ...setting]));
  },
  60_000,
);

test("the Kubernetes recipe's shards are those of one sweep, with a number for every pod", () => {
  const text = readFileSync(join(ROOT, "scripts", "cluster", "kubernetes-sweep.yaml"), "utf8");
  const line = /- exec node bin\/eurasia-summit\.mjs (playout[\s\S]*?)\n\s+resources:/.exec(
    text,
  )?.[1];
  const pods = Number(/completions: (\d+)/.exec(text)?.[1]);
  expect(/name: SHARDS, value: "(\d+)"/.exec(text)?.[1]).toBe(String(pods));
  const shards = Array.from({ length: pods }, (_, index) => {
    const words = (line ?? "")
      .replaceAll("$((JOB_COMPLETION_INDEX + 1))", String(index + 1))
      .replaceAll("$SHARDS", String(pods))
      .trim()
      .split(/\s+/);
    const { command, target, shard, out, runs } = readArguments(words);
    expect([command, target, out]).toEqual([
      "playout",
      "moscow-2005",
      `/parts/part-${index + 1}.json`,
    ]);
    expect(runs).toBeGreaterThan(1000 * pods);
    return shard;
  });
  expect(shards).toEqual(shards.map((_, at) => ({ index: at + 1, count: pods })));
});
