import { describe, expect } from "vitest";
import { observe, standAloneCost } from "../../src/engine/index.ts";
import { open, play } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import type { SceneMember, SceneSpec } from "../support/scene.ts";

const LOSES = { position: 0, salience: 10 };

/** The text with these members losing by it; Kazakhstan depends on the sponsor by half. */
function losing(ids: readonly string[], members: Record<string, SceneMember> = {}): SceneSpec {
  const stances = Object.fromEntries(ids.map((id) => [id, LOSES]));
  return { items: { text: { stances } }, members: { ...members, KAZ: { dependence: 50 } } };
}

const costToKazakhstan = (spec: SceneSpec): number => {
  const { state } = play(open(spec), "RUS put text 100");
  return standAloneCost(state, 3, state.value[3] as number, state.losers);
};

describe("Chapter 3: what standing alone costs", () => {
  rule(
    "3.1",
    "the dependent pay more, and less in company",
    {
      situation: "Kazakhstan, dependent by half, loses alone; then with one, two and five others.",
      expectation: "500 x 5/5, 4/5, 3/5 and 0/5.",
      reason: "A lone veto is noticed; a common one is a fact of life.",
    },
    () => {
      const company = [["KAZ"], ["KAZ", "ARM"], ["KAZ", "ARM", "BLR"], [...SIX_IDS]];
      expect(company.map((ids) => costToKazakhstan(losing(ids)))).toEqual([500, 400, 300, 0]);
    },
  );

  rule(
    "3.1",
    "both divisions round down",
    {
      situation: "A stand-alone cost of 999, dependence 33, one companion among five others.",
      expectation: "floor(999 x 33 / 100) = 329; floor(329 x 4 / 5) = 263.",
      reason: "Whole numbers make the same game on every machine.",
    },
    () => {
      const spec = losing(["KAZ", "ARM"]);
      const members = { KAZ: { dependence: 33 } };
      expect(costToKazakhstan({ ...spec, members, standAloneCost: 999 })).toBe(263);
    },
  );

  rule(
    "3.2",
    "absent and voteless members keep one company too",
    {
      situation: "Armenia loses as well: first absent, then without a vote.",
      expectation: "Kazakhstan's cost is 400 in both cases.",
      reason: "What eases a veto is that others are known to suffer, not that they can act.",
    },
    () => {
      const both = ["KAZ", "ARM"];
      expect(costToKazakhstan(losing(both, { ARM: { present: false } }))).toBe(400);
      expect(costToKazakhstan(losing(both, { ARM: { vote: false } }))).toBe(400);
    },
  );

  rule(
    "3.3",
    "the chair's soundings tell every delegation how many lose, nobody who or how much",
    {
      situation: "Kazakhstan and Armenia lose by the text that has been put.",
      expectation: "Each seat observes the number 2 and its own value; the public sees neither.",
      reason: "Each needs the number to know what standing alone would cost it; no more is needed.",
    },
    () => {
      const { state } = play(open(losing(["KAZ", "ARM"])), "RUS put text 100");
      expect(observe(state, 1)).toMatchObject({ losers: 2, ownValue: 5000 });
      expect(observe(state, 3)).toMatchObject({ losers: 2, ownValue: -1000 });
      expect(observe(state, "public").losers).toBeUndefined();
      expect(observe(state, "public").ownValue).toBeUndefined();
    },
  );
});

const SIX_IDS = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"] as const;
