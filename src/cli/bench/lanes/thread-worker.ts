import { parentPort } from "node:worker_threads";
import { createLane, type LaneJob, type LaneTask } from "./lane.ts";

/** A lane in a thread of Node: first the task, then any number of jobs. */
let lane: ((job: LaneJob) => number) | undefined;
parentPort?.on("message", (message: LaneTask | LaneJob) => {
  if ("scenario" in message) lane = createLane(message);
  else parentPort?.postMessage(lane?.(message));
});
