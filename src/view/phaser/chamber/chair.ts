import { type Brush, linear, oval, spot } from "./brush.ts";
import type { SeatLook } from "./seat-look.ts";

function chairShape(c: Brush, top: number, grow: number): void {
  c.beginPath();
  c.roundRect(-31 - grow, top - grow, 62 + grow * 2, 40 - top + grow * 2, 13 + grow);
}

/** The chair with its brass edge; it glows while the table waits for the seat. */
export function paintChair(c: Brush, look: SeatLook): void {
  const top = look.back ? 5 : -45;
  if (look.toMove) {
    c.save();
    c.shadowColor = "rgba(255, 208, 120, 1)";
    c.shadowBlur = 19 * c.getTransform().a;
    c.fillStyle = "#d6ae62";
    chairShape(c, top, 1.5);
    c.fill();
    c.fill();
    c.restore();
  }
  chairShape(c, top, 0);
  c.fillStyle = linear(
    c,
    [-31, 0, 31, 0],
    [
      [0, "#1c0f07"],
      [0.3, "#4a2c17"],
      [0.7, "#3b2110"],
      [1, "#180c05"],
    ],
  );
  c.fill();
  c.strokeStyle = look.toMove ? "#ffe3a3" : look.mine ? "#e9c274" : "rgba(190, 148, 78, 0.85)";
  c.lineWidth = look.toMove ? 2.6 : look.mine ? 2.2 : 1.4;
  c.stroke();
  c.beginPath();
  c.roundRect(-25.5, top + 5.5, 51, 29 - top, 9);
  c.fillStyle = linear(
    c,
    [0, top, 0, 36],
    [
      [0, "#74282b"],
      [0.4, "#571d20"],
      [1, "#2a0e10"],
    ],
  );
  c.fill();
  c.strokeStyle = "rgba(0, 0, 0, 0.45)";
  c.lineWidth = 1;
  c.stroke();
  paintTufts(c, top);
}

function paintTufts(c: Brush, top: number): void {
  for (let y = top + 17; y < 32; y += 15)
    for (const x of [-13, 0, 13]) {
      spot(c, [x, y + 1, 5, 4], "0, 0, 0", 0.4);
      c.fillStyle = "rgba(226, 188, 112, 0.6)";
      oval(c, x, y, 1.3, 1.3);
      c.fill();
    }
}

/** Two arm rests before the delegate; they also end the picture of the body. */
export function paintArms(c: Brush): void {
  for (const s of [-1, 1]) {
    c.beginPath();
    c.roundRect(s < 0 ? -37 : 26, 16, 11, 27, 5);
    c.fillStyle = linear(
      c,
      [0, 16, 0, 43],
      [
        [0, "#6b4323"],
        [0.35, "#3f2412"],
        [1, "#150b05"],
      ],
    );
    c.fill();
    c.strokeStyle = "rgba(226, 188, 112, 0.5)";
    c.lineWidth = 0.8;
    c.stroke();
  }
  c.beginPath();
  c.roundRect(-28, 33, 56, 9, 4);
  c.fillStyle = "#1d1009";
  c.fill();
}
