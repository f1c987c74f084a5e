import {
  DEEDS,
  type Deed,
  deedsOf,
  type ToldPoint,
  toldPoint,
  turningPoints,
} from "../../debrief/index.ts";
import { hash, type World, writeMove } from "../../engine/index.ts";
import { current, isEnded } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile, scenarioRewriter } from "../load.ts";
import { failureLine, replayText } from "../load-game.ts";
import { percentOf } from "../percent.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { scenarioOf } from "./replay.ts";

/** `debrief`: what turned a game that has ended, and what each delegation did in it. */
export function debriefCommand(args: Arguments): number {
  const file = args.target;
  if (file === undefined) throw new UsageError("name a transcript");
  const text = readTextFile(file);
  const name = args.scenario ?? scenarioOf(text, file);
  const replayed = replayText(file, text, name, args.read);
  const failure = failureLine(file, replayed);
  if (failure !== undefined) throw new RefusedError(failure);
  const { session } = replayed;
  if (!isEnded(session)) {
    throw new RefusedError(`${file}: the game has not ended: ${session.moves.length} moves so far`);
  }
  const { rewrite } = scenarioRewriter(name, args.read);
  const points = turningPoints(session, { rewrite }, percentOf("debrief")).map((point) =>
    toldPoint(session, point),
  );
  const deeds = deedsOf(session);
  const { world } = session;
  if (args.json) {
    const head = { scenario: world.scenario.id, format: 1, hash: hash(current(session)) };
    const told = {
      points: points.map((point) => jsonOf(world, point)),
      deeds: deedsIn(world, deeds),
    };
    process.stdout.write(`${JSON.stringify({ ...head, ...told })}\n`);
  } else print(world, points, deeds);
  return 0;
}

const jsonOf = (world: World, { move, instead, ...point }: ToldPoint) => ({
  ...point,
  move: writeMove(world, move),
  instead: writeMove(world, instead),
});

const deedsIn = (world: World, deeds: readonly Deed[]) =>
  deeds.map(({ actor, item, ...deed }) => ({
    ...deed,
    actor: world.members[actor]?.id,
    item: world.items[item]?.id,
  }));

function print(world: World, points: readonly ToldPoint[], deeds: readonly Deed[]): void {
  const turned = points.map(({ at, move, instead, why, games, shift }) => [
    String(at + 1),
    writeMove(world, move),
    writeMove(world, instead),
    why,
    games.items.flatMap(({ id, changed }) => (changed ? [id] : [])).join(", "),
    String(shift),
  ]);
  process.stdout.write(
    points.length === 0
      ? "No single move turned this game.\n"
      : table([["step", "done", "instead", "why", "would have changed", "worth moved"], ...turned]),
  );
  const rows = world.members.map(({ id }, actor) => [
    id,
    ...DEEDS.map((name) =>
      String(deeds.filter((one) => one.actor === actor && one.name === name).length),
    ),
  ]);
  process.stdout.write(`\n${table([["", ...DEEDS], ...rows])}`);
}
