import { forecast } from "../explorer/index.ts";
import { deskRuns, ruleSwap, whatIf } from "./desk.ts";
import { playChunk, playSweep } from "./playouts.ts";
import type { Report } from "./report.ts";
import { type Subject, worldOf } from "./subject.ts";

/**
 * Everything that the page lets a worker compute. Input and output cross between threads, so both
 * are plain data. An experiment that cannot say how far it is leaves `report` alone.
 */
export const EXPERIMENTS = {
  whatIf,
  ruleSwap,
  deskRuns,
  playouts: playSweep,
  playoutChunk: playChunk,
  forecast: ({ subject }: { readonly subject: Subject }) => forecast(worldOf(subject)),
} as const satisfies Readonly<Record<string, (input: never, report: Report<unknown>) => unknown>>;

export type ExperimentName = keyof typeof EXPERIMENTS;
export type InputOf<Name extends ExperimentName> = Parameters<(typeof EXPERIMENTS)[Name]>[0];
export type OutputOf<Name extends ExperimentName> = ReturnType<(typeof EXPERIMENTS)[Name]>;
