export type { FitReport, PowerReport, Sides } from "../../../explorer/index.ts";
export {
  type BranchLine,
  presentBranches,
  presentComparison,
  presentMoments,
  presentRest,
} from "./branches.ts";
export { presentChanges } from "./desk-changes.ts";
export { joining, type Preset, presentPresets, strongestObjection } from "./desk-presets.ts";
export { type DeskProblem, presentProblems } from "./desk-problems.ts";
export { deskTable, presentRuns } from "./desk-runs.ts";
export { settingsWith, valueAt } from "./desk-values.ts";
export {
  presentErrors,
  presentMethods,
  presentMisses,
  presentNumbers,
  presentRecovered,
} from "./fit.ts";
export { type FlipModel, presentFlip, type WayModel, type WhyModel } from "./flip.ts";
export { presentCertificate } from "./flip-certificate.ts";
export type { FlipPackage, PackageLine } from "./flip-packages.ts";
export {
  type FindingLine,
  type HealthCheck,
  type HealthSheet,
  presentHealth,
  presentVerdict,
} from "./health.ts";
export { namedChanges, originOf } from "./origin.ts";
export {
  type Ending,
  endingOf,
  historicalEnding,
  presentSummary,
  presentSweepSeats,
  presentSweepShares,
  presentWays,
} from "./playouts.ts";
export { presentAtlas, presentPlace } from "./playouts-atlas.ts";
export {
  presentAcross,
  presentBlocked,
  presentPull,
  presentRules,
  presentShares,
  presentStopped,
} from "./power.ts";
export {
  type BaselineLine,
  presentBaseline,
  presentObjections,
  presentQuestions,
  type QuestionLine,
} from "./questions.ts";
export { presentSwap, type SwapLine, type SwapModel } from "./rule-swap.ts";
export { presentSensitivity, type SensitivityModel } from "./sensitivity.ts";
export { presentNoise, presentSteps, presentSwings } from "./sensitivity-figures.ts";
export {
  type Badge,
  type DeskAnswer,
  type DeskItem,
  type DeskModel,
  type DeskSeat,
  type DeskTerm,
  type EndingModel,
  presentWhatIf,
  responseBadge,
} from "./what-if.ts";
