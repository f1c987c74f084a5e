import { describe, expect } from "vitest";
import {
  answer,
  choices,
  isCarried,
  isContested,
  open,
  outcomeOf,
  outsideOf,
  payoff,
  phaseOf,
  play,
  refusalOf,
  registerOf,
  table,
  vote,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { SIX } from "../support/scene.ts";

const AWAY = { present: false };

describe("Chapter 5: edge cases 1 to 9", () => {
  rule(
    "5.1",
    "abstention never blocks",
    {
      situation: "Russia supports, the five others acquiesce.",
      expectation: "Adopted under consensus.",
      reason: "Consensus is that nobody objects, not that everybody agrees.",
    },
    () => {
      const answers = Object.fromEntries(SIX.slice(1).map((id) => [id, "acquiesce" as const]));
      expect(outcomeOf(table(answers))).toBe("adopted");
    },
  );

  rule(
    "5.2",
    "a reservation lets the text pass and keeps its author outside, without cost or benefit",
    {
      situation: "Kazakhstan reserves; the text would be worth 5000 to it and moves its register.",
      expectation: "Adopted; Kazakhstan is outside, gets 0, and its register does not move.",
      reason: "Five signed the reaction force in 2009, and the others were not bound.",
    },
    () => {
      const share = (id: string) => ({ on: ["adopted"], register: id, add: 1, actor: id });
      const game = table(
        { KAZ: "reserve" },
        {
          registers: SIX.map((id) => ({ id, initial: 0 })),
          items: { text: { effects: [share("KAZ"), share("TJK")] } },
        },
      );
      expect([outcomeOf(game), outsideOf(game)]).toEqual(["adopted", ["KAZ"]]);
      expect([payoff(game, "KAZ"), payoff(game, "TJK")]).toEqual([0, 5000]);
      expect([registerOf(game, "KAZ"), registerOf(game, "TJK")]).toEqual([0, 1]);
    },
  );

  rule(
    "5.2",
    "a text fails when the state that must host it or pay for it reserves",
    {
      situation: "The base would stand in Kyrgyzstan; Kyrgyzstan reserves, or somebody else does.",
      expectation: "Failed under every rule in the first case, carried in the second.",
      reason: "A base without a host is a sentence on paper.",
    },
    () => {
      const items = { text: { essential: ["KGZ"] } };
      expect(isCarried(table({ KGZ: "reserve" }, { items }))).toBe(false);
      expect(isCarried(table({ KGZ: "reserve" }, { items, rule: "majority" }))).toBe(false);
      expect(isCarried(table({ TJK: "reserve" }, { items }))).toBe(true);
    },
  );

  rule(
    "5.3",
    "by default an absent and silent member does not block; the result is marked as contested",
    {
      situation: "Kazakhstan is absent and has written nothing; everybody else supports.",
      expectation: "Adopted, contested. With Kazakhstan there: adopted, uncontested.",
      reason: "Moscow's reading of 2009: only an objection is an objection.",
    },
    () => {
      const game = table({}, { members: { KAZ: AWAY } });
      expect([outcomeOf(game), isContested(game)]).toEqual(["adopted", true]);
      expect(isContested(table({}))).toBe(false);
    },
  );

  rule(
    "5.3",
    "where presence is needed, an absence holds the item over",
    {
      situation: "The same absence under the other reading; one of the two items is mandatory.",
      expectation: "The text is deferred unread, the mandatory item reverts.",
      reason: "Minsk's reading of 2009: without every member there is no consensus.",
    },
    () => {
      const game = open({
        absence: "presenceNeeded",
        members: { KAZ: AWAY },
        items: { text: {}, budget: { mandatory: true } },
      });
      expect(phaseOf(game)).toBe("over");
      expect([outcomeOf(game), outcomeOf(game, "budget")]).toEqual(["deferred", "reverted"]);
    },
  );

  rule(
    "5.4",
    "an absent member's written objection blocks",
    {
      situation: "Kazakhstan is absent and has objected in writing to this text, not to the other.",
      expectation: "This text fails; the other is adopted.",
      reason: "An objection need not be spoken to be made.",
    },
    () => {
      const members = { KAZ: { ...AWAY, writtenObjections: ["text"] } };
      const game = table({}, { members, items: { text: {}, other: {} } });
      expect(isCarried(game)).toBe(false);
      const next = play(game, "RUS withdraw", "RUS put other 100");
      expect(outcomeOf(answer(next), "other")).toBe("adopted");
    },
  );

  rule(
    "5.4",
    "a member who is there speaks for itself",
    {
      situation: "Kazakhstan has objected in writing, has come all the same, and supports.",
      expectation: "Adopted.",
      reason: "The last word is the spoken one.",
    },
    () => {
      const members = { KAZ: { writtenObjections: ["text"] } };
      expect(outcomeOf(table({}, { members }))).toBe("adopted");
    },
  );

  rule(
    "5.5",
    "a plenipotentiary counts as presence",
    {
      situation: "Nobody but a plenipotentiary sits for Kazakhstan; presence is needed.",
      expectation: "The item is taken, and the plenipotentiary's objection blocks.",
      reason: "Presence is a member's, not its head's; who holds which post decides nothing.",
    },
    () => {
      const game = table({ KAZ: "object" }, { absence: "presenceNeeded" });
      expect(isCarried(game)).toBe(false);
      expect(isContested(table({}, { absence: "presenceNeeded" }))).toBe(false);
    },
  );

  rule(
    "5.6",
    "a draft circulated under silence is adopted if nobody breaks it",
    {
      situation: "Russia circulates; afterwards nobody objects.",
      expectation: "Adopted. Under silence there is nothing to say but acceptance or objection.",
      reason: "Much of an organisation's business is done by nobody minding.",
    },
    () => {
      const game = play(open(), "RUS circulate");
      expect(choices(game, "KAZ")).toEqual(["accept", "object"]);
      expect(outcomeOf(answer(game, {}, "accept"))).toBe("adopted");
    },
  );

  rule(
    "5.6",
    "a broken silence defers the draft, and a second time defeats it",
    {
      situation: "One member objects to a circulated draft, even where a majority would decide.",
      expectation: "Deferred; where the text had been deferred before, defeated.",
      reason: "Silence is a procedure of consensus; without it the draft needs a meeting.",
    },
    () => {
      const broken = (deferredBefore: boolean) =>
        answer(
          play(open({ rule: "majority", items: { text: { deferredBefore } } }), "RUS circulate"),
          { KAZ: "object" },
          "accept",
        );
      expect(outcomeOf(broken(false))).toBe("deferred");
      expect(outcomeOf(broken(true))).toBe("defeated");
    },
  );

  rule(
    "5.7",
    "without a quorum of two thirds only procedural business is done",
    {
      situation: "Three of six are absent, then two.",
      expectation:
        "With three there, nothing can be put, but the rest can be deferred; with four it can.",
      reason: "A minority must not decide in everybody's name.",
    },
    () => {
      const three = open({ members: { KAZ: AWAY, KGZ: AWAY, TJK: AWAY } });
      expect(choices(three, "RUS")).toEqual(["circulate", "rest", "withdraw"]);
      const deferred = vote(play(three, "RUS rest", "BLR defer"));
      expect(outcomeOf(deferred)).toBe("deferred");
      const four = open({ members: { KGZ: AWAY, TJK: AWAY } });
      expect(choices(four, "RUS")).toContain("put text 100");
    },
  );

  rule(
    "5.8",
    "in a limited format those who stay out are not bound, and one objection kills it",
    {
      situation:
        "Kazakhstan stays out, Tajikistan is absent, Kyrgyzstan reserves; then Kazakhstan objects.",
      expectation: "Adopted without the three; the objection, being to the format, blocks.",
      reason: "Some may go ahead, but only with the leave of all.",
    },
    () => {
      const spec = { rule: "limitedFormat", members: { TJK: AWAY } } as const;
      const game = table({ KAZ: "acquiesce", KGZ: "reserve" }, spec);
      expect([outcomeOf(game), outsideOf(game)]).toEqual(["adopted", ["KAZ", "KGZ", "TJK"]]);
      expect([payoff(game, "KAZ"), payoff(game, "RUS")]).toEqual([0, 5000]);
      expect(isCarried(table({ KAZ: "object" }, spec))).toBe(false);
      expect(outsideOf(table({ KAZ: "acquiesce" }))).toEqual([]);
    },
  );

  rule(
    "5.9",
    "the chair may rule a text procedural; a majority can overrule it, a tie cannot",
    {
      situation: "Russia, in the chair, rules; four vote against; then three against three.",
      expectation:
        "Overruled: Kazakhstan's objection blocks. Upheld: five to one carries the text.",
      reason: "Somebody has to classify, and must not do it alone.",
    },
    () => {
      const ruled = play(open(), "RUS put text 100", "RUS classify");
      const no = { KAZ: "no", KGZ: "no", TJK: "no" } as const;
      const overruled = vote(ruled, { ...no, ARM: "no" });
      expect(isCarried(answer(overruled, { KAZ: "object" }))).toBe(false);
      const upheld = vote(ruled, no);
      expect(isCarried(answer(upheld, { KAZ: "object" }))).toBe(true);
      const tied = answer(vote(ruled, no), { KAZ: "object", KGZ: "object", TJK: "object" });
      expect(isCarried(tied)).toBe(false);
    },
  );

  rule(
    "5.9",
    "money, forces, territory, airspace, membership, sanctions, the chair and third states are substantive",
    {
      situation:
        "The text touches one of the eight subjects; or somebody else than the chair rules; or a majority decides anyway.",
      expectation: "The ruling is out of order.",
      reason: "What consensus protects must not be voted out of its reach.",
    },
    () => {
      const subjects = ["money", "forces", "territory", "airspace", "membership", "sanctions"];
      for (const subject of [...subjects, "chair", "third-states"]) {
        const game = play(open({ items: { text: { subjects: [subject] } } }), "RUS put text 100");
        expect([subject, refusalOf(game, "RUS classify")]).toEqual([subject, "notLegal"]);
      }
      expect(refusalOf(play(open(), "RUS put text 100"), "KAZ classify")).toBe("notLegal");
      const byMajority = play(open({ rule: "majority" }), "RUS put text 100");
      expect(refusalOf(byMajority, "RUS classify")).toBe("notLegal");
    },
  );
});
