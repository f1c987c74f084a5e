import { describe, expect } from "vitest";
import { forecast } from "../../src/explorer/index.ts";
import {
  answer,
  choices,
  isCarried,
  open,
  outcomeOf,
  phaseOf,
  play,
  refusalOf,
  table,
  waitingFor,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { type SceneStance, scene } from "../support/scene.ts";

/** Kazakhstan's sincere response, with a dependence of half: alone it puts up with -500. */
function responseOf(stance: SceneStance): string | undefined {
  const world = scene({
    members: { KAZ: { dependence: 50 } },
    items: { text: { stances: { KAZ: stance } } },
  });
  return forecast(world).items[0]?.responses.find((one) => one.actor === "KAZ")?.response;
}

/** A stance worth exactly so much: indifferent in substance, paid or charged the rest. */
const worth = (value: number): SceneStance => ({ position: 0, salience: 0, transfer: value });

describe("Chapter 4: responses", () => {
  rule(
    "4.1",
    "there are five answers to a text",
    {
      situation: "The text has been put to Kazakhstan.",
      expectation: "It may support, accept, acquiesce, reserve or object.",
      reason: "Between yes and no lie the answers that consensus lives on.",
    },
    () => {
      const game = play(open(), "RUS put text 100");
      expect(choices(game, "KAZ").slice(0, 5)).toEqual([
        "support",
        "accept",
        "acquiesce",
        "reserve",
        "object",
      ]);
      expect(() => play(game, "KAZ absent")).toThrow("unknownMove");
    },
  );

  rule(
    "4.2",
    "the sincere response follows the value and the cost of standing alone, to the unit",
    {
      situation: "Objecting alone would cost 500; the text is worth 1, 0, -1, -500 and -501.",
      expectation: "Support, accept, acquiesce, acquiesce, object.",
      reason: "One objects where the text hurts more than the loneliness.",
    },
    () => {
      expect([1, 0, -1, -500, -501].map((value) => responseOf(worth(value)))).toEqual([
        "support",
        "accept",
        "acquiesce",
        "acquiesce",
        "object",
      ]);
    },
  );

  rule(
    "4.3",
    "inside a red line one objects, whatever is paid",
    {
      situation: "A text worth +9000 to Kazakhstan; its red line runs from 60 to 100, then to 99.",
      expectation: "Object at the line's last rung; support just outside it.",
      reason: "Some things are not for sale; that is what makes them red lines.",
    },
    () => {
      expect(responseOf({ ...worth(9000), redLine: [60, 100] })).toBe("object");
      expect(responseOf({ ...worth(9000), redLine: [100, 100] })).toBe("object");
      expect(responseOf({ ...worth(9000), redLine: [60, 99] })).toBe("support");
    },
  );

  rule(
    "4.4",
    "reservations can be barred by the scenario",
    {
      situation: "A scenario without reservations.",
      expectation: "Kazakhstan cannot reserve.",
      reason: "Some treaties are all or nothing.",
    },
    () => {
      const game = play(open({ reservations: false }), "RUS put text 100");
      expect(refusalOf(game, "KAZ reserve")).toBe("notLegal");
    },
  );

  rule(
    "4.5",
    "answers are sealed, given once, in any order, and opened together",
    {
      situation: "Five have answered, Kazakhstan last of all objects.",
      expectation: "Nothing is counted before the sixth; nobody answers twice.",
      reason: "Nobody should have to hear the others before knowing its own mind.",
    },
    () => {
      const lines = ["TJK", "ARM", "KGZ", "RUS", "BLR"].map((id) => `${id} support`);
      const five = play(open(), "RUS put text 100", ...lines);
      expect(phaseOf(five)).toBe("answering");
      expect(refusalOf(five, "BLR object")).toBe("notYourTurn");
      expect(isCarried(play(five, "KAZ object"))).toBe(false);
    },
  );

  rule(
    "4.6",
    "an absent member is not asked",
    {
      situation: "Kazakhstan is absent.",
      expectation: "The table waits for the other five, and counts Kazakhstan as absent.",
      reason: "An empty chair has no answer of its own.",
    },
    () => {
      const game = play(open({ members: { KAZ: { present: false } } }), "RUS put text 100");
      expect(waitingFor(game)).toEqual(["RUS", "BLR", "ARM", "KGZ", "TJK"]);
      const counted = answer(game).events.filter((event) => event.kind === "answered");
      expect(counted).toContainEqual({
        kind: "answered",
        item: 0,
        option: 1,
        actor: 3,
        response: 5,
      });
    },
  );

  rule(
    "4.7",
    "a member without a vote answers, and its answer decides nothing",
    {
      situation: "Kazakhstan has lost its vote and objects.",
      expectation: "The text is adopted; Kazakhstan could move no motion either.",
      reason: "Suspension of the vote silences a member's veto, not the member.",
    },
    () => {
      const spec = { members: { KAZ: { vote: false } } };
      expect(outcomeOf(table({ KAZ: "object" }, spec))).toBe("adopted");
      const asked = play(open(spec), "RUS put text 100");
      expect(refusalOf(asked, "KAZ defer")).toBe("notLegal");
    },
  );

  rule(
    "4.8",
    "until it has answered, a member may move an amendment or a motion instead",
    {
      situation: "Kazakhstan has answered, Armenia has not.",
      expectation: "Armenia may move to defer; Kazakhstan has spoken.",
      reason: "Whoever has sealed an answer has taken a side on the text as it stands.",
    },
    () => {
      const game = play(open(), "RUS put text 100", "KAZ object");
      expect(refusalOf(game, "ARM defer")).toBeUndefined();
      expect(refusalOf(game, "KAZ defer")).toBe("notYourTurn");
    },
  );
});
