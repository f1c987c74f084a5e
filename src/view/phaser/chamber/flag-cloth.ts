import type { Rect } from "../../present/index.ts";
import { type Brush, linear, oval, polygon, spot } from "./brush.ts";

/** How the cloth hangs: `phase` in radians, `swing` 1 at rest and more while it waves. */
export interface Hang {
  readonly phase: number;
  readonly swing: number;
}

/** A brass pole from above the cloth down to its foot on the floor. */
export function paintPole(c: Brush, cloth: Rect, floorY: number): void {
  const x = cloth.x - 1.5;
  const r = Math.max(1.1, Math.min(1.9, cloth.w * 0.028));
  spot(c, [x + 3, floorY + 1, r * 9, r * 2.6], "0, 0, 0", 0.7);
  c.fillStyle = linear(
    c,
    [x - r, 0, x + r, 0],
    [
      [0, "#6f5527"],
      [0.4, "#f4dc9f"],
      [1, "#5d4620"],
    ],
  );
  const top = cloth.y - r * 3;
  c.fillRect(x - r, top, r * 2, floorY - top);
  polygon(c, [
    [x, top - r * 6],
    [x + r * 2, top - r * 1.6],
    [x, top],
    [x - r * 2, top - r * 1.6],
  ]);
  c.fill();
  oval(c, x, floorY, r * 6.4, r * 2);
  c.fill();
}

/** The flag flat, at whole device pixels: slicing it column by column then shows no moire. */
export function flattenFlag(image: CanvasImageSource, w: number, h: number): HTMLCanvasElement {
  const flat = document.createElement("canvas");
  flat.width = Math.max(1, Math.round(w));
  flat.height = Math.max(1, Math.round(h));
  const c = flat.getContext("2d");
  if (!c) throw new Error("no 2D context for a flag");
  c.imageSmoothingQuality = "high";
  c.drawImage(image, 0, 0, flat.width, flat.height);
  return flat;
}

/** Draws the hanging cloth in device pixels, one column of the flat flag after another. */
export function paintCloth(c: Brush, flat: HTMLCanvasElement, boxH: number, hang: Hang): void {
  c.setTransform(1, 0, 0, 1, 0, 0);
  const sag = boxH - flat.height;
  for (let x = 0; x < flat.width; x++) {
    const u = x / flat.width;
    const turn = u * 10.5 + hang.phase;
    const y = sag * (0.12 + 0.72 * u * u + 0.11 * u * Math.sin(turn) * hang.swing);
    const h = flat.height * (1 - 0.07 * u + 0.012 * Math.sin(turn + 0.6));
    c.drawImage(flat, x, 0, 1, flat.height, x, y, 1, h);
    const light = Math.cos(turn) * (0.35 + 0.65 * u);
    c.fillStyle = light > 0 ? `rgba(255,255,255,${0.17 * light})` : `rgba(0,0,8,${-0.45 * light})`;
    c.fillRect(x, y, 1, h);
  }
  c.globalCompositeOperation = "source-atop";
  const dusk = c.createLinearGradient(0, 0, 0, boxH);
  dusk.addColorStop(0, "rgba(255, 236, 200, 0.1)");
  dusk.addColorStop(0.35, "rgba(10, 14, 20, 0.04)");
  dusk.addColorStop(1, "rgba(10, 14, 20, 0.4)");
  c.fillStyle = dusk;
  c.fillRect(0, 0, flat.width, boxH);
  c.globalCompositeOperation = "source-over";
}
