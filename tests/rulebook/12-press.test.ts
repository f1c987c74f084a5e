import { describe, expect } from "vitest";
import { observe, visibleTo } from "../../src/engine/index.ts";
import { capitalOf, clausesOf, deal, goIn, meet, stand } from "../support/corridor.ts";
import { answer, choices, countOf, payoff, play, refusalOf, terms, vote } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import type { SceneSpec } from "../support/scene.ts";

const HURT = { position: 0, salience: 50 };
const TWO_SITTINGS = {
  bodies: ["CMD", "CSC"],
  closed: ["CMD"],
  items: {
    text: { body: "CMD", stances: { KAZ: HURT } },
    other: { body: "CSC" },
  },
  members: { KAZ: { dependence: 60 } },
};
const said = (actor: string, stand: "for" | "against") => ({ actor, item: "text", stand });

/** What backing down has cost each of the members, after the text was put and answered. */
function costs(spec: SceneSpec, ...lines: readonly string[]): (id: string) => number {
  const base = { ...spec, rules: { statementCost: 1000 } };
  const run = (cost: number) =>
    lines.reduce(
      (game, line) => (line === "answer" ? answer(game) : play(game, line)),
      goIn(meet({ ...base, rules: { statementCost: cost } })),
    );
  const [dear, free] = [run(1000), run(0)];
  return (id) => payoff(free, id) - payoff(dear, id);
}

describe("Chapter 12: the press outside", () => {
  rule(
    "12.15",
    "one speaks for or against an item that is still ahead, once, for a point of capital",
    {
      situation: "Kazakhstan, with two points, speaks against the text, and for the other.",
      expectation: "No points left; it cannot speak again, of neither.",
      reason: "A word in public binds because it cannot be said twice.",
    },
    () => {
      const game = meet({ ...TWO_SITTINGS, members: { KAZ: { influence: 2 } } });
      const once = play(game, "KAZ declare against text");
      expect([capitalOf(once, "KAZ"), stand(once, "KAZ")]).toEqual([1, "against"]);
      expect(refusalOf(once, "KAZ declare for text")).toBe("notLegal");
      const twice = play(once, "KAZ declare for other");
      expect(choices(twice, "KAZ").filter((line) => line.startsWith("declare"))).toEqual([]);
      const later = answer(play(goIn(game), "RUS put text 100"));
      expect(refusalOf(later, "BLR declare for text")).toBe("notLegal");
      expect(refusalOf(later, "BLR declare for other")).toBeUndefined();
    },
  );

  rule(
    "12.15",
    "a public word can be agreed on; it is then spoken at once",
    {
      situation: "Kyrgyzstan agrees to speak for Russia's text.",
      expectation: "It has spoken, at the price of a point, and has kept its promise.",
      reason: "Support that can be quoted is worth paying for.",
    },
    () => {
      const game = deal(meet(), "RUS", "KGZ", { get: ["declare for text"] });
      expect([stand(game, "KGZ"), capitalOf(game, "KGZ")]).toEqual(["for", 5]);
      expect([clausesOf(game), countOf(game, "declared")]).toEqual([["kept"], 1]);
    },
  );

  rule(
    "12.15",
    "what was said before the summit is said",
    {
      situation: "The scenario has Kazakhstan against the text.",
      expectation: "It stands against it, has all its points, and cannot speak of it again.",
      reason: "The record does not begin with the first sitting.",
    },
    () => {
      const game = meet({ statements: [said("KAZ", "against")] });
      expect([stand(game, "KAZ"), capitalOf(game, "KAZ")]).toEqual(["against", 6]);
      expect(refusalOf(game, "KAZ declare for text")).toBe("notLegal");
    },
  );

  rule(
    "12.16",
    "who has spoken against backs down by not objecting while the text is carried",
    {
      situation: "Kazakhstan and Armenia have spoken against; one acquiesces, one objects.",
      expectation: "Under a majority rule the text is carried: 1000 for Kazakhstan alone.",
      reason: "The audience at home pays attention.",
    },
    () => {
      const statements = [said("KAZ", "against"), said("ARM", "against")];
      const spec: SceneSpec = { rule: "majority", statements };
      const lines = ["RUS put text 100", "KAZ acquiesce", "ARM object", "answer"];
      const paid = costs(spec, ...lines);
      expect([paid("KAZ"), paid("ARM")]).toEqual([1000, 0]);
      const blocked = costs({ statements }, ...lines, "RUS withdraw");
      expect([blocked("KAZ"), blocked("ARM")]).toEqual([0, 0]);
    },
  );

  rule(
    "12.16",
    "who has spoken for it backs down by objecting, once an item",
    {
      situation: "Kyrgyzstan has spoken for the text and objects to its two rungs.",
      expectation: "1000, not 2000.",
      reason: "A word can be broken only once.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] } };
      const spec: SceneSpec = { items, statements: [said("KGZ", "for")] };
      const both = ["RUS put text 100", "KGZ object", "answer", "RUS put text 50", "KGZ object"];
      expect(costs(spec, ...both, "answer", "RUS withdraw")("KGZ")).toBe(1000);
    },
  );

  rule(
    "12.16",
    "a sponsor that has spoken for its item backs down by taking less, or withdrawing it",
    {
      situation: "Russia has spoken for its text of 100.",
      expectation: "50 adopted, or withdrawn: 1000. 100 adopted, or defeated: nothing.",
      reason: "Who announces a text is measured by it; who is refused it has tried.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] } };
      const spec: SceneSpec = { items, statements: [said("RUS", "for")] };
      expect(costs(spec, "RUS put text 50", "answer")("RUS")).toBe(1000);
      expect(costs(spec, "RUS withdraw")("RUS")).toBe(1000);
      expect(costs(spec, "RUS put text 100", "answer")("RUS")).toBe(0);
      const passes = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"].map((id) => `${id} pass`);
      expect(costs(spec, "RUS rest", ...passes)("RUS")).toBe(0);
    },
  );

  rule(
    "12.17",
    "who blocked behind closed doors can be named in the press, once, for two points",
    {
      situation: "Kazakhstan has blocked in a closed sitting; Armenia tells the press.",
      expectation: "Kazakhstan pays half its cost of standing alone once more; told once.",
      reason: "A closed door protects a blocker, and there is always somebody whom that annoys.",
    },
    () => {
      const blocked = play(goIn(meet(TWO_SITTINGS)), "RUS put text 100");
      const later = play(answer(blocked, { KAZ: "object" }), "RUS withdraw");
      expect(refusalOf(later, "ARM leak other")).toBe("notLegal");
      const told = play(later, "ARM leak text");
      expect([capitalOf(told, "ARM"), refusalOf(told, "BLR leak text")]).toEqual([4, "notLegal"]);
      expect(terms(told, "KAZ")).toEqual([
        { term: "standAlone", amount: -600 },
        { term: "exposure", amount: -300 },
      ]);
      expect(told.events.at(-1)).toEqual({ kind: "leaked", item: 0, objectors: 1 << 3 });
    },
  );

  rule(
    "12.17",
    "there is nothing to tell where doors were open, nobody objected, or points are short",
    {
      situation: "The same with open doors; without an objection; with one point of capital.",
      expectation: "No leak.",
      reason: "One can reveal only what is hidden.",
    },
    () => {
      const settled = (spec: SceneSpec, answers: Readonly<Record<string, "object">>) => {
        const asked = play(goIn(meet({ ...TWO_SITTINGS, ...spec })), "RUS put text 100");
        const counted = answer(asked, answers);
        return answers.KAZ === undefined ? counted : play(counted, "RUS withdraw");
      };
      expect(refusalOf(settled({ closed: [] }, { KAZ: "object" }), "ARM leak text")).toBe(
        "notLegal",
      );
      expect(refusalOf(settled({}, {}), "ARM leak text")).toBe("notLegal");
      const poor = settled({ members: { ARM: { influence: 1 } } }, { KAZ: "object" });
      expect(refusalOf(poor, "ARM leak text")).toBe("notLegal");
      expect(refusalOf(poor, "BLR leak text")).toBeUndefined();
    },
  );

  rule(
    "12.19",
    "carrying a text gives its sponsor a point; what a breach costs ends at nothing",
    {
      situation: "Russia's text is adopted; Kyrgyzstan, with one point left, breaks its word.",
      expectation: "Russia has seven points, Kyrgyzstan none. A tasking or deferral gives none.",
      reason: "Success is credit.",
    },
    () => {
      const text = { options: [0, 30, 100], studyOption: 30 };
      const sitting = play(goIn(meet({ items: { text } })), "RUS put text 100");
      expect(capitalOf(answer(sitting), "RUS")).toBe(7);
      for (const motion of ["defer", "referToStaff"]) {
        expect(capitalOf(vote(play(sitting, `KAZ ${motion}`)), "RUS")).toBe(6);
      }
      const poor = meet({ members: { KGZ: { influence: 1 } } });
      const agreed = goIn(deal(poor, "RUS", "KGZ", { get: ["consent text 100"] }));
      expect(capitalOf(answer(play(agreed, "RUS put text 100"), { KGZ: "object" }), "KGZ")).toBe(0);
    },
  );

  rule(
    "12.17",
    "behind closed doors is where the doors were closed when it was settled",
    {
      situation: "The doors are closed by motion in an open sitting, or opened in a closed one.",
      expectation: "The first can be told; in the second there is nothing to tell.",
      reason: "What hides a blocker is the door, not the invitation.",
    },
    () => {
      const told = (closed: string[]) => {
        const asked = play(goIn(meet({ ...TWO_SITTINGS, closed })), "RUS put text 100");
        const moved = vote(play(asked, "ARM doors"));
        return refusalOf(play(answer(moved, { KAZ: "object" }), "RUS withdraw"), "ARM leak text");
      };
      expect(told([])).toBeUndefined();
      expect(told(["CMD"])).toBe("notLegal");
    },
  );

  rule(
    "12.17",
    "nobody learns who told: not by the points it cost either",
    {
      situation: "Armenia tells the press who blocked.",
      expectation: "Armenia has two points less; the others count as many as before.",
      reason: "A source that can be found out is none.",
    },
    () => {
      const blocked = play(goIn(meet(TWO_SITTINGS)), "RUS put text 100");
      const later = play(answer(blocked, { KAZ: "object" }), "RUS withdraw");
      const told = play(later, "ARM leak text");
      const seen = (viewer: number | "public") => observe(told.state, viewer).corridor?.influence;
      expect(seen(2)).toEqual([6, 6, 4, 6, 6, 6]);
      expect([seen(1), seen("public")]).toEqual([
        [6, 6, 6, 6, 6, 6],
        [6, 6, 6, 6, 6, 6],
      ]);
    },
  );

  rule(
    "12.24",
    "who backs down behind closed doors is not known outside",
    {
      situation: "Kyrgyzstan has spoken for the text and objects, with doors closed and open.",
      expectation: "Outside it is told where the doors are open; at the table in both.",
      reason: "Rule 9.5: it would tell who objected.",
    },
    () => {
      const told = (closed: string[], viewer: number | "public") => {
        const game = meet({ closed, statements: [said("KGZ", "for")] });
        const after = answer(play(goIn(game), "RUS put text 100"), { KGZ: "object" });
        const { stand: stands } = observe(after.state, viewer).corridor!;
        const events = visibleTo(after.events, viewer, closed.length > 0);
        return [events.some((event) => event.kind === "backedDown"), stands[4]];
      };
      expect([told(["CSC"], "public"), told(["CSC"], 1)]).toEqual([
        [false, 1],
        [true, 2],
      ]);
      expect(told([], "public")).toEqual([true, 1]);
    },
  );
});
