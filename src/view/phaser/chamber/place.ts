import type { SeatSpot } from "../../present/index.ts";
import { type Brush, oval } from "./brush.ts";

function paintFolder(c: Brush): void {
  c.fillStyle = "rgba(0, 0, 0, 0.35)";
  c.fillRect(-31, -20, 66, 44);
  c.fillStyle = "#3c1a1c";
  c.beginPath();
  c.roundRect(-34, -24, 68, 44, 4);
  c.fill();
  c.strokeStyle = "rgba(214, 174, 98, 0.45)";
  c.lineWidth = 1;
  c.stroke();
  c.fillStyle = "#efe6d0";
  c.fillRect(-23, -20, 46, 36);
  c.fillStyle = "rgba(60, 50, 40, 0.34)";
  for (let i = 0; i < 5; i++) c.fillRect(-17, -14 + i * 5.4, 34 - ((i * 7) % 12), 1.4);
  c.fillStyle = "#15181b";
  c.fillRect(27, -16, 2.6, 30);
}

function paintMicrophone(c: Brush, lean: number): void {
  c.fillStyle = "rgba(0, 0, 0, 0.42)";
  oval(c, 1.5, 3, 6.5, 2.8);
  c.fill();
  c.fillStyle = "#15181b";
  oval(c, 0, 1.6, 5.6, 2.5);
  c.fill();
  c.beginPath();
  c.moveTo(0, 1);
  c.quadraticCurveTo(lean, -13, lean * 6, -15);
  c.strokeStyle = "#2c3238";
  c.lineWidth = 1.5;
  c.stroke();
  c.strokeStyle = "rgba(255, 226, 170, 0.6)";
  c.lineWidth = 0.5;
  c.stroke();
  c.fillStyle = "#0d1013";
  oval(c, lean * 7, -15.4, 3, 2.2);
  c.fill();
}

function paintGlass(c: Brush): void {
  c.fillStyle = "rgba(0, 0, 0, 0.32)";
  oval(c, 2, 1.5, 6, 2.4);
  c.fill();
  c.fillStyle = "rgba(206, 232, 234, 0.28)";
  c.beginPath();
  c.moveTo(-4.6, -13);
  c.lineTo(-3.6, 0);
  c.quadraticCurveTo(0, 2.2, 3.6, 0);
  c.lineTo(4.6, -13);
  c.closePath();
  c.fill();
  c.fillStyle = "rgba(226, 244, 244, 0.3)";
  oval(c, 0, -7.5, 4, 1.5);
  c.fill();
  c.strokeStyle = "rgba(255, 255, 255, 0.65)";
  c.lineWidth = 0.7;
  oval(c, 0, -13, 4.6, 1.7);
  c.stroke();
  c.beginPath();
  c.moveTo(-3.6, -11);
  c.lineTo(-2.9, -1);
  c.stroke();
}

/** One place at the table: folder and papers, a microphone on one side, water on the other. */
export function paintPlace(c: Brush, seat: SeatSpot): void {
  const { dir, scale, card } = seat;
  const beside = (along: number, paint: () => void) => {
    c.save();
    c.translate(card.x - dir.y * along * scale, card.y + dir.x * along * 0.5 * scale);
    c.scale(scale, scale);
    paint();
    c.restore();
  };
  c.save();
  c.translate(card.x, card.y);
  c.scale(scale, scale * 0.52);
  c.rotate(Math.atan2(dir.y, dir.x) - Math.PI / 2);
  paintFolder(c);
  c.restore();
  beside(-49, () => paintMicrophone(c, dir.x < -0.1 ? -1 : 1));
  beside(50, () => paintGlass(c));
}
