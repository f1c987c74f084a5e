export { DEEDS, type Deed, type DeedName, deedsOf } from "./deeds.ts";
export * from "./rooms/index.ts";
export { type ToldPoint, toldPoint } from "./told.ts";
export { type TurningPoint, turningPoints } from "./turning-points.ts";
