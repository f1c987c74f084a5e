import type { Rect } from "./canvas-model.ts";

/** Where one delegation sits. Lengths in CSS pixels, relative to the canvas. */
export interface SeatSpot {
  /** Middle of the delegate's shoulders. */
  readonly x: number;
  readonly y: number;
  /** 1 = a bust of 62 by 76 pixels; nearer seats are larger. */
  readonly scale: number;
  /** Unit vector from the table's centre to the seat before perspective; y points down. */
  readonly dir: { readonly x: number; readonly y: number };
  /** Whether the delegate is seen from behind. */
  readonly back: boolean;
  /** The box of the nameplate; no two plates overlap. */
  readonly plate: Rect;
  /** The middle of the place on the table where the seat's card lies. */
  readonly card: { readonly x: number; readonly y: number };
}

export interface ChamberLayout {
  readonly table: {
    readonly cx: number;
    readonly cy: number;
    readonly rx: number;
    readonly ry: number;
  };
  /** Where the wall meets the floor. */
  readonly wallY: number;
  readonly door: Rect;
  /** Cloth boxes of the flags on their poles, left to right. */
  readonly flags: readonly Rect[];
  readonly seats: readonly SeatSpot[];
  /** The strip at the bottom that belongs to the player's cards. */
  readonly hand: Rect;
  /** Whether the rectangle is as narrow as a phone. */
  readonly compact: boolean;
}

interface Frame {
  readonly rect: Rect;
  readonly stageH: number;
  readonly compact: boolean;
  readonly plate: { readonly w: number; readonly h: number };
  readonly unit: number;
  readonly table: ChamberLayout["table"];
}

/** Cosine and sine of one step between `n` seats; written out because pure layers call no sine. */
const STEP: Readonly<Record<number, readonly [number, number]>> = {
  1: [1, 0],
  2: [-1, 0],
  3: [-0.5, 0.8660254],
  4: [0, 1],
  5: [0.309017, 0.9510565],
  6: [0.5, 0.8660254],
  7: [0.6234898, 0.7818315],
  8: [Math.SQRT1_2, Math.SQRT1_2],
  9: [0.7660444, 0.6427876],
  10: [0.809017, 0.5877853],
};

/** Seats farther down than this fraction of the table's half height are seen from behind. */
const BACK_FROM = 0.4;
/** How far outside the table's edge the seats stand: sideways, beyond it, before it. */
const OUT_X = 1.24;
const OUT_REAR = 1.4;
const OUT_FRONT = 1.3;
/** Height of a head above the shoulders, and of a chair below them, at scale 1. */
const HEAD = 46;
const FOOT = 46;
const MARGIN = 4;

const clamp = (v: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, v));

function frameOf(rect: Rect, count: number): Frame {
  const compact = rect.w < 560;
  const plate = compact ? { w: count > 6 ? 80 : 88, h: 30 } : { w: 130, h: 42 };
  const stageH = rect.h - (compact ? 98 : clamp(rect.h * 0.19, 96, 132));
  // With up to four or six seats a plate near the middle stands before the door, not before a flag.
  const band = count > 4 && count !== 6 ? (compact ? 26 : 46) : 0;
  const free = stageH - 2 * MARGIN - plate.h * 1.5 - band;
  let ry = Math.min(
    free / (OUT_REAR + OUT_FRONT + (HEAD * 0.88 + FOOT * 1.08) / 108),
    stageH * 0.225,
  );
  const u = Math.min(ry / 108, 1.4);
  const rx = Math.min((rect.w / 2 - MARGIN - 36 * Math.min(u, 1)) / OUT_X, ry * 2.2);
  ry = Math.min(ry, rx * 1.12);
  const unit = Math.min(ry / 108, rx / 138, 1.4) * (count > 6 ? 0.94 : 1);
  const below = ry * OUT_FRONT + FOOT * unit * 1.08 + plate.h / 2;
  const cy = rect.y + stageH - MARGIN - below;
  return { rect, stageH, compact, plate, unit, table: { cx: rect.x + rect.w / 2, cy, rx, ry } };
}

function plateBox(f: Frame, x: number, y: number, s: number, back: boolean): Rect {
  const { w, h } = f.plate;
  const middle = back ? y + FOOT * s : y - HEAD * s - h / 2;
  const left = clamp(x - w / 2, f.rect.x + 2, f.rect.x + f.rect.w - w - 2);
  return { x: left, y: Math.max(f.rect.y + 2, middle - h / 2), w, h };
}

function seatAt(f: Frame, dir: { readonly x: number; readonly y: number }): SeatSpot {
  const { cx, cy, rx, ry } = f.table;
  const back = dir.y > BACK_FROM;
  const x = cx + dir.x * rx * OUT_X;
  const y = cy + dir.y * ry * (dir.y > 0 ? OUT_FRONT : OUT_REAR);
  const scale = f.unit * (0.98 + 0.1 * dir.y);
  const card = { x: cx + dir.x * rx * 0.79, y: cy + dir.y * ry * 0.77 };
  return { x, y, scale, dir, back, plate: plateBox(f, x, y, scale, back), card };
}

function seatRing(f: Frame, count: number, nearest: number): SeatSpot[] {
  const [cos, sin] = STEP[count] ?? [1, 0];
  const seats: SeatSpot[] = new Array(count);
  let dir = { x: 0, y: 1 };
  for (let i = 0; i < count; i++) {
    seats[(nearest + i) % count] = seatAt(f, dir);
    dir = { x: dir.x * cos - dir.y * sin, y: dir.x * sin + dir.y * cos };
  }
  return seats;
}

/** The flags stand left and right of the door, above the plates of the seats before them. */
function flagRow(f: Frame, seats: readonly SeatSpot[], door: Rect, wallY: number): Rect[] {
  const { cx } = f.table;
  const top = f.rect.y + (f.compact ? 13 : 22);
  const plates = seats.filter((s) => !s.back && (s.x < cx - 30 || s.x > cx + 30));
  const lowest = Math.min(wallY + 10, ...plates.map((s) => s.plate.y - 2));
  const h = clamp(lowest - top, (wallY - f.rect.y) * 0.36, 150);
  const outer = Math.min(f.rect.w / 2 - 6, f.table.rx * 1.42);
  const inner = door.w / 2 + (f.compact ? 14 : 26);
  const left = Math.ceil(seats.length / 2);
  const slot = (outer - inner) / left;
  const w = Math.min(slot * 0.74, h * 0.78);
  return seats.map((_, i) => {
    const from = i < left ? cx - outer + slot * i : cx + inner + slot * (i - left);
    return { x: from + (slot - w) / 2, y: top, w, h };
  });
}

/**
 * Places the round table, its seats, plates, cards and flags in the free rectangle (CSS pixels).
 * `count` is 1 to 10 seats, clockwise; `nearest` is the index of the seat at the bottom, normally
 * the player's own; a negative index (nobody's own) puts seat 0 at the head. Canvas and DOM both
 * call this, with the same arguments.
 */
export function seatLayout(rect: Rect, count: number, nearest = -1): ChamberLayout {
  const n = clamp(Math.floor(count), 1, 10);
  const bottom = nearest < 0 ? Math.floor(n / 2) : nearest % n;
  const f = frameOf(rect, n);
  const seats = seatRing(f, n, bottom);
  const { cx, cy, ry } = f.table;
  const wallY = cy - ry * 1.28;
  const doorW = clamp(f.unit * 120, 64, 168);
  const doorTop = rect.y + (f.compact ? 6 : 10);
  const door = { x: cx - doorW / 2, y: doorTop, w: doorW, h: wallY - doorTop };
  const handY = rect.y + f.stageH;
  const hand = { x: rect.x, y: handY, w: rect.w, h: rect.y + rect.h - handY };
  return {
    table: f.table,
    wallY,
    door,
    flags: flagRow(f, seats, door, wallY),
    seats,
    hand,
    compact: f.compact,
  };
}
