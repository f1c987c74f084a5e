import { describe, expect, it } from "vitest";
import { placeLabels } from "../../src/view/phaser/map/placement.ts";

const area = { x: 0, y: 0, w: 360, h: 300 };
const box = (x: number, y: number) => ({ x, y, w: 60, h: 16 });
const wish = (id: string, rank: number, must: boolean, ...spots: ReturnType<typeof box>[]) => ({
  id,
  rank,
  must,
  spots,
});

describe("placing labels", () => {
  it("takes the first spot that is free", () => {
    const chosen = placeLabels(
      [wish("a", 1, false, box(10, 10), box(10, 60))],
      [box(20, 12)],
      area,
    );
    expect(chosen.get("a")).toBe(1);
  });

  it("lets the lower rank choose first, whatever the order", () => {
    const spots = [box(10, 10), box(10, 60)];
    const chosen = placeLabels(
      [wish("outsider", 20, false, ...spots), wish("member", 5, true, ...spots)],
      [],
      area,
    );
    expect([chosen.get("member"), chosen.get("outsider")]).toEqual([0, 1]);
  });

  it("drops an outsider's label where no spot is free and keeps a member's", () => {
    const chosen = placeLabels(
      [wish("member", 5, true, box(10, 10)), wish("outsider", 20, false, box(30, 12))],
      [box(0, 8)],
      area,
    );
    expect([...chosen.keys()]).toEqual(["member"]);
  });

  it("keeps labels inside the area", () => {
    const chosen = placeLabels(
      [wish("edge", 1, false, box(330, 10), box(250, 10)), wish("off", 2, false, box(340, 200))],
      [],
      area,
    );
    expect(chosen.get("edge")).toBe(1);
    expect(chosen.has("off")).toBe(false);
  });

  it("leaves no two labels on one another", () => {
    const spots = (i: number) => [0, 1, 2, 3].map((n) => box(20 + i * 25, 20 + n * 18));
    const wishes = Array.from({ length: 9 }, (_, i) => wish(`c${i}`, i, false, ...spots(i)));
    const chosen = placeLabels(wishes, [], area);
    const boxes = [...chosen].flatMap(([id, n]) => spots(Number(id.slice(1))).slice(n, n + 1));
    const clash = (a: { x: number; y: number }, b: { x: number; y: number }) =>
      Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 16;
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => clash(a, b)));
    expect(pairs).not.toContain(true);
  });
});
