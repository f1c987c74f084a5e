import { describe, expect, test } from "vitest";
import {
  applyInPlace,
  CLAUSE,
  checkMove,
  clauseKind,
  copyState,
  imageOf,
  imagineInPlace,
  legalMoves,
  MOVE,
  type Move,
  OFFER,
  observe,
  PHASE,
  type State,
  step,
  toMove,
  type Viewer,
  visibleTo,
  type World,
} from "../../src/engine/index.ts";
import { expectAlike } from "../support/alike.ts";
import { goIn, meet } from "../support/corridor.ts";
import { chanceFrom } from "../support/deal.ts";
import { answer, play } from "../support/game.ts";
import { randomGame } from "../support/random-play.ts";
import { SIX, worldOf } from "../support/scene.ts";
import { veiled } from "../support/veil.ts";
import { BOTH_WAYS, documentOf, randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** What a viewer may not know changes nothing of what it sees, may do, or can imagine. */
const worlds: readonly World[] = BOTH_WAYS.flatMap((options) => [
  ...SCENARIO_IDS.map((id) => worldFrom(id, [], options)),
  ...Array.from({ length: 60 }, (_, seed) => randomWorld(seed, options)),
]);

const viewersOf = (world: World): Viewer[] => ["public", ...world.members.map((_, at) => at)];

/** States of a random game in each world, so many of each. */
function* sampled(of: readonly World[], most: number): Generator<State> {
  for (const [index, world] of of.entries()) {
    const { states } = randomGame(world, index);
    const every = Math.ceil(states.length / most);
    for (let at = 0; at < states.length; at += every) yield states[at] as State;
  }
}

describe("what a seat may not know", () => {
  test("does not change what it observes", () => {
    let seed = 0;
    for (const state of sampled(worlds, 30)) {
      for (const viewer of viewersOf(state.world)) {
        const other = veiled(state, viewer, seed++);
        expectAlike(observe(other, viewer), observe(state, viewer));
      }
    }
  });

  test("does not change the moves it has", () => {
    let seed = 0;
    for (const state of sampled(worlds, 40)) {
      for (const seat of toMove(state)) {
        const moves = legalMoves(state, seat);
        expectAlike(legalMoves(veiled(state, seat, seed++), seat), moves);
        // What can be written into an offer tells as much as whether one can be made.
        const begins = moves.find((move) => move.kind === MOVE.offer);
        if (begins === undefined) continue;
        const writing = legalMoves(step(state, begins).state, seat);
        const other = veiled(state, seat, seed++);
        expectAlike(legalMoves(step(other, begins).state, seat), writing);
      }
    }
  });

  test("does not change what it imagines of the others", () => {
    let seed = 0;
    for (const state of sampled(worlds, 10)) {
      for (const seat of toMove(state)) {
        const [one, two] = [copyState(state), copyState(state)];
        imagineInPlace(one, state, seat);
        imagineInPlace(two, veiled(state, seat, seed++), seat);
        expectAlike([...imageOf(two)], [...imageOf(one)]);
      }
    }
  });

  test("the tests above bite: what a seat does know changes what it observes", () => {
    const { states } = randomGame(randomWorld(1, { bargaining: true }), 1);
    const state = states[0] as State;
    for (const field of ["position", "purse", "received", "balance", "trust"] as const) {
      const other = copyState(state);
      other[field][0] = (other[field][0] as number) + 1;
      expect(observe(other, 0)).not.toEqual(observe(state, 0));
      expect(observe(other, 1)).toEqual(observe(state, 1));
    }
  });
});

/** A document in which nobody outside acts upon what only some can know. */
const withoutReactions = (document: unknown): unknown => ({
  ...(document as object),
  reactions: [],
});

const quietWorlds: readonly World[] = [
  ...SCENARIO_IDS.map((id) => worldOf(withoutReactions(documentOf(id)), [], { bargaining: true })),
  ...Array.from({ length: 60 }, (_, seed) => {
    const { scenario } = randomWorld(seed, { bargaining: true });
    return worldOf(withoutReactions(scenario), [], { bargaining: true });
  }),
];

/** Whether a move opens what was sealed, or the sitting: then everybody learns it, and may. */
const opensSeals = (state: State, move: Move): boolean =>
  (state.phase === PHASE.answering || state.phase === PHASE.motion || move.kind === MOVE.leave) &&
  (state.waiting & ~(1 << move.actor)) === 0;

const AGREEING: readonly number[] = [MOVE.agree, MOVE.agreePart];

/** Whether a move sends an offer that the viewer is to see: then it learns it, and may. */
const sendsTo = (state: State, move: Move, viewer: Viewer): boolean =>
  move.kind === MOVE.send &&
  viewer !== "public" &&
  (((state.draft[OFFER.shown] as number) >> viewer) & 1) === 1;

describe("what others do unseen", () => {
  test("a move tells a viewer the same, whatever it may not know", () => {
    let seed = 0;
    for (const state of sampled(quietWorlds, 40)) {
      const chance = chanceFrom(seed);
      const move = chance.pick(toMove(state).flatMap((actor) => legalMoves(state, actor)));
      if (move === undefined || opensSeals(state, move)) continue;
      for (const viewer of viewersOf(state.world)) {
        if (sendsTo(state, move, viewer)) continue;
        const other = veiled(state, viewer, seed++);
        // A deal may make a party speak in public; that is for all to hear.
        const told = (from: State) =>
          visibleTo(step(from, move).events, viewer, from.closed === 1).filter(
            (event) => event.kind !== "declared" || !AGREEING.includes(move.kind),
          );
        if (checkMove(other, move) !== undefined) continue;
        expectAlike(told(other), told(state));
      }
    }
  });

  test("two deals between others look alike to a third, whatever they are about", () => {
    let compared = 0;
    let questions = 0;
    for (const state of sampled(quietWorlds, 25)) {
      if (state.phase !== PHASE.corridor) continue;
      const pair = hiddenPair(state);
      if (pair === undefined) continue;
      const [from, to, seat] = pair;
      const deals = dealsBetween(state, from, to);
      const [first, ...others] = deals;
      if (first === undefined) continue;
      for (const other of others) {
        compared++;
        expectAlike(observe(other, seat), observe(first, seat));
        expectAlike(legalMoves(other, seat), legalMoves(first, seat));
        const begins = legalMoves(first, seat).find((move) => move.kind === MOVE.offer);
        if (begins !== undefined) {
          const draft = (of: State): Move[] => legalMoves(step(of, begins).state, seat);
          expectAlike(draft(other), draft(first));
        }
        const [asked, askedOther] = [asking(first), asking(other)];
        if (asked === undefined || askedOther?.item !== asked.item) continue;
        questions++;
        expectAlike(withoutCapital(askedOther, seat), withoutCapital(asked, seat));
        expectAlike(legalMoves(askedOther, seat), legalMoves(asked, seat));
      }
    }
    expect(compared).toBeGreaterThan(300);
    expect(questions).toBeGreaterThan(100);
  });
});

describe("who told the press", () => {
  test("nobody learns it, and it does not matter for what anybody can do", () => {
    let compared = 0;
    for (const state of [2, 3, 6, 100].map(afterVeto)) {
      const leaks = toMove(state).flatMap((actor) =>
        legalMoves(state, actor).filter((move) => move.kind === MOVE.leak),
      );
      const [first, ...others] = leaks;
      for (const other of others) {
        if (first === undefined || other.arg !== first.arg) continue;
        const [one, two] = [step(state, first).state, step(state, other).state];
        for (const viewer of viewersOf(state.world)) {
          if (viewer === first.actor || viewer === other.actor) continue;
          compared++;
          expect(observe(two, viewer)).toEqual(observe(one, viewer));
          if (viewer === "public") continue;
          expect(legalMoves(two, viewer)).toEqual(legalMoves(one, viewer));
          for (const to of [first.actor, other.actor]) {
            const offer = { kind: MOVE.offer, actor: viewer, arg: to };
            if (checkMove(one, offer) !== undefined) continue;
            const writing = legalMoves(step(one, offer).state, viewer);
            expect(legalMoves(step(two, offer).state, viewer)).toEqual(writing);
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  });
});

/** In the corridor after Kazakhstan has blocked a text behind closed doors; all have so many points. */
function afterVeto(influence: number): State {
  const members = Object.fromEntries(SIX.map((id) => [id, { influence }]));
  const items = { text: { body: "CMD" }, other: { body: "CSC" } };
  const start = meet({ bodies: ["CMD", "CSC"], closed: ["CMD"], items, members });
  const blocked = answer(play(goIn(start), "RUS put text 100"), { KAZ: "object" });
  return play(blocked, "RUS withdraw").state;
}

/** Two members that can make a deal, and one that is still there to watch them. */
function hiddenPair(state: State): readonly [number, number, number] | undefined {
  for (const from of toMove(state)) {
    const offers = legalMoves(state, from).filter((move) => move.kind === MOVE.offer);
    const to = offers[0]?.arg;
    const seat = toMove(state).find((one) => one !== from && one !== to);
    if (to !== undefined && seat !== undefined) return [from, to, seat];
  }
  return undefined;
}

/** The states after deals of one clause from one member to another: one for each that can be made. */
function dealsBetween(state: State, from: number, to: number): State[] {
  const draft = step(state, { kind: MOVE.offer, actor: from, arg: to }).state;
  const clauses = legalMoves(draft, from).filter((move) => move.kind === MOVE.give);
  return clauses
    .filter((_, at) => at % 3 === 0)
    .flatMap((give) => {
      const after = step(draft, give).state;
      const send = { kind: MOVE.send, actor: from, arg: 0 };
      if (checkMove(after, send) !== undefined) return [];
      applyInPlace(after, send);
      const offer = legalMoves(after, to)
        .filter((move) => move.kind === MOVE.agree)
        .at(-1);
      if (offer === undefined || clauseKind(give.arg) === CLAUSE.declare) return [];
      return [step(after, offer).state];
    });
}

/** That a promise was broken everybody sees by its price, not which. */
function withoutCapital(state: State, seat: number): unknown {
  const { corridor, ...rest } = observe(state, seat);
  return { ...rest, corridor: { ...corridor, influence: [] } };
}

/** Everybody goes in and the first text is put as tabled; absent where that cannot be. */
function asking(state: State): State | undefined {
  const now = copyState(state);
  while (now.phase === PHASE.corridor) {
    applyInPlace(now, { kind: MOVE.leave, actor: toMove(now)[0] as number, arg: 0 });
  }
  const actor = toMove(now)[0];
  if (actor === undefined || now.phase !== PHASE.tabling) return undefined;
  const put = { kind: MOVE.put, actor, arg: now.world.tabled[now.item] as number };
  return checkMove(now, put) === undefined ? step(now, put).state : undefined;
}
