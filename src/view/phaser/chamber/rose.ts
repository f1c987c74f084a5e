import { type Brush, polygon } from "./brush.ts";

const TURN = Math.PI * 2;
const at = (r: number, a: number): [number, number] => [Math.cos(a) * r, Math.sin(a) * r];

function paintPoint(c: Brush, r: number, waist: number, a: number, half: number): void {
  for (const side of [-1, 1]) {
    polygon(c, [[0, 0], at(waist, a + side * half), at(r, a)]);
    c.fillStyle = side < 0 ? "rgba(240, 206, 132, 0.72)" : "rgba(150, 114, 52, 0.62)";
    c.fill();
  }
}

/** A compass rose of our own: sixteen points, one graduated ring; radius `r`, flattened by `tilt`. */
export function paintRose(c: Brush, r: number, tilt: number): void {
  c.save();
  c.scale(1, tilt);
  c.strokeStyle = "rgba(224, 186, 110, 0.6)";
  for (const [k, width] of [
    [1, 1.4],
    [0.9, 0.8],
    [0.34, 1],
  ] as const) {
    c.lineWidth = width;
    c.beginPath();
    c.arc(0, 0, r * k, 0, TURN);
    c.stroke();
  }
  c.lineWidth = 0.9;
  for (let i = 0; i < 64; i++) {
    const a = (i / 64) * TURN;
    c.beginPath();
    c.moveTo(...at(r * (i % 4 === 0 ? 0.9 : 0.94), a));
    c.lineTo(...at(r, a));
    c.stroke();
  }
  for (let i = 0; i < 8; i++) paintPoint(c, r * 0.5, r * 0.2, ((i + 0.5) / 8) * TURN, TURN / 16);
  for (let i = 0; i < 4; i++) paintPoint(c, r * 0.66, r * 0.16, ((i + 0.5) / 4) * TURN, TURN / 8);
  for (let i = 0; i < 4; i++) paintPoint(c, r * 0.87, r * 0.16, (i / 4) * TURN, TURN / 8);
  c.restore();
}
