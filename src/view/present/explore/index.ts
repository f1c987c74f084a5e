export { type FlipModel, presentFlip, type WayModel, type WhyModel } from "./flip.ts";
export type { FlipPackage, PackageLine } from "./flip-packages.ts";
export { originOf } from "./origin.ts";
export { type BaselineLine, presentBaseline, presentObjections } from "./questions.ts";
export { presentSensitivity, type SensitivityModel } from "./sensitivity.ts";
export { presentShares, presentSteps, presentSwings } from "./sensitivity-figures.ts";
