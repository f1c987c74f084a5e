import { describe, expect, test } from "vitest";
import { runItem } from "../../src/agents/course.ts";
import { type Course, isPlain, isSimple, tellCourse } from "../../src/agents/forethought.ts";
import { decidePlainly } from "../../src/agents/index.ts";
import {
  applyInPlace,
  bargainSum,
  CORRIDOR,
  compileWorld,
  copyState,
  lowestBit,
  MOVE,
  OUTCOME,
  PHASE,
  payoffOn,
  type State,
  type World,
} from "../../src/engine/index.ts";
import { randomGame } from "../support/random-play.ts";
import { randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** An item told in one go, or by the closed form, ends as it does played move by move. */

const scenarios = SCENARIO_IDS.map((id) =>
  compileWorld(worldFrom(id).scenario, { bargaining: true }),
);
const scenes = Array.from({ length: 40 }, (_, seed) => {
  const world = randomWorld(seed, { bargaining: true });
  return seed % 2 === 0 ? world : atOneTable(world);
});

/** The same scene under consensus with everybody there: where the closed form holds. */
function atOneTable({ scenario }: World): World {
  const actors = scenario.actors.map((actor) =>
    actor.kind === "member" ? { ...actor, present: true } : actor,
  );
  const rules = { ...scenario.rules, substantive: "consensus" } as const;
  return compileWorld({ ...scenario, actors, rules, statements: [] }, { bargaining: true });
}

/** Corridors of random games, with promises and public words from earlier ones. */
function* corridors(worlds: readonly World[]): Generator<State> {
  for (const [seed, world] of worlds.entries()) {
    const { states } = randomGame(world, seed);
    yield* states.filter(({ phase }) => phase === PHASE.corridor).filter((_, at) => at % 15 === 0);
  }
}

/** Only this item is left, and the world does not react. */
function alone(state: State, item: number): State {
  const game = copyState(state);
  game.reacted.fill(1);
  for (let other = 0; other < game.world.itemCount; other++) {
    if (other !== item && game.outcome[other] === OUTCOME.pending) {
      game.outcome[other] = OUTCOME.withdrawn;
    }
  }
  return game;
}

function playOn(game: State): void {
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  while (game.phase !== PHASE.over) {
    decidePlainly(game, lowestBit(game.waiting), move);
    applyInPlace(game, move);
  }
}

const ends = (game: State, item: number) => ({
  outcome: game.outcome[item],
  force: game.force[item],
  objectors: game.objectors[item],
  outside: game.outside[item],
  register: [...game.register],
  payoffs: game.world.members.map((_, member) => payoffOn(game, member, item)),
  besides: game.world.members.map((_, member) => bargainSum(game, member)),
  breaches: [...game.breaches],
  received: [...game.received],
});

const isAhead = (state: State, item: number): boolean =>
  state.outcome[item] === OUTCOME.pending && (state.itemSitting[item] as number) >= state.sitting;

describe.each([
  ["the scenario files", scenarios],
  ["random scenes", scenes],
] as const)("courses in %s", (_name, worlds) => {
  test("an item told in one go ends as it does played move by move", () => {
    let told = 0;
    for (const state of corridors(worlds)) {
      for (let item = 0; item < state.world.itemCount; item++) {
        if (!isAhead(state, item)) continue;
        const [played, run] = [alone(state, item), alone(state, item)];
        playOn(played);
        runItem(run, item);
        expect(ends(run, item)).toEqual(ends(played, item));
        told++;
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  test("the closed form of section 6 says the same where it holds", () => {
    const course: Course = { outcome: 0, taken: -1, asked: -1, objectors: 0 };
    let told = 0;
    for (const state of corridors(worlds)) {
      const { world } = state;
      if (!isSimple(world) || state.corridor[CORRIDOR.open] !== 0) continue;
      for (let item = 0; item < world.itemCount; item++) {
        if (!isAhead(state, item) || !isPlain(state, item)) continue;
        const run = copyState(state);
        runItem(run, item);
        tellCourse(state, item, course);
        const force = course.taken < 0 ? world.reversion[item] : course.taken;
        const objectors = course.asked < 0 ? state.objectors[item] : course.objectors;
        expect([course.outcome, force, objectors]).toEqual([
          run.outcome[item],
          run.force[item],
          run.objectors[item],
        ]);
        told++;
      }
    }
    expect(told).toBeGreaterThan(20);
  });
});
