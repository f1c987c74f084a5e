export type { FitReport, PowerReport, Sides } from "../../../explorer/index.ts";
export {
  type BranchLine,
  type ComparisonModel,
  entryText,
  presentBranches,
  presentComparison,
  presentMoments,
  presentRest,
} from "./branches.ts";
export { type DeskChange, presentChanges } from "./desk-changes.ts";
export { joining, type Preset, presentPresets, strongestObjection } from "./desk-presets.ts";
export { type DeskProblem, presentProblems } from "./desk-problems.ts";
export { deskTable, presentRuns } from "./desk-runs.ts";
export { settingsWith, valueAt } from "./desk-values.ts";
export {
  type Miss,
  presentErrors,
  presentMethods,
  presentMisses,
  presentNumbers,
  presentRecovered,
} from "./fit.ts";
export { type FlipModel, presentFlip, type WayModel, type WhyModel } from "./flip.ts";
export { type FlipCertificate, presentCertificate } from "./flip-certificate.ts";
export type { FlipPackage, PackageLine } from "./flip-packages.ts";
export {
  type FindingLine,
  type HealthCheck,
  type HealthSheet,
  presentHealth,
  presentVerdict,
  type Verdict,
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
