import { describe, expect } from "vitest";
import { OFFER, offerField } from "../../src/engine/index.ts";
import {
  capitalOf,
  clausesOf,
  deal,
  draft,
  goIn,
  meet,
  offer,
  purseOf,
  stand,
  statusOf,
} from "../support/corridor.ts";
import { answer, choices, type Game, play, refusalOf } from "../support/game.ts";
import { rule } from "../support/rule.ts";

const CONSENT = ["consent text 100"];
const TWO_SITTINGS = {
  bodies: ["CMD", "CSC"],
  items: { text: { body: "CMD" }, other: { body: "CSC" } },
};
const LATER = ["until CSC-sitting"];

describe("Chapter 12: offers that can no longer be honoured", () => {
  rule(
    "12.4",
    "what a sender would pay is set aside while its offer stands",
    {
      situation: "Russia, which has 5000, offers 3000 to Kyrgyzstan, which answers in every way.",
      expectation:
        "It can offer others 2000. Agreed: it is paid once. Else it has all of it again.",
      reason: "One coin must not buy two promises.",
    },
    () => {
      const terms = { give: ["pay gas 3000"], get: CONSENT };
      const sent = offer(meet(), "RUS", "KGZ", terms);
      expect(purseOf(sent, "RUS")).toBe(2000);
      const writing = play(sent, "RUS offer ARM");
      expect(
        choices(writing, "RUS")
          .filter((line) => line.startsWith("give pay"))
          .at(-1),
      ).toBe("give pay gas 2000");
      expect(purseOf(play(sent, "KGZ agree 1"), "RUS")).toBe(2000);
      const counter = play(sent, "KGZ counter 1", "KGZ send");
      for (const game of [
        play(sent, "KGZ decline 1"),
        play(sent, "RUS revoke 1"),
        counter,
        goIn(sent),
      ]) {
        expect(purseOf(game, "RUS")).toBe(5000);
      }
      const items = { text: {}, other: {} };
      const lines = {
        give: ["pay gas 3000", "drop other"],
        get: [...CONSENT, "consent other 100"],
        also: ["severable"],
      };
      const apart = offer(meet({ items }), "RUS", "KGZ", lines);
      expect(purseOf(play(apart, "KGZ agreePart 1 2"), "RUS")).toBe(5000);
      expect(purseOf(play(apart, "KGZ agreePart 1 1"), "RUS")).toBe(2000);
    },
  );

  rule(
    "12.10",
    "nobody agrees to part of an offer that it cannot pay",
    {
      situation: "Kyrgyzstan, with nothing in its purse, is asked for 600 in one of two lines.",
      expectation: "It can agree to the other line, not to that one, nor to the whole.",
      reason: "Rule 12.10: what holds for the whole holds for a part.",
    },
    () => {
      const instruments = { dues: { giver: "KGZ", to: ["RUS"] } };
      const game = meet({
        items: { text: {}, other: {} },
        instruments,
        members: { KGZ: { treasury: 0 } },
      });
      const sent = offer(game, "RUS", "KGZ", {
        give: ["drop text", "drop other"],
        get: ["pay dues 600", "consent text 100"],
        also: ["severable"],
      });
      const answers = choices(sent, "KGZ").filter((line) => line.startsWith("agree"));
      expect(answers).toEqual(["agreePart 1 2"]);
    },
  );

  rule(
    "12.4",
    "nobody agrees to more than the limit leaves",
    {
      situation: "Grain up to 1000 for Kyrgyzstan: two offers of 700, and a request for 700.",
      expectation: "One of the three can be agreed to; the others then not.",
      reason: "A limit is on all that one receives, however it was agreed.",
    },
    () => {
      const instruments = { grain: { giver: "KAZ", to: ["KGZ"], limit: 1000 } };
      const give = { give: ["pay grain 700"], get: CONSENT };
      const one = offer(meet({ instruments }), "KAZ", "KGZ", give);
      const two = offer(one, "KAZ", "KGZ", { give: ["pay grain 600"] });
      const three = offer(two, "KGZ", "KAZ", { give: CONSENT, get: ["pay grain 700"] });
      expect(refusalOf(three, "KAZ agree 3")).toBeUndefined();
      const agreed = play(three, "KGZ agree 1");
      expect([statusOf(agreed, 2), refusalOf(agreed, "KAZ agree 3")]).toEqual([
        "revoked",
        "notLegal",
      ]);
    },
  );

  rule(
    "12.15",
    "a public word that can no longer be given cannot be sold",
    {
      situation: "Kyrgyzstan, asked to speak for the text, has spoken against it meanwhile.",
      expectation: "It cannot agree. Had it spoken for it, the promise would be kept by that.",
      reason: "One speaks of an item once.",
    },
    () => {
      const asked = offer(meet(), "RUS", "KGZ", {
        give: ["pay gas 500"],
        get: ["declare for text"],
      });
      const against = play(asked, "KGZ declare against text");
      expect(refusalOf(against, "KGZ agree 1")).toBe("notLegal");
      const agreed = play(asked, "KGZ declare for text", "KGZ agree 1");
      expect([clausesOf(agreed), capitalOf(agreed, "KGZ")]).toEqual([["kept", "kept"], 5]);
      const promised = offer(meet(), "KGZ", "RUS", { give: ["declare for text"] });
      expect(statusOf(play(promised, "KGZ declare against text"))).toBe("revoked");
    },
  );

  rule(
    "12.15",
    "who promises public words needs the points for them, beside those for the offer",
    {
      situation:
        "Kyrgyzstan with one point, then two, offers to speak; Armenia, with none, is asked.",
      expectation: "One point is not enough. Armenia cannot agree.",
      reason: "What costs points can be done only by who has them.",
    },
    () => {
      const writing = (influence: number) =>
        draft(meet({ members: { KGZ: { influence } } }), "KGZ", "RUS", {
          give: ["declare for text"],
        });
      expect(refusalOf(writing(1), "KGZ send")).toBe("notLegal");
      expect(refusalOf(writing(2), "KGZ send")).toBeUndefined();
      const two = { text: {}, other: {} };
      const game = meet({ items: two, members: { ARM: { influence: 1 } } });
      const asked = offer(game, "RUS", "ARM", { get: ["declare for text", "declare for other"] });
      expect(refusalOf(asked, "ARM agree 1")).toBe("notLegal");
      expect(stand(asked, "ARM")).toBeUndefined();
    },
  );

  rule(
    "12.18",
    "an offer expires with what it is about",
    {
      situation: "Open until the second sitting: payment with a text, consent to it, an order.",
      expectation:
        "The text is settled in the first sitting; the offers are gone, the other stays.",
      reason: "A payment would hang on a text for ever, and a promise never be put to the test.",
    },
    () => {
      const with_ = { give: ["pay gas 500"], get: ["consent other 100"], also: ["when text"] };
      const one = offer(meet(TWO_SITTINGS), "RUS", "KGZ", {
        ...with_,
        also: [...with_.also, ...LATER],
      });
      const two = offer(one, "RUS", "ARM", { get: CONSENT, also: LATER });
      const three = offer(two, "RUS", "BLR", { get: ["declare for text"], also: LATER });
      const four = offer(three, "KAZ", "RUS", { get: ["put other 100"], also: LATER });
      const later = answer(play(goIn(four), "RUS put text 100"));
      expect([1, 2, 3, 4].map((number) => statusOf(later, number))).toEqual([
        "expired",
        "expired",
        "expired",
        "open",
      ]);
    },
  );

  rule(
    "12.18",
    "an offer expires at the end of the corridor, not before the next one",
    {
      situation: "An offer for the first sitting; everybody goes in.",
      expectation: "It is gone when the sitting opens.",
      reason: "It cannot be agreed to any more.",
    },
    () => {
      const sent = offer(meet(), "RUS", "KGZ", { get: CONSENT });
      expect(statusOf(sent)).toBe("open");
      expect(statusOf(goIn(sent))).toBe("expired");
    },
  );

  rule(
    "12.9",
    "where an offer holds no payment nothing in it hangs on an item",
    {
      situation: "A payment with the text is written, struck out, and perhaps written again.",
      expectation: "Sent without it the offer has no condition; with it, the one it had.",
      reason: "A condition is one of payments.",
    },
    () => {
      const writing = draft(meet(), "RUS", "KGZ", {
        give: ["pay gas 500"],
        get: CONSENT,
        also: ["when text", "strike 1"],
      });
      const conditionOf = (game: Game) => offerField(game.state, 0, OFFER.condition);
      expect(conditionOf(play(writing, "RUS send"))).toBe(-1);
      expect(conditionOf(play(writing, "RUS give pay gas 900", "RUS send"))).toBe(0);
    },
  );

  rule(
    "12.7",
    "a place is one in the coming sitting; a text that goes up has none above",
    {
      situation: "The second item is promised the first place below and is referred up.",
      expectation: "Above it is taken in agenda order; there a place can be promised anew.",
      reason: "That is what was promised.",
    },
    () => {
      const items = { early: { body: "CSC" }, text: { body: "CMD" } };
      const game = meet({ bodies: ["CMD", "CSC"], items });
      const placed = goIn(deal(game, "RUS", "KAZ", { give: ["first text"] }));
      const up = ["BLR", "ARM", "KAZ", "KGZ", "TJK"].map((id) => `${id} yes`);
      const above = play(placed, "RUS put text 100", "RUS referUp", ...up);
      expect(choices(play(above, "RUS offer KAZ"), "RUS")).toContain("give first text");
      expect(goIn(above).state.item).toBe(0);
    },
  );

  rule(
    "12.6",
    "a draft that has been circulated can no longer be promised to be put or dropped",
    {
      situation: "Russia has circulated its text under silence in the first sitting.",
      expectation: "It promises neither; others can still promise how to answer.",
      reason: "It is out of the sponsor's hands.",
    },
    () => {
      const later = play(goIn(meet(TWO_SITTINGS)), "RUS circulate");
      const lines = choices(play(later, "RUS offer KGZ"), "RUS");
      expect(lines.filter((line) => /^give (put|drop|first) text/.test(line))).toEqual([]);
      expect(lines).toContain("give put other 100");
      expect(lines).toContain("get consent text 100");
    },
  );
});
