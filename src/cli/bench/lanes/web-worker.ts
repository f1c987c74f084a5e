import { createLane, type LaneJob, type LaneTask } from "./lane.ts";

/** A lane in a web worker: first the task, then any number of jobs. */
let lane: ((job: LaneJob) => number) | undefined;
addEventListener("message", ({ data }: MessageEvent<LaneTask | LaneJob>) => {
  if ("scenario" in data) lane = createLane(data);
  else postMessage(lane?.(data));
});
