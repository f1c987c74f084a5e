import type { Rect } from "../../present/index.ts";
import type { Box, Point } from "./geometry.ts";

/** What part of the map is seen: the map point in the middle and device pixels per map unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** Device pixels of the canvas. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

/** The pan stops when the middle would leave this part of the map. */
const WORLD: Box = { x0: 100, y0: 60, x1: 3100, y1: 1950 };
/** CSS pixels per map unit at the far and near end of the zoom. */
const FAR = 0.13;
const NEAR = 5;

/** Map units to device pixels. */
export function toScreen(view: View, size: Size, at: Point): Point {
  return { x: (at.x - view.x) * view.k + size.w / 2, y: (at.y - view.y) * view.k + size.h / 2 };
}

/** Device pixels to map units. */
export function toMap(view: View, size: Size, at: Point): Point {
  return { x: (at.x - size.w / 2) / view.k + view.x, y: (at.y - size.h / 2) / view.k + view.y };
}

const between = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Keeps a view within the map and the zoom within its limits; `dpr` is device pixels per CSS pixel. */
export function limit(view: View, dpr: number): View {
  return {
    x: between(view.x, WORLD.x0, WORLD.x1),
    y: between(view.y, WORLD.y0, WORLD.y1),
    k: between(view.k, FAR * dpr, NEAR * dpr),
  };
}

/** Moves the map by device pixels, as a hand would drag it. */
export function dragged(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.k, y: view.y - dy / view.k };
}

/** Zooms by a factor so that the map point under `at` (device pixels) stays where it is. */
export function zoomedAt(view: View, size: Size, at: Point, factor: number, dpr: number): View {
  const held = toMap(view, size, at);
  const { k } = limit({ ...view, k: view.k * factor }, dpr);
  return { k, x: held.x - (at.x - size.w / 2) / k, y: held.y - (at.y - size.h / 2) / k };
}

/**
 * The view that puts a box of the map into the free rectangle (CSS pixels) with room at its edges
 * for what stands around the outermost points.
 */
export function fitted(box: Box, free: Rect, size: Size, dpr: number): View {
  const wide = free.w > 560;
  const pad = wide
    ? { left: 60, right: 96, top: 76, bottom: 64 }
    : { left: 22, right: 66, top: 34, bottom: 38 };
  const w = Math.max(80, free.w - pad.left - pad.right);
  const h = Math.max(60, free.h - pad.top - pad.bottom);
  const k = between(Math.min(w / (box.x1 - box.x0), h / (box.y1 - box.y0)), FAR, 1.6) * dpr;
  const middle = {
    x: (free.x + pad.left + w / 2) * dpr,
    y: (free.y + pad.top + h / 2) * dpr,
  };
  return {
    k,
    x: (box.x0 + box.x1) / 2 - (middle.x - size.w / 2) / k,
    y: (box.y0 + box.y1) / 2 - (middle.y - size.h / 2) / k,
  };
}

/** A view on the way from one to another, `t` from 0 to 1; zoom runs evenly in its logarithm. */
export function eased(from: View, to: View, t: number): View {
  const k = from.k * (to.k / from.k) ** t;
  const share = from.k === to.k ? t : (k - from.k) / (to.k - from.k);
  const f = Number.isFinite(share) ? (share * to.k) / k : t;
  return { k, x: from.x + (to.x - from.x) * f, y: from.y + (to.y - from.y) * f };
}
