export { type Difference, differenceOf, withDifference } from "./difference.ts";
export type * from "./models.ts";
export { presentTurningPoint } from "./moment.ts";
export { type DeviceLook, lookOf, PART_NAMES, PART_RULES, viewerOf } from "./parts.ts";
export * from "./wire.ts";
