import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decidePlainly, sincereTo } from "../../src/agents/index.ts";
import {
  createLog,
  DECISION_RULES,
  hash,
  imageOf,
  initialState,
  isOver,
  legalMoves,
  MOVE,
  type Move,
  OUTCOMES,
  type State,
  step,
  termsOf,
  toMove,
  valueOf,
  type World,
} from "../../src/engine/index.ts";
import { forecast, playOut } from "../../src/explorer/index.ts";
import { chanceFrom, deal } from "../support/deal.ts";
import { type SceneSpec, scene } from "../support/scene.ts";
import { randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

const aMatrix = fc.record({
  seed: fc.nat(1_000_000),
  rule: fc.constantFrom(...DECISION_RULES),
});
const aSeed = fc.nat(1_000_000);
const RUNS = { numRuns: 250, seed: 2005 };

const worlds = (): World[] => [
  ...SCENARIO_IDS.map((id) => worldFrom(id)),
  ...Array.from({ length: 40 }, (_, seed) => randomWorld(seed)),
];

const OBJECT = 4;

describe("laws of the model", () => {
  test("moving a position towards the tabled option never creates that actor's objection", () => {
    fc.assert(
      fc.property(
        aMatrix,
        fc.nat(),
        fc.integer({ min: 1, max: 100 }),
        ({ seed, rule }, who, by) => {
          const world = scene(deal(seed, rule).spec);
          const state = initialState(world, { seed: 0, noise: 0 });
          const member = who % world.memberCount;
          const tabled = world.tabled[0] as number;
          const before = sincereTo(state, member, 0, tabled);
          const goal = world.optionValue[tabled] as number;
          const from = state.position[member] as number;
          const near = from < goal ? Math.min(goal, from + by) : Math.max(goal, from - by);
          state.position[member] = near;
          expect(before !== OBJECT && sincereTo(state, member, 0, tabled) === OBJECT).toBe(false);
        },
      ),
      RUNS,
    );
  });

  test("reordering the members reorders the result and changes nothing else", () => {
    fc.assert(
      fc.property(aMatrix, aSeed, ({ seed, rule }, shuffle) => {
        const { spec } = deal(seed, rule);
        const chance = chanceFrom(shuffle);
        const seats = [...(spec.seats ?? [])]
          .map((id) => ({ id, at: chance.below(1_000_000) }))
          .sort((a, b) => a.at - b.at)
          .map(({ id }) => id);
        expect(sortedForecast({ ...spec, seats })).toEqual(sortedForecast(spec));
      }),
      RUNS,
    );
  });

  test("renaming the members renames the result", () => {
    fc.assert(
      fc.property(aMatrix, ({ seed, rule }) => {
        const { spec } = deal(seed, rule);
        const renamed = JSON.stringify(spec).replace(/"([A-Z]{3})"/g, (_, id) => `"${rename(id)}"`);
        const expected = forecast(scene(spec)).items[0];
        const found = forecast(scene(JSON.parse(renamed) as SceneSpec)).items[0];
        const responses = expected?.responses.map((one) => ({ ...one, actor: rename(one.actor) }));
        expect(found).toEqual({ ...expected, responses });
      }),
      RUNS,
    );
  });

  test("the terms of every value add up to it", () => {
    fc.assert(
      fc.property(aMatrix, ({ seed, rule }) => {
        const state = initialState(scene(deal(seed, rule).spec), { seed, noise: 10 });
        for (let option = 0; option < state.world.options.length; option++) {
          for (let member = 0; member < state.world.memberCount; member++) {
            const sum = termsOf(state, member, 0, option).reduce((all, one) => all + one.amount, 0);
            expect(sum).toBe(valueOf(state, member, 0, option));
          }
        }
      }),
      RUNS,
    );
  });

  test("the sincere playout comes to what the forecast says, with and without a log", () => {
    for (const world of worlds()) {
      const [silent, logged] = [null, createLog()].map((log) => {
        const state = initialState(world, { seed: 0, noise: 0 });
        playOut(state, { seed: 0, noise: 0 }, decidePlainly, { kind: 0, actor: 0, arg: 0 }, log);
        return state;
      }) as [State, State];
      expect([...imageOf(silent)]).toEqual([...imageOf(logged)]);
      expect(isOver(silent)).toBe(true);
      const played = world.items.map((item, index) => ({
        id: item.id,
        outcome: OUTCOMES[silent.outcome[index] as number],
        option: world.optionValue[silent.force[index] as number],
      }));
      expect(played).toEqual(
        forecast(world).items.map(({ id, outcome, option }) => ({ id, outcome, option })),
      );
    }
  });

  test("sincere delegations only ever make legal moves, and the same ones again", () => {
    for (const world of worlds()) {
      let state = initialState(world, { seed: 3, noise: 20 });
      while (!isOver(state)) {
        const actor = toMove(state)[0] as number;
        const move: Move = { kind: MOVE.pass, actor, arg: 0 };
        const before = hash(state);
        decidePlainly(state, actor, move);
        expect(hash(state)).toBe(before);
        expect(legalMoves(state, actor)).toContainEqual(move);
        state = step(state, move).state;
      }
    }
  });
});

const rename = (id: string): string => `Z-${[...id].reverse().join("")}`;

function sortedForecast(spec: SceneSpec) {
  const [item] = forecast(scene(spec)).items;
  const byActor = (a: { actor: string }, b: { actor: string }) => (a.actor < b.actor ? -1 : 1);
  return { ...item, responses: [...(item?.responses ?? [])].sort(byActor) };
}
