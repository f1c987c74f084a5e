export { DEEDS, type Deed, type DeedName, deedsOf } from "./deeds.ts";
export type { Difference } from "./difference.ts";
export {
  type TurningOptions,
  type TurningPoint,
  turningPoints,
  USUAL_TURNING_POINTS,
} from "./turning-points.ts";
