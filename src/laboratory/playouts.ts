import {
  addCensus,
  type Census,
  chunkStarts,
  emptySweep,
  type Job,
  runChunk,
  type Setup,
  type Sweep,
  type SweepFrame,
  type SweepPlan,
  setUp,
  sweepOf,
} from "../explorer/index.ts";
import type { Report } from "./report.ts";

/** A chunk of a sweep for one thread. */
export interface ChunkInput {
  readonly plan: SweepPlan;
  /** Names the plan: a thread makes each ready once. */
  readonly sweep: string;
  readonly job: Job;
}

/** What a chunk came to, or, while it is played, its first runs. */
export interface ChunkOutput {
  readonly frame: SweepFrame;
  readonly census: Census;
}

/** Milliseconds between two looks at what was found so far. */
const OFTEN = 300;

/** Says now and then that it is time. */
export function pacer(): () => boolean {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < OFTEN) return false;
    last = now;
    return true;
  };
}

let ready: { readonly sweep: string; readonly setup: Setup } | undefined;

/** Plays one chunk, and tells what it has come to meanwhile. */
export function playChunk(input: ChunkInput, report: Report<ChunkOutput>): ChunkOutput {
  if (ready?.sweep !== input.sweep) ready = { sweep: input.sweep, setup: setUp(input.plan) };
  const { setup } = ready;
  const { frame } = setup;
  const isTime = pacer();
  const { census } = runChunk(setup, input.job, {
    watch(done, soFar) {
      if (isTime()) report(done, input.job.runs, { frame, census: begun(soFar(), done) });
    },
  });
  return { frame, census };
}

/** The census of a chunk that is not whole: it counts its runs, and has no digest yet. */
const begun = (census: Census, runs: number): Census => ({
  ...census,
  chunks: [{ from: 0, runs, digest: new Int32Array(4) }],
});

/** A whole sweep in one thread, for a laboratory that has no more. */
export function playSweep(plan: SweepPlan, report: Report<Sweep>): Sweep {
  const setup = setUp(plan);
  const census = emptySweep(setup.frame);
  for (const job of chunkStarts(plan.runs)) {
    addCensus(census, runChunk(setup, job).census, setup.frame.middle);
    const sweep = sweepOf(setup.frame, census);
    report(sweep.runs, plan.runs, sweep);
  }
  return sweepOf(setup.frame, census);
}

/** A sweep of which chunks come back one by one, from whatever threads. */
export interface Gathered {
  /** So far the chunk is this; `whole` where nothing more comes. */
  readonly take: (job: Job, output: ChunkOutput, whole: boolean) => void;
  /** What all of it comes to by now; absent before the first. */
  readonly sweep: () => Sweep | undefined;
}

/** Puts chunks together, those that are being played too. */
export function gatherChunks(): Gathered {
  let frame: SweepFrame | undefined;
  let whole: Census | undefined;
  const playing = new Map<number, Census>();
  return {
    take(job, output, isWhole) {
      frame = output.frame;
      whole ??= emptySweep(frame);
      if (isWhole) {
        playing.delete(job.from);
        addCensus(whole, output.census, frame.middle);
      } else playing.set(job.from, output.census);
    },
    sweep() {
      if (frame === undefined || whole === undefined) return undefined;
      if (playing.size === 0) return sweepOf(frame, whole);
      const now = emptySweep(frame);
      for (const census of [whole, ...playing.values()]) addCensus(now, census, frame.middle);
      return sweepOf(frame, now);
    },
  };
}
