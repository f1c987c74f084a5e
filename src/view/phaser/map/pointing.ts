import type { MapModel } from "../../present/index.ts";
import type { Arrangement } from "./arrange.ts";
import { countryAt, type MapShapes, type Point, project } from "./geometry.ts";
import type { HoverText } from "./hover-label.ts";
import { type Size, toMap, toScreen, type View } from "./view.ts";

/** What pointing needs to know; distances in device pixels. */
export interface Scope {
  readonly map: MapModel;
  readonly shapes: MapShapes;
  readonly view: View;
  readonly size: Size;
  readonly dpr: number;
}

/** CSS pixels around a capital or a base that still mean it. */
const REACH = { capital: 15, base: 11 } as const;

function isNear(
  scope: Scope,
  at: Point,
  lon: number,
  lat: number,
  dx: number,
  dy: number,
  css: number,
) {
  const { view, size, shapes, dpr } = scope;
  const place = toScreen(view, size, project(shapes.cone, lon, lat));
  return Math.hypot(at.x - place.x - dx, at.y - place.y - dy) < css * dpr;
}

/** The listed country under a point, by its capital's sign or by its area. */
export function findTarget(scope: Scope, at: Point): string | null {
  const listed = new Set(scope.map.countries.map(({ id }) => id));
  const capital = scope.map.capitals.find(
    ({ id, lon, lat, member }) =>
      member && listed.has(id) && isNear(scope, at, lon, lat, 0, 0, REACH.capital),
  );
  if (capital !== undefined) return capital.id;
  const country = countryAt(scope.shapes, toMap(scope.view, scope.size, at));
  return country !== undefined && listed.has(country.a3) ? country.a3 : null;
}

/** What the plate beside the pointer says: a base's name, or a country's with its tone. */
export function hoverTarget(
  scope: Scope,
  arrangement: Arrangement | undefined,
  at: Point,
  country: string | null,
): HoverText | undefined {
  const { map } = scope;
  const base = map.layers.bases
    ? map.bases.find(({ id, lon, lat }) => {
        const offset = arrangement?.bases.get(id);
        return offset && isNear(scope, at, lon, lat, offset.dx, offset.dy, REACH.base);
      })
    : undefined;
  if (base !== undefined) return { name: base.name };
  const found = map.countries.find(({ id }) => id === country);
  if (found === undefined) return undefined;
  if (found.toneWord === "") return { name: found.name };
  return { name: found.name, word: { text: found.toneWord, tone: found.tone } };
}
