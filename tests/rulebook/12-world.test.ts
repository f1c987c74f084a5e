import { describe, expect } from "vitest";
import {
  allHold,
  bargainTerms,
  type Condition,
  observe,
  payoffOf,
  payoffTerms,
  standAloneCost,
  visibleTo,
} from "../../src/engine/index.ts";
import {
  capitalOf,
  deal,
  draft,
  goIn,
  meet,
  offer,
  purseOf,
  trustOf,
} from "../support/corridor.ts";
import {
  answer,
  countOf,
  type Game,
  open,
  outcomeOf,
  payoff,
  play,
  registerOf,
  terms,
  vote,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";
import type { SceneReaction, SceneSpec } from "../support/scene.ts";

const TWO_SITTINGS = {
  bodies: ["CMD", "CSC"],
  items: { text: { body: "CMD" }, other: { body: "CSC" } },
};
const TAKEN: Condition = { item: "text", outcome: ["adopted"] };
const KGZ = 4;
const RUS = 0;

const reacting = (rules: Readonly<Record<string, SceneReaction>>): SceneSpec => ({
  ...TWO_SITTINGS,
  registers: [{ id: "k2", initial: 1 }],
  reactions: rules,
});

/** The first text is adopted; the game is then in the corridor before the second sitting. */
const afterFirst = (spec: SceneSpec): Game => answer(play(goIn(meet(spec)), "RUS put text 100"));

const holds = (game: Game, condition: Condition): boolean => allHold(game.state, [condition]);

describe("Chapter 12: the world outside, what it all comes to, and who may know it", () => {
  rule(
    "12.20",
    "a deferred text keeps a part of its worth for its sponsor, where there is bargaining",
    {
      situation: "A text worth 5000 to everybody is deferred, at 60 per cent.",
      expectation: "3000 for Russia, nothing for others; without bargaining nothing for anybody.",
      reason: "A text that comes back is not lost.",
    },
    () => {
      const deferred = vote(play(goIn(meet()), "RUS put text 100", "KAZ defer"));
      expect(terms(deferred, "RUS")).toEqual([{ term: "deferral", amount: 3000 }]);
      expect(terms(deferred, "KAZ")).toEqual([]);
      expect(terms(vote(play(open(), "RUS put text 100", "KAZ defer")), "RUS")).toEqual([]);
      const bad = { text: { stances: { RUS: { position: 0, salience: 50 } } } };
      const worthless = vote(play(goIn(meet({ items: bad })), "RUS put text 100", "KAZ defer"));
      expect(terms(worthless, "RUS")).toEqual([]);
    },
  );

  rule(
    "12.20",
    "what cannot be put for want of detail is hoped for no further than its study",
    {
      situation: "An unspecified deployment with a study at 30 is deferred; one without a study.",
      expectation: "60 per cent of what 30 is worth; nothing.",
      reason: "What could not be decided now is not worth more for being put off.",
    },
    () => {
      const later = (text: object) =>
        vote(play(goIn(meet({ items: { text } })), "RUS rest", "KAZ defer"));
      const studied = later({ specified: false, options: [0, 30, 100], studyOption: 30 });
      expect(terms(studied, "RUS")).toEqual([{ term: "deferral", amount: 900 }]);
      expect(terms(later({ specified: false }), "RUS")).toEqual([]);
    },
  );

  rule(
    "12.21",
    "outsiders act by the scenario's rules, before a sitting or at the end, once",
    {
      situation: "If the text is adopted Kyrgyzstan gets credit and needs Russia less.",
      expectation: "So it is from the second corridor on; its cost of standing alone falls.",
      reason: "Who sits outside has a hand in what members can afford to refuse.",
    },
    () => {
      const credit: SceneReaction = {
        at: "CSC-sitting",
        when: [TAKEN],
        changes: [
          { actor: "KGZ", dependence: -30 },
          { actor: "KGZ", treasury: 800 },
          { actor: "KGZ", influence: -99 },
          { actor: "KGZ", toward: "RUS", trust: 60 },
          { actor: "KGZ", item: "other", position: -10, salience: 5 },
          { register: "k2", set: 0 },
        ],
      };
      const spec = { ...reacting({ credit }), members: { KGZ: { dependence: 80, treasury: 100 } } };
      const game = afterFirst(spec);
      expect(countOf(game, "reacted")).toBe(1);
      expect([game.state.dependence[KGZ], purseOf(game, "KGZ")]).toEqual([50, 900]);
      expect([capitalOf(game, "KGZ"), trustOf(game, "KGZ", "RUS")]).toEqual([0, 100]);
      expect(registerOf(game, "k2")).toBe(0);
      expect(observe(game.state, KGZ).ownPosition).toEqual([100, 90]);
      expect(standAloneCost(game.state, KGZ, 0, 0)).toBe(500);
      expect(standAloneCost(meet(spec).state, KGZ, 0, 0)).toBe(800);
      expect(countOf(answer(play(goIn(game), "RUS put other 100")), "reacted")).toBe(1);
      const failed = play(goIn(meet(spec)), "RUS withdraw");
      expect([countOf(failed, "reacted"), registerOf(failed, "k2")]).toEqual([0, 1]);
    },
  );

  rule(
    "12.21",
    "a rule for the end is asked after the last sitting; what stands is what counts then",
    {
      situation: "At the end a register is raised if the other text is not adopted.",
      expectation: "It is raised after the last item, and not before.",
      reason: "The world reads the communique.",
    },
    () => {
      const late: SceneReaction = {
        at: "end",
        when: [{ item: "other", outcome: ["adopted"], not: true }],
        changes: [{ register: "k2", add: 4 }],
      };
      const second = goIn(afterFirst(reacting({ late })));
      expect(registerOf(second, "k2")).toBe(1);
      expect(registerOf(play(second, "RUS withdraw"), "k2")).toBe(5);
      expect(registerOf(answer(play(second, "RUS put other 100")), "k2")).toBe(1);
    },
  );

  rule(
    "12.22",
    "what can be asked of the record, and its opposite",
    {
      situation:
        "Armenia objects to a text carried by majority, Kyrgyzstan reserves, paid and lying.",
      expectation: "Each question has the answer that the record gives.",
      reason: "What is scored must be what the engine knows.",
    },
    () => {
      const start = meet({ rule: "majority", registers: [{ id: "k2", initial: 3 }] });
      const bargain = { give: ["pay gas 1000"], get: ["oppose text"] };
      const sitting = play(goIn(deal(start, "RUS", "KGZ", bargain)), "RUS put text 100");
      const game = answer(sitting, { ARM: "object", KGZ: "reserve" });
      const yes: Condition[] = [
        { item: "text", outcome: ["adopted"], options: [100] },
        { register: "k2", min: 3, max: 3 },
        { objected: "ARM", item: "text" },
        { bound: "ARM", item: "text" },
        { brokenBy: "KGZ" },
        { promisedBy: "RUS" },
        { received: "KGZ", min: 500 },
        { influence: "RUS", min: 6 },
        { dependence: "KGZ", max: 0 },
      ];
      const no: Condition[] = [
        { item: "text", outcome: ["adopted"], options: [50] },
        { register: "k2", min: 4 },
        { objected: "KGZ", item: "text" },
        { bound: "KGZ", item: "text" },
        { brokenBy: "RUS" },
        { promisedBy: "ARM" },
        { received: "KGZ", min: 501 },
        { influence: "RUS", min: 7 },
        { dependence: "KGZ", max: -1 },
      ];
      for (const one of yes) expect({ one, holds: holds(game, one) }).toEqual({ one, holds: true });
      for (const one of no) expect({ one, holds: holds(game, one) }).toEqual({ one, holds: false });
      for (const one of [...yes, ...no]) {
        expect(holds(game, { ...one, not: true })).toBe(!holds(game, one));
      }
      expect(allHold(game.state, yes)).toBe(true);
      expect(allHold(game.state, [...yes, no[0] as Condition])).toBe(false);
      expect(allHold(game.state, [])).toBe(true);
    },
  );

  rule(
    "12.23",
    "bargaining has four terms beside the items, and all terms add up to the payoff",
    {
      situation: "Kyrgyzstan is paid 400, breaks its word, backs down, and has spent four points.",
      expectation: "+200, -1500, -1000 and -400; with the item's terms they are its payoff.",
      reason: "No number is shown that cannot be opened.",
    },
    () => {
      const bargain = { give: ["pay gas 400"], get: ["consent text 100", "declare for text"] };
      const agreed = deal(meet(), "RUS", "KGZ", bargain);
      const sent = offer(agreed, "KGZ", "RUS", { give: ["consent text 100"] });
      const blocked = answer(play(goIn(sent), "RUS put text 100"), { KGZ: "object" });
      const game = play(blocked, "RUS withdraw");
      expect(bargainTerms(game.state, KGZ)).toEqual([
        { term: "payment", amount: 200 },
        { term: "breach", amount: -1500 },
        { term: "statement", amount: -1000 },
        { term: "capital", amount: -400 },
      ]);
      const all = [...payoffTerms(game.state, KGZ, 0), ...bargainTerms(game.state, KGZ)];
      expect(all.reduce((sum, { amount }) => sum + amount, 0)).toBe(payoffOf(game.state, KGZ));
      expect(payoff(game, "KGZ")).toBe(-2700);
      expect([outcomeOf(game), bargainTerms(open().state, KGZ)]).toEqual(["withdrawn", []]);
    },
  );

  rule(
    "12.24",
    "a delegation knows the offers shown to it, its own draft and accounts; the public words",
    {
      situation: "Russia has paid Kyrgyzstan, and writes another offer.",
      expectation: "Belarus sees neither, nor the draft; its own purse; everybody's capital.",
      reason: "A bargain is worth what others do not know of it.",
    },
    () => {
      const paid = deal(meet(), "RUS", "KGZ", { give: ["pay gas 400"] });
      const writing = draft(play(paid, "KAZ declare against text"), "RUS", "ARM", {
        give: ["pay gas 100"],
      });
      const seen = (viewer: number | "public") => observe(writing.state, viewer).corridor!;
      expect(seen(RUS).offers.map((one) => one.offer)).toEqual([0]);
      expect(seen(KGZ).offers.map((one) => one.offer)).toEqual([0]);
      expect([seen(1).offers, seen("public").offers]).toEqual([[], []]);
      expect(seen(RUS).draft).toBeDefined();
      expect([seen(1).draft, seen(KGZ).draft, seen("public").draft]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([seen(RUS).ownPurse, seen(1).ownPurse, seen("public").ownPurse]).toEqual([
        4600,
        600,
        undefined,
      ]);
      expect([seen(KGZ).ownBalance, seen(KGZ).ownReceived]).toEqual([200, 200]);
      expect(seen(1).influence).toEqual([5, 6, 6, 5, 6, 6]);
      const told = (viewer: number | "public") =>
        visibleTo(writing.events, viewer, false).map((event) => event.kind);
      expect(told(1)).toEqual(["sittingOpened", "corridorOpened", "declared"]);
      expect(told("public")).toEqual(told(1));
      expect(told(KGZ)).toContain("dealStruck");
    },
  );
});
