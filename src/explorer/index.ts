export type { Account } from "./account-of.ts";
export { type Placement, placeIn } from "./atlas.ts";
export type { Cause } from "./causes.ts";
export { STEP } from "./cells.ts";
export { addCensus, type Census } from "./census.ts";
export { certificateOf } from "./certificate.ts";
export { type FitItem, type FitReport, fitOf, fitReport, METHODS, type Method } from "./fit.ts";
export type { Alone } from "./flip/alone.ts";
export { MEASURES, type Measure } from "./flip/measure.ts";
export type { PackageChange, PackageResult, ToldPackage } from "./flip/result.ts";
export type { TextFlip } from "./flip/text.ts";
export { type Flip, type FlipQuestion, flip } from "./flip.ts";
export { type Forecast, type ForecastItem, forecast } from "./forecast.ts";
export * from "./health/index.ts";
export type { Moment } from "./moment.ts";
export { type PairedRuns, pairGames } from "./paired.ts";
export { writePart } from "./part-text.ts";
export { isLastAnswer, pivotalIn } from "./pivotal.ts";
export { type Counted, pivotsIn } from "./pivots.ts";
export { playOut, playToEnd, type SweepStart } from "./playout.ts";
export { type PowerReport, powerReport } from "./power.ts";
export { minutesOf, playForMinutes } from "./proceedings.ts";
export { agreedIn, apart, outcomeIn, type Profile, profileOf } from "./profile.ts";
export { MOST_RUNS, MOST_SHARDS, readPart } from "./read-part.ts";
export { type RuleSwap, type SwappedRule, swapRules } from "./rule-swap.ts";
export {
  type Input,
  type Sensitivity,
  type SensitivityQuestion,
  type Swing,
  sensitivity,
} from "./sensitivity.ts";
export { type Setup, type SweepFrame, type SweepPlan, setUp } from "./setup.ts";
export {
  jobsOf,
  type Misfit,
  mergeParts,
  misfitsOf,
  type NamedPart,
  type Part,
  type Shard,
} from "./shards.ts";
export type { Estimate } from "./share.ts";
export type { AnswerChange, Ending, Sides, TermChange } from "./sides.ts";
export {
  type Chunk,
  chunkStarts,
  emptySweep,
  type Job,
  mergeChunks,
  rowWidth,
  runChunk,
  type Sweep,
  sweepOf,
} from "./sweep.ts";
export type { Switch } from "./switches.ts";
export { playTournament, type Tournament } from "./tournament.ts";
export { compareGames, type ItemChange, type WhatIf } from "./what-if.ts";
