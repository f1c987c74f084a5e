import { describe, expect, test } from "vitest";
import { AGENT_NAMES, AGENTS, type AgentName } from "../../src/agents/index.ts";
import { mandateOf, withoutAgreement } from "../../src/analysis/index.ts";
import {
  allocateState,
  compileWorld,
  isOver,
  MOVE,
  OUTCOMES,
  type Outcome,
  type State,
  type World,
} from "../../src/engine/index.ts";
import { playOut, playTournament } from "../../src/explorer/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import { historicalState } from "../../src/session/index.ts";
import { wander } from "../support/wander.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

const bargainOf = (id: string, settings: readonly Setting[] = []): World =>
  compileWorld(worldFrom(id, settings).scenario, { bargaining: true });

function endOf(world: World, name: AgentName, seed = 1, noise = 0): State {
  const state = allocateState(world);
  playOut(state, { seed, noise }, AGENTS[name], { kind: MOVE.pass, actor: 0, arg: 0 }, null);
  return state;
}

const outcomes = (state: State): Record<string, Outcome> =>
  Object.fromEntries(
    state.world.items.map((item, index) => [
      item.id,
      OUTCOMES[state.outcome[index] as number] as Outcome,
    ]),
  );

/** Ends of many unlike games: near the usual, farther off, and of sincere agents in other minds. */
function* manyEnds(world: World): Generator<State> {
  for (let seed = 1; seed <= 400; seed++) yield wander(world, seed, (seed % 5) * 4);
  for (let seed = 1; seed <= 60; seed++) yield endOf(world, "sincere", seed, 50);
}

/** Items that end otherwise than is reported. */
const misses = (state: State): string[] =>
  state.world.items
    .filter((item, index) => {
      const ended = OUTCOMES[state.outcome[index] as number] as Outcome;
      return item.history !== undefined && !item.history.outcome.includes(ended);
    })
    .map((item) => item.id);

describe("June 2005 under bargaining", () => {
  test.each(AGENT_NAMES)("with the usual constants history stands among %s agents", (name) => {
    expect(misses(endOf(bargainOf("moscow-2005"), name))).toEqual([]);
  });

  test.each(["tactical", "strategic"] as const)(
    "where payments arrive in full, %s agents buy what is not bought otherwise",
    (name) => {
      const world = bargainOf("moscow-2005", [{ path: "rules.efficiency", value: 100 }]);
      const bought = misses(endOf(world, name));
      expect(bought).toContain("andijan-text");
      expect(bought).toContain("single-air-defence");
    },
  );

  test("where nothing arrives, nothing is bought", () => {
    const world = bargainOf("moscow-2005", [{ path: "rules.efficiency", value: 0 }]);
    expect(misses(endOf(world, "strategic"))).toEqual([]);
  });

  test("what comes out differs from playout to playout where stances are uncertain", () => {
    const world = bargainOf("moscow-2005");
    const ends = [1, 2, 3, 4, 5, 6].map((seed) => outcomes(endOf(world, "strategic", seed, 10)));
    expect(new Set(ends.map((one) => JSON.stringify(one))).size).toBeGreaterThan(2);
  });

  test("looking ahead pays in every seat: the tournament", () => {
    const world = bargainOf("moscow-2005");
    const { seats } = playTournament(
      world,
      { seed: 3, noise: 10, runs: 30 },
      "strategic",
      "sincere",
    );
    for (const one of seats) {
      expect(one.gain, `${one.seat}: ${one.gain} +- ${one.margin}`).toBeGreaterThan(0);
    }
  }, 180_000);
});

describe.each(SCENARIO_IDS)("mandates of %s", (id) => {
  const world = bargainOf(id);
  const history = historicalState(world);
  const none = withoutAgreement(world);

  test("each seat has a mandate of a hundred points, public and secret", () => {
    for (const member of world.members) {
      expect(
        member.aims.reduce((sum, aim) => sum + aim.weight, 0),
        member.id,
      ).toBe(100);
      expect(
        member.aims.some((aim) => aim.secret),
        member.id,
      ).toBe(true);
      expect(
        member.aims.some((aim) => !aim.secret),
        member.id,
      ).toBe(true);
    }
  });

  test("no agreement ends too, and fulfils nobody's mandate", () => {
    expect(isOver(none)).toBe(true);
    world.members.forEach((member, seat) => {
      expect(mandateOf(none, seat).points, member.id).toBeLessThan(100);
    });
  });

  test("history fulfils nobody's whole mandate, and each seat can do better", () => {
    const best = world.members.map(() => 0);
    for (const end of manyEnds(world)) {
      world.members.forEach((_, seat) => {
        best[seat] = Math.max(best[seat] as number, mandateOf(end, seat).points);
      });
    }
    world.members.forEach((member, seat) => {
      const then = mandateOf(history, seat).points;
      expect(then, member.id).toBeLessThan(100);
      expect(best[seat], `${member.id}: history ${then}`).toBeGreaterThan(then);
    });
  }, 120_000);
});
