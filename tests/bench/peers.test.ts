import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agendaOf } from "../../src/cli/bench/peers/agenda.ts";
import { boardgamePeer } from "../../src/cli/bench/peers/boardgame.ts";
import { immerPeer } from "../../src/cli/bench/peers/immer-reducer.ts";
import { differences, engineCourse } from "../../src/cli/bench/same-game.ts";
import { compileWorld, type World } from "../../src/engine/index.ts";
import { readScenario, type Setting } from "../../src/scenario/index.ts";

const FILE = join(import.meta.dirname, "..", "..", "scenarios", "moscow-2005.json");

function worldWith(...settings: Setting[]): World {
  const read = readScenario(readFileSync(FILE, "utf8"), { settings });
  if (!read.ok) throw new Error(read.problem[0]?.message);
  return compileWorld(read.value);
}

/** Worlds in which other texts fail, and fail otherwise. */
const WORLDS: readonly (readonly [string, World])[] = [
  ["the scenario as it is", worldWith()],
  ["nobody fears to stand alone", worldWith({ path: "rules.standAloneCost", value: 0 })],
  ["nobody dares to", worldWith({ path: "rules.standAloneCost", value: 100_000 })],
];

const PEERS = { "boardgame.io": boardgamePeer, immer: immerPeer } as const;

describe.each(WORLDS)("where %s", (_, world) => {
  const course = engineCourse(world);

  it.each(Object.entries(PEERS))("%s plays the engine's game, event for event", (_name, peer) => {
    const play = peer(agendaOf(world), true);
    const table = play();
    expect(differences(course, table)).toEqual([]);
    expect(table.log).toEqual(course.events);
    expect(differences(course, play())).toEqual([]);
  });

  it.each(Object.entries(PEERS))("%s plays it without a log too", (_name, peer) => {
    const table = peer(agendaOf(world), false)();
    expect(table.log).toBeNull();
    expect(differences(course, table)).toEqual([]);
  });
});

it("tells a different game from the same", () => {
  const [one, other] = [worldWith(), worldWith({ path: "rules.standAloneCost", value: 0 })];
  const table = boardgamePeer(agendaOf(other), true)();
  expect(differences(engineCourse(one), table)).toContain("outcomes");
});
