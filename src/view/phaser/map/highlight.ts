import { faded, palette } from "../palette.ts";
import type { Atlas } from "./atlas.ts";
import { enterMap, type Frame, finesse, inMap, leaveMap, type Pen } from "./frame.ts";
import type { Box } from "./geometry.ts";
import { makeCanvas, SHRINK, strokeGlow } from "./soft.ts";
import { boxOnFrame } from "./tint.ts";

/** Device pixels around a country that its highlight may touch. */
export const highlightMargin = ({ dpr }: Frame): number => Math.ceil(16 * dpr);

function drawHalo(pen: Pen, frame: Frame, path: Path2D, box: Box, strength: number): void {
  const on = boxOnFrame(box, frame, highlightMargin(frame));
  if (on.x1 <= on.x0 || on.y1 <= on.y0) return;
  const w = (on.x1 - on.x0) / SHRINK;
  const h = (on.y1 - on.y0) / SHRINK;
  const { canvas, pen: soft } = makeCanvas(w, h);
  enterMap(soft, frame, SHRINK);
  const m = soft.getTransform();
  soft.setTransform(m.a, 0, 0, m.d, m.e - on.x0 / SHRINK, m.f - on.y0 / SHRINK);
  soft.strokeStyle = palette.brassLight;
  strokeGlow(soft, path, inMap(frame, 10 * finesse(frame)), strength, 5);
  leaveMap(pen);
  pen.globalCompositeOperation = "lighter";
  pen.drawImage(canvas, on.x0, on.y0, canvas.width * SHRINK, canvas.height * SHRINK);
  pen.globalCompositeOperation = "source-over";
}

/** The selected country: a bright line with a halo. */
export function drawSelected(pen: Pen, frame: Frame, atlas: Atlas, id: string): void {
  const path = atlas.country.get(id);
  const shape = atlas.shapes.byCode.get(id);
  if (path === undefined || shape === undefined) return;
  drawHalo(pen, frame, path, shape.box, 0.36);
  enterMap(pen, frame);
  pen.fillStyle = "rgba(255,244,214,.05)";
  pen.fill(path);
  pen.strokeStyle = "rgba(20,12,2,.6)";
  pen.lineWidth = inMap(frame, 3.8 * finesse(frame));
  pen.stroke(path);
  pen.strokeStyle = "#fff3d4";
  pen.lineWidth = inMap(frame, 2.1 * finesse(frame));
  pen.stroke(path);
  leaveMap(pen);
}

/** The country under the pointer: a little more light. */
export function drawHovered(pen: Pen, frame: Frame, atlas: Atlas, id: string): void {
  const path = atlas.country.get(id);
  if (path === undefined) return;
  enterMap(pen, frame);
  pen.fillStyle = "rgba(255,246,224,.085)";
  pen.fill(path);
  pen.strokeStyle = faded(palette.brassLight, 0.85);
  pen.lineWidth = inMap(frame, 1.3);
  pen.stroke(path);
  leaveMap(pen);
}
