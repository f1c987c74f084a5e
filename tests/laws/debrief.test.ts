import { describe, expect, test } from "vitest";
import { deedsOf, toldPoint, turningPoints } from "../../src/debrief/index.ts";
import {
  checkMove,
  MOVE,
  payoffOf,
  payoffs,
  RESPONSE,
  type State,
} from "../../src/engine/index.ts";
import {
  advance,
  awaitedPersons,
  current,
  divergenceOf,
  isEnded,
  play,
  type Session,
  startSession,
  transcriptOf,
  truncate,
} from "../../src/session/index.ts";
import { chanceFrom } from "../support/deal.ts";
import { randomMove } from "../support/random-play.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** Two persons who play at random among agents, by turns without bargaining and with it. */
const games = SCENARIO_IDS.map((id, seed) => {
  const world = worldFrom(id, [], { bargaining: seed % 2 === 1 });
  const chance = chanceFrom(seed);
  let session = advance(startSession(world, { seed, noise: 5, persons: [1, 2] }));
  while (!isEnded(session)) {
    const persons = awaitedPersons(session);
    const move = randomMove(current(session), chance);
    if (!persons.includes(move.actor)) continue;
    const played = play(session, move);
    if (!played.ok) throw new Error(played.problem);
    session = advance(played.value);
  }
  return { id, session, points: turningPoints(session) };
});

const endOf = (session: Session): State => current(session);

describe("laws of turning points, over every scenario file", () => {
  test("each is a move of a person that could have been another, in a game that parts there", () => {
    for (const { id, session, points } of games) {
      expect(points.length, id).toBeLessThanOrEqual(3);
      for (const { at, move, instead, other } of points) {
        expect(move, id).toEqual(session.moves[at]);
        expect(session.persons, id).toContain(move.actor);
        expect(checkMove(session.states[at] as State, instead), id).toBeUndefined();
        expect(divergenceOf(session, other).shared, id).toBe(at);
        expect(other.moves[at], id).toEqual(instead);
        expect(isEnded(other), id).toBe(true);
      }
    }
    expect(games.some(({ points }) => points.length === 3)).toBe(true);
  });

  test("what it changed is what differs between the two ends", () => {
    for (const { id, session, points } of games) {
      for (const { other, items, shift } of points) {
        const [one, two] = [endOf(session), endOf(other)];
        const moved = payoffs(one).reduce(
          (sum, value, seat) => sum + Math.abs(value - (payoffs(two)[seat] ?? 0)),
          0,
        );
        expect(shift, id).toBe(moved);
        const changed = session.world.items.filter(
          (_, item) =>
            one.outcome[item] !== two.outcome[item] || one.force[item] !== two.force[item],
        );
        expect(items, id).toBe(changed.length);
        expect(items + shift, id).toBeGreaterThan(0);
      }
    }
  });

  test("what speaks for the other move is true", () => {
    const reasons = new Set<string>();
    for (const { id, session, points } of games) {
      for (const { why, move, instead, other } of points) {
        reasons.add(why);
        const gain = payoffOf(endOf(other), move.actor) - payoffOf(endOf(session), move.actor);
        if (why === "gain") expect(gain, id).toBeGreaterThan(0);
        if (why === "alone") {
          expect([move.kind, move.arg], id).toEqual([MOVE.answer, RESPONSE.object]);
          expect([instead.kind, instead.arg], id).toEqual([MOVE.answer, RESPONSE.acquiesce]);
        }
      }
    }
    expect(reasons.size).toBeGreaterThan(1);
  });

  test("the same game has the same turning points, and looking back leaves it as it was", () => {
    const { session, points } = games[0] as (typeof games)[number];
    const before = transcriptOf(session);
    const again = turningPoints(session);
    expect(again.map(({ at, instead }) => [at, instead])).toEqual(
      points.map(({ at, instead }) => [at, instead]),
    );
    expect(transcriptOf(session)).toBe(before);
  });
});

describe("a game that was broken off", () => {
  test("is looked back at as far as it went, beside what agents would have made of it", () => {
    const cut = games.flatMap(({ id, session }) => {
      const half = truncate(session, session.moves.length >> 1);
      return turningPoints(half).map((point) => ({ id, half, point }));
    });
    expect(cut.length).toBeGreaterThan(0);
    for (const { id, half, point } of cut) {
      expect(half.moves[point.at], id).toEqual(point.move);
      expect(half.persons, id).toContain(point.move.actor);
      expect(isEnded(point.other), id).toBe(true);
      const told = toldPoint(half, point);
      const changed = told.games.items.filter((item) => item.changed).length;
      expect(changed, id).toBe(point.items);
    }
  });
});

describe("laws of deeds, over every scenario file", () => {
  test("every text, motion, offer, deal and word before the press is somebody's", () => {
    const of = { put: "put", amendmentMoved: "amended", motionMoved: "moved" } as const;
    const told = { offerSent: "offered", declared: "declared", backedDown: "backedDown" } as const;
    for (const { id, session } of games) {
      const deeds = deedsOf(session);
      const events = session.events.flat();
      for (const [kind, name] of Object.entries({ ...of, ...told })) {
        expect(deeds.filter((deed) => deed.name === name).length, `${id} ${kind}`).toBe(
          events.filter((event) => event.kind === kind).length,
        );
      }
      expect(deeds.filter(({ name }) => name === "dealt").length, id).toBe(
        2 * events.filter(({ kind }) => kind === "dealStruck").length,
      );
    }
  });

  test("who stopped a text alone has objected to it, and it was not carried", () => {
    let seen = 0;
    for (const { id, session } of games) {
      for (const { name, actor, step } of deedsOf(session)) {
        if (name !== "stopped") continue;
        const events = session.events[step] ?? [];
        seen++;
        expect(
          events.some((event) => event.kind === "counted" && !event.carried),
          id,
        ).toBe(true);
        const answer = events.find((event) => event.kind === "answered" && event.actor === actor);
        expect(answer === undefined || ("response" in answer && answer.response > 1), id).toBe(
          true,
        );
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});
