import { decidePlainly } from "../agents/index.ts";
import {
  type FitReport,
  type FlipQuestion,
  fitReport,
  flip,
  forecast,
  type HealthSettings,
  healthOf,
  type PowerReport,
  powerReport,
  type SensitivityQuestion,
  type SweepStart,
  sensitivity,
} from "../explorer/index.ts";
import { deskRuns, ruleSwap, whatIf } from "./desk.ts";
import { lookBack } from "./look-back.ts";
import { playChunk, playSweep } from "./playouts.ts";
import type { Report } from "./report.ts";
import { type Subject, worldOf } from "./subject.ts";

/** Games to play: how many, and from which draws. */
interface Games extends SweepStart {
  readonly subject: Subject;
  readonly runs: number;
}

/**
 * Everything that the page lets a worker compute. Input and output cross between threads, so both
 * are plain data. An experiment that cannot say how far it is leaves `report` alone.
 */
export const EXPERIMENTS = {
  whatIf,
  ruleSwap,
  deskRuns,
  lookBack,
  health: (
    {
      subject,
      settings,
    }: { readonly subject: Subject; readonly settings?: Partial<HealthSettings> },
    report: Report<unknown>,
  ) => healthOf(worldOf(subject), settings, report),
  playouts: playSweep,
  playoutChunk: playChunk,
  forecast: ({ subject }: { readonly subject: Subject }) => forecast(worldOf(subject)),
  flip: (
    { subject, question }: { readonly subject: Subject; readonly question: FlipQuestion },
    report: Report<never>,
  ) => flip(worldOf(subject), question, report),
  sensitivity: (
    { subject, question }: { readonly subject: Subject; readonly question: SensitivityQuestion },
    report: Report<never>,
  ) => sensitivity(worldOf(subject), question, report),
  power: ({ subject, ...start }: Games, report: Report<PowerReport>) =>
    powerReport(worldOf(subject), decidePlainly, start, report),
  fit: ({ subject, ...start }: Games, report: Report<FitReport>) =>
    fitReport(worldOf(subject), start, report),
} as const satisfies Readonly<Record<string, (input: never, report: Report<unknown>) => unknown>>;

export type ExperimentName = keyof typeof EXPERIMENTS;
export type InputOf<Name extends ExperimentName> = Parameters<(typeof EXPERIMENTS)[Name]>[0];
export type OutputOf<Name extends ExperimentName> = ReturnType<(typeof EXPERIMENTS)[Name]>;
