import { describe, expect } from "vitest";
import {
  clausesOf,
  countOffers,
  deal,
  draft,
  goIn,
  meet,
  offer,
  statusOf,
} from "../support/corridor.ts";
import {
  answer,
  choices,
  countOf,
  onTheFloor,
  open,
  phaseOf,
  play,
  refusalOf,
  waitingFor,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { SIX } from "../support/scene.ts";

const TWO_SITTINGS = { bodies: ["CMD", "CSC"], items: { text: {}, other: { body: "CSC" } } };
const AWAY = { present: false };

describe("Chapter 12: corridors, and what is done there", () => {
  rule(
    "12.1",
    "before each sitting that still has an item there is a corridor, for all who are present",
    {
      situation: "Two sittings with one item each, Tajikistan away; with bargaining and without.",
      expectation: "A corridor before each, five awaited at once; without bargaining none.",
      reason: "Most of what a summit decides is decided before it sits down.",
    },
    () => {
      const members = { TJK: AWAY };
      const game = meet({ ...TWO_SITTINGS, members });
      expect([phaseOf(game), onTheFloor(game)]).toEqual(["corridor", undefined]);
      expect(waitingFor(game)).toEqual(["RUS", "BLR", "ARM", "KAZ", "KGZ"]);
      const second = answer(play(goIn(game), "RUS put text 100"));
      expect([phaseOf(second), countOf(second, "corridorOpened")]).toEqual(["corridor", 2]);
      expect(onTheFloor(goIn(second))).toBe("other");
      expect(phaseOf(open({ ...TWO_SITTINGS, members }))).toBe("tabling");
    },
  );

  rule(
    "12.1",
    "a sitting without an item has no corridor, and neither has the count of silence",
    {
      situation: "The first body has nothing before it; the only text is then circulated.",
      expectation: "One corridor in all.",
      reason: "There is nothing to bargain about, or no time left to do it in.",
    },
    () => {
      const game = meet({ bodies: ["CMD", "CSC"], items: { text: { body: "CSC" } } });
      const silent = play(goIn(game), "RUS circulate");
      expect([phaseOf(silent), countOf(silent, "corridorOpened")]).toEqual(["answering", 1]);
    },
  );

  rule(
    "12.2",
    "one offers, speaks, leaves; whoever has left is called back by an offer alone",
    {
      situation: "Kyrgyzstan and Armenia have left; Russia makes Kyrgyzstan an offer.",
      expectation: "Kyrgyzstan is awaited again, Armenia is not.",
      reason: "Everybody can have the last word, nobody must listen to one not meant for it.",
    },
    () => {
      const left = play(meet(), "KGZ leave", "ARM leave");
      expect(waitingFor(left)).toEqual(["RUS", "BLR", "KAZ", "TJK"]);
      expect(waitingFor(play(left, "RUS declare for text"))).toEqual(waitingFor(left));
      const called = offer(left, "RUS", "KGZ", { get: ["consent text 100"] });
      expect(waitingFor(called)).toEqual(["RUS", "BLR", "KAZ", "KGZ", "TJK"]);
      expect(choices(called, "KGZ")).toContain("agree 1");
    },
  );

  rule(
    "12.2",
    "who writes an offer writes it to its end; a draft that is thrown away leaves no trace",
    {
      situation: "Russia begins an offer to Kyrgyzstan, which has left, and discards it.",
      expectation: "Only Russia is awaited meanwhile; then those who were awaited before.",
      reason: "An offer that was not sent was not made.",
    },
    () => {
      const left = play(meet(), "KGZ leave");
      const writing = draft(left, "RUS", "KGZ", { give: ["pay gas 100"] });
      expect([phaseOf(writing), waitingFor(writing)]).toEqual(["drafting", ["RUS"]]);
      const after = play(writing, "RUS discard");
      expect([phaseOf(after), countOffers(after)]).toEqual(["corridor", 0]);
      expect(waitingFor(after)).toEqual(waitingFor(left));
      expect([...after.state.influence]).toEqual([...left.state.influence]);
    },
  );

  rule(
    "12.2",
    "when nobody is awaited any more the sitting opens",
    {
      situation: "Five have left, then the sixth.",
      expectation: "The first item is on the floor with the last to leave, not before.",
      reason: "One cannot sit down without those who still talk outside.",
    },
    () => {
      const five = play(meet(), ...SIX.slice(1).map((id) => `${id} leave`));
      expect([phaseOf(five), waitingFor(five)]).toEqual(["corridor", ["RUS"]]);
      const in_ = play(five, "RUS leave");
      expect([phaseOf(in_), onTheFloor(in_), waitingFor(in_)]).toEqual([
        "tabling",
        "text",
        ["RUS"],
      ]);
    },
  );

  rule(
    "12.10",
    "an offer is agreed to, declined, or taken back by its sender while it stands",
    {
      situation: "Russia's offer to Kyrgyzstan, answered in each way.",
      expectation: "Agreed, declined, revoked; afterwards nothing more can be done with it.",
      reason: "An offer has one answer.",
    },
    () => {
      const sent = offer(meet(), "RUS", "KGZ", { get: ["consent text 100"] });
      expect(refusalOf(sent, "KGZ revoke 1")).toBe("notLegal");
      expect(refusalOf(sent, "RUS agree 1")).toBe("notLegal");
      for (const [line, status] of [
        ["KGZ agree 1", "agreed"],
        ["KGZ decline 1", "declined"],
        ["RUS revoke 1", "revoked"],
      ] as const) {
        const after = play(sent, line);
        expect(statusOf(after)).toBe(status);
        expect(choices(after, "KGZ").filter((one) => one.endsWith(" 1"))).toEqual([]);
        expect(choices(after, "RUS").filter((one) => one.endsWith(" 1"))).toEqual([]);
      }
    },
  );

  rule(
    "12.10",
    "a counter-offer begins from the other's offer turned round, and ends it when it is sent",
    {
      situation: "Russia pays 500 for Kyrgyzstan's consent; Kyrgyzstan asks for 900.",
      expectation: "The draft asks for 500 and gives consent. The first offer lives until sending.",
      reason: "Haggling is answering with another offer.",
    },
    () => {
      const first = { give: ["pay gas 500"], get: ["consent text 100"], also: ["when text"] };
      const sent = offer(meet(), "RUS", "KGZ", first);
      const turned = play(sent, "KGZ counter 1");
      expect(choices(turned, "KGZ")).toContain("strike 4");
      expect(statusOf(play(turned, "KGZ discard"))).toBe("open");
      const more = play(turned, "KGZ strike 4", "KGZ get pay gas 900", "KGZ send");
      expect([statusOf(more, 1), statusOf(more, 2)]).toEqual(["countered", "open"]);
      const struck = play(more, "RUS agree 2");
      expect([statusOf(struck, 2), clausesOf(struck, 2)]).toEqual(["agreed", ["open", "open"]]);
    },
  );

  rule(
    "12.10",
    "of a severable offer one line can be agreed to; the rest lapses",
    {
      situation: "Two lines: gas for consent to one text, gas for consent to another.",
      expectation: "The second alone is in force. Unseverable, or with one line, only the whole.",
      reason: "Who wants half a bargain need not write it anew.",
    },
    () => {
      const items = { text: {}, other: {} };
      const lines = {
        give: ["pay gas 500", "drop other"],
        get: ["consent text 100", "declare for text"],
      };
      const whole = offer(meet({ items }), "RUS", "KGZ", lines);
      expect(refusalOf(whole, "KGZ agreePart 1 2")).toBe("notLegal");
      const apart = offer(meet({ items }), "RUS", "KGZ", { ...lines, also: ["severable"] });
      const second = play(apart, "KGZ agreePart 1 2");
      expect([statusOf(second), clausesOf(second)]).toEqual([
        "agreed",
        ["lapsed", "open", "lapsed", "kept"],
      ]);
      const single = draft(meet(), "RUS", "KGZ", { give: ["pay gas 500"], get: ["oppose text"] });
      expect(refusalOf(single, "RUS severable")).toBe("notLegal");
    },
  );

  rule(
    "12.18",
    "an offer can be agreed to before the sitting it names, by default the next",
    {
      situation: "Two offers before the first sitting, one of them until the second.",
      expectation: "In the second corridor the first has expired, the other can be agreed to.",
      reason: "An offer is for a situation.",
    },
    () => {
      const terms = { get: ["consent other 100"] };
      const one = offer(meet(TWO_SITTINGS), "RUS", "KGZ", terms);
      const two = offer(one, "RUS", "ARM", { ...terms, also: ["until CSC-sitting"] });
      const later = answer(play(goIn(two), "RUS put text 100"));
      expect([statusOf(later, 1), statusOf(later, 2)]).toEqual(["expired", "open"]);
      expect(statusOf(play(later, "ARM agree 2"), 2)).toBe("agreed");
      const end = answer(play(goIn(later), "RUS put other 100"));
      expect([phaseOf(end), statusOf(end, 2)]).toEqual(["over", "expired"]);
    },
  );

  rule(
    "12.7",
    "whoever holds the chair can promise an item of the coming sitting the first place",
    {
      situation: "Russia, in the chair, promises Kazakhstan that the third item is taken first.",
      expectation: "It is, and the rest follows in order. Nobody else can promise it.",
      reason: "The order of an agenda is half of what is decided.",
    },
    () => {
      const items = { text: {}, second: {}, third: {}, last: { body: "CSC" } };
      const corridor = meet({ bodies: ["CMD", "CSC"], items });
      expect(choices(play(corridor, "KAZ offer RUS"), "KAZ")).not.toContain("give first third");
      const writing = play(corridor, "RUS offer KAZ");
      expect(choices(writing, "RUS")).toContain("give first third");
      expect(choices(writing, "RUS")).not.toContain("give first last");
      const agreed = deal(corridor, "RUS", "KAZ", { give: ["first third"] });
      expect(clausesOf(agreed)).toEqual(["kept"]);
      const sitting = goIn(agreed);
      expect(onTheFloor(sitting)).toBe("third");
      expect(onTheFloor(answer(play(sitting, "RUS put third 100")))).toBe("text");
    },
  );
});
