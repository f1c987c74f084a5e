import { describe, expect } from "vitest";
import { observe, UNTOLD, visibleTo } from "../../src/engine/index.ts";
import { answer, open, play, table, vote } from "../support/game.ts";
import { rule } from "../support/rule.ts";

const KAZ = 3;
const RUS = 0;

describe("Chapter 9: what a seat may know", () => {
  rule(
    "9.1",
    "a delegation knows its own stances; of others it has what the scenario tells everybody",
    {
      situation: "Kazakhstan's stance is 10/90 in one game and 80/20 in another.",
      expectation: "Kazakhstan observes the difference, Belarus and the public do not.",
      reason: "What a capital wants is its own; the file's estimates are for all.",
    },
    () => {
      const [one, other] = [
        { position: 10, salience: 90 },
        { position: 80, salience: 20 },
      ].map((stance) => open({ items: { text: { stances: { KAZ: stance } } } }).state);
      expect(observe(one!, KAZ)).toMatchObject({ ownPosition: [10], ownSalience: [90] });
      expect(observe(one!, 1)).toEqual(observe(other!, 1));
      expect(observe(one!, "public")).toEqual(observe(other!, "public"));
      expect(observe(one!, "public").ownPosition).toBeUndefined();
    },
  );

  rule(
    "9.2",
    "who has answered is known, what they answered is not, until all have",
    {
      situation:
        "Kazakhstan objects in one game and supports in the other; five are still to speak.",
      expectation: "Everybody sees one sealed answer; only Kazakhstan sees which.",
      reason: "Rule 4.5.",
    },
    () => {
      const put = play(open(), "RUS put text 100");
      const objects = play(put, "KAZ object").state;
      const supports = play(put, "KAZ support").state;
      expect(observe(objects, RUS)).toEqual(observe(supports, RUS));
      expect(observe(objects, RUS).sealed).toBe(1 << KAZ);
      expect(observe(objects, KAZ)).not.toEqual(observe(supports, KAZ));
    },
  );

  rule(
    "9.3",
    "ballots on a motion are sealed in the same way",
    {
      situation: "Kazakhstan votes yes in one game and no in the other.",
      expectation: "Russia observes the same.",
      reason: "A motion is a question too.",
    },
    () => {
      const moved = play(open(), "RUS put text 100", "ARM defer");
      const yes = play(moved, "KAZ yes").state;
      expect(observe(yes, RUS)).toEqual(observe(play(moved, "KAZ no").state, RUS));
    },
  );

  rule(
    "9.4",
    "delegations learn every answer once it is counted, behind closed doors too",
    {
      situation: "Kazakhstan blocks in a closed sitting.",
      expectation: "Russia's events tell that it was Kazakhstan.",
      reason: "One cannot negotiate with an unknown objector in the same room.",
    },
    () => {
      const game = table({ KAZ: "object" }, { closed: ["CSC"] });
      const told = visibleTo(game.events, RUS, true);
      expect(told).toContainEqual({
        kind: "answered",
        item: 0,
        option: 1,
        actor: KAZ,
        response: 4,
      });
    },
  );

  rule(
    "9.5",
    "behind closed doors the public learns the result, not who blocked, moved or voted",
    {
      situation: "The same veto, then a deferral, in a closed sitting; then with open doors.",
      expectation: "No answers, motions, ballots, passes or numbers; but outcomes. Open: all.",
      reason: "In June 2005 it was reported that certain countries resisted, not which.",
    },
    () => {
      const rested = play(table({ KAZ: "object" }, { closed: ["CSC"] }), "RUS rest");
      const game = vote(play(rested, "ARM pass", "BLR defer"), { KAZ: "no" });
      const kinds = new Set(visibleTo(game.events, "public", true).map((event) => event.kind));
      for (const kind of ["sealed", "answered", "motionMoved", "balloted", "passed"] as const) {
        expect(kinds).not.toContain(kind);
      }
      for (const kind of ["put", "counted", "resolved"] as const) expect(kinds).toContain(kind);
      const numbers = visibleTo(game.events, "public", true).map((event) =>
        event.kind === "counted" ? event.losers : UNTOLD,
      );
      expect(new Set(numbers)).toEqual(new Set([UNTOLD]));
      expect(kinds).not.toContain("motionDecided");
      expect(visibleTo(game.events, "public", false)).toEqual(game.events);
    },
  );

  rule(
    "9.5",
    "the mover of a motion is known outside only while the doors are open",
    {
      situation: "Belarus moves to defer, with doors closed and open.",
      expectation: "The public observes no mover, or Belarus.",
      reason: "Who moved is as telling as who objected.",
    },
    () => {
      const moved = (closed: string[]) =>
        play(open({ closed }), "RUS put text 100", "BLR defer").state;
      expect(observe(moved(["CSC"]), "public").mover).toBeUndefined();
      expect(observe(moved([]), "public").mover).toBe(1);
      expect(observe(moved(["CSC"]), KAZ).mover).toBe(1);
    },
  );

  rule(
    "9.6",
    "outcomes, what is in force and the registers are known to everybody",
    {
      situation: "A text is adopted behind closed doors.",
      expectation: "The public observes the same outcome as a delegation.",
      reason: "A decision that binds states is published.",
    },
    () => {
      const { state } = answer(play(open({ closed: ["CSC"] }), "RUS put text 100"));
      const { outcome, force, register } = observe(state, "public");
      expect(observe(state, KAZ)).toMatchObject({ outcome, force, register });
      expect(outcome).toEqual([1]);
    },
  );
});
