import type { Pen } from "./frame.ts";

type Stroke = readonly (readonly [number, number])[];

/** A star with five points, filled. */
export function drawStar(pen: Pen, radius: number): void {
  pen.beginPath();
  for (let i = 0; i < 10; i++) {
    const r = i % 2 === 0 ? radius : radius * 0.42;
    const turn = (i * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(r * Math.cos(turn), r * Math.sin(turn));
  }
  pen.closePath();
  pen.fill();
}

const wing: Stroke = [
  [0, -1],
  [0.16, -0.72],
  [0.18, -0.26],
  [0.98, 0.28],
  [0.98, 0.46],
  [0.17, 0.24],
  [0.13, 0.68],
  [0.4, 0.88],
  [0.4, 1],
  [0, 0.9],
];

/** A transport aircraft from above, filled. */
export function drawAircraft(pen: Pen, radius: number): void {
  pen.beginPath();
  for (const [x, y] of wing) pen.lineTo(x * radius, y * radius);
  for (const [x, y] of [...wing].reverse()) pen.lineTo(-x * radius, y * radius);
  pen.closePath();
  pen.fill();
}

/** A shield with a bar, filled. */
export function drawShield(pen: Pen, radius: number): void {
  pen.beginPath();
  pen.moveTo(-0.78 * radius, -0.84 * radius);
  pen.lineTo(0.78 * radius, -0.84 * radius);
  pen.lineTo(0.78 * radius, 0);
  pen.quadraticCurveTo(0.74 * radius, 0.62 * radius, 0, radius);
  pen.quadraticCurveTo(-0.74 * radius, 0.62 * radius, -0.78 * radius, 0);
  pen.closePath();
  pen.fill();
}
