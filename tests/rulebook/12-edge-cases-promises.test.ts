import { describe, expect } from "vitest";
import { clausesOf, deal, goIn, meet, type Terms } from "../support/corridor.ts";
import { answer, choices, type Game, payoff, play, refusalOf } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import type { SceneSpec } from "../support/scene.ts";

const TWO = { text: {}, other: {} };
const BINDING: SceneSpec = { rules: { promises: "binding" } };
const AWAY = { present: false };

/** The sitting after one deal, Russia's with Kyrgyzstan where nobody else is named. */
const sitting = (spec: SceneSpec, terms: Terms, from = "RUS", to = "KGZ"): Game =>
  goIn(deal(meet(spec), from, to, terms));

const moves = (game: Game, id = "RUS"): string[] =>
  choices(game, id).filter((line) => !/^(amend|defer|refer|reorder|doors|classify)/.test(line));

describe("Chapter 12: promises at the edges", () => {
  rule(
    "12.5",
    "a milder option lies on the same side of the reversion point",
    {
      situation: "A ladder with the reversion at 50; Kyrgyzstan has promised consent to 100.",
      expectation: "It covers 75. It does not cover 25, which is another thing, not a milder one.",
      reason: "Who lets a share rise has not let it fall.",
    },
    () => {
      const items = { text: { reversion: 50, options: [25, 50, 75, 100] } };
      const game = sitting({ items }, { get: ["consent text 100"] });
      const objects = (rung: number) =>
        answer(play(game, `RUS put text ${rung}`), { KGZ: "object" });
      expect(clausesOf(objects(75))).toEqual(["broken"]);
      expect(clausesOf(objects(25))).toEqual(["open"]);
    },
  );

  rule(
    "12.13",
    "a package puts each of its parts",
    {
      situation: "Russia has promised to put the second text, or to drop it, and bundles it.",
      expectation: "Put: kept. Dropped: broken.",
      reason: "A text is before the table whether it came alone or in company.",
    },
    () => {
      const lines = ["RUS bundle other", "RUS put text 100"];
      expect(
        clausesOf(play(sitting({ items: TWO }, { give: ["put other 100"] }), ...lines)),
      ).toEqual(["kept"]);
      expect(clausesOf(play(sitting({ items: TWO }, { give: ["drop other"] }), ...lines))).toEqual([
        "broken",
      ]);
    },
  );

  rule(
    "12.13",
    "who circulates a text has put it, as tabled",
    {
      situation: "Russia has promised to drop its text, to put it as tabled, or at 50.",
      expectation: "By circulating it breaks the first and the third, and keeps the second.",
      reason: "Silence adopts as well as a table does.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] } };
      const judged = (give: string) =>
        clausesOf(play(sitting({ items }, { give: [give] }), "RUS circulate"));
      expect(judged("drop text")).toEqual(["broken"]);
      expect(judged("put text 100")).toEqual(["kept"]);
      expect(judged("put text 50")).toEqual(["broken"]);
    },
  );

  rule(
    "12.13",
    "a text that nobody could have put is not a broken promise",
    {
      situation: "No quorum; or an absence that holds everything over.",
      expectation: "The promise to put lapses, and costs nothing.",
      reason: "One answers for what one could have done.",
    },
    () => {
      const two = { KAZ: AWAY, BLR: AWAY, ARM: AWAY };
      const terms: Terms = { give: ["put text 100"] };
      const no = play(sitting({ members: two }, terms), "RUS withdraw");
      expect(clausesOf(no)).toEqual(["lapsed"]);
      const held = sitting({ absence: "presenceNeeded", members: { TJK: AWAY } }, terms);
      expect(clausesOf(held)).toEqual(["lapsed"]);
    },
  );

  rule(
    "12.12",
    "a binding promise to put a text leaves its sponsor nothing else, while it can be put",
    {
      situation: "Russia is bound to put 50; or its text as tabled; or cannot, without a quorum.",
      expectation: "It puts 50; puts, bundles or circulates; may do whatever else there is.",
      reason: "Resting and withdrawing would break the promise as surely as another text.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] }, other: {} };
      const half = sitting({ ...BINDING, items }, { give: ["put text 50"] });
      expect(moves(half)).toEqual(["put text 50"]);
      const whole = sitting({ ...BINDING, items }, { give: ["put text 100"] });
      expect(moves(whole)).toEqual(["put text 100", "bundle other", "circulate"]);
      expect(moves(play(whole, "RUS bundle other"))).toEqual(["put text 100"]);
      const members = { KAZ: AWAY, BLR: AWAY, ARM: AWAY };
      const none = sitting({ ...BINDING, members }, { give: ["put text 100"] });
      expect(moves(none)).toEqual(["circulate", "rest", "withdraw"]);
    },
  );

  rule(
    "12.12",
    "a binding promise to drop a text holds for packages and silence too",
    {
      situation: "Russia is bound not to put the second text; then the first.",
      expectation: "It cannot bundle it, nor circulate it, nor build a package on it.",
      reason: "Rule 12.13: each of these would put it.",
    },
    () => {
      const second = sitting({ ...BINDING, items: TWO }, { give: ["drop other"] });
      expect(moves(second)).toEqual(["put text 100", "circulate", "rest", "withdraw"]);
      const first = sitting({ ...BINDING, items: TWO }, { give: ["drop text"] });
      expect(moves(first)).toEqual(["rest", "withdraw"]);
    },
  );

  rule(
    "12.12",
    "a binding promise about a part binds in a package",
    {
      situation: "Kyrgyzstan is bound to consent to the second text, which comes in a package.",
      expectation: "It cannot object to the package.",
      reason: "Rule 12.13: that would break it.",
    },
    () => {
      const game = sitting({ ...BINDING, items: TWO }, { get: ["consent other 100"] });
      const asked = play(game, "RUS bundle other", "RUS put text 100");
      expect(refusalOf(asked, "KGZ object")).toBe("notLegal");
      expect(refusalOf(asked, "KGZ support")).toBeUndefined();
    },
  );

  rule(
    "12.12",
    "who is bound to pay with a text cannot stay outside it",
    {
      situation: "Kazakhstan pays Kyrgyzstan with the text: under consensus, then limited format.",
      expectation: "It cannot reserve; in limited format not acquiesce either. It can object.",
      reason: "Rule 12.9: staying outside would break its word.",
    },
    () => {
      const terms: Terms = { give: ["pay grain 500"], also: ["when text"] };
      const asked = (rule_: "consensus" | "limitedFormat") =>
        play(sitting({ ...BINDING, rule: rule_ }, terms, "KAZ", "KGZ"), "RUS put text 100");
      const answers = (game: Game) => moves(game, "KAZ");
      expect(answers(asked("consensus"))).toEqual(["support", "accept", "acquiesce", "object"]);
      expect(answers(asked("limitedFormat"))).toEqual(["support", "accept", "object"]);
      const free = play(sitting({}, terms, "KAZ", "KGZ"), "RUS put text 100");
      expect(answers(free)).toContain("reserve");
    },
  );

  rule(
    "12.12",
    "promises that contradict one another do not bind; each has its price",
    {
      situation:
        "Kyrgyzstan has sold consent to Russia and opposition to Kazakhstan; Russia, two texts.",
      expectation: "Every answer and both texts can be had, and one of the promises is broken.",
      reason: "A rule that leaves no move is none, and double selling should not pay.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] } };
      const one = deal(meet({ ...BINDING, items }), "KGZ", "RUS", { give: ["consent text 100"] });
      const two = deal(one, "KGZ", "KAZ", { give: ["oppose text"] });
      const three = deal(two, "RUS", "BLR", { give: ["put text 50"] });
      const game = goIn(deal(three, "RUS", "ARM", { give: ["put text 100"] }));
      expect(moves(game)).toEqual(expect.arrayContaining(["put text 50", "put text 100"]));
      const asked = play(game, "RUS put text 50");
      expect(moves(asked, "KGZ")).toHaveLength(5);
      const counted = answer(asked, { KGZ: "object" });
      expect([1, 2, 3, 4].flatMap((number) => clausesOf(counted, number))).toEqual([
        "broken",
        "kept",
        "kept",
        "broken",
      ]);
    },
  );

  rule(
    "12.16",
    "an absent member does not back down, nor does an absent sponsor",
    {
      situation:
        "Tajikistan, away, has spoken against and written so; Russia, away, spoke for its text.",
      expectation: "The text is carried by majority; a lesser one is put for Russia: no cost.",
      reason: "An empty chair has no answer of its own (Rule 4.6).",
    },
    () => {
      const cost = (member: string, spec: SceneSpec, line: string) => {
        const base = answer(play(goIn(meet(spec)), line));
        const free = { ...spec, rules: { statementCost: 0 } };
        return payoff(answer(play(goIn(meet(free)), line)), member) - payoff(base, member);
      };
      const against: SceneSpec = {
        rule: "majority",
        members: { TJK: { ...AWAY, writtenObjections: ["text"] } },
        statements: [{ actor: "TJK", item: "text", stand: "against" }],
      };
      expect(cost("TJK", against, "RUS put text 100")).toBe(0);
      const sponsor: SceneSpec = {
        items: { text: { options: [0, 50, 100] } },
        members: { RUS: AWAY },
        chair: "BLR",
        statements: [{ actor: "RUS", item: "text", stand: "for" }],
      };
      expect(cost("RUS", sponsor, "BLR put text 50")).toBe(0);
    },
  );

  rule(
    "12.16",
    "a sponsor that takes more than it tabled has not backed down",
    {
      situation: "Russia tabled 50, spoke for it, and carries 100.",
      expectation: "Nothing to pay.",
      reason: "The audience got more than it was told.",
    },
    () => {
      const spec: SceneSpec = {
        items: { text: { tabled: 50, options: [0, 50, 100] } },
        statements: [{ actor: "RUS", item: "text", stand: "for" }],
      };
      const game = answer(play(goIn(meet(spec)), "RUS put text 100"));
      expect(payoff(game, "RUS")).toBe(5100);
    },
  );

  rule(
    "12.16",
    "who withdraws its own text backs down whether it has spoken or not, once",
    {
      situation: "Russia withdraws: silent; having spoken for it; having objected to it as well.",
      expectation: "1000 each time.",
      reason: "An agenda is public; a word can be broken only once.",
    },
    () => {
      const cost = (spec: SceneSpec, ...lines: string[]) => {
        const end = (statementCost: number) =>
          lines.reduce(
            (game, line) => (line === "answer" ? answer(game) : play(game, line)),
            goIn(meet({ ...spec, rules: { statementCost } })),
          );
        return payoff(end(0), "RUS") - payoff(end(1000), "RUS");
      };
      const spoken: SceneSpec = { statements: [{ actor: "RUS", item: "text", stand: "for" }] };
      expect(cost({}, "RUS withdraw")).toBe(1000);
      expect(cost(spoken, "RUS withdraw")).toBe(1000);
      const twice = ["RUS put text 100", "RUS object", "answer", "RUS withdraw"];
      expect(cost(spoken, ...twice)).toBe(1000);
    },
  );
});
