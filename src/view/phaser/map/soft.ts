import { enterMap, type Frame, type Pen } from "./frame.ts";

/** Soft light is drawn on one sixteenth of the pixels; enlarging it is the blur. */
export const SHRINK = 4;

/** A canvas of its own, of at least one pixel. */
export function makeCanvas(w: number, h: number): { canvas: HTMLCanvasElement; pen: Pen } {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(w));
  canvas.height = Math.max(1, Math.ceil(h));
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser gives no 2D canvas.");
  return { canvas, pen };
}

/** A coarse picture of the frame, drawn in map units. */
export function drawSoft(frame: Frame, draw: (pen: Pen) => void): HTMLCanvasElement {
  const { canvas, pen } = makeCanvas(frame.size.w / SHRINK, frame.size.h / SHRINK);
  enterMap(pen, frame, SHRINK);
  draw(pen);
  return canvas;
}

/** Lays a coarse picture over the whole frame. The pen must be in device pixels. */
export function spread(pen: Pen, soft: HTMLCanvasElement): void {
  pen.imageSmoothingEnabled = true;
  pen.imageSmoothingQuality = "low";
  pen.drawImage(soft, 0, 0, soft.width * SHRINK, soft.height * SHRINK);
}

/**
 * Strokes a path several times, wide and faint to narrow and strong, so that light falls off to
 * both sides. `reach` is the half width in map units, `strength` the opacity at the path.
 */
export function strokeGlow(pen: Pen, path: Path2D, reach: number, strength: number, passes = 7) {
  pen.lineJoin = "bevel";
  for (let i = passes; i >= 1; i--) {
    const t = i / passes;
    pen.lineWidth = 2 * reach * t * t;
    pen.globalAlpha = strength * (0.1 + 0.26 * (1 - t));
    pen.stroke(path);
  }
  pen.globalAlpha = 1;
}
