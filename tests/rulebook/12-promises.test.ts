import { describe, expect } from "vitest";
import {
  capitalOf,
  clausesOf,
  deal,
  goIn,
  meet,
  purseOf,
  type Terms,
  trustOf,
} from "../support/corridor.ts";
import { answer, choices, payoff, play, refusalOf, terms, vote } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import type { SceneSpec } from "../support/scene.ts";

const PAID: Terms = { give: ["pay gas 2000"], get: ["consent text 100"], also: ["when text"] };
const KGZ = 4;

/** Russia pays Kyrgyzstan with the text; then the text is put and answered. */
const answered = (
  answers: Readonly<Record<string, "object" | "reserve" | "acquiesce">>,
  spec: SceneSpec = {},
) => answer(play(goIn(deal(meet(spec), "RUS", "KGZ", PAID)), "RUS put text 100"), answers);

describe("Chapter 12: payments that hang on a text, and promises", () => {
  rule(
    "12.9",
    "a payment that hangs on an item lies on it as a transfer, and falls due with a text",
    {
      situation: "2000 for Kyrgyzstan with the text, half of which arrives; it is adopted.",
      expectation: "The purse is out of 2000 at once; Kyrgyzstan has 1000 among the item's terms.",
      reason: "One pays for a text, not for an attempt.",
    },
    () => {
      const agreed = deal(meet(), "RUS", "KGZ", PAID);
      expect(purseOf(agreed, "RUS")).toBe(3000);
      expect([...agreed.state.transfer]).toEqual([-2000, 0, 0, 0, 1000, 0]);
      const adopted = answered({});
      expect(clausesOf(adopted)).toEqual(["kept", "kept"]);
      expect(terms(adopted, "KGZ")).toContainEqual({ term: "transfer", amount: 1000 });
      expect(terms(adopted, "RUS")).toContainEqual({ term: "transfer", amount: -2000 });
      expect([purseOf(adopted, "RUS"), adopted.state.received[KGZ]]).toEqual([3000, 1000]);
    },
  );

  rule(
    "12.9",
    "without a text that binds both the payer has all of it back, and room under the limit",
    {
      situation: "Kazakhstan blocks the text, or Kyrgyzstan stays outside it, or both do.",
      expectation: "5000 in the purse again, no transfers, the whole limit to be had.",
      reason: "What was not bought is not paid for.",
    },
    () => {
      const blocked = play(answered({ KAZ: "object" }), "RUS withdraw");
      for (const game of [blocked, answered({ KGZ: "reserve" })]) {
        expect(purseOf(game, "RUS")).toBe(5000);
        expect([...game.state.transfer]).toEqual([0, 0, 0, 0, 0, 0]);
        expect([...game.state.used].every((used) => used === 0)).toBe(true);
        expect(clausesOf(game)[0]).toBe("lapsed");
      }
      const outside = answered({ RUS: "reserve", KGZ: "reserve" } as never);
      expect(clausesOf(outside)[0]).toBe("lapsed");
    },
  );

  rule(
    "12.9",
    "a payer that stays outside a text that binds the receiver has broken its word",
    {
      situation: "Kazakhstan pays Kyrgyzstan with Russia's text and then reserves.",
      expectation: "It has its money back, and a broken promise.",
      reason: "Staying outside must not be a way of not paying.",
    },
    () => {
      const promise = { give: ["pay grain 1000"], also: ["when text"] };
      const agreed = deal(meet(), "KAZ", "KGZ", promise);
      const game = answer(play(goIn(agreed), "RUS put text 100"), { KAZ: "reserve" });
      expect([purseOf(game, "KAZ"), clausesOf(game)]).toEqual([2000, ["broken"]]);
      expect(trustOf(game, "KGZ", "KAZ")).toBe(20);
    },
  );

  rule(
    "12.9",
    "deferral, tasking, a package, silence: what counts is whether a text is taken",
    {
      situation: "The text is deferred; its study is tasked; it is in a package; it is circulated.",
      expectation: "Deferred: the money is back. In the other three a text is taken: it is paid.",
      reason: "How a text was taken is no business of who paid for it.",
    },
    () => {
      const text = { options: [0, 30, 100], studyOption: 30 };
      const agreed = goIn(deal(meet({ items: { text, other: {} } }), "RUS", "KGZ", PAID));
      const asked = play(agreed, "RUS put text 100");
      expect(purseOf(vote(play(asked, "KAZ defer")), "RUS")).toBe(5000);
      expect(purseOf(vote(play(asked, "KAZ referToStaff")), "RUS")).toBe(3000);
      const bundled = answer(play(agreed, "RUS bundle other", "RUS put text 100"));
      expect([clausesOf(bundled), purseOf(bundled, "RUS")]).toEqual([["kept", "kept"], 3000]);
      const silent = play(agreed, "RUS circulate", "RUS withdraw");
      expect(clausesOf(answer(silent, {}, "accept"))).toEqual(["kept", "kept"]);
      const broken = answer(silent, { KAZ: "object" }, "accept");
      expect([purseOf(broken, "RUS"), clausesOf(broken)[0]]).toEqual([5000, "lapsed"]);
    },
  );

  rule(
    "12.12",
    "where promises are voluntary they can be broken, where they bind they cannot",
    {
      situation: "Kyrgyzstan has promised consent, Armenia opposition, Russia a milder text.",
      expectation: "Voluntary: every answer and option. Binding: only those that keep the word.",
      reason: "The second is there to be compared with the first.",
    },
    () => {
      const put = (promises: "voluntary" | "binding") => {
        const game = meet({ rules: { promises }, items: { text: { options: [0, 50, 100] } } });
        const one = deal(game, "RUS", "KGZ", { give: ["put text 50"], get: ["consent text 50"] });
        return goIn(deal(one, "ARM", "BLR", { give: ["oppose text"] }));
      };
      const puts = (promises: "voluntary" | "binding") =>
        choices(put(promises), "RUS").filter((line) => line.startsWith("put"));
      expect(puts("voluntary")).toEqual(["put text 50", "put text 100"]);
      expect(puts("binding")).toEqual(["put text 50"]);
      const [free, bound] = (["voluntary", "binding"] as const).map((promises) =>
        play(put(promises), "RUS put text 50"),
      );
      expect(refusalOf(free!, "KGZ object")).toBeUndefined();
      expect(refusalOf(bound!, "KGZ object")).toBe("notLegal");
      expect(refusalOf(bound!, "KGZ acquiesce")).toBeUndefined();
      expect(refusalOf(bound!, "ARM support")).toBe("notLegal");
      expect(refusalOf(bound!, "ARM object")).toBeUndefined();
    },
  );

  rule(
    "12.12",
    "a binding promise to drop a text leaves the sponsor everything but putting it",
    {
      situation: "Russia is bound not to put its text.",
      expectation: "No option; it may rest or withdraw.",
      reason: "A promise binds, it does not stop the sitting.",
    },
    () => {
      const game = meet({ rules: { promises: "binding" } });
      const sitting = goIn(deal(game, "RUS", "KGZ", { give: ["drop text"] }));
      expect(refusalOf(sitting, "RUS put text 100")).toBe("notLegal");
      expect(choices(sitting, "RUS")).toEqual(expect.arrayContaining(["rest", "withdraw"]));
      expect(clausesOf(play(sitting, "RUS withdraw"))).toEqual(["kept"]);
    },
  );

  rule(
    "12.13",
    "promises of votes are judged by the first question they cover that is counted",
    {
      situation: "Kyrgyzstan consents to 100, is asked of it twice in two bodies; Armenia opposes.",
      expectation: "Judged with the first count: the second time both are free.",
      reason: "A promise is about a moment, and is over with it.",
    },
    () => {
      const game = meet({ bodies: ["CMD", "CSC"], items: { text: { body: "CMD" } } });
      const one = deal(game, "KGZ", "RUS", { give: ["consent text 100"] });
      const two = deal(one, "ARM", "BLR", { give: ["oppose text"] });
      const asked = play(goIn(two), "RUS put text 100");
      expect([clausesOf(asked, 1), clausesOf(asked, 2)]).toEqual([["open"], ["open"]]);
      const first = answer(asked, { ARM: "object", KAZ: "object" });
      expect([clausesOf(first, 1), clausesOf(first, 2)]).toEqual([["kept"], ["kept"]]);
      const up = goIn(vote(play(first, "RUS rest", "KAZ referUp")));
      const second = answer(play(up, "RUS put text 100"), { KGZ: "object" });
      expect([clausesOf(second, 1), clausesOf(second, 2)]).toEqual([["kept"], ["kept"]]);
      expect(clausesOf(answer(asked, { KGZ: "object" }), 1)).toEqual(["broken"]);
    },
  );

  rule(
    "12.13",
    "in a package promises are judged by each of its parts",
    {
      situation: "Consent was promised to the second part; the package is objected to.",
      expectation: "Broken.",
      reason: "One answer is given for the whole, and is an answer to each part.",
    },
    () => {
      const game = meet({ items: { text: {}, other: {} } });
      const agreed = goIn(deal(game, "KGZ", "RUS", { give: ["consent other 100"] }));
      const package_ = play(agreed, "RUS bundle other", "RUS put text 100");
      expect(clausesOf(answer(package_, { KGZ: "object" }))).toEqual(["broken"]);
      expect(clausesOf(answer(package_))).toEqual(["kept"]);
    },
  );

  rule(
    "12.13",
    "promises about texts are judged when the sponsor puts, or when the item is settled",
    {
      situation: "Russia has promised to put 50, or to drop the text.",
      expectation: "Another option, or none: broken. Dropping is broken by putting, else kept.",
      reason: "First things first: that is what was promised.",
    },
    () => {
      const items = { text: { options: [0, 50, 100] } };
      const judged = (give: string, line: string) =>
        clausesOf(play(goIn(deal(meet({ items }), "RUS", "KGZ", { give: [give] })), line));
      expect(judged("put text 50", "RUS put text 50")).toEqual(["kept"]);
      expect(judged("put text 50", "RUS put text 100")).toEqual(["broken"]);
      expect(judged("put text 50", "RUS withdraw")).toEqual(["broken"]);
      expect(judged("drop text", "RUS put text 50")).toEqual(["broken"]);
      expect(judged("drop text", "RUS withdraw")).toEqual(["kept"]);
    },
  );

  rule(
    "12.13",
    "a promise of a vote that met no question lapses when the item is settled",
    {
      situation: "Kyrgyzstan has promised consent; the text is withdrawn.",
      expectation: "Lapsed: neither kept nor broken, and nobody's trust has changed.",
      reason: "Nobody has been put to the test.",
    },
    () => {
      const agreed = deal(meet(), "KGZ", "RUS", { give: ["consent text 100"] });
      const game = play(goIn(agreed), "RUS withdraw");
      expect(clausesOf(game)).toEqual(["lapsed"]);
      expect(trustOf(game, "RUS", "KGZ")).toBe(50);
    },
  );

  rule(
    "12.14",
    "a broken promise costs value, capital, and trust: of the other party, and of who saw it",
    {
      situation: "Kyrgyzstan objects against its word to Russia, which Armenia was shown.",
      expectation:
        "1500 and two points; Russia trusts it by 30 less, Armenia by 15, others as before.",
      reason: "Reputation goes faster than it comes.",
    },
    () => {
      const terms_ = { get: ["consent text 100"], also: ["show ARM"] };
      const promised = deal(meet({ rules: { capitalWorth: 0 } }), "RUS", "KGZ", terms_);
      const put = play(goIn(promised), "RUS put text 100");
      const game = play(answer(put, { KGZ: "object" }), "RUS withdraw");
      const honest = play(answer(put, { KAZ: "object" }), "RUS withdraw");
      expect(capitalOf(game, "KGZ")).toBe(4);
      expect(payoff(game, "KGZ") - payoff(honest, "KGZ")).toBe(-1500);
      const trusts = ["RUS", "ARM", "BLR"].map((id) => trustOf(game, id, "KGZ"));
      expect(trusts).toEqual([20, 35, 50]);
    },
  );

  rule(
    "12.14",
    "a kept promise and a payment are remembered; trust stays between 0 and 100",
    {
      situation: "Russia, trusted 99 by Kyrgyzstan and 10 by Armenia, pays one, fails the other.",
      expectation: "100 and 0.",
      reason: "Ten kept promises weigh as much as a broken one.",
    },
    () => {
      const trust = [
        { from: "KGZ", to: "RUS", value: 99 },
        { from: "ARM", to: "RUS", value: 10 },
      ];
      const one = deal(meet({ trust }), "RUS", "KGZ", { give: ["pay gas 100"] });
      const two = deal(one, "RUS", "ARM", { give: ["drop text"] });
      const game = play(goIn(two), "RUS put text 100");
      expect([trustOf(game, "KGZ", "RUS"), trustOf(game, "ARM", "RUS")]).toEqual([100, 0]);
    },
  );
});
