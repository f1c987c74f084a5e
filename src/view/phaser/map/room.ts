import type { CanvasModel, Rect } from "../../present/index.ts";
import type { Frame } from "./frame.ts";
import { boxOf, type Cone, project } from "./geometry.ts";
import { fitted, toScreen, type View } from "./view.ts";

/** The view that shows the capitals of all members in the free part of the canvas. */
export function fitMembers({ map, free }: CanvasModel, cone: Cone, { size, dpr }: Frame): View {
  const members = map.capitals.filter(({ member }) => member);
  const wanted = members.length > 0 ? members : map.capitals;
  const points = wanted.flatMap(({ lon, lat }) => {
    const { x, y } = project(cone, lon, lat);
    return [x, y];
  });
  if (points.length === 0) return { x: 1500, y: 1000, k: 0.4 * dpr };
  return fitted(boxOf([Float32Array.from(points)]), free, size, dpr);
}

/** The same map point in the middle of the new free part as was in the middle of the old. */
export function keepMiddle({ view, dpr }: Frame, before: Rect, after: Rect): View {
  const dx = after.x + after.w / 2 - before.x - before.w / 2;
  const dy = after.y + after.h / 2 - before.y - before.h / 2;
  return { ...view, x: view.x - (dx * dpr) / view.k, y: view.y - (dy * dpr) / view.k };
}

/** CSS pixels between the edge of the free part and a capital that counts as seen. */
const MARGIN = 28;

/** The view with the selected capital in the free part, or nothing if it is seen already. */
export function intoFree({ map, free }: CanvasModel, cone: Cone, frame: Frame): View | undefined {
  const selected = map.countries.find((country) => country.selected);
  const capital = map.capitals.find(({ id }) => id === selected?.id);
  if (capital === undefined || free.w < 4 * MARGIN || free.h < 4 * MARGIN) return undefined;
  const { view, size, dpr } = frame;
  const at = toScreen(view, size, project(cone, capital.lon, capital.lat));
  const x = Math.min(free.x + free.w - MARGIN, Math.max(free.x + MARGIN, at.x / dpr));
  const y = Math.min(free.y + free.h - MARGIN, Math.max(free.y + MARGIN, at.y / dpr));
  const dx = x * dpr - at.x;
  const dy = y * dpr - at.y;
  if (Math.abs(dx) < 1 && Math.abs(dy) < 1) return undefined;
  return { ...view, x: view.x - dx / view.k, y: view.y - dy / view.k };
}
