export { type Fit, fitOf } from "./fit.ts";
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
