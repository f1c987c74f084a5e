import type { ChamberLayout } from "../../present/index.ts";
import { type Brush, grainOf, linear, oval, polygon, spot } from "./brush.ts";

/** Parquet in perspective, from the wall to the bottom of the canvas. */
export function paintFloor(c: Brush, w: number, h: number, layout: ChamberLayout): void {
  const { wallY } = layout;
  const { cx } = layout.table;
  c.fillStyle = linear(
    c,
    [0, wallY, 0, h],
    [
      [0, "#241b13"],
      [0.45, "#2d2118"],
      [1, "#120e0a"],
    ],
  );
  c.fillRect(0, wallY, w, h - wallY);
  const rnd = grainOf(7);
  const rows = 20;
  const yAt = (i: number) => wallY + (h - wallY) * (i / rows) ** 1.6;
  const xAt = (col: number, y: number) => cx + col * (26 + ((y - wallY) / (h - wallY)) * 74);
  const cols = Math.ceil(w / 2 / 26) + 1;
  for (let row = 0; row < rows; row++) {
    const y0 = yAt(row);
    const y1 = yAt(row + 1);
    for (let col = -cols; col < cols; col++) {
      const shift = row % 2 === 0 ? 0 : 0.5;
      const tone = rnd();
      if (xAt(col + 1, y1) < 0 || xAt(col, y1) > w) continue;
      polygon(c, [
        [xAt(col + shift, y0), y0],
        [xAt(col + shift + 1, y0), y0],
        [xAt(col + shift + 1, y1), y1],
        [xAt(col + shift, y1), y1],
      ]);
      c.fillStyle =
        tone > 0.5 ? `rgba(255, 205, 140, ${(tone - 0.5) * 0.09})` : "rgba(0, 0, 0, 0.1)";
      c.fill();
      c.strokeStyle = "rgba(0, 0, 0, 0.2)";
      c.lineWidth = 0.7;
      c.stroke();
    }
  }
}

/** The oval carpet under the table, with a brass border of small lozenges. */
export function paintCarpet(c: Brush, layout: ChamberLayout): void {
  const { cx, cy, rx, ry } = layout.table;
  const y = cy + ry * 0.37;
  const [ax, ay] = [rx * 1.66, ry * 1.61];
  oval(c, cx, y, ax, ay);
  c.save();
  c.translate(cx, y);
  c.scale(1, ay / ax);
  const g = c.createRadialGradient(0, 0, ax * 0.3, 0, 0, ax);
  g.addColorStop(0, "#5a2124");
  g.addColorStop(0.75, "#431719");
  g.addColorStop(1, "#2c0f11");
  c.fillStyle = g;
  c.fill();
  c.restore();
  c.strokeStyle = "rgba(214, 174, 98, 0.4)";
  for (const [k, width] of [
    [0.985, 1.6],
    [0.905, 0.9],
  ] as const) {
    oval(c, cx, y, ax * k, ay * k);
    c.lineWidth = width;
    c.stroke();
  }
  const lozenges = Math.round(ax / 7);
  c.fillStyle = "rgba(214, 174, 98, 0.26)";
  for (let i = 0; i < lozenges; i++) {
    const a = (i / lozenges) * Math.PI * 2;
    const [px, py] = [cx + Math.cos(a) * ax * 0.945, y + Math.sin(a) * ay * 0.945];
    const size = rx * 0.018 + 1;
    polygon(c, [
      [px - size, py],
      [px, py - size * 0.62],
      [px + size, py],
      [px, py + size * 0.62],
    ]);
    c.fill();
  }
}

/** The warm light over the table, narrower and dimmer in a closed sitting. */
export function paintLight(c: Brush, layout: ChamberLayout, closed: boolean): void {
  const { cx, cy, rx, ry } = layout.table;
  c.save();
  c.globalCompositeOperation = "screen";
  spot(
    c,
    [cx, cy, rx * (closed ? 1.75 : 2.3), ry * (closed ? 2 : 2.7)],
    "255, 206, 138",
    closed ? 0.13 : 0.23,
  );
  c.restore();
}

/** Two faint shafts of light from lamps above the picture. */
export function paintShafts(c: Brush, layout: ChamberLayout): void {
  const { cx, cy, rx, ry } = layout.table;
  c.save();
  c.globalCompositeOperation = "screen";
  for (const s of [-1, 1]) {
    polygon(c, [
      [cx + s * rx * 0.5, 0],
      [cx + s * rx * 0.62, 0],
      [cx + s * rx * 0.95, cy + ry * 0.2],
      [cx - s * rx * 0.45, cy + ry * 0.2],
    ]);
    c.fillStyle = linear(
      c,
      [0, 0, 0, cy + ry * 0.2],
      [
        [0, "rgba(255, 226, 170, 0.085)"],
        [1, "rgba(255, 226, 170, 0)"],
      ],
    );
    c.fill();
  }
  c.restore();
}

/** Darkens the edges of the whole picture. */
export function paintVignette(
  c: Brush,
  w: number,
  h: number,
  layout: ChamberLayout,
  closed: boolean,
): void {
  const { cx, cy, rx } = layout.table;
  const reach = Math.hypot(w, h) * 0.62;
  const g = c.createRadialGradient(cx, cy, rx * (closed ? 0.8 : 1.05), cx, cy, reach);
  g.addColorStop(0, "rgba(4, 7, 10, 0)");
  g.addColorStop(1, `rgba(4, 7, 10, ${closed ? 0.92 : 0.8})`);
  c.fillStyle = g;
  c.fillRect(0, 0, w, h);
}
