import type { Job, Sweep, SweepPlan } from "../explorer/index.ts";
import type { ChunkOutput, Gathered } from "./playouts.ts";
import type { Failure, Laboratory, Running } from "./pool.ts";
import type { Report } from "./report.ts";

/**
 * A laboratory in which a sweep has threads of its own, as many as there are, while everything else
 * is asked of `others`: a long sweep keeps nobody waiting.
 */
export function spreadPlayouts(others: Laboratory, sweeps: Laboratory): Laboratory {
  return {
    lanes: others.lanes,
    run(name, input, report) {
      if (name !== "playouts") return others.run(name, input, report);
      return spread(sweeps, input as SweepPlan, report as never) as never;
    },
  };
}

let sweeps = 0;

/** Plays the chunks side by side; what comes of it does not depend on how many threads there are. */
function spread(
  laboratory: Laboratory,
  plan: SweepPlan,
  report: Report<Sweep> = () => {},
): Running<Sweep> {
  const sweep = `sweep ${++sweeps}`;
  const chunks = new Map<Job, Running<ChunkOutput>>();
  let stopped: Failure | undefined;
  const stop = (failure: Failure): void => {
    stopped ??= failure;
    for (const chunk of chunks.values()) chunk.cancel();
  };
  const playAll = async (): Promise<Sweep> => {
    // What puts chunks together is loaded when it is first needed, like what plays them.
    const [{ chunkStarts }, { gatherChunks, pacer }] = await Promise.all([
      import("../explorer/index.ts"),
      import("./playouts.ts"),
    ]);
    const gathered = gatherChunks();
    const isTime = pacer();
    const tell = (): void => {
      const now = isTime() ? gathered.sweep() : undefined;
      if (now !== undefined) report(now.runs, plan.runs, now);
    };
    const line = chunkStarts(plan.runs);
    report(0, plan.runs);
    const lane = async (): Promise<void> => {
      for (let job = line.shift(); job !== undefined && stopped === undefined; job = line.shift()) {
        await play(job, gathered, tell);
      }
    };
    await Promise.all(Array.from({ length: laboratory.lanes }, lane));
    if (stopped !== undefined) throw stopped;
    return gathered.sweep() as Sweep;
  };
  const play = async (job: Job, gathered: Gathered, tell: () => void): Promise<void> => {
    const chunk = laboratory.run("playoutChunk", { plan, sweep, job }, (_, __, part) => {
      if (part !== undefined) gathered.take(job, part, false);
      tell();
    });
    chunks.set(job, chunk);
    gathered.take(job, await chunk.result, true);
    chunks.delete(job);
    tell();
  };
  const result = playAll().catch((failure: Failure) => {
    stop(failure);
    throw stopped;
  });
  return { result, cancel: () => stop({ kind: "cancelled" }) };
}
