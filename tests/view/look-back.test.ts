import { describe, expect, test } from "vitest";
import { EXPERIMENTS } from "../../src/laboratory/experiments.ts";
import { finishByAgents, startSession, transcriptOf } from "../../src/session/index.ts";
import { presentLookBack } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** Here agents make offers; in the others they answer alone, which takes a tenth of the time. */
const SMALL = "joint-command-2002";
const LANGUAGES = ["en", "ru"] as const;

describe("looking back", () => {
  test.each(SCENARIO_IDS)("%s: every sentence is there in both languages", (id) => {
    const world = worldFrom(id, [], { bargaining: true });
    const start = {
      seed: 3,
      noise: 10,
      persons: [0, 1],
      agents: id === SMALL ? ("tactical" as const) : ("sincere" as const),
    };
    const session = finishByAgents(startSession(world, start));
    const subject = { scenario: world.scenario, bargaining: true };
    const input = { subject, transcript: transcriptOf(session) };
    const points = EXPERIMENTS.lookBack(input, () => undefined);
    for (const language of LANGUAGES) {
      const model = presentLookBack(session, points, { say: createSay(language), language });
      expect(model.points).toHaveLength(points.length);
      for (const { did, could, why, how, about } of model.points) {
        for (const text of [did, could, why, how, about]) expect(text).toMatch(/\p{L}{3}/u);
      }
      expect(model.seats).toHaveLength(world.memberCount);
      expect(model.seats.slice(0, 2).every(({ played }) => played)).toBe(true);
      const texts = model.seats.flatMap(({ criteria }) =>
        criteria.flatMap(({ title, line, evidence }) => [
          title,
          line,
          ...evidence.map(({ text }) => text),
        ]),
      );
      for (const text of texts) expect(text).not.toMatch(/lookBack\.|undefined|[{}]/);
      expect(model.questions.flatMap(({ questions }) => questions)).toHaveLength(14);
    }
  });
});
