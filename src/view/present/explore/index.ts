export type { FitReport, PowerReport } from "../../../explorer/index.ts";
export {
  type Miss,
  presentErrors,
  presentMethods,
  presentMisses,
  presentNumbers,
  presentRecovered,
} from "./fit.ts";
export {
  type FindingLine,
  type HealthCheck,
  type HealthSheet,
  presentHealth,
  presentVerdict,
  type Verdict,
} from "./health.ts";
export { originOf } from "./origin.ts";
export {
  type Ending,
  endingOf,
  historicalEnding,
  presentSummary,
  presentSweepSeats,
  presentSweepShares,
  presentWays,
  type WayLine,
} from "./playouts.ts";
export { type AtlasAxes, presentAtlas, presentPlace } from "./playouts-atlas.ts";
export {
  type BlockedItem,
  presentAcross,
  presentBlocked,
  presentPull,
  presentRules,
  presentShares,
  presentStopped,
  type RuleChoice,
} from "./power.ts";
export { type BaselineLine, presentBaseline, presentObjections } from "./questions.ts";
