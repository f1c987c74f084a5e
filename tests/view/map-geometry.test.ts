import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type BakedMap,
  countryAt,
  decodeMap,
  project,
} from "../../src/view/phaser/map/geometry.ts";
import { fitted, limit, toMap, toScreen, zoomedAt } from "../../src/view/phaser/map/view.ts";

const file = new URL("../../assets/map/eurasia-2005.json", import.meta.url);
const shapes = decodeMap(JSON.parse(readFileSync(file, "utf8")) as BakedMap);
const at = (lon: number, lat: number) => countryAt(shapes, project(shapes.cone, lon, lat))?.a3;

describe("who holds what on the map of June 2005", () => {
  it.each([
    ["Moscow", 37.62, 55.75, "RUS"],
    ["Minsk", 27.56, 53.9, "BLR"],
    ["Yerevan", 44.51, 40.18, "ARM"],
    ["Astana", 71.43, 51.13, "KAZ"],
    ["Bishkek", 74.6, 42.87, "KGZ"],
    ["Dushanbe", 68.78, 38.56, "TJK"],
    ["Tashkent", 69.24, 41.3, "UZB"],
    ["Kyiv", 30.52, 50.45, "UKR"],
    ["Tbilisi", 44.79, 41.72, "GEO"],
    ["Baku", 49.87, 40.4, "AZE"],
    ["Ashgabat", 58.38, 37.95, "TKM"],
    ["Chisinau", 28.86, 47.0, "MDA"],
    ["Kabul", 69.17, 34.53, "AFG"],
    ["Tehran", 51.42, 35.69, "IRN"],
    ["Ankara", 32.86, 39.93, "TUR"],
    ["Beijing", 116.4, 39.9, "CHN"],
    ["Warsaw", 21.0, 52.23, "POL"],
    ["Kaliningrad", 20.5, 54.7, "RUS"],
    ["Naryan-Mar", 53.0, 67.6, "RUS"],
    ["Osh", 72.8, 40.53, "KGZ"],
    ["Andijan", 72.34, 40.78, "UZB"],
    ["Manas air base", 74.47, 43.06, "KGZ"],
    ["Kant air base", 74.85, 42.85, "KGZ"],
    ["Baikonur", 63.34, 45.96, "KAZ"],
  ])("%s lies in its state", (_name, lon, lat, code) => {
    expect(at(lon, lat)).toBe(code);
  });

  it.each([
    ["Simferopol", 34.1, 44.95, "UKR"],
    ["Sevastopol", 33.55, 44.61, "UKR"],
    ["Kerch", 36.4, 45.35, "UKR"],
    ["Belgrade", 20.46, 44.8, "SCG"],
    ["Podgorica", 19.26, 42.44, "SCG"],
    ["Pristina", 21.16, 42.67, "SCG"],
    ["Juba", 31.58, 8.9, "SDN"],
    ["Sukhumi", 41.05, 43.02, "GEO"],
    ["Tskhinvali", 43.97, 42.23, "GEO"],
    ["Stepanakert", 46.75, 39.82, "AZE"],
    ["Tiraspol", 29.6, 46.85, "MDA"],
    ["north Nicosia", 33.36, 35.22, "CYP"],
  ])("%s belongs to the state of general recognition then", (_name, lon, lat, code) => {
    expect(at(lon, lat)).toBe(code);
  });

  it("has no state that came later", () => {
    for (const code of ["SRB", "MNE", "XKX", "SSD", "SOL", "CYN"]) {
      expect(shapes.byCode.has(code)).toBe(false);
    }
  });

  it("finds nobody in the Caspian and the Black Sea", () => {
    expect(at(51, 41.5)).toBeUndefined();
    expect(at(34.5, 43.3)).toBeUndefined();
  });

  it("keeps every disputed outline with a state that is on the map", () => {
    expect(shapes.disputed.map(({ state }) => shapes.byCode.has(state))).toEqual(
      shapes.disputed.map(() => true),
    );
  });
});

describe("borders", () => {
  it("have one state on a coast and two inland, never more", () => {
    expect(shapes.borders.every(({ sides }) => sides.length === 1 || sides.length === 2)).toBe(
      true,
    );
  });

  it("leave no inner line in Serbia and Montenegro", () => {
    const own = shapes.borders.filter(({ sides }) => sides.join() === "SCG");
    const points = own.reduce((sum, { line }) => sum + line.length / 2, 0);
    expect(points).toBeLessThan(80); // the Adriatic coast alone
  });
});

describe("the view", () => {
  const size = { w: 1280, h: 800 };
  const view = { x: 1500, y: 1000, k: 0.5 };

  it("undoes its own mapping", () => {
    const point = toMap(view, size, toScreen(view, size, { x: 1234, y: 987 }));
    expect(point.x).toBeCloseTo(1234, 6);
    expect(point.y).toBeCloseTo(987, 6);
  });

  it("holds the point under the pointer while zooming", () => {
    const pointer = { x: 900, y: 200 };
    const before = toMap(view, size, pointer);
    const after = toMap(zoomedAt(view, size, pointer, 1.7, 1), size, pointer);
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it("puts the wanted box inside the free rectangle, on a desk and on a phone", () => {
    const box = { x0: 700, y0: 500, x1: 2050, y1: 1500 };
    for (const [w, h, free] of [
      [1280, 800, { x: 290, y: 62, w: 660, h: 600 }],
      [360, 740, { x: 0, y: 96, w: 360, h: 320 }],
    ] as const) {
      const fit = fitted(box, free, { w, h }, 1);
      const a = toScreen(fit, { w, h }, { x: box.x0, y: box.y0 });
      const b = toScreen(fit, { w, h }, { x: box.x1, y: box.y1 });
      expect(a.x).toBeGreaterThanOrEqual(free.x);
      expect(a.y).toBeGreaterThanOrEqual(free.y);
      expect(b.x).toBeLessThanOrEqual(free.x + free.w);
      expect(b.y).toBeLessThanOrEqual(free.y + free.h);
    }
  });

  it("stops at the edge of the map", () => {
    expect(limit({ x: -9999, y: 99999, k: 100 }, 2)).toEqual({ x: 100, y: 1950, k: 10 });
  });
});
