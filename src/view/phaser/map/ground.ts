import { faded, palette } from "../palette.ts";
import type { Atlas } from "./atlas.ts";
import { pathNear } from "./coarse.ts";
import { enterMap, type Frame, inMap, leaveMap, type Pen } from "./frame.ts";
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

function drawWaterlines(pen: Pen, frame: Frame, coast: Path2D): void {
  const soft = drawSoft(frame, (p) => {
    p.strokeStyle = palette.waterline;
    strokeGlow(p, coast, inMap(frame, 19), 0.4, 6);
    p.strokeStyle = faded(palette.waterline, 0.08);
    for (const width of [7, 15, 25]) {
      p.lineWidth = inMap(frame, width);
      p.stroke(coast);
    }
  });
  spread(pen, soft);
}

function drawLand(pen: Pen, frame: Frame, atlas: Atlas, coast: Path2D): void {
  const soft = drawSoft(frame, (p) => {
    p.translate(0, inMap(frame, 3));
    p.strokeStyle = "#03070b";
    strokeGlow(p, coast, inMap(frame, 7), 0.9, 4);
  });
  spread(pen, soft);
  enterMap(pen, frame);
  const half = frame.size.h / frame.view.k / 2;
  const slope = pen.createLinearGradient(0, frame.view.y - half, half * 0.3, frame.view.y + half);
  slope.addColorStop(0, palette.landLight);
  slope.addColorStop(0.55, palette.land);
  slope.addColorStop(1, palette.landDark);
  pen.fillStyle = slope;
  pen.fill(atlas.land);
  leaveMap(pen);
}

/** Broad light and shade along the mountains; the hachures above them are drawn with the lines. */
function drawHighlands(pen: Pen, frame: Frame, atlas: Atlas): void {
  const crests = new Path2D();
  for (const { line } of atlas.shapes.ridges) {
    crests.moveTo(line[0] ?? 0, line[1] ?? 0);
    for (let i = 2; i < line.length; i += 2) crests.lineTo(line[i] ?? 0, line[i + 1] ?? 0);
  }
  const soft = drawSoft(frame, (p) => {
    p.clip(atlas.land);
    p.strokeStyle = "#02060a";
    p.translate(8, 10);
    strokeGlow(p, crests, 34, 0.36, 5);
    p.strokeStyle = "#a9c3bf";
    p.translate(-14, -18);
    strokeGlow(p, crests, 24, 0.17, 5);
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
  const coast = pathNear(atlas.soft, frame, inMap(frame, 30), ({ sides }) => sides.length === 1);
  drawWaterlines(pen, frame, coast);
  yield;
  enterMap(pen, frame);
  pen.strokeStyle = "rgba(150,195,210,.075)";
  pen.lineWidth = inMap(frame, 1);
  pen.stroke(atlas.graticule);
  leaveMap(pen);
  yield;
  drawLand(pen, frame, atlas, coast);
  yield;
  drawHighlands(pen, frame, atlas);
  yield;
  const paper = pen.createPattern(grain(), "repeat");
  if (paper !== null) pen.fillStyle = paper;
  pen.fillRect(0, 0, frame.size.w, frame.size.h);
}
