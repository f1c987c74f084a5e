import { describe, expect } from "vitest";
import { termsOf, valueOf } from "../../src/engine/index.ts";
import { begin, open, play } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { type SceneItem, type SceneStance, scene } from "../support/scene.ts";

/** What each rung of `text` is worth to Kazakhstan. */
function worth(stance: SceneStance, item: SceneItem = {}): number[] {
  const { state, world } = begin(scene({ items: { text: { ...item, stances: { KAZ: stance } } } }));
  return world.options.map((_, option) => valueOf(state, 3, 0, option));
}

describe("Chapter 2: what an option is worth", () => {
  rule(
    "2.1",
    "salience times how much nearer the option comes than the reversion point",
    {
      situation:
        "Kazakhstan's ideal point is 10, its salience 90; the rungs are 0, 25, 60 and 100.",
      expectation: "0; 90 x (10 - 15) = -450; 90 x (10 - 50) = -3600; 90 x (10 - 90) = -7200.",
      reason: "A state compares a text with what it will live under without it.",
    },
    () => {
      const rungs = [0, 25, 60, 100];
      expect(worth({ position: 10, salience: 90 }, { options: rungs })).toEqual([
        0, -450, -3600, -7200,
      ]);
    },
  );

  rule(
    "2.1",
    "the reversion point need not be 0",
    {
      situation: "Nothing agreed means 50; Kazakhstan's ideal point is 40 with salience 10.",
      expectation: "Going to 0 is worth 10 x (10 - 40) = -300, going to 100 10 x (10 - 60) = -500.",
      reason: "What follows failure is a fact of each item, not the bottom of its ladder.",
    },
    () => {
      const item = { reversion: 50, options: [0, 50, 100] };
      expect(worth({ position: 40, salience: 10 }, item)).toEqual([-300, 0, -500]);
    },
  );

  rule(
    "2.2",
    "the reversion point itself is worth nothing to anybody, whatever it is paid",
    {
      situation: "Kazakhstan bears a cost of 700 and is promised 300.",
      expectation: "The rung of 0 is worth exactly 0.",
      reason: "Values are differences from it; neither cost nor payment falls due without a text.",
    },
    () => {
      expect(worth({ position: 80, salience: 50, cost: 700, transfer: 300 })[0]).toBe(0);
    },
  );

  rule(
    "2.3",
    "the cost is taken off every other option, scaled by item and by option, rounded down",
    {
      situation: "A cost of 101 at a cost scale of 50 per cent; the lower rung carries half of it.",
      expectation: "The full text costs floor(50.5) = 50, the lower one floor(50 / 2) = 25.",
      reason: "Who pays and how much is a thing to bargain about, apart from the substance.",
    },
    () => {
      const item = { options: [0, { value: 50, costShare: 50 }, 100], costScale: 50 };
      expect(worth({ position: 0, salience: 0, cost: 101 }, item)).toEqual([0, -25, -50]);
    },
  );

  rule(
    "2.4",
    "a transfer is added to every option but the reversion point",
    {
      situation: "Indifferent Kazakhstan is promised 300 on the item.",
      expectation: "Either rung of the text is worth 300.",
      reason: "The payment is for letting the text pass, at whatever rung.",
    },
    () => {
      const item = { options: [0, 50, 100] };
      expect(worth({ position: 0, salience: 0, transfer: 300 }, item)).toEqual([0, 300, 300]);
    },
  );

  rule(
    "2.5",
    "the terms of a value add up to it",
    {
      situation: "Position, cost and transfer all differ from nothing.",
      expectation: "+4000 by position, -700 by cost, +300 by transfer: 3600.",
      reason: "No number is shown that cannot be opened.",
    },
    () => {
      const stances = { KAZ: { position: 90, salience: 50, cost: 700, transfer: 300 } };
      const { state } = open({ items: { text: { stances } } });
      const terms = termsOf(state, 3, 0, 1);
      expect(terms).toEqual([
        { term: "position", amount: 4000 },
        { term: "cost", amount: -700 },
        { term: "transfer", amount: 300 },
      ]);
      expect(terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(valueOf(state, 3, 0, 1));
    },
  );

  rule(
    "2.6",
    "a bundle is worth the sum of its parts",
    {
      situation: "Kazakhstan loses 2000 by one text and gains 5000 by the other.",
      expectation: "The bundle is worth 3000 to it.",
      reason: "One answer is given for the whole.",
    },
    () => {
      const stances = { KAZ: { position: 30, salience: 50 } };
      const game = open({ items: { text: { stances }, sweetener: {} } });
      const put = play(game, "RUS bundle sweetener", "RUS put text 100");
      expect(put.state.value[3]).toBe(-2000 + 5000);
    },
  );
});
