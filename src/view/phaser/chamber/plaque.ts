import type { ChamberModel } from "../../present/index.ts";
import { fonts } from "../palette.ts";
import { type Brush, linear, spot } from "./brush.ts";
import { type Face, fitText, writeLines } from "./lettering.ts";
import { paintSymbol, TONES } from "./symbols.ts";

type Verdict = NonNullable<ChamberModel["verdict"]>;

const TITLE: Face = {
  family: fonts.display,
  weight: 700,
  sizes: [24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10],
};

/** The brass-framed plaque with the verdict, its tone's mark and its word, at (0, 0). */
export function paintPlaque(c: Brush, verdict: Verdict, w: number, h: number): void {
  const tone = TONES[verdict.tone];
  const block = Math.min(h, w * 0.22);
  spot(c, [w / 2, h + 1, w * 0.56, 11], "0, 0, 0", 0.85);
  c.fillStyle = linear(
    c,
    [0, 0, 0, h],
    [
      [0, "#f1d79b"],
      [0.5, "#a67c37"],
      [1, "#e2bf78"],
    ],
  );
  c.beginPath();
  c.roundRect(0, 0, w, h, 5);
  c.fill();
  c.fillStyle = linear(
    c,
    [0, 0, 0, h],
    [
      [0, "#f7f0dc"],
      [1, "#e2d6b8"],
    ],
  );
  c.beginPath();
  c.roundRect(2.2, 2.2, w - 4.4, h - 4.4, 3.5);
  c.fill();
  c.fillStyle = linear(
    c,
    [0, 0, 0, h],
    [
      [0, tone.face],
      [1, tone.shade],
    ],
  );
  c.beginPath();
  c.roundRect(2.2, 2.2, block - 2, h - 4.4, [3.5, 0, 0, 3.5]);
  c.fill();
  paintSymbol(c, verdict.tone, [block / 2 + 1, h / 2, block * 0.6], tone.ink);
  c.fillStyle = "#1a2228";
  const fitted = fitText(c, verdict.word, TITLE, w - block - 14, h - 5);
  writeLines(c, fitted, TITLE, [block + (w - block) / 2, h / 2 + 1]);
}
