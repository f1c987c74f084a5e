#!/usr/bin/env node
/**
 * Plays shards of sweeps from a BullMQ queue on Redis. Start any number of these, on any machines
 * that have this repository at the same commit:
 *
 *   node scripts/cluster/bullmq-worker.mjs [--redis URL] [--lock MILLISECONDS] [--once]
 *
 * A worker that dies loses nothing: once its lock has run out another one plays its shard. Ctrl-C
 * lets the shard in hand be played to its end. --once ends when the queue is empty.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { Queue, Worker } from "bullmq";
import { ensureInstalled } from "../install.mjs";
import { inRoot, ROOT } from "../root.mjs";
import { QUEUE, redisAt, SWEEP_OPTIONS, wordsOf } from "./queue.mjs";

await ensureInstalled();
const { values } = parseArgs({
  options: {
    redis: { type: "string" },
    lock: { type: "string", default: "30000" },
    once: { type: "boolean", default: false },
  },
});
const lock = Number(values.lock);
const connection = redisAt(values.redis);

const worker = new Worker(QUEUE, (job) => partOf(job.data), {
  connection,
  lockDuration: lock,
  // Whoever looks for the jobs of dead workers does so as often.
  stalledInterval: lock,
  maxStalledCount: 10,
});
worker.on("active", (job) => say(`plays ${job.name}`));
worker.on("completed", (job) => say(`played ${job.name}`));
worker.on("failed", (job, error) => say(`could not play ${job?.name}: ${error.message}`));
worker.on("error", (error) => say(error.message));
say(`worker ${process.pid} waits for shards in ${QUEUE}`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end());
if (values.once) {
  const queue = new Queue(QUEUE, { connection });
  worker.on("drained", async () => {
    if ((await queue.getActiveCount()) === 0) await end();
  });
}

async function end() {
  await worker.close();
  process.exit(0);
}

/** The part that a shard comes to, as the command line writes it. */
async function partOf({ scenario, options, shard }) {
  // What comes from a queue is not believed: only options of a sweep get through.
  if (!/^\w[\w-]*$/.test(scenario)) throw new Error(`${scenario} is no scenario's id`);
  const words = wordsOf(scenario, known(options));
  const args = ["playout", ...words, "--shard", String(shard)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot("bin", "eurasia-summit.mjs"), ...args], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err] = [child.stdout, child.stderr].map((stream) => {
      const parts = [];
      stream.on("data", (part) => parts.push(part));
      return parts;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString());
      else reject(new Error(Buffer.concat(err).toString().trim() || `exit code ${code}`));
    });
  });
}

function known(options) {
  const words = Object.entries(options ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one) => (one === true ? `--${name}` : `--${name}=${one}`)),
  );
  return parseArgs({ args: words, options: SWEEP_OPTIONS }).values;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
