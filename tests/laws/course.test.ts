import { describe, expect, test } from "vitest";
import { runFrom, runItem } from "../../src/agents/course.ts";
import {
  isPlain,
  isPlainOnFloor,
  isSimple,
  makeCourse,
  tellCourse,
  tellFrom,
} from "../../src/agents/forethought.ts";
import { forget, type Game, makeGame } from "../../src/agents/game.ts";
import { decidePlainly } from "../../src/agents/index.ts";
import { noteCourse, worthInAll } from "../../src/agents/prospects.ts";
import {
  applyInPlace,
  bargainSum,
  CORRIDOR,
  compileWorld,
  copyInto,
  copyState,
  legalMoves,
  lowestBit,
  MOVE,
  type Move,
  OUTCOME,
  PHASE,
  payoffOn,
  RESPONSE,
  type State,
  UNANSWERED,
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
  return seed % 2 === 0 ? world : atOneTable(world, seed);
});

/** The same scene under consensus with everybody there: where the closed form holds. */
function atOneTable({ scenario }: World, seed: number): World {
  const actors = scenario.actors.map((actor) =>
    actor.kind === "member" ? { ...actor, present: true } : actor,
  );
  const rules = { ...scenario.rules, substantive: "consensus" } as const;
  const statements = seed % 4 === 1 ? [] : scenario.statements;
  return compileWorld({ ...scenario, actors, rules, statements }, { bargaining: true });
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

function gameOf(state: State): Game {
  const game = makeGame(state.world);
  copyInto(game.state, state);
  forget(game);
  return game;
}

/** How an item ends by the closed form: outcome, text in force, and what it brings each member. */
const toldOf = (game: Game, item: number) => ({
  outcome: game.outcome[item],
  force: game.taken[item] === -1 ? game.state.world.reversion[item] : game.taken[item],
  objectors: game.asked[item] === -1 ? game.state.objectors[item] : game.objectors[item],
  brings: game.state.world.members.map((_, member) => worthInAll(game, item, member)),
});

/** How it ended by the rules. */
const ran = (run: State, before: State, item: number) => ({
  outcome: run.outcome[item],
  force: run.force[item],
  objectors: run.objectors[item],
  brings: run.world.members.map(
    (_, member) =>
      payoffOn(run, member, item) + bargainSum(run, member) - bargainSum(before, member),
  ),
});

/** Tables of random games with a move that an agent might think of; nothing is promised there. */
function* floors(worlds: readonly World[]): Generator<[State, Move]> {
  const kinds: readonly number[] = [MOVE.answer, MOVE.amend, MOVE.put, MOVE.rest, MOVE.announce];
  for (const [seed, world] of worlds.entries()) {
    if (!isSimple(world)) continue;
    const { states } = randomGame(world, seed);
    for (const state of states.filter((_, at) => at % 3 === 0)) {
      const atTable = state.phase === PHASE.tabling || state.phase === PHASE.answering;
      if (!atTable || !isPlainOnFloor(state) || state.corridor[CORRIDOR.open] !== 0) continue;
      for (const move of legalMoves(state, lowestBit(state.waiting))) {
        if (kinds.includes(move.kind) && !isReservation(move)) yield [unanswered(state), move];
      }
    }
  }
}

/** Nobody reserves where all answer plainly. */
const isReservation = ({ kind, arg }: Move): boolean =>
  kind === MOVE.answer && arg === RESPONSE.reserve;

/** As a seat imagines it: whoever has answered is to answer still. */
function unanswered(state: State): State {
  const game = copyState(state);
  game.answer.fill(UNANSWERED);
  if (game.phase === PHASE.answering) game.waiting = game.world.presentMask;
  return game;
}

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
    const course = makeCourse();
    let told = 0;
    let spoken = 0;
    for (const state of corridors(worlds)) {
      const { world } = state;
      if (!isSimple(world) || state.corridor[CORRIDOR.open] !== 0) continue;
      for (let item = 0; item < world.itemCount; item++) {
        if (!isAhead(state, item) || !isPlain(state, item)) continue;
        const run = copyState(state);
        runItem(run, item);
        const game = gameOf(state);
        tellCourse(game, item, course);
        noteCourse(course, game, item);
        expect(toldOf(game, item)).toEqual(ran(run, state, item));
        told++;
        if (course.backing !== 0) spoken++;
      }
    }
    expect(told).toBeGreaterThan(20);
    expect(spoken).toBeGreaterThan(0);
  });

  test("and of the item on the floor after a move", () => {
    const course = makeCourse();
    const told = new Map<number, number>();
    for (const [state, move] of floors(worlds)) {
      const { item } = state;
      const run = copyState(state);
      runFrom(run, move);
      const game = gameOf(state);
      tellFrom(game, move, course);
      noteCourse(course, game, item);
      expect(toldOf(game, item)).toEqual(ran(run, state, item));
      told.set(move.kind, (told.get(move.kind) ?? 0) + 1);
    }
    for (const kind of [MOVE.answer, MOVE.put, MOVE.rest]) {
      expect(told.get(kind)).toBeGreaterThan(5);
    }
  });
});
