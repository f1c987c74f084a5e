import { faded, palette } from "../palette.ts";
import type { Atlas, BlocPaths } from "./atlas.ts";
import { pathNear } from "./coarse.ts";
import { enterMap, type Frame, finesse, inMap, leaveMap, type Pen } from "./frame.ts";
import type { Point } from "./geometry.ts";
import { drawRidges, drawWaters } from "./relief.ts";
import { drawSoft, makeCanvas, spread, strokeGlow } from "./soft.ts";

let hatchTile: HTMLCanvasElement | undefined;

function hatch(): HTMLCanvasElement {
  if (hatchTile !== undefined) return hatchTile;
  const { canvas, pen } = makeCanvas(24, 24);
  pen.strokeStyle = faded(palette.brassLight, 0.6);
  pen.lineWidth = 2.2;
  pen.beginPath();
  for (const start of [-24, -12, 0, 12, 24]) {
    pen.moveTo(start - 2, 26);
    pen.lineTo(start + 26, -2);
  }
  pen.stroke();
  hatchTile = canvas;
  return canvas;
}

/** Areas outside their state's control: hatched, with a dashed line inside the state. */
function drawDisputed(pen: Pen, frame: Frame, atlas: Atlas): void {
  const pattern = pen.createPattern(hatch(), "repeat");
  if (pattern === null) return;
  pattern.setTransform(new DOMMatrix().scale(inMap(frame, 0.36)));
  for (const { state, line } of atlas.shapes.disputed) {
    const within = atlas.country.get(state);
    if (within === undefined) continue;
    const path = new Path2D();
    for (let i = 0; i < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
    path.closePath();
    pen.save();
    pen.clip(within);
    pen.fillStyle = pattern;
    pen.fill(path);
    pen.strokeStyle = faded(palette.brassLight, 0.85);
    pen.lineCap = "butt";
    pen.lineWidth = inMap(frame, 1.2);
    pen.setLineDash([inMap(frame, 3.2), inMap(frame, 2.2)]);
    pen.stroke(path);
    pen.restore();
  }
}

function drawBorders(pen: Pen, frame: Frame, atlas: Atlas, bloc: BlocPaths): void {
  pen.strokeStyle = faded(palette.border, 0.3);
  pen.lineWidth = inMap(frame, 0.8);
  pen.stroke(bloc.plain);
  pen.strokeStyle = faded(palette.coast, 0.6);
  pen.lineWidth = inMap(frame, 0.9);
  pen.stroke(atlas.coast);
  pen.strokeStyle = "rgba(6,12,16,.5)";
  pen.lineWidth = inMap(frame, 2.4 * finesse(frame));
  pen.stroke(bloc.inner);
  pen.strokeStyle = "rgba(244,234,208,.55)";
  pen.lineWidth = inMap(frame, 1.05 * finesse(frame));
  pen.stroke(bloc.inner);
}

/** The alliance's outer border: brass with a glow of its own. */
function drawBlocGlow(pen: Pen, frame: Frame, atlas: Atlas, { members }: BlocPaths): void {
  const reach = inMap(frame, 9 * finesse(frame));
  const outer = pathNear(
    atlas.soft,
    frame,
    reach,
    ({ sides }) => sides.length === 2 && sides.filter((a3) => members.has(a3)).length === 1,
  );
  const soft = drawSoft(frame, (p) => {
    p.strokeStyle = palette.brass;
    strokeGlow(p, outer, reach, 0.42, 6);
  });
  pen.globalCompositeOperation = "lighter";
  spread(pen, soft);
  pen.globalCompositeOperation = "source-over";
}

function drawBlocLine(pen: Pen, frame: Frame, bloc: BlocPaths): void {
  const fine = finesse(frame);
  pen.strokeStyle = "rgba(10,8,4,.55)";
  pen.lineWidth = inMap(frame, 3.2 * fine);
  pen.stroke(bloc.outer);
  pen.strokeStyle = palette.brass;
  pen.lineWidth = inMap(frame, 1.8 * fine);
  pen.stroke(bloc.outer);
  pen.strokeStyle = faded(palette.brassLight, 0.7);
  pen.lineWidth = inMap(frame, 0.6 * fine);
  pen.stroke(bloc.outer);
}

/** The bend of a route between two places: a quadratic curve's control point. */
export function bendOf(a: Point, b: Point): Point {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return { x: (a.x + b.x) / 2 + dy * 0.16, y: (a.y + b.y) / 2 - Math.abs(dx) * 0.16 - 20 };
}

/** Dashed ways from the members' capitals to the place of the meeting, in map units. */
function drawRoutes(pen: Pen, frame: Frame, from: readonly Point[], to: Point | undefined): void {
  if (to === undefined) return;
  pen.save();
  pen.strokeStyle = faded(palette.brassLight, 0.4);
  pen.lineWidth = inMap(frame, 1.2);
  pen.lineCap = "butt";
  pen.setLineDash([inMap(frame, 6), inMap(frame, 6)]);
  pen.beginPath();
  for (const start of from) {
    const bend = bendOf(start, to);
    pen.moveTo(start.x, start.y);
    pen.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  }
  pen.stroke();
  pen.restore();
}

/** What the lines are told besides the atlas. */
export interface LinePlan {
  readonly bloc: BlocPaths;
  readonly routesFrom: readonly Point[];
  readonly routesTo: Point | undefined;
}

/** Everything above the tints: waters, mountains, borders, hatching, routes. */
export function* drawLines(pen: Pen, frame: Frame, atlas: Atlas, plan: LinePlan): Generator<void> {
  leaveMap(pen);
  pen.clearRect(0, 0, frame.size.w, frame.size.h);
  enterMap(pen, frame);
  drawRidges(pen, frame, atlas);
  yield;
  drawWaters(pen, frame, atlas);
  yield;
  drawDisputed(pen, frame, atlas);
  drawBorders(pen, frame, atlas, plan.bloc);
  yield;
  leaveMap(pen);
  drawBlocGlow(pen, frame, atlas, plan.bloc);
  yield;
  enterMap(pen, frame);
  drawBlocLine(pen, frame, plan.bloc);
  drawRoutes(pen, frame, plan.routesFrom, plan.routesTo);
  leaveMap(pen);
}
