import { describe, expect } from "vitest";
import { mandateOf, scaleOf, withoutAgreement } from "../../src/analysis/index.ts";
import { compileWorld, type World } from "../../src/engine/index.ts";
import { answer, begin, play } from "../support/game.ts";
import { rule } from "../support/rule.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

/** Kazakhstan wants the text stopped, without having stopped it; each half is worth fifty. */
function world(): World {
  const document = sceneDocument({}) as { actors: { id: string; aims?: unknown }[] };
  const kazakhstan = document.actors.find((one) => one.id === "KAZ");
  if (kazakhstan === undefined) throw new Error("no Kazakhstan");
  const aim = (secret: boolean, test: object) => ({
    text: { en: "aim", ru: "цель" },
    secret,
    weight: 50,
    test: [test],
  });
  kazakhstan.aims = [
    aim(false, { item: "text", outcome: ["adopted"], not: true }),
    aim(true, { objected: "KAZ", item: "text", not: true }),
  ];
  return worldOf(document);
}

const KAZ = 3;

describe("Chapter 12: mandates", () => {
  rule(
    "12.25",
    "an aim is fulfilled by what is on record, and weights are added",
    {
      situation: "A text is stopped by Kazakhstan, or by Armenia, or not at all.",
      expectation: "Fifty points, a hundred, and fifty.",
      reason: "It was sent to have the text stopped by others.",
    },
    () => {
      const points = (answers: Parameters<typeof answer>[1]): number => {
        const put = answer(play(begin(world()), "RUS put text 100"), answers);
        const over = put.events.some((event) => event.kind === "ended");
        return mandateOf((over ? put : play(put, "RUS withdraw")).state, KAZ).points;
      };
      expect(points({ KAZ: "object" })).toBe(50);
      expect(points({ ARM: "object" })).toBe(100);
      expect(points({})).toBe(50);
    },
  );

  rule(
    "12.25",
    "a seat is measured against its own scale",
    {
      situation: "A text that Kazakhstan gains by is adopted, and was adopted in history.",
      expectation:
        "Without agreement it has nothing but its aims; the game and history what the text is worth.",
      reason: "What counts is what one would have had otherwise.",
    },
    () => {
      const compiled = compileWorld(world().scenario);
      const none = withoutAgreement(compiled);
      const game = answer(play(begin(compiled), "RUS put text 100"), {}).state;
      const scale = scaleOf(game, game, none, KAZ);
      expect(scale.payoff.none).toBeLessThanOrEqual(0);
      expect(scale.payoff.game).toBe(scale.payoff.history);
      expect(scale.payoff.ceiling).toBeGreaterThanOrEqual(scale.payoff.game);
      expect(scale.points).toEqual({ none: 100, history: 50, game: 50 });
    },
  );
});
