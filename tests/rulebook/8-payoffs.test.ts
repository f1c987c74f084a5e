import { describe, expect } from "vitest";
import { payoffs } from "../../src/engine/index.ts";
import {
  answer,
  blockedAndRested,
  open,
  payoff,
  play,
  table,
  terms,
  vote,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";

const KAZ_LOSES = { items: { text: { stances: { KAZ: { position: 0, salience: 50 } } } } };
const DEPENDENT = { ...KAZ_LOSES, members: { KAZ: { dependence: 50 } } };

describe("Chapter 8: payoffs", () => {
  rule(
    "8.1",
    "a text that binds a member is worth its value, term by term",
    {
      situation: "Kazakhstan loses 5000 by the text, acquiesces, and it is adopted.",
      expectation: "-5000 for Kazakhstan, +5000 for the others.",
      reason: "Not objecting is being bound.",
    },
    () => {
      const game = table({ KAZ: "acquiesce" }, KAZ_LOSES);
      expect(payoffs(game.state)).toEqual([5000, 5000, 5000, -5000, 5000, 5000]);
      expect(terms(game, "KAZ")).toEqual([{ term: "position", amount: -5000 }]);
    },
  );

  rule(
    "8.2",
    "who stays outside neither gains nor pays",
    {
      situation: "The same loss, but Kazakhstan reserves.",
      expectation: "0, with no terms at all.",
      reason: "That is what a reservation is for.",
    },
    () => {
      const game = table({ KAZ: "reserve" }, KAZ_LOSES);
      expect([payoff(game, "KAZ"), terms(game, "KAZ")]).toEqual([0, []]);
    },
  );

  rule(
    "8.3",
    "an announcement is worth a share of the joint text to its author, and never less than nothing",
    {
      situation: "A statement worth 4999 to Russia is announced; then one that it would lose by.",
      expectation: "floor(4999 x 60 / 100) = 2999, to Russia alone; 0.",
      reason: "A voice alone carries less far than six.",
    },
    () => {
      const announced = (transfer: number) => {
        const stances = { RUS: { position: 0, salience: 0, transfer } };
        return play(open({ items: { text: { statement: true, stances } } }), "RUS announce");
      };
      expect(payoffs(announced(4999).state)).toEqual([2999, 0, 0, 0, 0, 0]);
      expect(payoff(announced(-4999), "RUS")).toBe(0);
    },
  );

  rule(
    "8.4",
    "objecting costs what standing alone costs, whether or not it blocked",
    {
      situation:
        "Kazakhstan, dependent by half, objects alone: the text falls; then it is outvoted.",
      expectation: "-500 in the first case, -5000 - 500 in the second.",
      reason: "The sponsor remembers the objection, not its success.",
    },
    () => {
      const deferred = vote(play(blockedAndRested(DEPENDENT), "BLR defer"));
      expect(terms(deferred, "KAZ")).toEqual([{ term: "standAlone", amount: -500 }]);
      const outvoted = table({ KAZ: "object" }, { ...DEPENDENT, rule: "majority" });
      expect(payoff(outvoted, "KAZ")).toBe(-5500);
    },
  );

  rule(
    "8.4",
    "only the last question that was counted on the item is remembered",
    {
      situation: "Kazakhstan objects to the full text and supports the amended one.",
      expectation: "Its payoff is the amended text's value, nothing for the first objection.",
      reason: "Who came to terms did not stand alone in the end.",
    },
    () => {
      const stances = { KAZ: { position: 30, salience: 50 } };
      const text = { options: [0, 40, 100], stances };
      const members = { KAZ: { dependence: 50 } };
      const blocked = table({ KAZ: "object" }, { members, items: { text } });
      const game = answer(play(blocked, "RUS put text 40"));
      expect(payoff(game, "KAZ")).toBe(50 * (30 - 10));
    },
  );

  rule(
    "8.5",
    "the payoff is the sum over all items; what is still pending counts for nothing",
    {
      situation: "One text adopted, the second not yet taken, then adopted too.",
      expectation: "5000 each, then 10000.",
      reason: "A summit is judged by the whole of what it came to.",
    },
    () => {
      const first = table({}, { items: { text: {}, other: {} } });
      expect(payoff(first, "KAZ")).toBe(5000);
      expect(payoff(answer(play(first, "RUS put other 100")), "KAZ")).toBe(10_000);
    },
  );
});
