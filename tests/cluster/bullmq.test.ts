import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Queue } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import { QUEUE, redisAt } from "../../scripts/cluster/queue.mjs";
import { json, ROOT } from "../cli/run.ts";

/** The recipe of docs/clusters.md, with everything in it real: a Redis, two workers, a dead one. */
const folder = mkdtempSync(join(tmpdir(), "redis-"));
const socket = join(folder, "redis.sock");
const started: ChildProcess[] = [];

function start(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(program, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  return child;
}

const script = (name: string, ...args: string[]): ChildProcess =>
  start(process.execPath, [join("scripts", "cluster", name), "--redis", socket, ...args]);

/** What a worker has said, line by line; `until` waits for a line. */
function listen(worker: ChildProcess) {
  const lines: string[] = [];
  worker.stderr?.on("data", (part) => lines.push(...String(part).split("\n")));
  const find = (pattern: RegExp) => lines.filter((line) => pattern.test(line));
  const until = async (pattern: RegExp, count = 1): Promise<void> => {
    while (find(pattern).length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return { find, until };
}

beforeAll(async () => {
  const memory = ["--save", "", "--appendonly", "no", "--port", "0", "--unixsocket", socket];
  start(process.env.REDIS_SERVER ?? "redis-server", memory);
  while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 20));
});

afterAll(async () => {
  for (const child of started) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

test("a worker is killed half-way, and the merged sweep is that of one process", async () => {
  const options = ["--seed", "7", "--noise", "15", "--runs", "3300"];
  const first = script("bullmq-worker.mjs", "--lock", "3000");
  const heard = listen(first);
  const sweep = script("bullmq-sweep.mjs", "moscow-2005", ...options, "--shards", "4", "--json");
  const output: Buffer[] = [];
  sweep.stdout?.on("data", (part) => output.push(part));

  await heard.until(/^plays /, 2);
  first.kill("SIGKILL");
  const [lost = ""] = heard.find(/^plays /).slice(-1);
  const second = listen(script("bullmq-worker.mjs", "--lock", "3000"));
  const [code] = await once(sweep, "close");

  expect(code).toBe(0);
  const shard = / (\d\/4)$/.exec(lost)?.[1];
  expect(heard.find(new RegExp(`^played .* ${shard}$`))).toEqual([]);
  expect(second.find(new RegExp(`^played .* ${shard}$`))).toHaveLength(1);
  const merged = JSON.parse(Buffer.concat(output).toString());
  expect(merged).toEqual(json(["playout", "moscow-2005", ...options]));
  expect(merged.runs).toBe(3300);
}, 180_000);

test("a job that asks for anything but playouts is refused by the worker", async () => {
  // The worker that is left from the test before plays these, too.
  const connection = redisAt(socket);
  const queue = new Queue(QUEUE, { connection });
  const out = join(folder, "written.json");
  const base = { scenario: "moscow-2005", shard: "1/1", options: { seed: "1", runs: "10" } };
  for (const data of [
    { ...base, options: { ...base.options, out } },
    { ...base, scenario: `--out=${out}` },
    { ...base, shard: "1/1 --out" },
    { ...base, scenario: "../../etc/passwd" },
  ]) {
    await queue.add("bad", data, { attempts: 1 });
  }
  while ((await queue.getFailedCount()) < 4)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(existsSync(out)).toBe(false);
  await queue.close();
  connection.disconnect();
}, 60_000);
