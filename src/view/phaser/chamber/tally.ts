import type { ChamberModel } from "../../present/index.ts";
import { fonts } from "../palette.ts";
import type { Brush } from "./brush.ts";
import { type Face, fontOf } from "./lettering.ts";
import { paintSymbol, TONES } from "./symbols.ts";

type Tally = ChamberModel["tally"];

interface Chip {
  readonly entry: Tally[number];
  readonly text: string;
  readonly w: number;
}

const LABEL: Face = { family: fonts.ui, weight: 600, sizes: [13] };
const GAP = 6;

function chipsOf(c: Brush, tally: Tally, size: number, words: boolean): Chip[] {
  c.font = fontOf(LABEL, size);
  return tally.map((entry) => {
    const text = words ? `${entry.count} ${entry.word}` : `${entry.count}`;
    return { entry, text, w: size * 2.3 + c.measureText(text).width };
  });
}

function rowsOf(chips: readonly Chip[], width: number): Chip[][] {
  const rows: Chip[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const chip of chips) {
    if (used + GAP + chip.w > width) {
      rows.push([chip]);
      used = chip.w;
    } else {
      rows.at(-1)?.push(chip);
      used += GAP + chip.w;
    }
  }
  return rows;
}

/** Words and numbers while they fit into the room, else smaller, else the marks with numbers. */
function arrange(c: Brush, tally: Tally, width: number, height: number) {
  for (const [size, words] of [
    [13, true],
    [11.5, true],
    [10.5, true],
    [12, false],
  ] as const) {
    const rows = rowsOf(chipsOf(c, tally, size, words), width);
    const h = rows.length * (size * 1.75 + 4);
    const wide = rows.some((row) => row.some((chip) => chip.w > width));
    if ((h <= height && !wide) || !words) return { rows, size, h };
  }
  return { rows: [], size: 12, h: 0 };
}

function paintChip(c: Brush, chip: Chip, x: number, y: number, size: number): void {
  const h = size * 1.75;
  const tone = TONES[chip.entry.tone];
  c.fillStyle = "rgba(7, 20, 18, 0.82)";
  c.beginPath();
  c.roundRect(x, y, chip.w, h, h / 2);
  c.fill();
  c.strokeStyle = "rgba(224, 186, 110, 0.5)";
  c.lineWidth = 0.9;
  c.stroke();
  c.fillStyle = tone.face;
  c.beginPath();
  c.arc(x + h / 2, y + h / 2, h / 2 - 2, 0, Math.PI * 2);
  c.fill();
  paintSymbol(c, chip.entry.tone, [x + h / 2, y + h / 2, size * 0.86], tone.ink);
  c.fillStyle = "#f4ead2";
  c.font = fontOf(LABEL, size);
  c.textAlign = "left";
  c.textBaseline = "middle";
  c.fillText(chip.text, x + h + 1, y + h / 2 + 0.5);
}

/** Paints the tally into a box of `w` by `h`: centred rows of marks, numbers and words. */
export function paintTally(c: Brush, tally: Tally, w: number, h: number): void {
  const { rows, size, h: used } = arrange(c, tally, w, h);
  const top = Math.max(1, (h - used) / 2);
  rows.forEach((row, i) => {
    const width = row.reduce((sum, chip) => sum + chip.w + GAP, -GAP);
    let x = (w - width) / 2;
    for (const chip of row) {
      paintChip(c, chip, x, top + i * (size * 1.75 + 4), size);
      x += chip.w + GAP;
    }
  });
}
