export {
  type Check,
  FINDING_CODES,
  type Finding,
  type FindingCode,
  type Severity,
} from "./finding.ts";
export { type Health, type HealthSummary, healthOf, summaryOf } from "./health.ts";
export { type KeptHealth, keepHealth, PROOF_SETTINGS, proofOf } from "./keep.ts";
export { type HealthSettings, scaledTo, USUAL_HEALTH } from "./settings.ts";
