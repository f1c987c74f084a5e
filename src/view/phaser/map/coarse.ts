import type { Frame } from "./frame.ts";
import { type BorderArc, type Box, boxOf, type Line } from "./geometry.ts";

/** A border arc with what wide, soft strokes need of it: few points, and only where it is seen. */
export interface CoarseArc {
  readonly fine: Line;
  readonly coarse: Line;
  readonly box: Box;
  readonly sides: readonly string[];
}

/** Map units between the points that stay; device pixels per unit from which all points are drawn. */
const STEP = 5;
const NEAR = 2.6;

function thin(line: Line): Line {
  const out: number[] = [];
  const last = line.length - 2;
  let [x, y] = [Infinity, Infinity];
  for (let i = 0; i <= last; i += 2) {
    const px = line[i] ?? 0;
    const py = line[i + 1] ?? 0;
    if (i < last && Math.abs(px - x) < STEP && Math.abs(py - y) < STEP) continue;
    out.push(px, py);
    x = px;
    y = py;
  }
  return Float32Array.from(out);
}

/** Prepares arcs for soft strokes. */
export function makeCoarse(arcs: readonly BorderArc[]): readonly CoarseArc[] {
  return arcs.map(({ line, sides }) => ({
    fine: line,
    coarse: thin(line),
    box: boxOf([line]),
    sides,
  }));
}

/** A path of the arcs that pass a test and come within `reach` map units of the frame. */
export function pathNear(
  arcs: readonly CoarseArc[],
  { view, size }: Frame,
  reach: number,
  test: (arc: CoarseArc) => boolean,
): Path2D {
  const w = size.w / view.k / 2 + reach;
  const h = size.h / view.k / 2 + reach;
  const path = new Path2D();
  for (const arc of arcs) {
    const { box } = arc;
    if (box.x1 < view.x - w || box.x0 > view.x + w || box.y1 < view.y - h || box.y0 > view.y + h) {
      continue;
    }
    if (!test(arc)) continue;
    const line = view.k < NEAR ? arc.coarse : arc.fine;
    path.moveTo(line[0] ?? 0, line[1] ?? 0);
    for (let i = 2; i < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  }
  return path;
}
