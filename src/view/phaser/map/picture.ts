import type { Tone } from "../../present/index.ts";
import type { Atlas } from "./atlas.ts";
import { type Frame, leaveMap, type Pen } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { drawGround } from "./ground.ts";
import { drawHovered, drawSelected } from "./highlight.ts";
import { drawLines, type LinePlan } from "./lines.ts";
import { drawName, type NameLabel } from "./names.ts";
import { makeCanvas } from "./soft.ts";
import { makeTintPicture, type TintPicture, tintCountry } from "./tint.ts";

export interface TintedCountry {
  readonly id: string;
  readonly tone: Tone;
  /** 1 for a member, less for an outsider. */
  readonly weight: number;
}

/** What a picture is painted from. */
export interface PicturePlan extends LinePlan {
  readonly frame: Frame;
  readonly countries: readonly TintedCountry[];
  readonly names: readonly { readonly label: NameLabel; readonly shift: number }[];
}

/** Three layers of one frame, kept apart so that a new tone repaints the middle one alone. */
export interface Picture {
  readonly ground: Pen;
  readonly tint: Pen;
  readonly lines: Pen;
  frame: Frame;
  tints: TintPicture;
}

/** Empty layers of a size in device pixels. */
export function makePicture(frame: Frame): Picture {
  const layer = (): Pen => makeCanvas(frame.size.w, frame.size.h).pen;
  return { ground: layer(), tint: layer(), lines: layer(), frame, tints: makeTintPicture() };
}

/** Repaints all layers, a piece at each step, so that the caller can spread it over frames. */
export function* paint(picture: Picture, atlas: Atlas, plan: PicturePlan): Generator<void> {
  picture.frame = plan.frame;
  picture.tints = makeTintPicture();
  yield* drawGround(picture.ground, plan.frame, atlas);
  yield;
  leaveMap(picture.tint);
  picture.tint.clearRect(0, 0, plan.frame.size.w, plan.frame.size.h);
  for (const country of plan.countries) {
    tintCountry(picture.tint, plan.frame, atlas, picture.tints, country);
    yield;
  }
  yield* drawLines(picture.lines, plan.frame, atlas, plan);
  yield;
  for (const { label, shift } of plan.names) {
    drawName(picture.lines, plan.frame, atlas.shapes.cone, label, shift);
  }
}

/** Gives one country its new tone in a finished picture. */
export function retint(picture: Picture, atlas: Atlas, country: TintedCountry): void {
  tintCountry(picture.tint, picture.frame, atlas, picture.tints, country);
}

export interface Highlight {
  readonly selected: readonly string[];
  readonly hovered: string | null;
}

/** Lays the layers over one another, all of them or the part inside `clip` (device pixels). */
export function compose(
  pen: Pen,
  picture: Picture,
  atlas: Atlas,
  { selected, hovered }: Highlight,
  clip?: Box,
): void {
  leaveMap(pen);
  pen.save();
  if (clip !== undefined) {
    pen.beginPath();
    pen.rect(clip.x0, clip.y0, clip.x1 - clip.x0, clip.y1 - clip.y0);
    pen.clip();
  }
  pen.drawImage(picture.ground.canvas, 0, 0);
  pen.drawImage(picture.tint.canvas, 0, 0);
  pen.drawImage(picture.lines.canvas, 0, 0);
  for (const id of selected) drawSelected(pen, picture.frame, atlas, id);
  if (hovered !== null) drawHovered(pen, picture.frame, atlas, hovered);
  pen.restore();
}
