import type { ChamberLayout } from "../../present/index.ts";
import { type Brush, grainOf, linear, oval, polygon, spot } from "./brush.ts";

/** Curtains in soft folds, from the top of the canvas to the skirting. */
export function paintCurtains(c: Brush, w: number, wallY: number): void {
  c.fillStyle = linear(
    c,
    [0, 0, 0, wallY],
    [
      [0, "#10202a"],
      [0.7, "#1d3440"],
      [1, "#16262f"],
    ],
  );
  c.fillRect(0, 0, w, wallY);
  const rnd = grainOf(41);
  for (let x = -10; x < w; ) {
    const fold = 22 + rnd() * 24;
    const depth = 0.24 + rnd() * 0.2;
    c.fillStyle = linear(
      c,
      [x, 0, x + fold, 0],
      [
        [0, `rgba(2, 6, 9, ${depth})`],
        [0.3, "rgba(190, 220, 228, 0.075)"],
        [0.52, "rgba(190, 220, 228, 0.03)"],
        [0.8, "rgba(2, 6, 9, 0.12)"],
        [1, `rgba(2, 6, 9, ${depth})`],
      ],
    );
    c.fillRect(x, 0, fold + 0.5, wallY);
    x += fold;
  }
  c.fillStyle = linear(
    c,
    [0, wallY - 26, 0, wallY],
    [
      [0, "rgba(4, 8, 11, 0)"],
      [1, "rgba(4, 8, 11, 0.6)"],
    ],
  );
  c.fillRect(0, wallY - 26, w, 26);
  c.fillStyle = "#2b1b10";
  c.fillRect(0, wallY - 6, w, 6);
  c.fillStyle = "rgba(214, 174, 98, 0.6)";
  c.fillRect(0, wallY - 6.8, w, 1.2);
}

function paintLeaf(c: Brush, x: number, y: number, w: number, h: number): void {
  c.fillStyle = linear(
    c,
    [x, 0, x + w, 0],
    [
      [0, "#2e1b0e"],
      [0.5, "#4a2c17"],
      [1, "#2a180c"],
    ],
  );
  c.fillRect(x, y, w, h);
  c.lineWidth = 1;
  for (const [from, to] of [
    [0.07, 0.4],
    [0.47, 0.92],
  ] as const) {
    c.strokeStyle = "rgba(214, 174, 98, 0.42)";
    c.strokeRect(x + w * 0.17, y + h * from, w * 0.66, h * (to - from));
    c.strokeStyle = "rgba(0, 0, 0, 0.4)";
    c.strokeRect(x + w * 0.22, y + h * (from + 0.025), w * 0.56, h * (to - from - 0.05));
  }
}

function paintOpening(c: Brush, x: number, y: number, w: number, h: number): void {
  c.fillStyle = linear(
    c,
    [0, y, 0, y + h],
    [
      [0, "#a8752f"],
      [0.45, "#e0b063"],
      [1, "#6d4719"],
    ],
  );
  c.fillRect(x, y, w, h);
  polygon(c, [
    [x + w * 0.3, y + h * 0.72],
    [x + w * 0.7, y + h * 0.72],
    [x + w, y + h],
    [x, y + h],
  ]);
  c.fillStyle = "rgba(74, 26, 24, 0.85)";
  c.fill();
  c.fillStyle = "rgba(255, 239, 200, 0.6)";
  c.fillRect(x + w * 0.3, y + h * 0.12, w * 0.4, h * 0.6);
  spot(c, [x + w / 2, y + h * 0.4, w * 0.62, h * 0.5], "255, 236, 190", 0.75);
  for (const side of [0, 1]) {
    const outer = side === 0 ? x : x + w;
    const inner = side === 0 ? x + w * 0.17 : x + w * 0.83;
    polygon(c, [
      [outer, y],
      [inner, y + h * 0.06],
      [inner, y + h * 0.94],
      [outer, y + h],
    ]);
    c.fillStyle = side === 0 ? "#3a2212" : "#301b0d";
    c.fill();
  }
}

/** The double door behind the head of the table: open to a lit hallway, or shut. */
export function paintDoor(c: Brush, door: ChamberLayout["door"], closed: boolean): void {
  const { x, y, w, h } = door;
  const jamb = Math.max(5, w * 0.07);
  if (!closed) spot(c, [x + w / 2, y + h * 0.55, w * 1.5, h * 0.95], "255, 206, 128", 0.3);
  c.fillStyle = linear(
    c,
    [x, 0, x + w, 0],
    [
      [0, "#24150b"],
      [0.5, "#5b3a1e"],
      [1, "#24150b"],
    ],
  );
  c.fillRect(x, y, w, h);
  c.strokeStyle = "rgba(226, 188, 112, 0.75)";
  c.lineWidth = 1.2;
  c.strokeRect(x + 0.6, y + 0.6, w - 1.2, h);
  const ix = x + jamb;
  const iw = w - jamb * 2;
  const iy = y + jamb * 1.5;
  const ih = h - jamb * 1.5;
  if (!closed) return paintOpening(c, ix, iy, iw, ih);
  paintLeaf(c, ix, iy, iw / 2 - 0.5, ih);
  paintLeaf(c, ix + iw / 2 + 0.5, iy, iw / 2 - 0.5, ih);
  c.fillStyle = "#d6ae62";
  for (const s of [-1, 1]) {
    oval(c, x + w / 2 + s * 4, iy + ih * 0.5, 1.6, 3.4);
    c.fill();
  }
  spot(c, [x + w / 2, y + jamb * 0.75, jamb * 2.4, jamb * 2.4], "214, 70, 52", 0.9);
  c.fillStyle = "#ff9a82";
  oval(c, x + w / 2, y + jamb * 0.75, jamb * 0.34, jamb * 0.34);
  c.fill();
}

/** A wall lamp with its cone of light; a closed sitting leaves it dark. */
export function paintSconce(c: Brush, x: number, y: number, size: number, lit: boolean): void {
  if (lit) {
    spot(c, [x, y - size * 0.4, size * 5, size * 6.5], "255, 206, 132", 0.34);
    spot(c, [x, y, size * 1.8, size * 2.2], "255, 232, 184", 0.8);
  }
  polygon(c, [
    [x - size * 0.42, y + size * 0.5],
    [x + size * 0.42, y + size * 0.5],
    [x + size * 0.6, y - size * 0.6],
    [x - size * 0.6, y - size * 0.6],
  ]);
  c.fillStyle = lit ? "#ffeec8" : "#4b4a42";
  c.fill();
  c.fillStyle = "#b98e3f";
  c.fillRect(x - size * 0.5, y + size * 0.5, size, size * 0.16);
  c.fillRect(x - size * 0.08, y + size * 0.6, size * 0.16, size * 0.8);
}
