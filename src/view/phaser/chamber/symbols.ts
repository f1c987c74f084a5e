import type { Tone } from "../../present/index.ts";
import type { Brush } from "./brush.ts";

/** Face, shade and ink of each tone; the ink stands out on the face by at least 4.5 to 1. */
export const TONES: Readonly<Record<Tone, { face: string; shade: string; ink: string }>> = {
  support: { face: "#2f7d68", shade: "#1c5547", ink: "#fffaf0" },
  accept: { face: "#54753f", shade: "#38512a", ink: "#fffaf0" },
  abstain: { face: "#8f6a26", shade: "#644817", ink: "#fffaf0" },
  reserve: { face: "#9a5529", shade: "#683717", ink: "#fffaf0" },
  object: { face: "#a2463b", shade: "#702d25", ink: "#fffaf0" },
  absent: { face: "#566377", shade: "#3a4455", ink: "#f4f0e6" },
  neutral: { face: "#3d4f5a", shade: "#25333c", ink: "#f4ecd8" },
};

type Line = readonly (readonly [number, number])[];

const TICK: Line = [
  [-5, 0.4],
  [-1.5, 4],
  [5.2, -4],
];
const LINES: Readonly<Record<Tone, readonly Line[]>> = {
  support: [TICK],
  accept: [TICK.map(([x, y]) => [x * 0.66, y * 0.66] as const)],
  abstain: [
    [
      [-5, 0],
      [5, 0],
    ],
  ],
  reserve: [
    [
      [-2.4, -6],
      [-5, -6],
      [-5, 6],
      [-2.4, 6],
    ],
    [
      [2.4, -6],
      [5, -6],
      [5, 6],
      [2.4, 6],
    ],
    [
      [-1.6, 0],
      [1.6, 0],
    ],
  ],
  object: [
    [
      [-4.2, -4.2],
      [4.2, 4.2],
    ],
    [
      [4.2, -4.2],
      [-4.2, 4.2],
    ],
  ],
  absent: [-5.4, -0.6, 4.2].map(
    (x): Line => [
      [x, 0],
      [x + 1.2, 0],
    ],
  ),
  neutral: [
    [
      [-1.6, -4.4],
      [3, 0],
      [-1.6, 4.4],
    ],
  ],
};

/**
 * The mark of a tone around (x, y), `size` pixels high: a tick supports, a ringed tick accepts, a
 * minus abstains, brackets reserve, a cross objects, a broken line is absent, a chevron is any
 * other action. Tones are told apart by these shapes, not by colour.
 */
export function paintSymbol(
  c: Brush,
  tone: Tone,
  [x, y, size]: readonly [number, number, number],
  ink: string,
): void {
  c.save();
  c.translate(x, y);
  c.scale(size / 14, size / 14);
  c.strokeStyle = ink;
  c.lineWidth = tone === "accept" ? 1.9 : 2.5;
  c.lineCap = "round";
  c.lineJoin = "round";
  c.beginPath();
  for (const line of LINES[tone])
    line.forEach(([px, py], i) => {
      if (i === 0) c.moveTo(px, py);
      else c.lineTo(px, py);
    });
  c.stroke();
  if (tone === "accept") {
    c.lineWidth = 1.5;
    c.beginPath();
    c.arc(0, 0, 6.6, 0, Math.PI * 2);
    c.stroke();
  }
  c.restore();
}
