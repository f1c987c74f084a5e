export type { Answer, AnswerTerm } from "./answers.ts";
export type { Cause } from "./causes.ts";
export { type Fit, fitOf } from "./fit.ts";
export { type Forecast, type ForecastItem, type ForecastResponse, forecast } from "./forecast.ts";
export { type PairedItem, type PairedRuns, pairGames, type ShareOf } from "./paired.ts";
export { playOut } from "./playout.ts";
export {
  type ItemEnding,
  minutesOf,
  type Proceedings,
  playForMinutes,
  type Question,
  type SeatEnding,
} from "./proceedings.ts";
export { type RuleSwap, type SwapOptions, type SwappedRule, swapRules } from "./rule-swap.ts";
export type { AnswerChange, Ending, Sides, TermChange } from "./sides.ts";
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
export type { Tally } from "./tally.ts";
export { playTournament, type SeatScore, type Tournament } from "./tournament.ts";
export { compareGames, type ItemChange, type SeatChange, type WhatIf } from "./what-if.ts";
