import { describe, expect, test } from "vitest";
import {
  compareRooms,
  type ItemAcross,
  type RoomGame,
  type RoomsTogether,
  type Stretch,
} from "../../src/debrief/index.ts";
import { MOVE, type Move, type State } from "../../src/engine/index.ts";
import { rewriter } from "../../src/scenario/index.ts";
import {
  advance,
  awaitedPersons,
  changeNow,
  current,
  finishByAgents,
  isEnded,
  play,
  type Session,
  startSession,
  transcriptOf,
  truncate,
} from "../../src/session/index.ts";
import { type Chance, chanceFrom } from "../support/deal.ts";
import { randomMove } from "../support/random-play.ts";
import { BOTH_WAYS, documentOf, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** Rooms of every scenario file in which two people play at random; without bargaining and with it. */
const classes = SCENARIO_IDS.flatMap((id, index) =>
  BOTH_WAYS.map(({ bargaining = false }) => {
    const world = worldFrom(id, [], { bargaining });
    const start = { seed: index, noise: 5, persons: [1, 2] };
    const games = ["A", "B", "C"].map((room, at) => ({
      room,
      session: playOn(startSession(world, start), chanceFrom(100 * index + at)),
    }));
    return { name: `${id} ${bargaining}`, games };
  }),
);

function playOn(session: Session, chance: Chance): Session {
  let now = advance(session);
  while (!isEnded(now)) now = advance(must(now, personsMove(now, chance)));
  return now;
}

function personsMove(session: Session, chance: Chance): Move {
  const persons = awaitedPersons(session);
  for (;;) {
    const move = randomMove(current(session), chance);
    if (persons.includes(move.actor)) return move;
  }
}

function must(session: Session, move: Move): Session {
  const played = play(session, move);
  if (!played.ok) throw new Error(played.problem);
  return played.value;
}

const only = (games: readonly RoomGame[]): RoomsTogether => {
  const groups = compareRooms(games);
  expect(groups).toHaveLength(1);
  return groups[0] as RoomsTogether;
};

/** Every stretch of a tree, the first first. */
const stretches = (one: Stretch): Stretch[] => [one, ...one.branches.flatMap(stretches)];

const endsIn = ({ endings }: ItemAcross, rooms: readonly string[]) =>
  new Set(
    endings
      .filter(({ room }) => rooms.includes(room))
      .map(({ outcome, option }) => `${outcome} ${option}`),
  );

/** The same game with every run of answers given the other way round. */
function answeredBackwards({ moves, ...session }: Session): Session {
  let now: Session = truncate({ ...session, moves }, 0);
  for (let at = 0; at < moves.length; ) {
    const state = session.states[at] as State;
    let end = at;
    const isAnswer = (k: number): boolean =>
      moves[k]?.kind === MOVE.answer &&
      session.states[k]?.question === state.question &&
      session.states[k]?.phase === state.phase;
    while (isAnswer(end)) end++;
    const run = end === at ? [moves[at] as Move] : moves.slice(at, end).reverse();
    for (const move of run) now = must(now, move);
    at += run.length;
  }
  return now;
}

describe("laws of rooms, over every scenario file", () => {
  test("rooms that played the same are one line, whoever sat there and in whatever order they answered", () => {
    let turned = 0;
    for (const { name, games } of classes) {
      const { session } = games[0] as RoomGame;
      const backwards = answeredBackwards(session);
      if (transcriptOf(backwards) !== transcriptOf(session)) turned++;
      const { tree, items } = only([
        { room: "A", session },
        { room: "B", session: { ...session, persons: [] } },
        { room: "C", session: backwards },
      ]);
      expect(tree.parting, name).toBeUndefined();
      expect(tree.rooms, name).toEqual(["A", "B", "C"]);
      expect(tree.items.map(({ item }) => item).sort(), name).toEqual(
        session.world.items.map(({ id }) => id).sort(),
      );
      expect(
        items.every(({ same }) => same),
        name,
      ).toBe(true);
    }
    expect(turned).toBeGreaterThan(0);
  });

  test("rooms part at the first item that ended otherwise, and at no other", () => {
    let partings = 0;
    for (const { name, games } of classes) {
      const { items, tree } = only(games);
      for (const stretch of stretches(tree)) {
        for (const { item } of stretch.items) {
          const across = items.find((one) => one.item === item) as ItemAcross;
          expect(endsIn(across, stretch.rooms).size, `${name} ${item}`).toBe(1);
        }
        const { parting, branches } = stretch;
        if (parting === undefined) continue;
        partings++;
        const across = items.find((one) => one.item === parting.item) as ItemAcross;
        expect(endsIn(across, stretch.rooms).size, name).toBe(parting.ways.length);
        expect(branches.map(({ rooms }) => rooms)).toEqual(parting.ways.map(({ rooms }) => rooms));
        expect(parting.ways.flatMap(({ rooms }) => rooms).sort()).toEqual(stretch.rooms);
        // Somebody did something that the others did not.
        expect(
          parting.ways.some(({ act }) => act !== undefined),
          name,
        ).toBe(true);
      }
    }
    expect(partings).toBeGreaterThan(10);
  });

  test("every room goes through every item once", () => {
    for (const { name, games } of classes) {
      const { tree, items } = only(games);
      for (const { room } of games) {
        const through = stretches(tree)
          .filter(({ rooms }) => rooms.includes(room))
          .flatMap((one) => one.items.map(({ item }) => item));
        expect(through, name).toEqual(items.map(({ item }) => item));
      }
    }
  });

  test("the order in which rooms are given does not matter", () => {
    for (const { name, games } of classes) {
      expect(compareRooms([...games].reverse()), name).toEqual(compareRooms(games));
    }
  });

  test("a fork parts from its room at its step or later", () => {
    let parted = 0;
    for (const { name, games } of classes) {
      const { session } = games[0] as RoomGame;
      for (const share of [0.2, 0.5, 0.8]) {
        const step = Math.trunc(session.moves.length * share);
        const fork = finishByAgents(truncate({ ...session, persons: [] }, step));
        const { rooms, tree, items } = only([
          { room: "A", session },
          { room: "B", session: fork, from: { room: "A", step } },
        ]);
        const begins = rooms.find(({ room }) => room === "B")?.begins ?? -1;
        expect(
          items.slice(0, begins).every(({ same }) => same),
          name,
        ).toBe(true);
        if (tree.parting === undefined) continue;
        parted++;
        const { endings } = items.find(({ item }) => item === tree.parting?.item) as ItemAcross;
        for (const ending of endings) expect(ending.step ?? Infinity, name).toBeGreaterThan(step);
        for (const way of tree.parting.ways) expect(way.step ?? Infinity).toBeGreaterThan(step);
      }
    }
    expect(parted).toBeGreaterThan(3);
  });

  test("rooms of different starts are told apart, and not compared", () => {
    const [first, second] = classes
      .filter(({ name }) => name.endsWith("false"))
      .map(({ games }) => games) as [RoomGame[], RoomGame[]];
    const [a, b, c] = first;
    const { world } = (a as RoomGame).session;
    const other = finishByAgents(startSession(world, { seed: 77, noise: 5, persons: [] }));
    const groups = compareRooms([
      c as RoomGame,
      { room: "E", session: (second[0] as RoomGame).session },
      a as RoomGame,
      { room: "D", session: other },
      b as RoomGame,
    ]);
    expect(groups.map(({ rooms }) => rooms.map(({ room }) => room))).toEqual([
      ["A", "B", "C"],
      ["D"],
      ["E"],
    ]);
  });
});

const MOSCOW = worldFrom("moscow-2005");

test("a game that was ended early leaves its last items open, and that is a way of its own", () => {
  const whole = finishByAgents(startSession(MOSCOW, { seed: 1, noise: 0, persons: [] }));
  const half = truncate(whole, whole.moves.length >> 1);
  const { items, rooms, tree } = only([
    { room: "A", session: whole },
    { room: "B", session: half },
  ]);
  expect(rooms.map(({ ended }) => ended)).toEqual([true, false]);
  const open = items.filter(({ endings }) => endings[1]?.outcome === "pending");
  expect(open.length).toBeGreaterThan(0);
  expect(items.slice(-open.length)).toEqual(open);
  expect(tree.parting?.item).toBe(open[0]?.item);
  expect(tree.parting?.ways.at(-1)).toMatchObject({ outcome: "pending", rooms: ["B"] });
});

test("what the scenario was changed in on the way is told where rooms part that do not share it", () => {
  const rewrite = rewriter(JSON.stringify(documentOf("moscow-2005")));
  const start = startSession(MOSCOW, { seed: 1, noise: 0, persons: [] });
  const settings = [{ path: "rules.substantive", value: "majority" }];
  const changed = changeNow(start, settings, rewrite);
  if (!changed.ok) throw new Error(changed.problem.place);
  const { tree } = only([
    { room: "A", session: finishByAgents(start) },
    { room: "B", session: finishByAgents(changed.value) },
  ]);
  expect(tree.parting?.changed).toEqual([
    { room: "A", settings: [] },
    { room: "B", settings },
  ]);
});

test("a count that came out otherwise is told by whose answers made it so", () => {
  const start = startSession(MOSCOW, { seed: 1, noise: 0, persons: [] });
  const plain = finishByAgents(start);
  // The first text that passed: in the other room one member objects to it.
  const at = plain.events.findIndex((events) =>
    events.some((event) => event.kind === "counted" && event.carried),
  );
  const last = plain.moves[at - 1] as Move;
  const other = finishByAgents(must(truncate(plain, at - 1), { ...last, arg: 4 }));
  const { tree } = only([
    { room: "A", session: plain },
    { room: "B", session: other },
  ]);
  const actor = MOSCOW.members[last.actor]?.id;
  expect(tree.parting?.ways.map(({ act }) => act)).toMatchObject([
    { kind: "counted", carried: true, answers: [{ actor }] },
    { kind: "counted", carried: false, answers: [{ actor, response: "object" }] },
  ]);
});
