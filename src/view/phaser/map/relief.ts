import { faded, palette } from "../palette.ts";
import type { Atlas } from "./atlas.ts";
import { type Frame, inMap, type Pen } from "./frame.ts";
import type { Line } from "./geometry.ts";

/** Rivers and lakes. The pen must be in map units. */
export function drawWaters(pen: Pen, frame: Frame, atlas: Atlas): void {
  pen.save();
  pen.clip(atlas.land);
  // The rivers are sketches: they fade where a near view would show it.
  const nearness = frame.view.k / frame.dpr;
  pen.strokeStyle = faded(palette.waterline, Math.max(0, Math.min(0.2, 0.42 - nearness * 0.24)));
  pen.lineWidth = inMap(frame, 0.9);
  pen.stroke(atlas.rivers);
  pen.restore();
  pen.fillStyle = palette.lake;
  pen.fill(atlas.lakes);
  pen.strokeStyle = faded(palette.coast, 0.5);
  pen.lineWidth = inMap(frame, 0.8);
  pen.stroke(atlas.lakes);
}

/** Three paths for all the peaks of a picture: three strokes instead of thousands. */
interface Peaks {
  readonly shade: Path2D;
  readonly dark: Path2D;
  readonly light: Path2D;
}

function addPeak(peaks: Peaks, x: number, y: number, h: number): void {
  peaks.dark.moveTo(x - h * 0.95, y + h * 0.55);
  peaks.dark.lineTo(x, y - h * 0.6);
  peaks.dark.lineTo(x + h, y + h * 0.58);
  peaks.shade.moveTo(x, y - h * 0.6);
  peaks.shade.lineTo(x + h, y + h * 0.58);
  peaks.shade.lineTo(x + h * 0.16, y + h * 0.5);
  peaks.shade.lineTo(x + h * 0.2, y);
  peaks.shade.closePath();
  peaks.light.moveTo(x - h * 0.8, y + h * 0.4);
  peaks.light.lineTo(x - h * 0.04, y - h * 0.52);
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = (seed * 7919 + 7) % 2147483647;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** Whether a stretch comes near the frame; its peaks cost time and are not seen otherwise. */
function isNear({ view, size }: Frame, x0: number, y0: number, x1: number, y1: number): boolean {
  const w = (size.w / view.k) * 0.55;
  const h = (size.h / view.k) * 0.55;
  const beside = Math.max(x0, x1) < view.x - w || Math.min(x0, x1) > view.x + w;
  return !beside && Math.max(y0, y1) > view.y - h && Math.min(y0, y1) < view.y + h;
}

function alongRidge(peaks: Peaks, frame: Frame, line: Line, strength: number): void {
  const step = inMap(frame, 11 / strength);
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = line.subarray(i, i + 4);
    if (!isNear(frame, x0, y0, x1, y1)) continue;
    const next = sequence(Math.round(x0 + y0) + i);
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let t = 0; t < length; t += step) {
      for (let twin = 0; twin < 2; twin++) {
        const x = x0 + ((x1 - x0) * t) / length + (next() - 0.5) * inMap(frame, 19);
        const y = y0 + ((y1 - y0) * t) / length + (next() - 0.5) * inMap(frame, 13);
        addPeak(peaks, x, y, inMap(frame, (2.8 + next() * 3.6) * (0.6 + 0.4 * strength)));
      }
    }
  }
}

/** Mountains as rows of small peaks of a steady size on the screen. The pen is in map units. */
export function drawRidges(pen: Pen, frame: Frame, atlas: Atlas): void {
  const peaks = { shade: new Path2D(), dark: new Path2D(), light: new Path2D() };
  for (const { strength, line } of atlas.shapes.ridges) {
    alongRidge(peaks, frame, line, strength);
  }
  pen.fillStyle = "rgba(5,11,15,.3)";
  pen.fill(peaks.shade);
  pen.strokeStyle = "rgba(7,14,18,.32)";
  pen.lineWidth = inMap(frame, 1);
  pen.stroke(peaks.dark);
  pen.strokeStyle = "rgba(255,245,220,.17)";
  pen.lineWidth = inMap(frame, 0.9);
  pen.stroke(peaks.light);
}
