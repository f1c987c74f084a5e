export type { Balance, SeatBalance } from "./balance.ts";
export {
  CHECKS,
  type Check,
  FINDING_CODES,
  type Finding,
  type FindingCode,
  SEVERITIES,
  type Severity,
} from "./finding.ts";
export { type Health, type HealthSummary, healthOf, summaryOf } from "./health.ts";
export { type KeptHealth, keepHealth, PROOF_SETTINGS, proofOf } from "./keep.ts";
export type { ItemAnswers, LineScore, SeatLines } from "./lines.ts";
export type { Minutes, SittingWork } from "./minutes.ts";
export type { ItemEndings, Sighting } from "./outcomes.ts";
export type { Role } from "./roles.ts";
export { type HealthSettings, scaledTo, THRESHOLDS, USUAL_HEALTH } from "./settings.ts";
export type { Spread } from "./spread.ts";
export { LINES, type Line } from "./trials.ts";
export type { AimSighting, ReactionSighting } from "./wishes.ts";
export { TASKS, type Task } from "./work.ts";
