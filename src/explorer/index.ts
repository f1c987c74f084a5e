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
export { type Forecast, type ForecastItem, type ForecastResponse, forecast } from "./forecast.ts";
export { BASELINES, type Baseline } from "./guess.ts";
export type { Parameters } from "./parameters.ts";
export { type Counted, type PivotShares, type Pivots, pivotsIn } from "./pivots.ts";
export { playOut } from "./playout.ts";
export { type PowerReport, powerReport } from "./power.ts";
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
