import type { Tone } from "../../present/index.ts";
import { toneColour } from "../palette.ts";
import type { Atlas } from "./atlas.ts";
import { pathNear } from "./coarse.ts";
import { enterMap, type Frame, finesse, inMap, leaveMap, type Pen } from "./frame.ts";
import type { Box, CountryShape } from "./geometry.ts";
import { makeCanvas, SHRINK, strokeGlow } from "./soft.ts";

/** The light inside one country's borders, coarse and without colour, for one frame. */
interface Glow {
  readonly canvas: HTMLCanvasElement;
  readonly pen: Pen;
  /** Device pixels. */
  readonly x: number;
  readonly y: number;
  colour: string;
}

export interface TintPicture {
  readonly glows: Map<string, Glow>;
}

export const makeTintPicture = (): TintPicture => ({ glows: new Map() });

/** Where a country's box falls on the frame, cut to it, in whole device pixels; empty if outside. */
export function boxOnFrame(box: Box, { view, size }: Frame, margin: number): Box {
  const x = (v: number): number => (v - view.x) * view.k + size.w / 2;
  const y = (v: number): number => (v - view.y) * view.k + size.h / 2;
  return {
    x0: Math.floor(Math.min(size.w, Math.max(0, x(box.x0) - margin))),
    y0: Math.floor(Math.min(size.h, Math.max(0, y(box.y0) - margin))),
    x1: Math.ceil(Math.max(0, Math.min(size.w, x(box.x1) + margin))),
    y1: Math.ceil(Math.max(0, Math.min(size.h, y(box.y1) + margin))),
  };
}

function makeGlow(
  frame: Frame,
  atlas: Atlas,
  { a3, box }: CountryShape,
  path: Path2D,
  weight: number,
): Glow | undefined {
  const on = boxOnFrame(box, frame, SHRINK);
  if (on.x1 - on.x0 < 1 || on.y1 - on.y0 < 1) return undefined;
  const { canvas, pen } = makeCanvas((on.x1 - on.x0) / SHRINK, (on.y1 - on.y0) / SHRINK);
  enterMap(pen, frame, SHRINK);
  const m = pen.getTransform();
  pen.setTransform(m.a, 0, 0, m.d, m.e - on.x0 / SHRINK, m.f - on.y0 / SHRINK);
  pen.fillStyle = "#fff";
  pen.strokeStyle = "#fff";
  pen.globalAlpha = 0.37 * weight;
  pen.fill(path);
  const reach = inMap(frame, 30 * finesse(frame));
  const edge = pathNear(atlas.soft, frame, reach, ({ sides }) => sides.includes(a3));
  strokeGlow(pen, edge, reach, 0.62 * weight, 8);
  return { canvas, pen, x: on.x0, y: on.y0, colour: "" };
}

function paintGlow(glow: Glow, colour: string): void {
  if (glow.colour === colour) return;
  glow.colour = colour;
  leaveMap(glow.pen);
  glow.pen.globalAlpha = 1;
  glow.pen.globalCompositeOperation = "source-in";
  glow.pen.fillStyle = colour;
  glow.pen.fillRect(0, 0, glow.canvas.width, glow.canvas.height);
}

/**
 * Colours one country. The costly part, its glow, is kept in the picture, so that a new tone in the
 * same frame is one clip and one enlarged copy. `weight` 1 for a member, less for an outsider.
 */
export function tintCountry(
  pen: Pen,
  frame: Frame,
  atlas: Atlas,
  picture: TintPicture,
  country: { readonly id: string; readonly tone: Tone; readonly weight: number },
): void {
  const path = atlas.country.get(country.id);
  const shape = atlas.shapes.byCode.get(country.id);
  if (path === undefined || shape === undefined) return;
  const glow = picture.glows.get(country.id) ?? makeGlow(frame, atlas, shape, path, country.weight);
  if (glow === undefined) return;
  picture.glows.set(country.id, glow);
  paintGlow(glow, toneColour[country.tone]);
  pen.save();
  enterMap(pen, frame);
  pen.clip(path);
  leaveMap(pen);
  const { width, height } = glow.canvas;
  pen.clearRect(glow.x, glow.y, width * SHRINK, height * SHRINK);
  pen.drawImage(glow.canvas, glow.x, glow.y, width * SHRINK, height * SHRINK);
  pen.restore();
}
