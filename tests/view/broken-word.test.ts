import { expect, test } from "vitest";
import { presentActions } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { begin, play } from "../support/game.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

test("an answer that would break a promise says so, and what that costs", () => {
  const world = worldOf(sceneDocument({}), [], { bargaining: true });
  let game = play(begin(world), "KAZ offer RUS", "KAZ give consent text 100", "KAZ send");
  game = play(game, "RUS agree 1");
  for (const id of ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"]) game = play(game, `${id} leave`);
  game = play(game, "RUS put text 100");
  const voice = { say: createSay("en"), language: "en" } as const;
  const hintOf = (seat: number, id: string): string =>
    presentActions(game.state, seat, voice).find((one) => one.id === id)?.hint ?? "";
  expect(hintOf(3, "object")).toContain("Breaks your promise: 1,500 of value");
  expect(hintOf(3, "acquiesce")).not.toContain("promise");
  expect(hintOf(4, "object")).toBe("One objection stops the text.");
});
