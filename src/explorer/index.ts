export type { Account } from "./account-of.ts";
export { type Fit, fitOf } from "./fit.ts";
export type { Alone, Unit } from "./flip/alone.ts";
export { MEASURES, type Measure } from "./flip/measure.ts";
export type { PackageChange, PackageResult, ToldPackage } from "./flip/result.ts";
export type { ProofBranches, ProofNode } from "./flip/search.ts";
export type { TextFlip } from "./flip/text.ts";
export type { Unreachable } from "./flip/unreachable.ts";
export { type Flip, type FlipQuestion, flip } from "./flip.ts";
export { type Forecast, type ForecastItem, type ForecastResponse, forecast } from "./forecast.ts";
export { playOut } from "./playout.ts";
export {
  type Chunk,
  chunkStarts,
  mergeChunks,
  rowWidth,
  runChunk,
  type Share,
  type Sweep,
  type SweepStart,
} from "./sweep.ts";
export { playTournament, type SeatScore, type Tournament } from "./tournament.ts";
