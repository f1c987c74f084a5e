import { describe, expect } from "vitest";
import { hash, initialState } from "../../src/engine/index.ts";
import { rule } from "../support/rule.ts";
import { scene } from "../support/scene.ts";

const stances = { RUS: { position: 0, salience: 100 }, KAZ: { position: 50, salience: 50 } };
const WORLD = scene({ items: { text: { stances } } });

/** Kazakhstan's drawn position in playouts 0 .. runs-1. */
const drawn = (seed: number, noise: number, runs: number, member = 3): number[] =>
  Array.from({ length: runs }, (_, playout) => {
    const state = initialState(WORLD, { seed, noise, playout });
    return state.position[member] as number;
  });

describe("Chapter 10: uncertainty", () => {
  rule(
    "10.1",
    "without noise chance decides nothing: the stances are the file's",
    {
      situation: "Two seeds, noise 0.",
      expectation: "Every position is the file's; the games differ only in their unused seed.",
      reason: "The model is deterministic; uncertainty is about its inputs.",
    },
    () => {
      expect(new Set([...drawn(1, 0, 20), ...drawn(2, 0, 20)])).toEqual(new Set([50]));
    },
  );

  rule(
    "10.2",
    "noise d draws every position and salience evenly from -d to +d around the file's",
    {
      situation: "Noise 10 around 50, 4200 draws.",
      expectation: "All 21 values from 40 to 60, none outside, each about 200 times.",
      reason: "An even draw claims least about what is not known.",
    },
    () => {
      const values = drawn(7, 10, 4200);
      const counts = Array.from(
        { length: 21 },
        (_, at) => values.filter((value) => value === 40 + at).length,
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4200);
      expect(Math.min(...counts)).toBeGreaterThan(140);
      expect(Math.max(...counts)).toBeLessThan(265);
    },
  );

  rule(
    "10.3",
    "what would leave the scale stays at its end",
    {
      situation: "Russia's position is 0, noise 10.",
      expectation: "About half of the draws (11 of 21) are 0, none below.",
      reason: "There is no position beyond the ends of a ladder.",
    },
    () => {
      const values = drawn(7, 10, 4200, 0);
      expect(Math.min(...values)).toBe(0);
      const ends = values.filter((value) => value === 0).length;
      expect(ends).toBeGreaterThan(2050);
      expect(ends).toBeLessThan(2350);
    },
  );

  rule(
    "10.4",
    "playout k of seed s is the same whoever runs it, and neighbours are unrelated",
    {
      situation: "Playouts 0 to 99 forwards and backwards; then seeds 1 and 2.",
      expectation: "Alike; and the two seeds agree on a draw no more often than chance.",
      reason: "Results must not depend on how many machines share the work.",
    },
    () => {
      const state = (playout: number) => initialState(WORLD, { seed: 3, noise: 10, playout });
      const forwards = Array.from({ length: 100 }, (_, k) => hash(state(k)));
      const backwards = Array.from({ length: 100 }, (_, k) => hash(state(99 - k))).reverse();
      expect(backwards).toEqual(forwards);
      expect(new Set(forwards).size).toBe(100);
      const other = drawn(2, 10, 2100);
      const agreeing = drawn(1, 10, 2100).filter((value, at) => value === other[at]).length;
      expect(agreeing).toBeGreaterThan(60);
      expect(agreeing).toBeLessThan(145);
    },
  );
});
