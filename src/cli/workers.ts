import { Worker } from "node:worker_threads";
import type { AgentName } from "../agents/index.ts";
import type { Scenario } from "../engine/index.ts";
import type { Chunk, SweepStart } from "../explorer/index.ts";

/** What every worker is told once. */
export interface Task {
  readonly scenario: Scenario;
  readonly start: SweepStart;
  readonly withRows: boolean;
  readonly bargaining: boolean;
  readonly agents: AgentName;
}

export interface Job {
  readonly from: number;
  readonly runs: number;
}

/** Jobs in flight a worker: the next one waits in its queue while it works on this one. */
const IN_FLIGHT = 2;

/** Runs the chunks in worker threads; they come back in any order. */
export function runInWorkers(
  task: Task,
  jobs: readonly Job[],
  count: number,
  progress: (runs: number) => void,
): Promise<Chunk[]> {
  return new Promise((resolve, reject) => {
    const chunks: Chunk[] = [];
    let next = 0;
    const workers = Array.from({ length: Math.min(count, jobs.length) }, () => {
      return new Worker(new URL("./sweep-worker.mjs", import.meta.url), { workerData: task });
    });
    const feed = (worker: Worker): void => {
      const job = jobs[next++];
      if (job !== undefined) worker.postMessage(job);
    };
    for (const worker of workers) {
      worker.on("error", reject);
      worker.on("message", (chunk: Chunk) => {
        chunks.push(chunk);
        progress(chunk.runs);
        if (chunks.length < jobs.length) return feed(worker);
        Promise.all(workers.map((one) => one.terminate())).then(() => resolve(chunks), reject);
      });
      for (let job = 0; job < IN_FLIGHT; job++) feed(worker);
    }
  });
}
