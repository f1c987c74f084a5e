import { describe, expect, test } from "vitest";
import {
  allocateState,
  applyInPlace,
  checkMove,
  hash,
  imageOf,
  initialState,
  isOver,
  MOVE,
  OUTCOME,
  PHASE,
  RESPONSE,
  type State,
  stateOf,
  step,
  toMove,
} from "../../src/engine/index.ts";
import {
  chunkStarts,
  type Moment,
  mergeChunks,
  outcomeIn,
  runChunk,
  type SweepPlan,
  setUp,
} from "../../src/explorer/index.ts";
import { advance, type Session, startSession } from "../../src/session/index.ts";
import { worldFrom } from "../support/worlds.ts";

const NOISE = 20;
const worlds = [false, true].map((bargaining) => worldFrom("moscow-2005", [], { bargaining }));

function sweepFrom(bargaining: boolean, moment: Moment, runs = 60) {
  const { scenario } = worlds[Number(bargaining)] as (typeof worlds)[number];
  const agents = bargaining ? "tactical" : "sincere";
  const plan: SweepPlan = { scenario, bargaining, agents, seed: 3, noise: NOISE, runs, moment };
  const setup = setUp(plan);
  return mergeChunks(
    setup.frame,
    chunkStarts(runs).map((job) => runChunk(setup, job)),
  );
}

const games = [false, true].map((bargaining) =>
  advance(
    startSession(worlds[Number(bargaining)] as (typeof worlds)[number], {
      seed: 9,
      noise: NOISE,
      agents: "tactical",
      persons: [],
    }),
  ),
);
const game = (bargaining: boolean): Session => games[Number(bargaining)] as Session;

/** The first state of a game that the test wants. */
function stateWhere(bargaining: boolean, test: (state: State) => boolean): State {
  const state = game(bargaining).states.find(test);
  if (state === undefined) throw new Error("the game comes to no such state");
  return state;
}

describe("playouts from a moment", () => {
  test("begin with a state that is read back from its image as it was", () => {
    for (const state of game(true).states.filter((_, at) => at % 20 === 0)) {
      const again = stateOf(state.world, imageOf(state));
      expect(again).toEqual(state);
      expect(hash(again)).toBe(hash(state));
    }
  });

  test("begin with what the seat knows, and the draws of a whole game for the others", () => {
    const [world] = worlds as [(typeof worlds)[number]];
    const viewer = world.members.findIndex(({ id }) => id === "KAZ");
    const image = imageOf(initialState(world, { seed: 1, noise: 0 }));
    const plan = { scenario: world.scenario, bargaining: false, agents: "sincere" as const };
    const setup = setUp({ ...plan, seed: 3, noise: NOISE, runs: 5, moment: { image, viewer } });
    const state = allocateState(setup.world);
    for (let playout = 0; playout < 5; playout++) {
      setup.begin(state, { seed: 3, noise: NOISE }, playout);
      const drawn = initialState(world, { seed: 3, noise: NOISE, playout });
      for (let at = 0; at < state.position.length; at++) {
        const own = at % world.memberCount === viewer;
        expect(state.position[at]).toBe(own ? world.position[at] : drawn.position[at]);
        expect(state.salience[at]).toBe(own ? world.salience[at] : drawn.salience[at]);
      }
    }
  });

  test.each([false, true])("leave what is settled as it is (bargaining: %s)", (bargaining) => {
    const half = (state: State): boolean =>
      state.outcome.filter((outcome) => outcome !== OUTCOME.pending).length >= 8;
    const then = stateWhere(bargaining, half);
    const { atlas } = sweepFrom(bargaining, { image: imageOf(then), viewer: 3 }, 12);
    for (const { profile } of atlas.profiles) {
      then.outcome.forEach((outcome, item) => {
        if (outcome !== OUTCOME.pending) expect(outcomeIn(profile, item)).toBe(outcome);
      });
    }
    expect(atlas.profiles.length).toBeGreaterThan(1);
  });

  test.each([false, true])(
    "tell a seat nothing of answers that are sealed (bargaining: %s)",
    (bargaining) => {
      const world = worlds[Number(bargaining)] as (typeof worlds)[number];
      const isAsked = (state: State): boolean =>
        state.phase === PHASE.answering && toMove(state).length === world.memberCount;
      const asked = stateWhere(bargaining, isAsked);
      const other = world.members.findIndex(({ id }) => id === "BLR");
      const viewer = world.members.findIndex(({ id }) => id === "TJK");
      const after = (response: number): Moment => {
        const move = { kind: MOVE.answer, actor: other, arg: response };
        expect(checkMove(asked, move)).toBeUndefined();
        return { image: imageOf(step(asked, move).state), viewer };
      };
      const [yes, no] = [RESPONSE.support, RESPONSE.object].map((one) =>
        sweepFrom(bargaining, after(one), 6),
      );
      expect(yes?.frame.moment).not.toBe(no?.frame.moment);
      expect(yes?.hash).toBe(no?.hash);
    },
  );

  test("are played to the end", () => {
    const drafting = stateWhere(true, (state) => state.phase === PHASE.drafting);
    const moment = { image: imageOf(drafting), viewer: 0 };
    const [, world] = worlds as [unknown, (typeof worlds)[number]];
    const setup = setUp({
      scenario: world.scenario,
      bargaining: true,
      agents: "sincere",
      seed: 3,
      noise: NOISE,
      runs: 1,
      moment,
    });
    const state = allocateState(setup.world);
    setup.begin(state, { seed: 3, noise: NOISE }, 0);
    const move = { kind: MOVE.pass, actor: 0, arg: 0 };
    let steps = 0;
    while (!isOver(state) && steps++ < 5000) {
      const [actor = 0] = toMove(state);
      setup.agent(state, actor, move);
      expect(checkMove(state, move)).toBeUndefined();
      applyInPlace(state, move);
    }
    expect(isOver(state)).toBe(true);
  });
});
