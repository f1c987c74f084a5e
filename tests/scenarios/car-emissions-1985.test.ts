import { describe, expect, test } from "vitest";
import { measuredAt, pressureOn } from "../../src/analysis/index.ts";
import type { Measure } from "../../src/engine/index.ts";
import { forecast } from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";

/** Bueno de Mesquita and Stokman 1994: years of delay, salience, capability in hundredths. */
const PUBLISHED = {
  NLD: [4, 80, 8],
  BEL: [7, 40, 8],
  LUX: [4, 20, 3],
  DEU: [4, 80, 16],
  FRA: [10, 60, 16],
  ITA: [10, 60, 16],
  GBR: [10, 90, 16],
  IRL: [7, 10, 5],
  DNK: [4, 100, 5],
  GRC: [7, 70, 8],
} as const;

const world = worldFrom("car-emissions-1985");
const [item] = world.items;
const years = (rung: number): number => measuredAt(item?.measure as Measure, rung);

const under = (rule: string) =>
  forecast(worldFrom("car-emissions-1985", [{ path: "rules.substantive", value: rule }])).items[0];

describe("the car-emission case", () => {
  test("holds the published table", () => {
    const ours = world.members.map(({ id, capability }) => {
      const { position = 0, salience = 0 } = item?.stances[id] ?? {};
      return [id, [years(position), salience, capability]];
    });
    expect(Object.fromEntries(ours)).toEqual(PUBLISHED);
  });

  test("pulls to 7.390 years, with its middle at 7 and 6.656 by salience alone, as published", () => {
    const { mean, median, bySalience } = pressureOn(world, 0);
    expect(years(mean.value).toFixed(3)).toBe("7.390");
    expect(years(median)).toBe(7);
    expect(years(bySalience.value).toFixed(3)).toBe("6.656");
    // 500.3 / 67.7 years in whole numbers: ten rungs a year below twelve years.
    expect(mean.fraction).toBe("31210/677");
    expect(120 * 677 - 31210).toBe(50030);
  });

  test("is blocked by consensus, and with one dissent ends where nine agreed in 1985", () => {
    expect(under("consensus")).toMatchObject({ outcome: "deferred", option: 0 });
    expect(under("consensusMinusOne")).toMatchObject({ outcome: "adopted-amended", option: 32 });
    const agreed = under("consensusMinusOne")?.responses ?? [];
    const objectors = agreed.filter((one) => one.response === "object").map((one) => one.actor);
    expect(objectors).toEqual(["DNK"]);
  });
});
