import { createHash } from "node:crypto";
import { Redis } from "ioredis";

/** Name of the queue in Redis; shared by the sweep and its workers. */
export const QUEUE = "eurasia-summit-playouts";

/** Options of `playout` that a job may carry: none of them names a file to write. */
const OPTIONS = {
  seed: { type: "string" },
  runs: { type: "string" },
  noise: { type: "string" },
  agents: { type: "string" },
  bargaining: { type: "boolean" },
  set: { type: "string", multiple: true },
  only: { type: "string" },
};

/** For `parseArgs`: the options of a sweep, and where Redis is. */
export const SWEEP_OPTIONS = { ...OPTIONS, redis: { type: "string" } };

export const redisAt = (url) =>
  new Redis(url ?? process.env.REDIS_URL ?? "redis://127.0.0.1:6379", {
    // What BullMQ asks of whoever waits for jobs.
    maxRetriesPerRequest: null,
  });

/** The words of a sweep for the command line, in a fixed order. */
export function wordsOf(scenario, values) {
  const words = Object.keys(OPTIONS).flatMap((name) =>
    [values[name] ?? []]
      .flat()
      .flatMap((value) => (value === true ? [`--${name}`] : [`--${name}`, value])),
  );
  return [scenario, ...words];
}

/** Names a sweep: one that is asked for again finds the shards that are done. */
export const nameOfSweep = (words, shards) =>
  createHash("sha256")
    .update(JSON.stringify([words, shards]))
    .digest("hex")
    .slice(0, 16);
