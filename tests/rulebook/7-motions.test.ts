import { describe, expect } from "vitest";
import {
  answer,
  blockedAndRested,
  choices,
  countOf,
  onTheFloor,
  open,
  outcomeOf,
  phaseOf,
  play,
  refusalOf,
  vote,
  waitingFor,
} from "../support/game.ts";
import { rule } from "../support/rule.ts";

const asked = (spec = {}) => play(open(spec), "RUS put text 100");
const AWAY = { present: false };

describe("Chapter 7: procedural motions", () => {
  rule(
    "7.1",
    "more yes than no among those present carries; a tie fails, also with the chair's vote",
    {
      situation: "Kazakhstan moves to defer; the chair, Russia, votes yes in a three-three split.",
      expectation: "Four to two carries, three to three fails. The mover's vote is yes.",
      reason: "The chair has one vote and no casting vote.",
    },
    () => {
      const moved = play(asked(), "KAZ defer");
      expect(waitingFor(moved)).not.toContain("KAZ");
      const split = { BLR: "no", ARM: "no", KGZ: "no" } as const;
      expect(outcomeOf(vote(moved, split))).toBe("pending");
      expect(outcomeOf(vote(moved, { BLR: "no", ARM: "no" }))).toBe("deferred");
    },
  );

  rule(
    "7.1",
    "the absent and those without a vote are not counted",
    {
      situation: "Tajikistan is absent, Kyrgyzstan has no vote; two of the four others say no.",
      expectation: "Four ballots, two to two: failed. One no: carried.",
      reason: "Unlike on the text, on procedure those count who are in the room.",
    },
    () => {
      const members = { TJK: AWAY, KGZ: { vote: false } };
      const moved = play(asked({ members }), "KAZ defer");
      expect(waitingFor(moved)).toEqual(["RUS", "BLR", "ARM"]);
      expect(outcomeOf(vote(moved, { BLR: "no", ARM: "no" }))).toBe("pending");
      expect(outcomeOf(vote(moved, { BLR: "no" }))).toBe("deferred");
    },
  );

  rule(
    "7.2",
    "a motion of one kind is put once for each item",
    {
      situation: "Deferral was refused; somebody else would try again, or another motion.",
      expectation: "A second motion to defer is out of order, one on the doors is not.",
      reason: "Procedure must not become a way of never getting to the text.",
    },
    () => {
      const refused = vote(play(asked(), "KAZ defer"), {}, "no");
      expect(refusalOf(refused, "BLR defer")).toBe("notLegal");
      expect(refusalOf(refused, "BLR doors")).toBeUndefined();
    },
  );

  rule(
    "7.3",
    "a motion that fails leaves everything as it was; answers given stay sealed",
    {
      situation: "Russia and Belarus have answered when Kazakhstan's motion fails.",
      expectation: "The table waits for the other four, and nothing has been counted.",
      reason: "A question of order interrupts; it does not undo.",
    },
    () => {
      const before = play(asked(), "RUS support", "BLR object");
      const after = vote(play(before, "KAZ defer"), {}, "no");
      expect(waitingFor(after)).toEqual(waitingFor(before));
      expect([...after.state.answer]).toEqual([...before.state.answer]);
      expect(countOf(after, "counted")).toBe(0);
    },
  );

  rule(
    "7.4",
    "a majority may take another item of the sitting first",
    {
      situation: "Kazakhstan moves that the third item be taken; it is, and the rest follows.",
      expectation: "The floor goes to third, then back to text and on to second.",
      reason: "The order of an agenda is half of what is decided.",
    },
    () => {
      const items = { text: {}, second: {}, third: {} };
      const game = vote(play(asked({ items }), "KAZ reorder third"));
      expect(onTheFloor(game)).toBe("third");
      const back = answer(play(game, "RUS put third 100"));
      expect(onTheFloor(back)).toBe("text");
      expect(onTheFloor(play(back, "RUS withdraw"))).toBe("second");
    },
  );

  rule(
    "7.5",
    "a majority may close the doors or open them",
    {
      situation: "The doors are open; the motion is carried for one item, later for the next.",
      expectation: "Closed, and the answering goes on; opened again by the second motion.",
      reason: "Some things can be said only among those who must live with them.",
    },
    () => {
      const shut = vote(play(asked({ items: { text: {}, other: {} } }), "KAZ doors"));
      expect([shut.state.closed, phaseOf(shut)]).toEqual([1, "answering"]);
      const next = play(answer(shut), "RUS put other 100", "BLR doors");
      expect(vote(next).state.closed).toBe(0);
    },
  );

  rule(
    "7.6",
    "once the sponsor rests only deferring, referring and amending are in order",
    {
      situation: "The text was blocked and Russia rests; there is a study option and a body above.",
      expectation: "Defer, refer to staff, refer up, amend, or pass.",
      reason: "What is left to settle is where the text goes, not the order of business.",
    },
    () => {
      const text = {
        body: "CMD",
        options: [0, 30, { value: 50, amendment: true }, 100],
        studyOption: 30,
      };
      const game = blockedAndRested({ bodies: ["CMD", "CSC"], items: { text, other: {} } });
      expect(choices(game, "KAZ")).toEqual([
        "defer",
        "referToStaff",
        "referUp",
        "amend text 50",
        "pass",
      ]);
    },
  );

  rule(
    "7.7",
    "no motion is in order on a draft under silence",
    {
      situation: "The draft was circulated; silence is being counted.",
      expectation: "Nobody can defer it or move anything else.",
      reason: "There is no meeting to be in order at.",
    },
    () => {
      const game = play(open(), "RUS circulate");
      expect(refusalOf(game, "KAZ defer")).toBe("notLegal");
      expect(refusalOf(game, "KAZ doors")).toBe("notLegal");
    },
  );
});
