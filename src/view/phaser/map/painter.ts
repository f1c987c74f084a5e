import type Phaser from "phaser";
import type { Atlas } from "./atlas.ts";
import type { Frame } from "./frame.ts";
import type { Box } from "./geometry.ts";
import {
  compose,
  type Highlight,
  makePicture,
  type Picture,
  type PicturePlan,
  paint,
  retint,
  type TintedCountry,
} from "./picture.ts";
import { type Size, toScreen, type View } from "./view.ts";

/** A picture, the texture it is laid into and the image that shows it. */
interface Sheet {
  readonly texture: Phaser.Textures.CanvasTexture;
  readonly image: Phaser.GameObjects.Image;
  picture: Picture;
  /** The view that the texture shows now. */
  shown: View | undefined;
}

/** Work in progress: steps, and what follows the last one. */
interface Job {
  readonly steps: Generator<void>;
  readonly done: () => void;
}

/**
 * Two sheets: the sharp one, which fills the canvas and is painted anew for every view at rest,
 * and behind it the whole map, coarse, which shows where the sharp one does not reach in a pan.
 */
export interface Painter {
  readonly atlas: Atlas;
  readonly sharp: Sheet;
  readonly whole: Sheet;
  job: Job | undefined;
}

const WHOLE: Frame = {
  view: { x: 1600, y: 1000, k: 0.36 },
  size: { w: 1500, h: 960 },
  dpr: 0.7,
};

function makeSheet(scene: Phaser.Scene, key: string, frame: Frame, depth: number): Sheet {
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(key, frame.size.w, frame.size.h);
  if (texture === null) throw new Error("The map's texture could not be made.");
  const image = scene.add.image(0, 0, key).setOrigin(0.5, 0.5).setDepth(depth).setVisible(false);
  return { texture, image, picture: makePicture(frame), shown: undefined };
}

/** Makes both sheets, empty, for a canvas of a size in device pixels. */
export function makePainter(scene: Phaser.Scene, atlas: Atlas, frame: Frame): Painter {
  return {
    atlas,
    sharp: makeSheet(scene, "map:sharp", frame, 0),
    whole: makeSheet(scene, "map:whole", WHOLE, -1),
    job: undefined,
  };
}

/** Starts painting the sharp sheet; a job under way is dropped. `done` follows the last step. */
export function startPainting(
  painter: Painter,
  plan: PicturePlan,
  highlight: () => Highlight,
  done: () => void,
): void {
  const { sharp, atlas } = painter;
  const { w, h } = plan.frame.size;
  const { canvas } = sharp.picture.ground;
  if (canvas.width !== w || canvas.height !== h) sharp.picture = makePicture(plan.frame);
  const finish = (): void => {
    if (sharp.texture.width !== w || sharp.texture.height !== h) {
      sharp.texture.setSize(w, h);
      sharp.image.setTexture(sharp.texture.key).setSizeToFrame();
    }
    compose(sharp.texture.context, sharp.picture, atlas, highlight());
    sharp.texture.refresh();
    sharp.shown = plan.frame.view;
    done();
  };
  painter.job = { steps: paint(sharp.picture, atlas, plan), done: finish };
}

/** Starts painting the whole map, unless the sharp sheet is being painted. */
export function startWhole(painter: Painter, plan: Omit<PicturePlan, "frame" | "names">): void {
  const { whole, atlas } = painter;
  const steps = paint(whole.picture, atlas, { ...plan, frame: WHOLE, names: [] });
  painter.job = { steps, done: () => layWhole(painter) };
}

/** Goes on with the job for about so many milliseconds. */
export function stepPainter(painter: Painter, budget: number): void {
  const end = performance.now() + budget;
  while (painter.job !== undefined && performance.now() < end) {
    const { steps, done } = painter.job;
    if (steps.next().done !== true) continue;
    painter.job = undefined;
    done();
  }
}

/** Repaints part of the sharp sheet from its layers. Not while a job holds them. */
export function recompose(painter: Painter, highlight: Highlight, clip?: Box): void {
  const { sharp, atlas } = painter;
  if (sharp.shown === undefined) return;
  compose(sharp.texture.context, sharp.picture, atlas, highlight, clip);
  sharp.texture.refresh();
}

/** New tones for some countries in the sharp sheet's layers. Not while a job holds them. */
export function retintSharp({ sharp, atlas }: Painter, countries: readonly TintedCountry[]): void {
  for (const country of countries) retint(sharp.picture, atlas, country);
}

/** The same for the whole map, a country at each step; it is out of sight mostly and can wait. */
export function startRetintWhole(painter: Painter, countries: readonly TintedCountry[]): void {
  const { whole, atlas } = painter;
  function* steps(): Generator<void> {
    for (const country of countries) {
      retint(whole.picture, atlas, country);
      yield;
    }
  }
  painter.job = { steps: steps(), done: () => layWhole(painter) };
}

function layWhole({ whole, atlas }: Painter): void {
  compose(whole.texture.context, whole.picture, atlas, { selected: [], hovered: null });
  whole.texture.refresh();
  whole.shown = WHOLE.view;
}

function follow(sheet: Sheet, view: View, size: Size): void {
  if (sheet.shown === undefined) return;
  const at = toScreen(view, size, sheet.shown);
  const scale = view.k / sheet.shown.k;
  // A whole-pixel copy is the fast path of a software canvas.
  const exact = Math.abs(scale - 1) < 1e-6;
  sheet.image.setScale(exact ? 1 : scale);
  if (exact) sheet.image.setPosition(Math.round(at.x), Math.round(at.y));
  else sheet.image.setPosition(at.x, at.y);
}

/** Whether the sharp sheet covers the whole canvas in a view. */
function isCovered({ sharp }: Painter, view: View, size: Size): boolean {
  if (sharp.shown === undefined) return false;
  const at = toScreen(view, size, sharp.shown);
  const scale = view.k / sharp.shown.k;
  const w = (sharp.texture.width * scale) / 2;
  const h = (sharp.texture.height * scale) / 2;
  return at.x - w <= 1 && at.y - h <= 1 && at.x + w >= size.w - 1 && at.y + h >= size.h - 1;
}

/** Moves and scales both sheets to a view. */
export function followSheets(painter: Painter, view: View, size: Size): void {
  const { sharp, whole } = painter;
  sharp.image.setVisible(sharp.shown !== undefined);
  whole.image.setVisible(whole.shown !== undefined && !isCovered(painter, view, size));
  follow(sharp, view, size);
  follow(whole, view, size);
}
