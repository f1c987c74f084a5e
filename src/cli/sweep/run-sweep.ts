import { type Chunk, type Job, runChunk, setUp } from "../../explorer/index.ts";
import { progressBar } from "./progress.ts";
import { inSteps } from "./steps.ts";
import { runInWorkers, type Task } from "./workers.ts";

/** Plays the chunks in this thread, or in `workers` others, with a bar on a terminal. */
export async function runSweep(
  task: Task,
  jobs: readonly Job[],
  workers: number,
): Promise<readonly Chunk[]> {
  const bar = progressBar(jobs.reduce((sum, job) => sum + job.runs, 0));
  try {
    if (workers > 1) return await runInWorkers(task, jobs, workers, bar.add);
    const setup = setUp(task.plan);
    return jobs.map((job) =>
      runChunk(setup, job, { withRows: task.withRows, watch: inSteps(job.runs, bar.add) }),
    );
  } finally {
    bar.end();
  }
}
