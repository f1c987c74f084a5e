import { type Brush, linear, oval, radial, spot } from "./brush.ts";
import { paintArms, paintChair } from "./chair.ts";
import type { SeatLook } from "./seat-look.ts";

const WARM = "rgba(255, 222, 160,";
const TIES = ["#6d2a2b", "#2d4a63", "#4b4f57", "#5a3a5c", "#3d5546", "#6b5330"];

function paintShoulders(c: Brush, look: SeatLook): void {
  const wide = 30 + (look.variant % 3);
  c.beginPath();
  c.moveTo(-wide, 36);
  c.bezierCurveTo(-wide - 2, 10, -wide + 3, -1, -17, -5);
  c.bezierCurveTo(-12, -7, -9, -8, -7.5, -11);
  c.lineTo(7.5, -11);
  c.bezierCurveTo(9, -8, 12, -7, 17, -5);
  c.bezierCurveTo(wide - 3, -1, wide + 2, 10, wide, 36);
  c.closePath();
  c.fillStyle = linear(
    c,
    [-26, -14, 24, 36],
    [
      [0, "#4a5c69"],
      [0.28, "#2e3c47"],
      [1, "#10171d"],
    ],
  );
  c.fill();
  c.lineCap = "round";
  for (const [side, alpha] of [
    [-1, 0.75],
    [1, 0.3],
  ] as const) {
    c.strokeStyle = `${WARM} ${alpha})`;
    c.lineWidth = 1.2;
    c.beginPath();
    c.moveTo(side * (wide - 0.4), 16);
    c.bezierCurveTo(side * (wide - 1), 3, side * (wide - 6), -2.5, side * 16, -5);
    c.stroke();
  }
}

function paintShirt(c: Brush, look: SeatLook): void {
  c.fillStyle = linear(
    c,
    [0, -12, 0, 14],
    [
      [0, "#8f8b80"],
      [0.35, "#e6dfcf"],
      [1, "#b9b2a2"],
    ],
  );
  c.beginPath();
  c.moveTo(-7.5, -11);
  c.lineTo(0, 15);
  c.lineTo(7.5, -11);
  c.closePath();
  c.fill();
  c.fillStyle = look.mine ? "#c2963f" : (TIES[look.variant % TIES.length] ?? "#6d2a2b");
  c.beginPath();
  c.moveTo(-2.6, -6);
  c.lineTo(2.6, -6);
  c.lineTo(1.6, -2.5);
  c.lineTo(3.4, 9);
  c.lineTo(0, 14);
  c.lineTo(-3.4, 9);
  c.lineTo(-1.6, -2.5);
  c.closePath();
  c.fill();
  for (const s of [-1, 1]) {
    c.fillStyle = s < 0 ? "#33424d" : "#1c262e";
    c.beginPath();
    c.moveTo(s * 7.5, -11);
    c.lineTo(s * 13, -4);
    c.lineTo(s * 9.5, 0);
    c.lineTo(s * 11, 3);
    c.lineTo(0, 20);
    c.closePath();
    c.fill();
    c.strokeStyle = "rgba(0, 0, 0, 0.45)";
    c.lineWidth = 0.8;
    c.stroke();
  }
}

function paintHead(c: Brush, look: SeatLook): void {
  const skin = radial(c, -5, -33, 27, [
    [0, look.back ? "#4f5457" : "#99968f"],
    [0.45, look.back ? "#303538" : "#5d5d5b"],
    [1, "#1c2023"],
  ]);
  c.fillStyle = skin;
  c.beginPath();
  c.moveTo(-6.4, -16);
  c.lineTo(6.4, -16);
  c.bezierCurveTo(6.4, -11, 7.4, -9, 8, -8);
  c.quadraticCurveTo(0, -3, -8, -8);
  c.bezierCurveTo(-7.4, -9, -6.4, -11, -6.4, -16);
  c.fill();
  spot(c, [0, -10.5, 8, 3.4], "0, 0, 0", 0.5);
  c.fillStyle = skin;
  for (const s of [-1, 1]) {
    oval(c, s * 10.9, -24, 1.9, 3.5);
    c.fill();
  }
  oval(c, 0, -25, 10.9, 14.2);
  c.fill();
  if (look.back) return;
  spot(c, [3.4, -18, 7.5, 8], "8, 12, 15", 0.5);
}

function paintHair(c: Brush, look: SeatLook): void {
  const tones = ["#14171a", "#23272a", "#3c3f40", "#191714"];
  c.fillStyle = tones[look.variant % tones.length] ?? "#14171a";
  const lift = [0, 1.2, -0.8, 0.6][look.variant % 4] ?? 0;
  const brow = [-31.5, -34, -36, -32.5][look.variant % 4] ?? -32;
  c.beginPath();
  if (look.back) c.ellipse(0, -28 - lift * 0.4, 11.3, 13, 0, 0, Math.PI * 2);
  else {
    c.moveTo(-11.3, -23);
    c.bezierCurveTo(-13.4, -45 - lift, 13.4, -45 - lift, 11.3, -23);
    c.bezierCurveTo(10.4, -28, 9.6, -30, 8.4, brow + 2);
    c.bezierCurveTo(4, brow - 1.6, -3, brow - 1.2, -8, brow + 1.6);
    c.bezierCurveTo(-9.6, -30, -10.4, -28, -11.3, -23);
  }
  c.fill();
  for (const [from, to, alpha] of [
    [-2.9, -1.15, 0.85],
    [-0.9, -0.25, 0.3],
  ] as const) {
    c.strokeStyle = `${WARM} ${alpha})`;
    c.lineWidth = 1.2;
    c.beginPath();
    c.ellipse(0, -25.6 - lift * 0.4, 11.4, 14.6 + lift * 0.3, 0, from, to);
    c.stroke();
  }
}

function paintBust(c: Brush, look: SeatLook): void {
  paintShoulders(c, look);
  if (!look.back) paintShirt(c, look);
  paintHead(c, look);
  if (look.back) {
    c.fillStyle = "#cfc8b8";
    c.beginPath();
    c.ellipse(0, -9, 8.2, 2.6, 0, 0, Math.PI);
    c.fill();
  }
  paintHair(c, look);
}

/** Paints one seat around its shoulders: chair, delegate or the empty chair. */
export function paintSeat(c: Brush, look: SeatLook): void {
  spot(c, [0, 39, 44, 11], "0, 0, 0", 0.75);
  if (!look.present) {
    c.globalAlpha = 0.82;
    paintChair(c, look);
    c.globalAlpha = 1;
  } else if (look.back) {
    c.save();
    c.translate(0, -4);
    c.scale(1.1, 1);
    paintBust(c, look);
    c.restore();
    paintChair(c, look);
  } else {
    paintChair(c, look);
    paintBust(c, look);
    paintArms(c);
  }
}
