import { describe, expect } from "vitest";
import { forecast } from "../../src/explorer/index.ts";
import { answer, inForce, open, outcomeOf, play, registerOf, table } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { type SceneItem, type SceneSpec, SIX, scene } from "../support/scene.ts";

/** What sincere delegations make of the text: outcome and rung. */
function sincerely(text: SceneItem, spec: SceneSpec = {}): string {
  const [item] = forecast(scene({ ...spec, items: { text } })).items;
  return `${item?.outcome} ${item?.option}`;
}

const LOSES = { position: 0, salience: 50 };
const losers = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, LOSES]));

describe("Chapter 6: what becomes of an item", () => {
  rule(
    "6.1",
    "the sponsor takes the rung it likes best among those that pass",
    {
      situation: "Rungs 40, 70, 100. Russia's ideal is 80; Kazakhstan, at 45, blocks 100.",
      expectation: "70: passable, and worth 7000 to Russia against 4000 for 40.",
      reason: "Who sets the agenda picks the point of the win set that suits it.",
    },
    () => {
      const stances = { RUS: { position: 80, salience: 100 }, KAZ: { position: 45, salience: 50 } };
      const text = { options: [0, 40, 70, 100], stances };
      expect(sincerely(text)).toBe("adopted-amended 70");
    },
  );

  rule(
    "6.1",
    "ties go to the higher rung, and a rung that brings the sponsor nothing is not put",
    {
      situation: "Russia's ideal is 70 between rungs 40 and 100; then its ideal is 20, rung 40.",
      expectation: "100 of the two; in the second case the text falls to deferral.",
      reason: "A sponsor indifferent between two texts asks for more; for nothing it asks nothing.",
    },
    () => {
      const at = (position: number) => ({ RUS: { position, salience: 50 } });
      expect(sincerely({ options: [0, 40, 100], stances: at(70) })).toBe("adopted 100");
      const nothing = { options: [0, 40], tabled: 40, stances: at(20) };
      expect(sincerely(nothing)).toBe("deferred 0");
    },
  );

  rule(
    "6.2",
    "the name of the outcome says which rung was taken",
    {
      situation: "Rungs 30 (study), 60 and 100 (tabled) are put in turn.",
      expectation: "Tasked, adopted-amended, adopted.",
      reason: "The communique of a summit distinguishes them too.",
    },
    () => {
      const text = { options: [0, 30, 60, 100], studyOption: 30 };
      const put = (rung: number) =>
        outcomeOf(answer(play(open({ items: { text } }), `RUS put text ${rung}`)));
      expect([30, 60, 100].map(put)).toEqual(["tasked", "adopted-amended", "adopted"]);
    },
  );

  rule(
    "6.3",
    "a statement that finds no agreement is announced by its sponsor",
    {
      situation: "Kazakhstan objects to a statement.",
      expectation: "Announced; nothing collective is in force.",
      reason: "Words need no majority to be said.",
    },
    () => {
      expect(sincerely({ statement: true, stances: losers("KAZ") })).toBe("announced 0");
    },
  );

  rule(
    "6.4",
    "a mandatory item that finds no agreement reverts",
    {
      situation: "Kazakhstan objects to the budget.",
      expectation: "Reverted, where another text would have been deferred.",
      reason: "There is always a budget, if only last year's.",
    },
    () => {
      expect(sincerely({ mandatory: true, stances: losers("KAZ") })).toBe("reverted 0");
      expect(sincerely({ stances: losers("KAZ") })).toBe("deferred 0");
    },
  );

  rule(
    "6.5",
    "otherwise a majority of those who do not object defers it, else it is defeated",
    {
      situation: "One of six objects, then two, then three; then three without one voter.",
      expectation: "Deferred 5-1 and 4-2; defeated 3-3 and 2-3.",
      reason: "This separates Kazakhstan's lone veto of 2005 from the arrears.",
    },
    () => {
      const blocked = (...ids: string[]) => sincerely({ stances: losers(...ids) });
      expect(blocked("KAZ")).toBe("deferred 0");
      expect(blocked("KAZ", "KGZ")).toBe("deferred 0");
      expect(blocked("KAZ", "KGZ", "TJK")).toBe("defeated 0");
      const members = { BLR: { vote: false } };
      expect(sincerely({ stances: losers("KAZ", "KGZ", "TJK") }, { members })).toBe("defeated 0");
    },
  );

  rule(
    "6.6",
    "an unspecified deployment is taken no further than its study",
    {
      situation: "Everybody wants the base in full, but nothing about it is specified.",
      expectation: "Tasked at 30; specified, adopted at 100.",
      reason: "Rule 5.13, seen from its result.",
    },
    () => {
      const base = { options: [0, 30, 70, 100], studyOption: 30 };
      expect(sincerely({ ...base, specified: false })).toBe("tasked 30");
      expect(sincerely(base)).toBe("adopted 100");
    },
  );

  rule(
    "6.7",
    "outcomes change registers: set, add, rotate; a reserving member's share falls away",
    {
      situation: "Adoption sets one register, adds to another, and adds a share of Kazakhstan's.",
      expectation: "7, 10 + 5, and 0 where Kazakhstan reserved; all as before where it failed.",
      reason: "Decisions show in the world, and only in those whom they bind.",
    },
    () => {
      const spec: SceneSpec = {
        registers: ["set", "sum", "share"].map((id) => ({ id, initial: id === "sum" ? 10 : 0 })),
        items: {
          text: {
            effects: [
              { on: ["adopted"], register: "set", set: 7 },
              { on: ["adopted"], register: "sum", add: 5 },
              { on: ["adopted"], register: "share", add: 3, actor: "KAZ" },
            ],
          },
        },
      };
      const read = (game: ReturnType<typeof open>) =>
        ["set", "sum", "share"].map((id) => registerOf(game, id));
      expect(read(table({}, spec))).toEqual([7, 15, 3]);
      expect(read(table({ KAZ: "reserve" }, spec))).toEqual([7, 15, 0]);
      expect(read(play(table({ KAZ: "object" }, spec), "RUS withdraw"))).toEqual([0, 10, 0]);
    },
  );

  rule(
    "6.7",
    "an effect that names rungs happens only on them; the chair passes on from whoever holds it",
    {
      situation:
        "60 or 100 is taken; the effect names 60. The register says Belarus holds the chair.",
      expectation: "9 at 60, nothing at 100; after Белоруссия comes Казахстан.",
      reason: "Half a force is not the force; and the rotation starts from the holder of the day.",
    },
    () => {
      const names = ["Россия", "Белоруссия", "Армения", "Казахстан", "Киргизия", "Таджикистан"];
      const spec: SceneSpec = {
        members: Object.fromEntries(SIX.map((id, at) => [id, { russianName: names[at] ?? id }])),
        registers: [
          { id: "half", initial: 0 },
          { id: "chair", initial: 2 },
        ],
        items: {
          text: {
            options: [0, 60, 100],
            effects: [
              { on: ["adopted", "adopted-amended"], options: [60], register: "half", set: 9 },
              { on: ["adopted", "adopted-amended"], register: "chair", rotateAfter: "chair" },
            ],
          },
        },
      };
      const taken = (rung: number) => answer(play(open(spec), `RUS put text ${rung}`));
      expect([60, 100].map((rung) => registerOf(taken(rung), "half"))).toEqual([9, 0]);
      expect(registerOf(taken(100), "chair")).toBe(1 + SIX.indexOf("KAZ"));
    },
  );

  rule(
    "6.8",
    "where nothing is taken the reversion point is in force",
    {
      situation: "Nothing agreed means 50; everybody loses by going to 100.",
      expectation: "Defeated, with 50 in force.",
      reason: "Failure has a content of its own.",
    },
    () => {
      const text = { reversion: 50, options: [50, 100], stances: losers(...SIX) };
      expect(sincerely(text)).toBe("defeated 50");
      expect(inForce(play(open({ items: { text } }), "RUS withdraw"))).toBe(50);
    },
  );
});
