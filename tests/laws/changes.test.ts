import { describe, expect, test } from "vitest";
import {
  compileWorld,
  hash,
  imageOf,
  initialState,
  isOver,
  legalMoves,
  readTranscript,
  type Scenario,
  type State,
  toMove,
} from "../../src/engine/index.ts";
import { rewriter } from "../../src/scenario/index.ts";
import {
  changeNow,
  current,
  play,
  type Rewrite,
  replay,
  type Session,
  startSession,
  transcriptOf,
  truncate,
  undo,
} from "../../src/session/index.ts";
import { type Chance, chanceFrom } from "../support/deal.ts";
import { randomSettings } from "../support/random-changes.ts";
import { boundOf, randomMove } from "../support/random-play.ts";
import { BOTH_WAYS, documentOf, SCENARIO_IDS } from "../support/worlds.ts";

/** Games with changes at random moments, over every scenario file; each without bargaining and with it. */
const GAMES = 2;

interface Played {
  readonly name: string;
  readonly rewrite: Rewrite;
  readonly session: Session;
}

function startOf(rewrite: Rewrite, bargaining: boolean, seed: number): Session {
  const read = rewrite([]);
  if (!read.ok) throw new Error("the file is refused");
  const world = compileWorld(read.value, { bargaining });
  const persons = world.members.map((_, index) => index);
  return startSession(world, { seed, noise: seed === 0 ? 0 : 12, persons });
}

function withChange(session: Session, rewrite: Rewrite, chance: Chance): Session {
  const settings = randomSettings(session.world.scenario as Scenario, chance);
  const changed = changeNow(session, settings, rewrite);
  if (!changed.ok) throw new Error(`${changed.problem.reason} ${changed.problem.place}`);
  return changed.value;
}

function playRandomly(rewrite: Rewrite, bargaining: boolean, seed: number): Session {
  const chance = chanceFrom(seed + 31);
  let session = startOf(rewrite, bargaining, seed);
  let changes = 0;
  for (const bound = boundOf(session.world); session.moves.length < bound; ) {
    if (isOver(current(session))) return session;
    if (changes < 5 && chance.percent(8)) {
      session = withChange(session, rewrite, chance);
      changes++;
      continue;
    }
    const played = play(session, randomMove(current(session), chance));
    if (!played.ok) throw new Error(played.problem);
    session = played.value;
  }
  return session;
}

const games: readonly Played[] = SCENARIO_IDS.flatMap((id) => {
  const rewrite = rewriter(JSON.stringify(documentOf(id)));
  return BOTH_WAYS.flatMap(({ bargaining = false }) =>
    Array.from({ length: GAMES }, (_, seed) => ({
      name: `${id} ${seed}${bargaining ? " with bargaining" : ""}`,
      rewrite,
      session: playRandomly(rewrite, bargaining, seed),
    })),
  );
});

const wordsOf = (state: State): number[] => [...imageOf(state)];

describe("laws of changes on the way, over every scenario file", () => {
  test("a game with changes ends, and until then somebody is awaited who has a move", () => {
    expect(games.some(({ session }) => session.changes.length > 2)).toBe(true);
    for (const { name, session } of games) {
      expect(isOver(current(session)), name).toBe(true);
      for (const state of session.states.slice(0, -1)) {
        const waiting = toMove(state);
        expect(waiting.length, name).toBeGreaterThan(0);
        for (const actor of waiting) expect(legalMoves(state, actor).length).toBeGreaterThan(0);
      }
    }
  });

  test("written and replayed it has the same hash at every step and the same text", () => {
    for (const { name, session, rewrite } of games) {
      const text = transcriptOf(session);
      const world = startOf(rewrite, session.world.bargaining !== undefined, 0).world;
      const read = readTranscript(world, text);
      if (!read.ok) throw new Error(`${name}: ${read.problem.code} ${read.problem.line}`);
      const again = replay(world, read.value, rewrite);
      expect({ name, ok: again.ok }).toEqual({ name, ok: true });
      expect(again.hashes).toHaveLength(1 + session.moves.length + session.changes.length);
      expect(again.session.states.map(hash)).toEqual(session.states.map(hash));
      expect(transcriptOf(again.session)).toBe(text);
    }
  });

  test("taking back and cutting off restore what was there, the scenario included", () => {
    for (const { session, rewrite } of games) {
      for (const { at, before } of session.changes) {
        const cut = truncate(session, at);
        expect(cut.world).toBe((cut.states.at(-1) as State).world);
        const taken = undo(cut);
        expect(taken.moves).toHaveLength(at);
        expect(taken.world).toBe(before.state.world);
        expect(hash(current(taken))).toBe(hash(before.state));
      }
      let left = session;
      while (left.moves.length > 0 || left.changes.length > 0) left = undo(left);
      const fresh = startOf(rewrite, session.world.bargaining !== undefined, session.seed);
      expect(hash(current(left))).toBe(hash(current(fresh)));
    }
  });

  test("a change that changes nothing leaves the state as it was", () => {
    for (const { session, rewrite } of games) {
      const cut = truncate(session, session.moves.length >> 1);
      const { id } = cut.world.scenario;
      const same = changeNow(cut, [{ path: "id", value: id }], rewrite);
      if (!same.ok) throw new Error(same.problem.place);
      expect(hash(current(same.value))).toBe(hash(current(cut)));
    }
  });

  test("made before the first move, of what is not drawn, it is as if made from the start", () => {
    for (const { name, rewrite, session } of games) {
      const bargaining = session.world.bargaining !== undefined;
      const start = startOf(rewrite, bargaining, 0);
      for (let seed = 0; seed < 6; seed++) {
        const changed = withChange(start, rewrite, chanceFrom(seed));
        const fresh = initialState(changed.world, { seed: 0, noise: 0 });
        // An item that is on the floor is not held over for somebody's leaving (Rule 13.5).
        if (changed.world.presenceNeeded && changed.world.absentMask !== 0) continue;
        expect(wordsOf(current(changed)), name).toEqual(wordsOf(fresh));
      }
    }
  });
});
