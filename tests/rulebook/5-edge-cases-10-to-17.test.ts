import { describe, expect } from "vitest";
import {
  answer,
  blockedAndRested,
  choices,
  inForce,
  isCarried,
  open,
  outcomeOf,
  payoff,
  phaseOf,
  play,
  refusalOf,
  registerOf,
  table,
  vote,
  waitingFor,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { SIX } from "../support/scene.ts";

describe("Chapter 5: edge cases 10 to 17", () => {
  const PAIR = { items: { text: {}, other: {} } };

  rule(
    "5.10",
    "a package gets one answer and stands or falls as a whole",
    {
      situation: "Russia bundles two texts; nobody objects, then Kazakhstan does.",
      expectation: "Both adopted; or the package falls apart and each is an item of its own again.",
      reason: "A package is how a gain on one matter pays for a loss on another.",
    },
    () => {
      const put = play(open(PAIR), "RUS bundle other", "RUS put text 100");
      const both = answer(put);
      expect([outcomeOf(both), outcomeOf(both, "other")]).toEqual(["adopted", "adopted"]);
      const fallen = answer(put, { KAZ: "object" });
      expect(phaseOf(fallen)).toBe("tabling");
      expect(choices(fallen, "RUS")).toEqual(["put text 100", "circulate", "rest", "withdraw"]);
    },
  );

  rule(
    "5.10",
    "any member may ask for division, which a majority grants",
    {
      situation: "Kazakhstan moves to divide: three to three, then four to two.",
      expectation: "The tie leaves the package whole; carried, the first text is asked for alone.",
      reason: "Division is about the order of business, not about its substance.",
    },
    () => {
      const moved = play(open(PAIR), "RUS bundle other", "RUS put text 100", "KAZ divide");
      const tie = vote(moved, { RUS: "no", BLR: "no", ARM: "no" });
      expect(tie.state.bundleSize).toBe(1);
      const alone = answer(vote(moved, { RUS: "no", BLR: "no" }));
      expect([outcomeOf(alone), outcomeOf(alone, "other")]).toEqual(["adopted", "pending"]);
    },
  );

  rule(
    "5.10",
    "only texts of one sponsor in one sitting are bundled, and no mandatory ones",
    {
      situation: "Beside the text stand one of Belarus, a budget, and one of another body.",
      expectation: "None of the three can be bundled with it.",
      reason: "Nobody can give away what is not its own, or what must be settled anyway.",
    },
    () => {
      const items = {
        text: { body: "CMD" },
        foreign: { body: "CMD", sponsor: "BLR" },
        budget: { body: "CMD", mandatory: true },
        upper: { body: "CSC" },
      };
      const game = open({ bodies: ["CMD", "CSC"], items });
      expect(choices(game, "RUS").filter((line) => line.startsWith("bundle"))).toEqual([]);
    },
  );

  rule(
    "5.11",
    "a simple majority defers a text to the next meeting",
    {
      situation: "After Kazakhstan's veto: four to two for deferral, then three to three.",
      expectation: "Deferred; with a tie the text is still on the floor and then falls.",
      reason: "When to speak of a text is procedure, even where the text is not.",
    },
    () => {
      const moved = play(blockedAndRested(), "BLR defer");
      expect(outcomeOf(vote(moved, { KAZ: "no", KGZ: "no" }))).toBe("deferred");
      const tie = vote(moved, { KAZ: "no", KGZ: "no", TJK: "no" });
      expect([outcomeOf(tie), phaseOf(tie)]).toEqual(["pending", "closing"]);
      expect(refusalOf(tie, "BLR defer")).toBe("notLegal");
    },
  );

  rule(
    "5.11",
    "a second deferral of the same text needs everybody",
    {
      situation: "The text was deferred at an earlier meeting; five to one, then all.",
      expectation: "One vote against is enough to refuse it.",
      reason: "Putting off must not become a way of never deciding.",
    },
    () => {
      const spec = { items: { text: { deferredBefore: true } } };
      const moved = play(blockedAndRested(spec), "BLR defer");
      expect(outcomeOf(vote(moved, { KAZ: "no" }))).toBe("pending");
      expect(outcomeOf(vote(moved))).toBe("deferred");
    },
  );

  const STUDY = { options: [0, 30, 100], studyOption: 30 };

  rule(
    "5.12",
    "a majority may task the staff where that costs nobody anything",
    {
      situation: "A study option without cost; one that costs Kazakhstan; an item without one.",
      expectation: "The first is tasked by a majority against Kazakhstan; the others cannot be.",
      reason: "Thinking is procedural as long as thinking is all it is.",
    },
    () => {
      const moved = play(open({ items: { text: STUDY } }), "RUS put text 100", "BLR referToStaff");
      const tasked = vote(moved, { KAZ: "no" });
      expect([outcomeOf(tasked), inForce(tasked)]).toEqual(["tasked", 30]);
      const stances = { KAZ: { position: 50, salience: 50, cost: 1 } };
      for (const text of [{ ...STUDY, stances }, {}]) {
        const game = play(open({ items: { text } }), "RUS put text 100");
        expect(refusalOf(game, "BLR referToStaff")).toBe("notLegal");
      }
    },
  );

  rule(
    "5.13",
    "a deployment that is not specified can be taken no further than its study",
    {
      situation: "Mission, size, armament or duration is missing; rungs 0, 30 (study), 70 and 100.",
      expectation: "Only 30 can be put, and taking it is tasking; without a study option, nothing.",
      reason: "Nobody can agree to what has not been said.",
    },
    () => {
      const text = { options: [0, 30, 70, 100], studyOption: 30, specified: false };
      const game = open({ items: { text } });
      expect(choices(game, "RUS")).toEqual(["put text 30", "rest", "withdraw"]);
      expect(outcomeOf(answer(play(game, "RUS put text 30")))).toBe("tasked");
      const bare = open({ items: { text: { specified: false } } });
      expect(choices(bare, "RUS")).toEqual(["rest", "withdraw"]);
    },
  );

  rule(
    "5.14",
    "a mandatory item reverts where it fails; it is never put off, circulated or withdrawn",
    {
      situation: "The chair's succession is blocked; the rotation follows the Russian alphabet.",
      expectation: "Reverted: after Казахстан comes Киргизия. Nobody could defer.",
      reason: "Somebody must hold the chair and the purse on the day after.",
    },
    () => {
      const names = ["Россия", "Белоруссия", "Армения", "Казахстан", "Киргизия", "Таджикистан"];
      const members = Object.fromEntries(SIX.map((id, at) => [id, { russianName: names[at]! }]));
      const effects = [{ on: ["reverted"], register: "chair", rotateAfter: "KAZ" }];
      const spec = {
        members,
        registers: [{ id: "chair", initial: 4 }],
        items: { text: { mandatory: true, effects } },
      };
      expect(choices(open(spec), "RUS")).toEqual(["put text 100", "rest"]);
      const asked = play(open(spec), "RUS put text 100");
      expect(refusalOf(asked, "KAZ defer")).toBe("notLegal");
      const game = blockedAndRested(spec);
      expect([outcomeOf(game), registerOf(game, "chair")]).toEqual(["reverted", 5]);
    },
  );

  rule(
    "5.15",
    "an interested party votes",
    {
      situation: "The text is about money that Kazakhstan owes; Kazakhstan alone objects.",
      expectation: "Blocked; only a suspended vote would have opened the way.",
      reason: "Everybody is party to everything among six; exclusion needs an article of its own.",
    },
    () => {
      const items = { text: { subjects: ["money"], essential: ["KAZ"] } };
      expect(isCarried(table({ KAZ: "object" }, { items }))).toBe(false);
      const members = { KAZ: { vote: false } };
      expect(isCarried(table({ KAZ: "object" }, { items, members }))).toBe(true);
    },
  );

  rule(
    "5.16",
    "a ministers' council decides by the same rule and may refer up by a majority",
    {
      situation: "Kazakhstan blocks among ministers; four to two refer up; then three to three.",
      expectation: "The heads may put the same text, and defer it; with a tie it stays below.",
      reason: "What ministers cannot settle their principals may.",
    },
    () => {
      const spec = { bodies: ["CMD", "CSC"], items: { text: { body: "CMD" } } };
      const moved = play(blockedAndRested(spec), "BLR referUp");
      const above = vote(moved, { KAZ: "no", KGZ: "no" });
      expect([above.state.sitting, waitingFor(above)]).toEqual([1, ["RUS"]]);
      expect(outcomeOf(above)).toBe("pending");
      expect(outcomeOf(answer(play(above, "RUS put text 100")))).toBe("adopted");
      const again = play(above, "RUS put text 100", "BLR defer");
      expect(refusalOf(again, "KAZ referUp")).toBe("notLegal");
      const refused = vote(play(blockedAndRested(spec), "BLR defer"), {}, "no");
      const afresh = play(vote(play(refused, "ARM referUp")), "RUS put text 100");
      expect(refusalOf(afresh, "BLR defer")).toBeUndefined();
      const tie = vote(moved, { KAZ: "no", KGZ: "no", TJK: "no" });
      expect(tie.state.sitting).toBe(0);
      const top = play(open(), "RUS put text 100");
      expect(refusalOf(top, "BLR referUp")).toBe("notLegal");
    },
  );

  rule(
    "5.17",
    "a unilateral announcement needs nobody's leave and binds nobody else",
    {
      situation: "Five object to a statement; Russia announces it.",
      expectation: "Announced; nothing is in force, and the others get nothing and owe nothing.",
      reason: "A state may always speak for itself.",
    },
    () => {
      const objections = Object.fromEntries(SIX.slice(1).map((id) => [id, "object" as const]));
      const failed = table(objections, { standAloneCost: 0, items: { text: { statement: true } } });
      const game = play(failed, "RUS announce");
      expect([outcomeOf(game), inForce(game)]).toEqual(["announced", 0]);
      expect(SIX.map((id) => payoff(game, id))).toEqual([3000, 0, 0, 0, 0, 0]);
      expect(refusalOf(open(), "RUS announce")).toBe("notLegal");
    },
  );
});
