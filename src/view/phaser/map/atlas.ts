import { type CoarseArc, makeCoarse } from "./coarse.ts";
import type { Line, MapShapes, Point } from "./geometry.ts";

/** The shapes as paths in map units, made once. */
export interface Atlas {
  readonly shapes: MapShapes;
  /** The border arcs, prepared for soft strokes. */
  readonly soft: readonly CoarseArc[];
  readonly land: Path2D;
  readonly coast: Path2D;
  readonly graticule: Path2D;
  readonly rivers: Path2D;
  readonly lakes: Path2D;
  readonly country: ReadonlyMap<string, Path2D>;
}

/** Border lines by what they part: members from others, members from members, the rest. */
export interface BlocPaths {
  readonly outer: Path2D;
  readonly inner: Path2D;
  readonly plain: Path2D;
  readonly members: ReadonlySet<string>;
}

function trace(path: Path2D, line: Line, close: boolean): void {
  path.moveTo(line[0] ?? 0, line[1] ?? 0);
  for (let i = 2; i < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  if (close) path.closePath();
}

function pathOf(lines: readonly Line[], close: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line, close);
  return path;
}

/** Rounds a hand-traced line: its corners become control points. */
function traceSmooth(path: Path2D, line: Line, close: boolean): void {
  const n = line.length / 2;
  const at = (i: number): Point => ({ x: line[2 * (i % n)] ?? 0, y: line[2 * (i % n) + 1] ?? 0 });
  const mid = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const start = close ? mid(at(0), at(1)) : at(0);
  path.moveTo(start.x, start.y);
  for (let i = 1; i < (close ? n + 1 : n - 1); i++) {
    const corner = at(i);
    const end = !close && i === n - 2 ? at(n - 1) : mid(corner, at(i + 1));
    path.quadraticCurveTo(corner.x, corner.y, end.x, end.y);
  }
}

function smoothPath(lines: readonly Line[], close: boolean): Path2D {
  const path = new Path2D();
  for (const line of lines) traceSmooth(path, line, close);
  return path;
}

/** Makes every path that does not depend on the model. */
export function makeAtlas(shapes: MapShapes): Atlas {
  const coasts = shapes.borders.filter(({ sides }) => sides.length === 1);
  return {
    shapes,
    soft: makeCoarse(shapes.borders),
    land: pathOf(
      shapes.countries.flatMap(({ rings }) => rings),
      true,
    ),
    coast: pathOf(
      coasts.map(({ line }) => line),
      false,
    ),
    graticule: pathOf(shapes.graticule, false),
    rivers: smoothPath(shapes.rivers, false),
    lakes: smoothPath(shapes.lakes, true),
    country: new Map(shapes.countries.map(({ a3, rings }) => [a3, pathOf(rings, true)])),
  };
}

/** Sorts the land borders by membership. */
export function makeBlocPaths(shapes: MapShapes, members: ReadonlySet<string>): BlocPaths {
  const lines: Record<"outer" | "inner" | "plain", Line[]> = { outer: [], inner: [], plain: [] };
  for (const { line, sides } of shapes.borders) {
    if (sides.length < 2) continue;
    const inside = sides.filter((a3) => members.has(a3)).length;
    lines[inside === 1 ? "outer" : inside === 2 ? "inner" : "plain"].push(line);
  }
  return {
    outer: pathOf(lines.outer, false),
    inner: pathOf(lines.inner, false),
    plain: pathOf(lines.plain, false),
    members,
  };
}
