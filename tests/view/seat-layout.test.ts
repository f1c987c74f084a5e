import { describe, expect, it } from "vitest";
import type { Rect } from "../../src/view/present/canvas-model.ts";
import { seatLayout } from "../../src/view/present/layout.ts";

const RECTS: readonly Rect[] = [
  { x: 0, y: 54, w: 360, h: 420 },
  { x: 267, y: 62, w: 746, h: 560 },
  { x: 0, y: 62, w: 1280, h: 700 },
  { x: 0, y: 54, w: 390, h: 520 },
];
const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10];

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const inside = (a: Rect, r: Rect): boolean =>
  a.x >= r.x && a.y >= r.y && a.x + a.w <= r.x + r.w && a.y + a.h <= r.y + r.h;

describe.each(RECTS)("the table in $w by $h", (rect) => {
  it.each(COUNTS)("keeps %i seats and plates inside, and plates apart", (count) => {
    const { seats, hand } = seatLayout(rect, count);
    expect(seats).toHaveLength(count);
    for (const s of seats) {
      expect(inside(s.plate, rect)).toBe(true);
      const bust = {
        x: s.x - 31 * s.scale,
        y: s.y - 42 * s.scale,
        w: 62 * s.scale,
        h: 76 * s.scale,
      };
      expect(inside(bust, rect)).toBe(true);
      expect(overlap(s.plate, hand)).toBe(false);
    }
    for (const [i, a] of seats.entries())
      for (const b of seats.slice(i + 1)) expect(overlap(a.plate, b.plate)).toBe(false);
  });

  it.each(COUNTS)("keeps the cards of %i seats on the table", (count) => {
    const { seats, table } = seatLayout(rect, count);
    for (const s of seats) {
      const x = (s.card.x - table.cx) / table.rx;
      const y = (s.card.y - table.cy) / table.ry;
      expect(x * x + y * y).toBeLessThan(1);
    }
  });

  it("turns the table so that the chosen seat is nearest", () => {
    for (let mine = 0; mine < 6; mine++) {
      const { seats } = seatLayout(rect, 6, mine);
      const lowest = Math.max(...seats.map((s) => s.y));
      expect(seats[mine]?.y).toBe(lowest);
    }
  });

  it("puts seat 0 at the head when no seat is the player's own", () => {
    const { seats } = seatLayout(rect, 6);
    expect(seats[0]?.y).toBe(Math.min(...seats.map((s) => s.y)));
    expect(seatLayout(rect, 6, -1)).toEqual(seatLayout(rect, 6));
  });

  it("sits the next seat clockwise", () => {
    const { seats, table } = seatLayout(rect, 6, 3);
    expect(seats[4]?.x).toBeLessThan(table.cx);
    expect(seats[2]?.x).toBeGreaterThan(table.cx);
  });

  it.each([2, 3, 4, 5, 6])("covers no flag of %i delegations with a plate", (count) => {
    const { flags, seats } = seatLayout(rect, count);
    for (const flag of flags) for (const s of seats) expect(overlap(flag, s.plate)).toBe(false);
  });

  it("stands every flag on the wall, clear of the door and of the others", () => {
    const { flags, door, table } = seatLayout(rect, 6);
    for (const [i, a] of flags.entries()) {
      expect(inside(a, rect)).toBe(true);
      expect(a.y + a.h).toBeLessThan(table.cy - table.ry);
      expect(overlap(a, door)).toBe(false);
      for (const b of flags.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    }
  });
});
