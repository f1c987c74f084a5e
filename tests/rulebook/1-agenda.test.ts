import { describe, expect } from "vitest";
import {
  answer,
  blockedAndRested,
  choices,
  countOf,
  inForce,
  onTheFloor,
  open,
  outcomeOf,
  phaseOf,
  play,
  refusalOf,
  table,
  waitingFor,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";

const TWO_BODIES = {
  bodies: ["CMD", "CSC"],
  items: { plan: { body: "CSC" }, force: { body: "CMD" }, pay: { body: "CMD" } },
};
const LADDER = { items: { text: { options: [0, { value: 50, amendment: true }, 100] } } };

describe("Chapter 1: agenda and sittings", () => {
  rule(
    "1.1",
    "ministers sit before the heads of state, and items keep their order within a sitting",
    {
      situation: "A plan for the heads of state stands before two ministers' items in the file.",
      expectation: "The floor goes to force, then pay, then plan.",
      reason: "What ministers settle need not trouble the heads; what they cannot may go up.",
    },
    () => {
      let game = open(TWO_BODIES);
      const order = ["force", "pay", "plan"].map((id) => {
        const item = onTheFloor(game);
        game = answer(play(game, `RUS put ${id} 100`));
        return item;
      });
      expect(order).toEqual(["force", "pay", "plan"]);
      expect(phaseOf(game)).toBe("over");
    },
  );

  rule(
    "1.2",
    "the sponsor puts its text",
    {
      situation: "Belarus sponsors the text and is there.",
      expectation: "The table waits for Belarus alone.",
      reason: "The sponsor decides whether and how its text is put.",
    },
    () => {
      expect(waitingFor(open({ items: { text: { sponsor: "BLR" } } }))).toEqual(["BLR"]);
    },
  );

  rule(
    "1.2",
    "the chair puts the text of an absent sponsor, and without a chair the first member present",
    {
      situation:
        "Belarus sponsors the text and is absent; the chair is Tajikistan, then absent too.",
      expectation: "Tajikistan presents; with Tajikistan absent, Russia, who sits first.",
      reason: "An empty chair must not keep a text that was circulated off the table.",
    },
    () => {
      const items = { text: { sponsor: "BLR" } };
      const away = { BLR: { present: false } };
      expect(waitingFor(open({ items, chair: "TJK", members: away }))).toEqual(["TJK"]);
      const both = { ...away, TJK: { present: false } };
      expect(waitingFor(open({ items, chair: "TJK", members: both }))).toEqual(["RUS"]);
    },
  );

  rule(
    "1.3",
    "the sponsor may put, circulate, rest or withdraw; a stand-in may not withdraw",
    {
      situation: "An ordinary text of Russia's, once with Russia there and once without.",
      expectation: "Russia has the four ways; the chair, standing in, has three.",
      reason: "Only its author can take a text back.",
    },
    () => {
      expect(choices(open(), "RUS")).toEqual(["put text 100", "circulate", "rest", "withdraw"]);
      const away = open({ chair: "BLR", members: { RUS: { present: false } } });
      expect(choices(away, "BLR")).toEqual(["put text 100", "circulate", "rest"]);
      expect(outcomeOf(play(open(), "RUS withdraw"))).toBe("withdrawn");
    },
  );

  rule(
    "1.4",
    "an amendment is not on the table until somebody moves it; then the sponsor chooses again",
    {
      situation: "The ladder has a rung of 50 marked as an amendment; Kazakhstan moves it.",
      expectation: "Before, Russia cannot put 50; after, it can, and no answer given counts.",
      reason: "A compromise has to be somebody's proposal before it can be anybody's text.",
    },
    () => {
      const game = open(LADDER);
      expect(refusalOf(game, "RUS put text 50")).toBe("notLegal");
      const moved = play(game, "RUS put text 100", "RUS support", "KAZ amend text 50");
      expect(waitingFor(moved)).toEqual(["RUS"]);
      expect(countOf(moved, "counted")).toBe(0);
      const taken = answer(play(moved, "RUS put text 50"));
      expect([outcomeOf(taken), inForce(taken)]).toEqual(["adopted-amended", 50]);
    },
  );

  rule(
    "1.5",
    "an option that has failed is not put again",
    {
      situation: "The full text was blocked; the floor is Russia's again.",
      expectation: "Russia cannot put 100 a second time.",
      reason: "Asking until the answer is yes is not consensus.",
    },
    () => {
      const game = table({ KAZ: "object" });
      expect(phaseOf(game)).toBe("tabling");
      expect(refusalOf(game, "RUS put text 100")).toBe("notLegal");
    },
  );

  rule(
    "1.6",
    "a sitting opens with its doors as the scenario has them",
    {
      situation: "The ministers sit behind closed doors, the heads of state do not.",
      expectation: "The doors are closed for the first item and open for the next body's.",
      reason: "The format of a sitting is part of the invitation.",
    },
    () => {
      const items = { force: { body: "CMD" }, plan: { body: "CSC" } };
      const first = open({ bodies: ["CMD", "CSC"], closed: ["CMD"], items });
      expect(first.state.closed).toBe(1);
      expect(play(first, "RUS withdraw").state.closed).toBe(0);
    },
  );

  rule(
    "1.7",
    "when the sponsor rests, everybody who votes may still move something or let the text fall",
    {
      situation: "Russia rests after Kazakhstan's objection; then all six pass.",
      expectation:
        "The table waits for all six, and the text is defeated once the last has passed.",
      reason: "A text may be saved by others than its author, if they care to.",
    },
    () => {
      const game = blockedAndRested();
      expect(waitingFor(game)).toHaveLength(6);
      const passed = waitingFor(game).reduce((now, id) => play(now, `${id} pass`), game);
      expect(outcomeOf(passed)).toBe("defeated");
    },
  );

  rule(
    "1.8",
    "drafts under silence are settled after the last sitting, and then the game ends",
    {
      situation: "The first of two texts is circulated.",
      expectation: "The second is taken first; the circulated one comes back, then it is over.",
      reason: "Silence needs time between the circulation and the count.",
    },
    () => {
      const game = play(open({ items: { text: {}, other: {} } }), "RUS circulate");
      expect(onTheFloor(game)).toBe("other");
      const silent = play(game, "RUS withdraw");
      expect([onTheFloor(silent), phaseOf(silent)]).toEqual(["text", "answering"]);
      expect(phaseOf(answer(silent, {}, "accept"))).toBe("over");
    },
  );
});
