import { parentPort, workerData } from "node:worker_threads";
import { agentOf } from "../agents/index.ts";
import { compileWorld } from "../engine/index.ts";
import { runChunk } from "../explorer/index.ts";
import type { Job, Task } from "./workers.ts";

/** A worker thread of `playout --workers`: plays the chunks it is sent. */
const { scenario, start, withRows, bargaining, agents } = workerData as Task;
const world = compileWorld(scenario, { bargaining });
const agent = agentOf(world, agents);

parentPort?.on("message", (job: Job) => {
  parentPort?.postMessage(runChunk(world, agent, start, job.from, job.runs, withRows));
});
