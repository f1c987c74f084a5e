import { expect, test } from "vitest";
import { initialState, valueOf } from "../../src/engine/index.ts";
import { scene } from "../support/scene.ts";

/** Rule 2.1 as a grid with salience 10: rows are positions, columns the rungs 0, 25, 50, 75, 100. */
const FROM_ZERO: Readonly<Record<string, readonly number[]>> = {
  "0": [0, -250, -500, -750, -1000],
  "10": [0, -50, -300, -550, -800],
  "25": [0, 250, 0, -250, -500],
  "50": [0, 250, 500, 250, 0],
  "60": [0, 250, 500, 450, 200],
  "100": [0, 250, 500, 750, 1000],
};

/** The same where nothing agreed means 50. */
const FROM_FIFTY: Readonly<Record<string, readonly number[]>> = {
  "0": [500, 250, 0, -250, -500],
  "10": [300, 250, 0, -250, -500],
  "25": [0, 250, 0, -250, -500],
  "50": [-500, -250, 0, -250, -500],
  "60": [-500, -250, 0, -50, -300],
  "100": [-500, -250, 0, 250, 500],
};

function rowOf(position: number, reversion: number): number[] {
  const stances = { KAZ: { position, salience: 10 } };
  const item = { reversion, options: [0, 25, 50, 75, 100], stances };
  const state = initialState(scene({ items: { text: item } }), { seed: 0, noise: 0 });
  return state.world.options.map((_, option) => valueOf(state, 3, 0, option));
}

test.each(Object.entries(FROM_ZERO))("values from reversion point 0, position %s", (at, row) => {
  expect(rowOf(Number(at), 0)).toEqual(row);
});

test.each(Object.entries(FROM_FIFTY))("values from reversion point 50, position %s", (at, row) => {
  expect(rowOf(Number(at), 50)).toEqual(row);
});
