import { describe, expect, test } from "vitest";
import { MOVE, type World } from "../../src/engine/index.ts";
import { ruleSwap, whatIf } from "../../src/laboratory/desk.ts";
import type { RefusedSubject } from "../../src/laboratory/subject.ts";
import { agentMove, nextAgent, startSession, transcriptOf } from "../../src/session/index.ts";
import { worldFrom } from "../support/worlds.ts";

const world = worldFrom("moscow-2005");
const subject = { scenario: world.scenario, bargaining: false };
const BASE = { subject, agents: "sincere", seed: 1, noise: 0 } as const;
const MAJORITY = { path: "rules.substantive", value: "majority" };

/** A game as agents play it, as far as the sponsor's putting an item. */
function gameUntil(item: string, of: World): { transcript: string; step: number } {
  let session = startSession(of, { seed: 1, noise: 0, persons: [] });
  const index = of.items.findIndex(({ id }) => id === item);
  for (let actor = nextAgent(session); actor !== undefined; actor = nextAgent(session)) {
    session = agentMove(session, actor);
    const last = session.moves.at(-1);
    if (session.states.at(-1)?.item === index && last?.kind === MOVE.put) break;
  }
  return { transcript: transcriptOf(session), step: session.moves.length };
}

const changed = ({ items }: ReturnType<typeof whatIf>): string[] =>
  items.filter((item) => item.changed).map(({ id }) => id);

describe("the desk's experiments", () => {
  test("hold the changed summit against the one in the file", () => {
    expect(changed(whatIf({ ...BASE, settings: [MAJORITY] }))).toEqual([
      "andijan-text",
      "standing-force",
      "single-air-defence",
    ]);
    expect(changed(whatIf({ ...BASE, settings: [] }))).toEqual([]);
  });

  test("from a moment on, what was decided stays decided", () => {
    const moment = gameUntil("standing-force", world);
    expect(changed(whatIf({ ...BASE, settings: [MAJORITY], moment }))).toEqual([
      "standing-force",
      "single-air-defence",
    ]);
  });

  test("refuse what makes no scenario, and what cannot change in a game, by its place", () => {
    const refusal = (
      path: string,
      value: unknown,
      moment?: { transcript: string; step: number },
    ) => {
      try {
        whatIf({ ...BASE, settings: [{ path, value }], ...(moment && { moment }) });
        return "accepted";
      } catch (error) {
        return (error as RefusedSubject).problems.map((one) => one.path).join();
      }
    };
    expect(refusal("actors.UZB.kind", "member")).toContain("items.arrears.stances");
    const moment = gameUntil("standing-force", world);
    expect(refusal("items.arrears", null, moment)).toContain("items");
  });

  test("swap the rule in what lies on the desk", () => {
    const { rule, rules } = ruleSwap({ ...BASE, settings: [MAJORITY] }, () => {});
    expect(rule).toBe("majority");
    const consensus = rules.find((one) => one.rule === "consensus");
    expect(consensus?.mechanical.items.filter((one) => one.changed)).toHaveLength(3);
  });
});
