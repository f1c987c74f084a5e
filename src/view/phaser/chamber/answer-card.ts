import type { Tone } from "../../present/index.ts";
import { type Brush, linear, polygon, spot } from "./brush.ts";
import { paintSymbol, TONES } from "./symbols.ts";

/** Size of a raised card at scale 1, with room for its shadow; it stands on its bottom edge. */
export const RAISED_BOX = { w: 46, h: 56, foot: 8 };
/** Size of a card lying face down, at scale 1, drawn around its centre. */
export const SEALED_BOX = { w: 76, h: 54 };

/** An answer held up: the tone's colour and its mark on a brass-edged card. */
export function paintRaised(c: Brush, tone: Tone): void {
  const { face, shade, ink } = TONES[tone];
  const [w, h] = [34, 42];
  const x = (RAISED_BOX.w - w) / 2;
  const y = RAISED_BOX.h - RAISED_BOX.foot - h;
  spot(c, [RAISED_BOX.w / 2, y + h, 22, 6], "0, 0, 0", 0.7);
  c.fillStyle = "#f3e9d0";
  c.beginPath();
  c.roundRect(x, y, w, h, 4);
  c.fill();
  c.fillStyle = linear(
    c,
    [0, y, 0, y + h],
    [
      [0, face],
      [1, shade],
    ],
  );
  c.beginPath();
  c.roundRect(x + 2, y + 2, w - 4, h - 4, 3);
  c.fill();
  c.strokeStyle = "rgba(255, 245, 220, 0.45)";
  c.lineWidth = 0.9;
  c.beginPath();
  c.roundRect(x + 4.4, y + 4.4, w - 8.8, h - 8.8, 2);
  c.stroke();
  paintSymbol(c, tone, [x + w / 2, y + h / 2, 24], ink);
}

/** A sealed answer: a card lying face down on the place of the seat, turned to its holder. */
export function paintSealed(c: Brush, turn: number): void {
  c.translate(SEALED_BOX.w / 2, SEALED_BOX.h / 2);
  c.scale(1, 0.56);
  c.rotate(turn);
  const [w, h] = [32, 44];
  c.fillStyle = "rgba(0, 0, 0, 0.42)";
  c.fillRect(-w / 2 + 2, -h / 2 + 4, w, h);
  c.fillStyle = "#f3e9d0";
  c.beginPath();
  c.roundRect(-w / 2, -h / 2, w, h, 4);
  c.fill();
  c.fillStyle = linear(
    c,
    [0, -h / 2, 0, h / 2],
    [
      [0, "#2f4654"],
      [1, "#1a2a34"],
    ],
  );
  c.beginPath();
  c.roundRect(-w / 2 + 2.2, -h / 2 + 2.2, w - 4.4, h - 4.4, 2.5);
  c.fill();
  c.strokeStyle = "rgba(224, 186, 110, 0.85)";
  c.lineWidth = 1.2;
  c.strokeRect(-w / 2 + 5.4, -h / 2 + 5.4, w - 10.8, h - 10.8);
  c.fillStyle = "rgba(224, 186, 110, 0.9)";
  for (const r of [11, 5]) {
    polygon(c, [
      [0, -r],
      [r * 0.34, 0],
      [0, r],
      [-r * 0.34, 0],
    ]);
    c.fill();
    c.rotate(Math.PI / 2);
  }
}
