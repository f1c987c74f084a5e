import type { ChamberLayout } from "../../present/index.ts";
import { type Brush, grainOf, linear, oval, radial, spot } from "./brush.ts";
import { paintPlace } from "./place.ts";
import { paintRose } from "./rose.ts";

const INNER = 0.6;
const FULL = Math.PI * 2;

/** How far the table's picture reaches beyond its centre, in table radii. */
export const TABLE_REACH = { x: 1.16, up: 1.06, down: 1.5 };

function paintApron(c: Brush, rx: number, ry: number): void {
  spot(c, [0, ry * 0.42, rx * 1.14, ry * 1.04], "0, 0, 0", 0.8);
  const drop = ry * 0.2;
  c.beginPath();
  c.ellipse(0, drop, rx, ry, 0, 0, Math.PI);
  c.lineTo(-rx, 0);
  c.ellipse(0, 0, rx, ry, 0, Math.PI, 0, true);
  c.closePath();
  c.fillStyle = linear(
    c,
    [-rx, 0, rx, 0],
    [
      [0, "#170d06"],
      [0.26, "#47290f"],
      [0.5, "#67401f"],
      [0.74, "#432610"],
      [1, "#140b05"],
    ],
  );
  c.fill();
  for (const [k, alpha] of [
    [0.3, 0.55],
    [0.82, 0.35],
  ] as const) {
    c.beginPath();
    c.ellipse(0, drop * k, rx * 0.998, ry * 0.998, 0, 0.02, Math.PI - 0.02);
    c.strokeStyle = `rgba(226, 184, 108, ${alpha})`;
    c.lineWidth = 1;
    c.stroke();
  }
}

function paintVeneer(c: Brush, rx: number, ry: number): void {
  const rnd = grainOf(11);
  const wedges = 16;
  for (let i = 0; i < wedges; i++) {
    const a = (i / wedges) * FULL;
    c.beginPath();
    c.moveTo(0, 0);
    c.ellipse(0, 0, rx, ry, 0, a, a + FULL / wedges);
    c.closePath();
    c.fillStyle = i % 2 === 0 ? "rgba(255, 206, 140, 0.07)" : "rgba(40, 16, 4, 0.13)";
    c.fill();
  }
  for (let i = 0; i < 520; i++) {
    const k = INNER + rnd() * (1 - INNER);
    const a = rnd() * FULL;
    c.globalAlpha = 0.04 + rnd() * 0.11;
    c.strokeStyle = rnd() > 0.42 ? "#2a1408" : "#e2a662";
    c.lineWidth = 0.5 + rnd() * 1.3;
    c.beginPath();
    c.ellipse(0, 0, rx * k, ry * k, 0, a, a + 0.12 + rnd() * 0.5);
    c.stroke();
  }
  c.globalAlpha = 1;
}

function paintTop(c: Brush, rx: number, ry: number): void {
  oval(c, 0, 0, rx, ry);
  c.save();
  c.clip();
  c.fillStyle = linear(
    c,
    [-rx, -ry, rx, ry],
    [
      [0, "#7d4e29"],
      [0.32, "#a66f3d"],
      [0.58, "#80502a"],
      [1, "#4c2c16"],
    ],
  );
  c.fillRect(-rx, -ry, rx * 2, ry * 2);
  paintVeneer(c, rx, ry);
  spot(c, [-rx * 0.22, -ry * 0.86, rx * 0.95, ry * 0.62], "255, 240, 206", 0.4);
  spot(c, [rx * 0.5, ry * 0.9, rx * 0.7, ry * 0.5], "20, 8, 2", 0.35);
  c.restore();
  c.lineWidth = 1.5;
  c.strokeStyle = linear(
    c,
    [0, -ry, 0, ry],
    [
      [0, "rgba(255, 232, 180, 0.95)"],
      [0.5, "rgba(216, 172, 100, 0.75)"],
      [1, "rgba(240, 205, 140, 0.8)"],
    ],
  );
  oval(c, 0, 0, rx - 0.75, ry - 0.75);
  c.stroke();
  c.lineWidth = 0.8;
  c.strokeStyle = "rgba(30, 14, 5, 0.55)";
  oval(c, 0, 0, rx * 0.965, ry * 0.962);
  c.stroke();
}

function paintBaize(c: Brush, rx: number, ry: number): void {
  const [bx, by] = [rx * INNER, ry * (INNER - 0.02)];
  oval(c, 0, 0, bx, by);
  c.fillStyle = radial(c, 0, -by * 0.4, bx * 1.1, [
    [0, "#2a7562"],
    [0.5, "#1a5346"],
    [1, "#0c2d26"],
  ]);
  c.fill();
  c.save();
  c.clip();
  const rnd = grainOf(23);
  for (let i = 0; i < 900; i++) {
    c.fillStyle = rnd() > 0.5 ? "rgba(160, 230, 205, 0.05)" : "rgba(0, 0, 0, 0.07)";
    c.fillRect((rnd() * 2 - 1) * bx, (rnd() * 2 - 1) * by, 1 + rnd() * 2, 0.8);
  }
  c.lineWidth = ry * 0.1;
  c.strokeStyle = "rgba(0, 0, 0, 0.28)";
  oval(c, 0, ry * 0.02, bx, by);
  c.stroke();
  c.restore();
  c.lineWidth = Math.max(1.6, rx * 0.009);
  c.strokeStyle = linear(
    c,
    [0, -by, 0, by],
    [
      [0, "#8a6a31"],
      [0.5, "#c99f55"],
      [1, "#f2d592"],
    ],
  );
  oval(c, 0, 0, bx, by);
  c.stroke();
}

/** The walnut ring with its baize, rose and places; drawn around (0, 0). */
export function paintTable(c: Brush, layout: ChamberLayout): void {
  const { cx, cy, rx, ry } = layout.table;
  paintApron(c, rx, ry);
  paintTop(c, rx, ry);
  paintBaize(c, rx, ry);
  paintRose(c, rx * 0.44, ry / rx);
  c.translate(-cx, -cy);
  for (const seat of layout.seats) paintPlace(c, seat);
}
