import type Phaser from "phaser";
import type { CanvasModel } from "../../present/index.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import { type Atlas, makeBlocPaths } from "./atlas.ts";
import type { Frame } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { highlightMargin } from "./highlight.ts";
import { followMarks, type Marks, rebuildMarks, retoneMarks } from "./marks.ts";
import { highlightOf, membersOf, tintedCountries } from "./model-change.ts";
import {
  followSheets,
  makePainter,
  type Painter,
  recompose,
  retintSharp,
  startPainting,
  startRetintWhole,
  startWhole,
  stepPainter,
} from "./painter.ts";
import type { PicturePlan } from "./picture.ts";
import { findRoutes } from "./routes.ts";
import { makeCanvas } from "./soft.ts";
import { boxOnFrame } from "./tint.ts";

/** Milliseconds of painting in one frame: while a picture stands, and before the first. */
const BUDGET = 8;
const FIRST_BUDGET = 40;

/** What is seen of the map, and what is still to be done to it. */
export interface Display {
  readonly scene: Phaser.Scene;
  readonly painter: Painter;
  readonly marks: Marks;
  arrangement: Arrangement | undefined;
  /** When the sharp picture is to be painted anew; undefined while it is good. */
  paintAt: number | undefined;
  wholeIsStale: boolean;
  /** Countries whose part of the picture has to be laid anew. */
  readonly touched: Set<string>;
  /** Countries whose tone the coarse map does not show yet. */
  readonly faded: Set<string>;
}

/** What the display is drawn from in this moment. */
export interface Showing {
  readonly model: CanvasModel;
  readonly hovered: string | null;
  readonly frame: Frame;
}

/** Makes a display that paints its first picture at the next step. */
export function makeDisplay(scene: Phaser.Scene, atlas: Atlas, frame: Frame): Display {
  return {
    scene,
    painter: makePainter(scene, atlas, frame),
    marks: { list: [], labels: new Map() },
    arrangement: undefined,
    paintAt: 0,
    wholeIsStale: true,
    touched: new Set(),
    faded: new Set(),
  };
}

/** Whether the first picture is there. */
export const isShown = ({ painter }: Display): boolean => painter.sharp.shown !== undefined;

/** Whether nothing is left to do. */
export const isDone = ({ painter, paintAt, wholeIsStale, touched, faded }: Display): boolean =>
  painter.job === undefined &&
  paintAt === undefined &&
  !wholeIsStale &&
  touched.size + faded.size === 0;

type Plan = Omit<PicturePlan, "frame" | "names">;

function planOf({ painter }: Display, { model }: Showing): Plan {
  const { shapes } = painter.atlas;
  const { from, to } = findRoutes(shapes.cone, model.map);
  return {
    bloc: makeBlocPaths(shapes, membersOf(model.map)),
    countries: tintedCountries(model.map),
    routesFrom: from,
    routesTo: to,
  };
}

function startPicture(display: Display, showing: () => Showing): void {
  const { painter, scene } = display;
  const { model, frame } = showing();
  const { shapes } = painter.atlas;
  const arrangement = arrange(makeCanvas(1, 1).pen, model.map, model.free, frame, shapes);
  const plan = { ...planOf(display, showing()), frame, names: arrangement.names };
  display.paintAt = undefined;
  const highlight = () => highlightOf(showing().model.map, showing().hovered);
  startPainting(painter, plan, highlight, () => {
    const now = showing();
    display.arrangement = arrangement;
    rebuildMarks(scene, display.marks, model.map, arrangement, shapes);
    retoneMarks(display.marks, now.model.map);
    followDisplay(display, now.frame);
  });
}

function startWork(display: Display, showing: () => Showing, now: number): void {
  const { painter, paintAt } = display;
  if (paintAt !== undefined) {
    if (now >= paintAt) startPicture(display, showing);
  } else if (display.wholeIsStale) {
    display.wholeIsStale = false;
    display.faded.clear();
    startWhole(painter, planOf(display, showing()));
  } else if (display.faded.size > 0) {
    const countries = tintedCountries(showing().model.map);
    startRetintWhole(
      painter,
      countries.filter(({ id }) => display.faded.has(id)),
    );
    display.faded.clear();
  }
}

function clipAround(display: Display, { frame }: Showing, ids: ReadonlySet<string>): Box {
  const { byCode } = display.painter.atlas.shapes;
  const drawn = { ...frame, view: display.painter.sharp.shown ?? frame.view };
  const boxes = [...ids].flatMap((id) => {
    const shape = byCode.get(id);
    return shape === undefined ? [] : [boxOnFrame(shape.box, drawn, highlightMargin(drawn))];
  });
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

/** Lays anew the countries that changed tone, selection or hover. */
function recolour(display: Display, showing: Showing): void {
  const { painter, marks, touched } = display;
  const { map } = showing.model;
  const ids = new Set(touched);
  touched.clear();
  const retinted = tintedCountries(map).filter(({ id }) => ids.has(id));
  retintSharp(painter, retinted);
  for (const { id } of retinted) display.faded.add(id);
  recompose(painter, highlightOf(map, showing.hovered), clipAround(display, showing, ids));
  retoneMarks(marks, map);
}

/** Does this frame's share of the work. */
export function workOnDisplay(display: Display, showing: () => Showing, now: number): void {
  const { painter } = display;
  if (painter.job === undefined && display.touched.size > 0 && isShown(display)) {
    recolour(display, showing());
  }
  if (painter.job === undefined) startWork(display, showing, now);
  stepPainter(painter, isShown(display) ? BUDGET : FIRST_BUDGET);
  if (isShown(display)) followSheets(painter, showing().frame.view, showing().frame.size);
}

/** Moves everything to where a frame's view shows it. */
export function followDisplay({ painter, marks }: Display, { view, size }: Frame): void {
  followSheets(painter, view, size);
  followMarks(marks, view, size);
}
