import type { HandCard, Rect } from "../../present/index.ts";
import { fonts } from "../palette.ts";
import { type Brush, linear, spot } from "./brush.ts";
import { type Face, fitText, writeLines } from "./lettering.ts";
import { paintSymbol, TONES } from "./symbols.ts";

/** Room around a card for its shadow. */
export const CARD_EDGE = 8;

/** Where a card of the hand lies: its box, and its turn in degrees around its middle. */
export interface CardSlot extends Rect {
  readonly turn: number;
}

function compactSlots(hand: Rect, n: number): CardSlot[] {
  const rows = n > 4 ? 2 : 1;
  const perRow = Math.ceil(n / rows);
  const gap = 5;
  const h = Math.min(45, hand.h / 2 - 4);
  const w = Math.min(112, (hand.w - 10 - gap * (perRow - 1)) / perRow);
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / perRow);
    const inRow = row === 0 ? perRow : n - perRow;
    const left = hand.x + (hand.w - inRow * w - (inRow - 1) * gap) / 2;
    const y = hand.y + hand.h - (rows - row) * (h + 3);
    return { x: left + (i - row * perRow) * (w + gap), y, w, h, turn: 0 };
  });
}

function fannedSlots(hand: Rect, n: number): CardSlot[] {
  const half = (n - 1) / 2;
  const h = hand.h - 12 - half * half * 1.1;
  const w = Math.min(h, 116, ((hand.w - 24) / n) * 1.05);
  const pitch = Math.min(w + 8, (hand.w - 24 - w) / Math.max(1, n - 1));
  return Array.from({ length: n }, (_, i) => {
    const off = i - half;
    const dip = off * off * 1.1;
    const x = hand.x + hand.w / 2 + off * pitch - w / 2;
    return { x, y: hand.y + 6 + dip, w, h, turn: off * 1.9 };
  });
}

/** Places `n` cards (0 to 7) in the hand's strip: a fan, or on a phone one or two plain rows. */
export function handSlots(hand: Rect, n: number, compact: boolean): readonly CardSlot[] {
  return compact ? compactSlots(hand, n) : fannedSlots(hand, n);
}

const face = (sizes: readonly number[]): Face => ({ family: fonts.ui, weight: 600, sizes });
const LARGE = face([15, 14, 13, 12, 11, 10.5]);
const SMALL = face([12, 11.5, 11, 10.5, 10, 9.5, 9]);

function paintStock(c: Brush, w: number, h: number): void {
  spot(c, [w / 2, h - 2, w * 0.58, 9], "0, 0, 0", 0.8);
  c.fillStyle = linear(
    c,
    [0, 0, w * 0.3, h],
    [
      [0, "#f8f1de"],
      [0.7, "#ece2c8"],
      [1, "#dccfae"],
    ],
  );
  c.beginPath();
  c.roundRect(0, 0, w, h, 5);
  c.fill();
  c.strokeStyle = "rgba(20, 14, 6, 0.55)";
  c.lineWidth = 0.8;
  c.stroke();
}

/** One card of the hand at (0, 0): the tone's band with its mark, and the label in words. */
export function paintHandCard(
  c: Brush,
  card: HandCard,
  w: number,
  h: number,
  compact: boolean,
): void {
  const tone = TONES[card.tone];
  paintStock(c, w, h);
  const band = compact ? 17 : h * 0.42;
  c.fillStyle = linear(
    c,
    [0, 3, 0, band],
    [
      [0, tone.face],
      [1, tone.shade],
    ],
  );
  c.beginPath();
  c.roundRect(3, 3, w - 6, band - 3, [3, 3, 0, 0]);
  c.fill();
  c.fillStyle = "rgba(150, 108, 40, 0.8)";
  c.fillRect(3, band, w - 6, 1.2);
  paintSymbol(c, card.tone, [w / 2, (band + 3) / 2, compact ? 11 : h * 0.25], tone.ink);
  if (!compact) {
    c.strokeStyle = "rgba(120, 88, 36, 0.4)";
    c.strokeRect(6, band + 5, w - 12, h - band - 11);
  }
  c.fillStyle = "#1a2228";
  const type = compact ? SMALL : LARGE;
  const fitted = fitText(
    c,
    card.label,
    type,
    w - (compact ? 8 : 18),
    h - band - (compact ? 4 : 14),
  );
  writeLines(c, fitted, type, [w / 2, band + (h - band) / 2]);
}
