import type { MapModel } from "../../present/index.ts";
import { type Cone, type Point, project } from "./geometry.ts";

/** Where the members' delegations set out and where they meet, in map units. */
export interface Routes {
  readonly from: readonly Point[];
  readonly to: Point | undefined;
}

/** The ways of a model; none without a host. */
export function findRoutes(cone: Cone, { capitals, host }: MapModel): Routes {
  const at = ({ lon, lat }: { lon: number; lat: number }): Point => project(cone, lon, lat);
  const meeting = capitals.find(({ id }) => id === host);
  const from = capitals.filter(({ id, member }) => member && id !== host).map(at);
  return { from, to: meeting && at(meeting) };
}
