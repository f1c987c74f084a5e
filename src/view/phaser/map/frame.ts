import type { Size, View } from "./view.ts";

export type Pen = CanvasRenderingContext2D;

/** One picture of the map: what is seen, on how many device pixels. */
export interface Frame {
  readonly view: View;
  readonly size: Size;
  /** Device pixels per CSS pixel. */
  readonly dpr: number;
}

/** From here on the pen draws in map units. */
export function enterMap(pen: Pen, { view, size }: Frame, shrink = 1): void {
  const k = view.k / shrink;
  pen.setTransform(k, 0, 0, k, size.w / 2 / shrink - view.x * k, size.h / 2 / shrink - view.y * k);
  pen.lineJoin = "round";
  pen.lineCap = "round";
}

/** From here on the pen draws in device pixels. */
export function leaveMap(pen: Pen): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/** Lines and glows are finer on a far view, as on a phone, and a little stronger on a near one. */
export const finesse = ({ view, dpr }: Frame): number =>
  Math.min(1.15, Math.max(0.62, 0.35 + (view.k / dpr) * 1.35));

/** So many CSS pixels in map units. */
export const inMap = ({ view, dpr }: Frame, css: number): number => (css * dpr) / view.k;
