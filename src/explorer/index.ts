export type { Account } from "./account-of.ts";
export type { Answer, AnswerTerm } from "./answers.ts";
export {
  type Atlas,
  type AtlasProfile,
  type Grid,
  type Placement,
  placeIn,
} from "./atlas.ts";
export type { Cause } from "./causes.ts";
export { STEP } from "./cells.ts";
export { addCensus, BIN, type Census } from "./census.ts";
export { type CertifiedDocument, certificateOf } from "./certificate.ts";
export {
  type Fit,
  type FitItem,
  type FitReport,
  fitOf,
  fitReport,
  METHODS,
  type Method,
  type Score,
} from "./fit.ts";
export type { Alone, Unit } from "./flip/alone.ts";
export { MEASURES, type Measure } from "./flip/measure.ts";
export type { PackageChange, PackageResult, ToldPackage } from "./flip/result.ts";
export type { ProofBranches, ProofNode } from "./flip/search.ts";
export type { TextFlip } from "./flip/text.ts";
export type { Unreachable } from "./flip/unreachable.ts";
export { type Flip, type FlipQuestion, flip } from "./flip.ts";
export { type Forecast, type ForecastItem, type ForecastResponse, forecast } from "./forecast.ts";
export { BASELINES, type Baseline } from "./guess.ts";
export * from "./health/index.ts";
export type { Moment } from "./moment.ts";
export { type PairedItem, type PairedRuns, pairGames, type ShareOf } from "./paired.ts";
export type { Parameters } from "./parameters.ts";
export { writePart } from "./part-text.ts";
export { isLastAnswer, type Pivotal, pivotalIn } from "./pivotal.ts";
export { type Counted, type PivotShares, type Pivots, pivotsIn } from "./pivots.ts";
export { playOut, type SweepStart } from "./playout.ts";
export { type PowerReport, powerReport } from "./power.ts";
export {
  type ItemEnding,
  minutesOf,
  type Proceedings,
  playForMinutes,
  type Question,
  type SeatEnding,
} from "./proceedings.ts";
export { agreedIn, apart, outcomeIn, type Profile, profileOf } from "./profile.ts";
export { MOST_RUNS, MOST_SHARDS, type PartProblem, readPart } from "./read-part.ts";
export { type RuleSwap, type SwapOptions, type SwappedRule, swapRules } from "./rule-swap.ts";
export type { SeatPayoffs } from "./seats.ts";
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
export { type Estimate, shareOf } from "./share.ts";
export type { AnswerChange, Ending, Sides, TermChange } from "./sides.ts";
export type { Stretch } from "./steps.ts";
export {
  type Chunk,
  type ChunkOptions,
  chunkStarts,
  emptySweep,
  type Job,
  mergeChunks,
  rowWidth,
  runChunk,
  type Share,
  type Sweep,
  sweepOf,
} from "./sweep.ts";
export type { Switch } from "./switches.ts";
export type { Tally } from "./tally.ts";
export { playTournament, type SeatScore, type Tournament } from "./tournament.ts";
export { compareGames, type ItemChange, type SeatChange, type WhatIf } from "./what-if.ts";
