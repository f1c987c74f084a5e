import { parentPort, workerData } from "node:worker_threads";
import { type Job, runChunk, setUp } from "../../explorer/index.ts";
import { inSteps } from "./steps.ts";
import type { Task, Word } from "./workers.ts";

/** A worker thread of `playout --workers`: plays the chunks it is sent. */
const { plan, withRows } = workerData as Task;
const setup = setUp(plan);
const say = (word: Word): void => parentPort?.postMessage(word);

parentPort?.on("message", (job: Job) => {
  const watch = inSteps(job.runs, (played) => say({ played }));
  say({ chunk: runChunk(setup, job, { withRows, watch }) });
});
