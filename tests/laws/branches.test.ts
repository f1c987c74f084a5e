import { describe, expect, test } from "vitest";
import {
  hash,
  legalMoves,
  type Move,
  PHASE,
  readTranscript,
  type State,
  toMove,
  type World,
} from "../../src/engine/index.ts";
import {
  advance,
  awaitedPersons,
  branchOf,
  current,
  currentBranch,
  divergenceOf,
  entriesOf,
  finishByAgents,
  fork,
  isEnded,
  keepRest,
  nameIn,
  play,
  readTree,
  remove,
  rename,
  replay,
  type Session,
  startSession,
  switchTo,
  type Tree,
  transcriptOf,
  treeOf,
  truncate,
  withCurrent,
  writeTree,
} from "../../src/session/index.ts";
import { type Chance, chanceFrom } from "../support/deal.ts";
import { randomMove } from "../support/random-play.ts";
import { BOTH_WAYS, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** A person among agents, playing at random, over every scenario file; without bargaining and with it. */
const games: readonly { name: string; session: Session }[] = SCENARIO_IDS.flatMap((id, index) =>
  BOTH_WAYS.map(({ bargaining = false }) => {
    const world = worldFrom(id, [], { bargaining });
    const start = { seed: index, noise: 5, persons: [1, 2] };
    return {
      name: `${id} ${bargaining}`,
      session: playOn(startSession(world, start), chanceFrom(index)),
    };
  }),
);

function playOn(session: Session, chance: Chance): Session {
  let now = advance(session);
  while (!isEnded(now)) now = advance(must(now, personsMove(now, chance)));
  return now;
}

/** A move at random of a person who is awaited. */
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

/** Some moments at which a person has moved, evenly from the first to the last. */
function moments({ moves, persons }: Session, count = 3): number[] {
  const all = moves.flatMap(({ actor }, at) => (persons.includes(actor) ? [at] : []));
  const places = Array.from({ length: count }, (_, n) =>
    Math.trunc(((n + 0.5) * all.length) / count),
  );
  return [...new Set(places)].flatMap((at) => all[at] ?? []);
}

function forked(tree: Tree, moves: number): Tree {
  const made = fork(tree, moves);
  if (!made.ok) throw new Error("full");
  return made.value;
}

/** A game with four branches: two off the first, one off the second; a person's move, then agents. */
function bush(session: Session, chance: Chance): Tree {
  const [a = 0, b = 0] = moments(session).slice(-2);
  let tree = rename(treeOf(session), 1, "As it was");
  for (const [from, at] of [
    [1, a],
    [1, b],
    [2, a],
  ] as const) {
    tree = forked(switchTo(tree, from), at);
    const cut = currentBranch(tree).session;
    tree = withCurrent(tree, finishByAgents(must(cut, personsMove(cut, chance))));
  }
  return rename(tree, 3, "  if: the rule\nwere #majority ");
}

/** One of every scenario, by turns without bargaining and with it. */
const some = games.filter((_, index) => index % 4 === 0 || index % 4 === 3);
const bushes = some.map(({ name, session }, seed) => ({
  name,
  tree: bush(session, chanceFrom(seed)),
}));

describe("laws of branches, over every scenario file", () => {
  test("where nothing is changed the rest comes out move by move, to the same hash", () => {
    for (const { name, session } of games) {
      for (const at of moments(session)) {
        const rest = keepRest(truncate(session, at), session);
        expect(rest.stop, name).toBeUndefined();
        expect(transcriptOf(rest.session), name).toBe(transcriptOf(session));
      }
    }
  });

  test("where one move is changed every later one of a person is kept, dropped, or stops it rightly", () => {
    const reasons = new Set<string | undefined>();
    for (const [seed, { name, session }] of games.entries()) {
      const chance = chanceFrom(seed);
      for (const at of moments(session, 5)) {
        const was = session.moves[at] as Move;
        const others = legalMoves(current(truncate(session, at)), was.actor).filter(
          ({ kind, arg }) => kind !== was.kind || arg !== was.arg,
        );
        if (others.length === 0) continue;
        const base = advance(must(truncate(session, at), chance.pick(others)));
        const { session: after, kept, dropped, stop } = keepRest(base, session);
        const rest = session.moves
          .slice(at + 1)
          .filter(({ actor }) => session.persons.includes(actor));
        reasons.add(stop?.reason);
        if (stop === undefined) expect(kept + dropped.length, name).toBe(rest.length);
        else {
          expect("move" in stop.entry && stop.entry.move).toEqual(rest[kept + dropped.length]);
          const move = (stop.entry as { move: Move }).move;
          if (stop.reason === "notLegal") expect(play(after, move).ok, name).toBe(false);
          // A part of an offer that was not begun is dropped: it stops nothing.
          const then = session.states[stop.entry.at] as State;
          const isPart = then.phase === PHASE.drafting;
          expect(isPart && current(after).phase !== PHASE.drafting, name).toBe(false);
        }
        const world: World = after.world;
        const read = readTranscript(world, transcriptOf(after));
        if (!read.ok) throw new Error(read.problem.code);
        expect(replay(world, read.value).ok, name).toBe(true);
      }
    }
    expect(reasons).toEqual(new Set([undefined, "otherQuestion", "notLegal"]));
  });

  test("two games part at the same step from either side, and up to there they are one", () => {
    for (const { name, tree } of bushes) {
      const { branches } = tree;
      for (const one of branches) {
        for (const other of branches) {
          const there = divergenceOf(one.session, other.session);
          const back = divergenceOf(other.session, one.session);
          expect([back.shared, back.other, back.one], name).toEqual([
            there.shared,
            there.one,
            there.other,
          ]);
          const cut = (of: Session) => hash(current(truncate(of, there.shared)));
          expect(cut(one.session)).toBe(cut(other.session));
          if (one === other) expect(there.shared).toBe(entriesOf(one.session).length);
        }
      }
    }
  });

  test("written and read a tree has the same branches, names and games", () => {
    for (const { name, tree } of bushes) {
      const { world } = currentBranch(tree).session;
      const text = writeTree(tree);
      const read = readTree(text);
      if (!read.ok) throw new Error(`${name}: ${read.problem.code} ${read.problem.line}`);
      expect(read.value.current).toBe(tree.current);
      expect(read.value.branches.map(({ id, name: title, parent }) => [id, title, parent])).toEqual(
        tree.branches.map(({ id, name: title, parent }) => [id, title, parent]),
      );
      const branches = read.value.branches.map(({ id, name: title, parent, transcript }) => {
        const game = readTranscript(world, transcript);
        if (!game.ok) throw new Error(`${name}: ${game.problem.code} ${game.problem.line}`);
        const replayed = replay(world, game.value);
        expect(replayed.ok, name).toBe(true);
        return { id, name: title, parent, session: replayed.session };
      });
      expect(writeTree({ branches, current: tree.current })).toBe(text);
      const hashes = ({ branches: all }: Pick<Tree, "branches">) =>
        all.map((one) => hash(current(one.session)));
      expect(hashes({ branches })).toEqual(hashes(tree));
    }
  });

  test("a branch that goes takes no other along", () => {
    const { tree } = bushes[0] as (typeof bushes)[number];
    for (const { id } of tree.branches) {
      const rest = remove(tree, id);
      expect(rest.branches.map((one) => one.session)).toEqual(
        tree.branches.filter((one) => one.id !== id).map((one) => one.session),
      );
      expect(branchOf(rest, rest.current)).toBeDefined();
      for (const one of rest.branches) {
        const parent = branchOf(rest, one.parent ?? -1);
        expect(one.parent === undefined || (parent?.id ?? 99) < one.id).toBe(true);
      }
      expect(rest.branches.filter((one) => one.parent === undefined)).toHaveLength(1);
    }
    const last = tree.branches.reduce((now, { id }) => remove(now, id), tree);
    expect(last.branches).toHaveLength(1);
  });

  test("agents can play any game to its end", () => {
    for (const { session } of games.slice(0, 6)) {
      const done = finishByAgents(truncate(session, session.moves.length >> 2));
      expect(isEnded(done)).toBe(true);
      expect(toMove(current(done))).toEqual([]);
    }
  });
});

test("a name is one line, without what is not to be seen, and not too long", () => {
  expect(nameIn(" a\n\u0000b\u2028c\t d ")).toBe("a b c d");
  expect(nameIn("x".repeat(500))).toHaveLength(60);
});

test("a text that is no tree is refused with its line", () => {
  const { branches, current: now } = treeOf(games[0]?.session as Session);
  const text = writeTree({ branches, current: now });
  const problemOf = (bad: string) => {
    const read = readTree(bad);
    return read.ok ? undefined : `${read.problem.code} ${read.problem.line}`;
  };
  expect(problemOf(text)).toBeUndefined();
  expect(problemOf(text.replace("branches 1", "branches 2"))).toBe("unknownFormat 1");
  expect(problemOf(text.replace("current 1", "current 7"))).toBe("badBranch 2");
  expect(problemOf(`${text}\nbranch 1 from 1 after 3\n`)).toMatch(/^badBranch/);
  expect(problemOf(`${text}\nbranch 2 from 5 after 3\n`)).toMatch(/^badBranch/);
  expect(problemOf(`${text}\nbranch 2 from 1 after 99999\n`)).toMatch(/^badBranch/);
  expect(problemOf(`${text}\nbranch 2 from 1 after 3 or so\n`)).toMatch(/^badBranch/);
  const many = Array.from({ length: 50 }, (_, n) => `branch ${n + 2} from 1 after 0\n`).join("");
  expect(problemOf(text + many)).toBe("tooManyBranches 1");
});
