import { describe, expect, test } from "vitest";
import {
  checkMove,
  hash,
  isOver,
  legalMoves,
  MOVE,
  MOVE_NAMES,
  type Move,
  OUTCOMES,
  RESPONSES,
  readMove,
  readTranscript,
  type State,
  step,
  toMove,
  type World,
  writeMove,
  writeTranscript,
} from "../../src/engine/index.ts";
import { replay } from "../../src/session/index.ts";
import { chanceFrom } from "../support/deal.ts";
import { boundOf, type RandomGame, randomGame } from "../support/random-play.ts";
import { BOTH_WAYS, randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** Games on every file, and random scenes with a game each; all without bargaining and with it. */
const GAMES = 4;
const SCENES = 200;

interface Played {
  readonly name: string;
  readonly world: World;
  readonly seed: number;
  readonly game: RandomGame;
}

const games: readonly Played[] = BOTH_WAYS.flatMap((options) => [
  ...SCENARIO_IDS.flatMap((id) => {
    const world = worldFrom(id, [], options);
    return Array.from({ length: GAMES }, (_, seed) => ({ name: id, world, seed }));
  }),
  ...Array.from({ length: SCENES }, (_, seed) => ({
    name: `scene ${seed}`,
    world: randomWorld(seed, options),
    seed,
  })),
]).map((one) => ({ ...one, game: randomGame(one.world, one.seed) }));

/** Every n-th state of every game. */
function* sampled(every: number): Generator<{ played: Played; state: State; at: number }> {
  for (const played of games) {
    for (let at = 0; at < played.game.states.length; at += every) {
      yield { played, at, state: played.game.states[at] as State };
    }
  }
}

describe("laws of play, over every scenario file and random scenes", () => {
  test("there are scenarios to hold the laws against", () => {
    expect(SCENARIO_IDS).toContain("moscow-2005");
  });

  test("random play always ends, well within the bound", () => {
    for (const { name, world, game } of games) {
      expect(isOver(game.states.at(-1) as State), name).toBe(true);
      expect(game.moves.length, name).toBeLessThan(boundOf(world) / 2);
    }
  });

  test("some random game reaches every kind of move, every answer and every outcome", () => {
    const kinds = new Set(games.flatMap(({ game }) => game.moves.map((move) => move.kind)));
    expect(MOVE_NAMES.filter((_, kind) => !kinds.has(kind))).toEqual([]);
    const answers = games.flatMap(({ game }) =>
      game.moves.filter((move) => move.kind === MOVE.answer).map((move) => move.arg),
    );
    const missing = RESPONSES.filter((_, code) => !answers.includes(code));
    expect(missing).toEqual(["absent"]);
    const outcomes = new Set(
      games.flatMap(({ game }) => [...(game.states.at(-1) as State).outcome]),
    );
    expect(OUTCOMES.filter((_, code) => !outcomes.has(code))).toEqual(["pending"]);
  });

  test("while the game runs somebody is awaited, and whoever is awaited has a move", () => {
    for (const { state } of sampled(1)) {
      const waiting = toMove(state);
      expect(waiting.length > 0).toBe(!isOver(state));
      for (const actor of waiting) {
        if (legalMoves(state, actor).length === 0) throw new Error(`no move for ${actor}`);
      }
    }
  });

  test("step never changes the state or the move it is given", () => {
    for (const { played, state, at } of sampled(7)) {
      const move = played.game.moves[at];
      if (move === undefined) continue;
      const before = hash(state);
      step(state, Object.freeze({ ...move }));
      expect(hash(state)).toBe(before);
    }
  });

  test("replaying the transcript gives the same hash at every step", () => {
    for (const { name, world, seed, game } of games) {
      const noise = chanceFrom(seed).below(21);
      const steps = game.moves.map((move, index) => ({
        move,
        hash: hash(game.states[index + 1] as State),
        line: 0,
      }));
      const text = writeTranscript(world, { seed, noise, persons: [], steps });
      const read = readTranscript(world, text);
      if (!read.ok) throw new Error(`${name}: ${read.problem.code} in line ${read.problem.line}`);
      expect(writeTranscript(world, read.value), name).toBe(text);
      const again = replay(world, read.value);
      expect({ name, ok: again.ok, over: again.over }).toEqual({ name, ok: true, over: true });
      expect(again.hashes.slice(1)).toEqual(steps.map((one) => one.hash));
    }
  });

  test("a move written and read is the same move", () => {
    for (const { world, game } of games) {
      for (const { kind, actor, arg } of game.moves) {
        const read = readMove(world, writeMove(world, { kind, actor, arg }));
        expect(read).toEqual({ ok: true, value: { kind, actor, arg } });
      }
    }
  });
});

/** Some forty of a list, evenly: a draft can be written on in hundreds of ways, most of them alike. */
function thinned(moves: readonly Move[]): Move[] {
  const every = Math.ceil(moves.length / 40);
  return moves.filter((_, at) => at % every === 0);
}

/** Moves from the whole space and beyond it: what a hostile client might send. */
function strangeMoves(world: World, seed: number): Move[] {
  const chance = chanceFrom(seed);
  const strange = [-1, 31, 32, 64, 2 ** 31, 2 ** 32, 0.5, 1.5, Number.NaN, Infinity, -Infinity];
  const word = (bound: number): number =>
    chance.percent(25) ? chance.pick(strange) : chance.below(bound + 2);
  return Array.from({ length: 60 }, () => ({
    kind: word(MOVE_NAMES.length),
    actor: word(world.memberCount),
    arg: word(world.options.length),
  }));
}

describe("what is legal is accepted, everything else is refused with a reason", () => {
  test("every legal move is accepted and changes the state", () => {
    for (const { state } of sampled(11)) {
      for (const actor of toMove(state)) {
        for (const move of thinned(legalMoves(state, actor))) {
          expect(checkMove(state, move)).toBeUndefined();
          expect(hash(step(state, move).state)).not.toBe(hash(state));
        }
      }
    }
  });

  test("moves out of the whole space are accepted exactly where they are listed", () => {
    let refused = 0;
    let index = 0;
    for (const { played, state } of sampled(5)) {
      const listed = new Set(
        toMove(state).flatMap((actor) =>
          legalMoves(state, actor).map((move) => `${move.kind} ${move.actor} ${move.arg}`),
        ),
      );
      for (const move of strangeMoves(played.world, index++)) {
        const refusal = checkMove(state, move);
        const known = listed.has(`${move.kind} ${move.actor} ${move.arg}`);
        if ((refusal === undefined) !== known) {
          expect({ move, refusal }).toEqual({ move, refusal: "some reason" });
        }
        if (refusal !== undefined) refused++;
      }
    }
    expect(refused).toBeGreaterThan(10_000);
  });
});
