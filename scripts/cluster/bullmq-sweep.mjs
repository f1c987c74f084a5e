#!/usr/bin/env node
/**
 * Plays a sweep by whatever workers wait at a BullMQ queue on Redis, and merges what they bring:
 *
 *   node scripts/cluster/bullmq-sweep.mjs moscow-2005 --seed 7 --runs 1000000 --shards 500 [--json]
 *
 * takes the options of `playout` that say what is played. Asked for again, the same sweep finds the
 * shards that are done in Redis and waits for the others alone.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Queue, QueueEvents } from "bullmq";
import { inRoot, ROOT } from "../root.mjs";
import { nameOfSweep, QUEUE, redisAt, SWEEP_OPTIONS, wordsOf } from "./queue.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...SWEEP_OPTIONS,
    shards: { type: "string" },
    json: { type: "boolean", default: false },
  },
});
const [scenario] = positionals;
const shards = Number(values.shards);
if (scenario === undefined || !(shards >= 1)) {
  process.stderr.write("usage: bullmq-sweep.mjs SCENARIO --seed S --runs N --shards N [--json]\n");
  process.exit(2);
}

const { redis, shards: _, json, ...options } = values;
const [connection, listening] = [redisAt(redis), redisAt(redis)];
const queue = new Queue(QUEUE, { connection });
const events = new QueueEvents(QUEUE, { connection: listening });
// One listener a shard is no leak.
events.setMaxListeners(0);
await events.waitUntilReady();

const sweep = nameOfSweep(wordsOf(scenario, options), shards);
const jobs = await queue.addBulk(
  Array.from({ length: shards }, (_, at) => ({
    name: `${sweep} ${at + 1}/${shards}`,
    data: { scenario, options, shard: `${at + 1}/${shards}` },
    opts: { jobId: `${sweep}-${at + 1}`, attempts: 3 },
  })),
);
let done = 0;
const parts = await Promise.all(
  jobs.map(async (job) => {
    // What failed when it was asked for before is tried again.
    if (await job.isFailed()) await job.retry();
    const part = await job.waitUntilFinished(events);
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${++done} of ${shards} shards`);
    return part;
  }),
).catch((error) => fail(error.message));
if (process.stderr.isTTY) process.stderr.write("\r\x1b[2K");
process.exitCode = merge(parts);
await Promise.all([queue.close(), events.close()]);
for (const one of [connection, listening]) one.disconnect();

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function merge(texts) {
  const folder = mkdtempSync(join(tmpdir(), "eurasia-summit-parts-"));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `part-${at + 1}.json`);
      writeFileSync(file, text);
      return file;
    });
    const args = [
      inRoot("bin", "eurasia-summit.mjs"),
      "merge",
      ...files,
      ...(json ? ["--json"] : []),
    ];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
