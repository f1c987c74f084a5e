export type * from "./models.ts";
export { presentTurningPoint } from "./moment.ts";
export { type DeviceLook, lookOf, presentParts, viewerOf } from "./parts.ts";
export * from "./wire.ts";
