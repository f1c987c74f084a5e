import {
  type Act,
  compareRooms,
  type RoomGame,
  type RoomsTogether,
  type Stretch,
  type Way,
} from "../../debrief/index.ts";
import { writeSetting } from "../../engine/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile } from "../load.ts";
import { failureLine, replayText } from "../load-game.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { scenarioOf } from "./replay.ts";

/** As many games as have a letter. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** `rooms`: games of one start side by side: where they part, by which move, and what came of it. */
export function roomsCommand(args: Arguments): number {
  const files = args.targets;
  if (files.length < 2) throw new UsageError("name at least two transcripts");
  if (files.length > LETTERS.length)
    throw new UsageError(`at most ${LETTERS.length} transcripts at once`);
  const games = files.map((file, at) => gameIn(args, file, LETTERS[at] as string));
  const groups = compareRooms(games);
  if (args.json) {
    const rooms = Object.fromEntries(files.map((file, at) => [LETTERS[at], file]));
    process.stdout.write(`${JSON.stringify({ format: 1, rooms, groups })}\n`);
  } else print(files, groups);
  return 0;
}

function gameIn(args: Arguments, file: string, room: string): RoomGame {
  const text = readTextFile(file);
  const replayed = replayText(file, text, args.scenario ?? scenarioOf(text, file), args.read);
  const failure = failureLine(file, replayed);
  if (failure !== undefined) throw new RefusedError(failure);
  return { room, session: replayed.session };
}

function print(files: readonly string[], groups: readonly RoomsTogether[]): void {
  const out = (text: string) => process.stdout.write(text);
  out(table([["room", "file"], ...files.map((file, at) => [LETTERS[at] as string, file])]));
  if (groups.length > 1) {
    out(
      `\nThese games begin in ${groups.length} different ways; only those of one start compare.\n`,
    );
  }
  for (const group of groups) printGroup(group);
}

function printGroup({ start, rooms, items, tree }: RoomsTogether): void {
  const out = (text: string) => process.stdout.write(text);
  const { scenario, version, seed, noise, bargaining, settings } = start;
  const changed = settings.map((one) => ` --set ${writeSetting(one)}`).join("");
  const corridor = bargaining ? " --bargaining" : "";
  const names = rooms.map(({ room }) => room);
  out(`\n${names.join(", ")}: ${scenario} ${version} --seed ${seed} --noise ${noise}`);
  out(`${corridor}${changed}\n`);
  if (rooms.length > 1) out(`${linesOf(tree).join("\n")}\n`);
  const rows = items.map(({ item, endings, reported, same }) => [
    item,
    same ? "" : "*",
    ...endings.map(({ outcome, option }) => `${outcome} ${option}`),
    reported.join(" / "),
  ]);
  out(`\n${table([["item", "", ...names, "reported"], ...rows])}`);
}

/** The tree as lines, each stretch further in than the one that it leaves. */
function linesOf({ rooms, items, parting, branches }: Stretch, depth = 0): string[] {
  const indent = "  ".repeat(depth);
  const list = items.map(({ item, outcome }) => `${item} ${outcome}`).join(", ");
  const own = list === "" ? [] : [`${indent}${rooms.join(", ")}: ${list}`];
  if (parting === undefined) return own;
  const changed = parting.changed
    .filter(({ settings }) => settings.length > 0)
    .map(({ room, settings }) => `${indent}  ${room} with ${settings.map(writeSetting).join(" ")}`);
  return [
    ...own,
    `${indent}part at ${parting.item}:`,
    ...changed,
    ...parting.ways.flatMap((way, at) => [
      `${indent}  ${way.rooms.join(", ")}: ${wayText(way, parting.item)}`,
      ...linesOf(branches[at] as Stretch, depth + 2),
    ]),
  ];
}

function wayText({ outcome, act, about, step }: Way, item: string): string {
  if (act === undefined) return outcome;
  const place = `step ${step}${about === item ? "" : `, ${about}`}`;
  return `${outcome}; ${actText(act)} (${place})`;
}

function actText(act: Act): string {
  const verdict = (carried: boolean): string => (carried ? "carried" : "not carried");
  switch (act.kind) {
    case "move":
      return `${act.actor} ${act.move}${act.option === undefined ? "" : ` ${act.option}`}`;
    case "counted": {
      const answers = act.answers.map(({ actor, response }) => `${actor} ${response}`);
      return [`${act.option} ${verdict(act.carried)}`, ...answers].join(", ");
    }
    case "decided": {
      const ballots = act.ballots.map(({ actor, yes }) => `${actor} ${yes ? "yes" : "no"}`);
      return [`${act.motion} ${verdict(act.carried)}`, ...ballots].join(", ");
    }
  }
}
