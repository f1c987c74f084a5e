import { Worker } from "node:worker_threads";
import type { Chunk, Job, SweepPlan } from "../../explorer/index.ts";

/** What every worker is told once. */
export interface Task {
  readonly plan: SweepPlan;
  readonly withRows: boolean;
}

/** What a worker says: runs done since it last said so, or a chunk that is whole. */
export type Word = { readonly played: number } | { readonly chunk: Chunk };

/** Jobs in flight a worker: the next one waits in its queue while it works on this one. */
const IN_FLIGHT = 2;

/**
 * Runs the chunks in worker threads; they come back in any order. Where one thread fails all of them
 * end.
 */
export function runInWorkers(
  task: Task,
  jobs: readonly Job[],
  count: number,
  progress: (runs: number) => void,
): Promise<Chunk[]> {
  const workers = Array.from(
    { length: Math.min(count, jobs.length) },
    () => new Worker(new URL("./sweep-worker.mjs", import.meta.url), { workerData: task }),
  );
  const playing = new Promise<Chunk[]>((resolve, reject) => {
    const chunks: Chunk[] = [];
    let next = 0;
    const feed = (worker: Worker): void => {
      const job = jobs[next++];
      if (job !== undefined) worker.postMessage(job);
    };
    for (const worker of workers) {
      worker.on("error", reject);
      worker.on("message", (word: Word) => {
        if ("played" in word) return progress(word.played);
        chunks.push(word.chunk);
        if (chunks.length === jobs.length) resolve(chunks);
        else feed(worker);
      });
      for (let job = 0; job < IN_FLIGHT; job++) feed(worker);
    }
    if (jobs.length === 0) resolve(chunks);
  });
  return playing.finally(() => Promise.all(workers.map((worker) => worker.terminate())));
}
