import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RoomGame } from "../../src/debrief/index.ts";
import { readTranscript } from "../../src/engine/index.ts";
import { mergeChunks, runChunk, setUp } from "../../src/explorer/index.ts";
import { finishByAgents, replay, startSession, truncate } from "../../src/session/index.ts";
import { compactCourses, presentRooms, presentUsual } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { layCourses } from "../../src/view/text/charts/courses-layout.ts";
import { worldFrom } from "../support/worlds.ts";

const WORLD = worldFrom("moscow-2005");
const voice = { say: createSay("en"), language: "en" } as const;

function gameOf(name: string) {
  const text = readFileSync(join(import.meta.dirname, "../golden", `${name}.txt`), "utf8");
  const read = readTranscript(WORLD, text);
  if (!read.ok) throw new Error(read.problem.code);
  return replay(WORLD, read.value).session;
}

const CLASS: readonly RoomGame[] = [
  { room: "A", session: gameOf("agents") },
  { room: "B", session: gameOf("kazakhstan") },
  { room: "C", session: gameOf("russia") },
];

const onlyGroup = (games: readonly RoomGame[]) => {
  const { groups } = presentRooms(games, voice);
  const [group] = groups;
  if (groups.length !== 1 || group?.figure.kind !== "courses") throw new Error("no such group");
  return { ...group, figure: group.figure };
};

describe("the picture of rooms side by side", () => {
  const { figure, partings, summary } = onlyGroup(CLASS);
  const rowOf = (label: string) => figure.rows.find((row) => row.label === label);

  test("says where they part, by whose move, and what history has", () => {
    expect(summary).toBe(
      "The rooms came to the same on 17 of 19 items. They first part at “Collecting arrears for 1996–2003”.",
    );
    expect(rowOf("Collecting arrears for 1996–2003")).toMatchObject({
      parts: "first",
      endings: [
        { courses: [0, 1], text: "A, B — Defeated", starred: true },
        { courses: [2], text: "C — Deferred", starred: false },
      ],
    });
    expect(rowOf("A standing force for Central Asia")).toMatchObject({
      parts: "again",
      endings: [{ courses: [0] }, { courses: [1] }, { courses: [2], text: "C — Withdrawn" }],
    });
    expect(partings.map(({ title, rooms }) => [title, rooms])).toEqual([
      ["Collecting arrears for 1996–2003", ["A", "B", "C"]],
      ["A standing force for Central Asia", ["A", "B"]],
    ]);
    expect(partings[1]?.ways[1]).toMatchObject({
      rooms: ["B"],
      outcome: "Adopted as amended",
      act: "Kazakhstan: Move to refer it upward",
    });
  });

  test("says the same as a table: every item, every room, history", () => {
    const { head, rows } = figure.table;
    expect(head).toEqual(["Item", "Room A", "Room B", "Room C", "History"]);
    expect(rows).toHaveLength(WORLD.itemCount);
    expect(rows).toContainEqual([
      "A standing force for Central Asia",
      "Deferred",
      "Adopted as amended",
      "Withdrawn",
      "Deferred",
    ]);
  });

  test.each([320, 620, 1160, 1800])("has room for all of it at %i pixels", (width) => {
    const { rows, lines, heads, height } = layCourses(figure, width);
    expect(lines).toHaveLength(3);
    for (const { x } of heads) expect(x).toBeLessThan(width);
    rows.forEach(({ top, bottom, stations }, at) => {
      expect(bottom).toBeGreaterThan(top);
      if (at > 0) expect(top).toBe(rows[at - 1]?.bottom);
      for (const { left, right } of stations) {
        expect(left).toBeGreaterThanOrEqual(8);
        expect(right).toBeLessThan(width - 8);
      }
    });
    expect(rows.at(-1)?.bottom).toBeLessThan(height);
  });

  test("lines meet in one station wherever rooms ended an item alike", () => {
    const { rows, lines } = layCourses(figure, 1160);
    rows.forEach(({ row, y, stations }, at) => {
      row.endings.forEach(({ courses }, place) => {
        for (const course of courses) {
          const [x, height] = lines[course]?.[at + 1] ?? [Number.NaN, Number.NaN];
          expect(height).toBe(y);
          expect(x).toBeGreaterThanOrEqual(stations[place]?.left ?? Number.NaN);
          expect(x).toBeLessThanOrEqual(stations[place]?.right ?? Number.NaN);
        }
      });
    });
  });
});

test("a fork begins where it left its room, and not before", () => {
  const { session } = CLASS[1] as RoomGame;
  const step = Math.trunc(session.moves.length / 2);
  const fork = finishByAgents(truncate({ ...session, persons: [] }, step));
  const games = [...CLASS, { room: "D", session: fork, from: { room: "B", step } }];
  const { figure } = onlyGroup(games);
  const { from, parent } = figure.courses[3] ?? {};
  expect(parent).toBe(1);
  expect(from).toBeGreaterThan(0);
  figure.rows.forEach(({ endings }, at) => {
    const isThere = endings.some(({ courses }) => courses.includes(3));
    expect(isThere).toBe(at >= (from ?? 0));
  });
  const { rows, lines } = layCourses(figure, 1160);
  expect(lines[3]).toHaveLength(rows.length - (from ?? 0) + 1);
  expect(lines[3]?.[0]).toEqual(lines[1]?.[from ?? 0]);
  // In the short picture it begins with a row of its own, before which the same has been decided.
  const short = compactCourses(figure, voice);
  if (short.kind !== "courses") throw new Error("another picture");
  const [start = -1] = short.courses.flatMap((one) => (one.from > 0 ? [one.from] : []));
  expect(short.rows[start]?.endings.some(({ courses }) => courses.includes(3))).toBe(true);
  expect(short.rows[start - 1]?.endings.some(({ courses }) => courses.includes(3))).toBe(false);
});

test("rooms of another start are named and not drawn, and one room alone has no picture", () => {
  const session = finishByAgents(startSession(WORLD, { seed: 5, noise: 0, persons: [] }));
  const { groups, apart } = presentRooms([...CLASS, { room: "D", session }], voice);
  expect(groups.map(({ rooms }) => rooms)).toEqual([["A", "B", "C"]]);
  expect(apart).toEqual([
    "Room D began otherwise than Room A, Room B, Room C: other chance. Only rooms of one start can be compared.",
  ]);
  expect(presentRooms(CLASS.slice(0, 1), voice)).toEqual({ groups: [], apart: [] });
});

test("how usual each room is: by item, and over all items together", () => {
  const runs = 200;
  const { scenario } = WORLD;
  const plan = { scenario, bargaining: false, agents: "sincere", runs, seed: 1, noise: 0 } as const;
  const setup = setUp(plan);
  const sweep = mergeChunks(setup.frame, [runChunk(setup, { from: 0, runs })]);
  const { lines, shares } = presentUsual(WORLD, sweep, CLASS, voice);
  // Without error agents always play the game that room A played.
  expect(lines[0]).toBe(
    "Room A: in 200 of the games (100.0 %) every item ended as here. Each of its outcomes came in at least 100.0 % of the games.",
  );
  expect(lines[1]).toMatch(/^Room B: in none of the games did every item end as here/);
  expect(lines[1]).toContain("“A standing force for Central Asia” (Adopted as amended, in none");
  expect(shares.table.rows).toContainEqual([
    "A standing force for Central Asia",
    "Withdrawn",
    ...[0, 0, 0],
    "C",
  ]);
});

test("made short, the picture keeps every parting and gathers what ended alike", () => {
  const { figure } = onlyGroup(CLASS);
  const short = compactCourses(figure, voice);
  if (short.kind !== "courses") throw new Error("another picture");
  expect(short.rows.map(({ label }) => label)).toEqual([
    "5 items that ended alike",
    "Collecting arrears for 1996–2003",
    "Exercises in Belarus and Armenia",
    "A standing force for Central Asia",
    "11 items that ended alike",
  ]);
  expect(short.rows.filter(({ parts }) => parts !== undefined)).toEqual(
    figure.rows.filter(({ parts }) => parts !== undefined),
  );
  expect(short.table).toBe(figure.table);
});
