import { parentPort, workerData } from "node:worker_threads";
import { decideSincerely } from "../agents/index.ts";
import { compileWorld } from "../engine/index.ts";
import { runChunk } from "../explorer/index.ts";
import type { Job, Task } from "./workers.ts";

/** A worker thread of `playout --workers`: plays the chunks it is sent. */
const { scenario, start, withRows } = workerData as Task;
const world = compileWorld(scenario);

parentPort?.on("message", (job: Job) => {
  parentPort?.postMessage(runChunk(world, decideSincerely, start, job.from, job.runs, withRows));
});
