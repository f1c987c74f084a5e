import { expect, test } from "vitest";
import { initialState, standAloneCost } from "../../src/engine/index.ts";
import { SIX, scene } from "../support/scene.ts";

/** Rule 3.1 as a grid: rows are the dependences of 2005, columns 0 to 5 companions. */
const GRID: Readonly<Record<string, readonly number[]>> = {
  "0": [0, 0, 0, 0, 0, 0],
  "35": [350, 280, 210, 140, 70, 0],
  "70": [700, 560, 420, 280, 140, 0],
  "80": [800, 640, 480, 320, 160, 0],
  "90": [900, 720, 540, 360, 180, 0],
  "100": [1000, 800, 600, 400, 200, 0],
};

test.each(Object.entries(GRID))("the cost of standing alone with dependence %s", (share, row) => {
  const members = { KAZ: { dependence: Number(share) } };
  const state = initialState(scene({ members }), { seed: 0, noise: 0 });
  expect(SIX.map((_, companions) => standAloneCost(state, 3, -1, companions + 1))).toEqual(row);
  // Somebody who does not lose counts all who do as company.
  expect(SIX.map((_, losers) => standAloneCost(state, 3, 0, losers))).toEqual(row);
});
