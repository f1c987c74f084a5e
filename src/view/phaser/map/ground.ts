import { faded, palette } from "../palette.ts";
import { type Atlas, enterMap, type Frame, inMap, leaveMap, type Pen } from "./atlas.ts";
import { drawSoft, makeCanvas, spread, strokeGlow } from "./soft.ts";

function drawSea(pen: Pen, { size }: Frame): void {
  const light = { x: size.w * 0.5, y: size.h * 0.42 };
  const reach = Math.max(size.w, size.h) * 0.75;
  const fill = pen.createRadialGradient(light.x, light.y, 0, light.x, light.y, reach);
  fill.addColorStop(0, palette.seaLight);
  fill.addColorStop(0.55, palette.sea);
  fill.addColorStop(1, palette.seaDeep);
  pen.fillStyle = fill;
  pen.fillRect(0, 0, size.w, size.h);
}

function drawWaterlines(pen: Pen, frame: Frame, atlas: Atlas): void {
  const soft = drawSoft(frame, (p) => {
    p.strokeStyle = palette.waterline;
    strokeGlow(p, atlas.coast, inMap(frame, 19), 0.4, 6);
  });
  spread(pen, soft);
  enterMap(pen, frame);
  pen.strokeStyle = faded(palette.waterline, 0.075);
  for (const width of [7, 15, 25]) {
    pen.lineWidth = inMap(frame, width);
    pen.stroke(atlas.coast);
  }
  leaveMap(pen);
}

function drawLand(pen: Pen, frame: Frame, atlas: Atlas): void {
  spread(
    pen,
    drawSoft(frame, (p) => {
      p.translate(0, inMap(frame, 3));
      p.strokeStyle = "#03070b";
      strokeGlow(p, atlas.coast, inMap(frame, 7), 0.9, 4);
    }),
  );
  const slope = pen.createLinearGradient(0, 0, frame.size.w * 0.25, frame.size.h);
  slope.addColorStop(0, palette.landLight);
  slope.addColorStop(0.55, palette.land);
  slope.addColorStop(1, palette.landDark);
  pen.fillStyle = slope;
  pen.save();
  enterMap(pen, frame);
  pen.clip(atlas.land);
  leaveMap(pen);
  pen.fillRect(0, 0, frame.size.w, frame.size.h);
  drawHighlands(pen, frame, atlas);
  pen.restore();
}

/** Broad light and shade along the mountains; the hachures above them are drawn with the lines. */
function drawHighlands(pen: Pen, frame: Frame, atlas: Atlas): void {
  const soft = drawSoft(frame, (p) => {
    for (const { strength, line } of atlas.shapes.ridges) {
      const path = new Path2D();
      for (let i = 0; i < line.length; i += 2) path.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
      p.strokeStyle = "#02060a";
      p.translate(8, 10);
      strokeGlow(p, path, 34, 0.34 * strength, 6);
      p.translate(-14, -18);
      p.strokeStyle = "#a9c3bf";
      strokeGlow(p, path, 24, 0.16 * strength, 6);
      p.translate(6, 8);
    }
  });
  spread(pen, soft);
}

let grainTile: HTMLCanvasElement | undefined;

/** A tile of paper grain from a fixed sequence, so that pictures can be compared. */
function grain(): HTMLCanvasElement {
  if (grainTile !== undefined) return grainTile;
  const { canvas, pen } = makeCanvas(160, 160);
  const image = pen.createImageData(160, 160);
  let seed = 20050622;
  for (let i = 0; i < image.data.length; i += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const bright = (seed >>> 31) * 255;
    image.data.fill(bright, i, i + 3);
    image.data[i + 3] = (seed >>> 24) % 12;
  }
  pen.putImageData(image, 0, 0);
  grainTile = canvas;
  return canvas;
}

/** Sea, graticule, land and grain: what neither the model nor the language changes. */
export function* drawGround(pen: Pen, frame: Frame, atlas: Atlas): Generator<void> {
  leaveMap(pen);
  drawSea(pen, frame);
  yield;
  drawWaterlines(pen, frame, atlas);
  yield;
  enterMap(pen, frame);
  pen.strokeStyle = "rgba(150,195,210,.075)";
  pen.lineWidth = inMap(frame, 1);
  pen.stroke(atlas.graticule);
  leaveMap(pen);
  yield;
  drawLand(pen, frame, atlas);
  yield;
  const paper = pen.createPattern(grain(), "repeat");
  if (paper !== null) pen.fillStyle = paper;
  pen.fillRect(0, 0, frame.size.w, frame.size.h);
}
