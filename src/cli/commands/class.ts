import { isDeepStrictEqual } from "node:util";
import { type ClassRecord, gameOf, type RoomRecord, readRecord } from "../../record/index.ts";
import {
  gradesFile,
  homeOf,
  logFile,
  statementsOf,
  USUAL_HOME,
  type Voice,
} from "../../view/present/index.ts";
import { createSay } from "../../view/say/index.ts";
import type { Arguments } from "../arguments.ts";
import { knownScenarios, problemLine, readTextFile } from "../load.ts";
import { failureLine, isOfThisVersion, replayText } from "../load-game.ts";
import { wholeFile } from "../sweep/whole-file.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";

const EN: Voice = { say: createSay("en"), language: "en" };
const RU: Voice = { say: createSay("ru"), language: "ru" };

/** `class`: what a class's record holds, recomputed where its scenario is here, and files made of it. */
export function classCommand(args: Arguments): number {
  const file = args.target;
  if (file === undefined)
    throw new UsageError("name a record: the file that the instructor's page saves");
  const home = homeOf(args.home ?? USUAL_HOME);
  if (home === undefined) {
    throw new UsageError(`--home ${args.home}: an address that begins with https:// or http://`);
  }
  const places = [args.xapi, args.grades, args.log].map((path) =>
    path === undefined ? undefined : wholeFile(path),
  );
  const read = readRecord(readTextFile(file));
  if (!read.ok) {
    throw new RefusedError(read.problem.map((one) => problemLine(file, one)).join("\n"));
  }
  const record = read.value;
  const rooms = record.rooms.map((room) => summaryOf(args, file, record, room));
  const [xapi, grades, log] = places;
  xapi?.write(`${JSON.stringify(statementsOf(record, home, { en: EN, ru: RU }), null, 1)}\n`);
  grades?.write(gradesFile(record, EN));
  log?.write(logFile(record, EN));
  print(args, record, rooms);
  return 0;
}

/** "yes": the transcript was played again and gave what the record says. */
type Recomputed = "yes" | "unknown scenario" | "other version" | "no game";

interface RoomSummary {
  readonly room: string;
  readonly scenario: string;
  readonly people: number;
  readonly moves: number;
  /** Moves that were made and taken back. */
  readonly cut: number;
  readonly finished: boolean;
  readonly settled: number;
  readonly recomputed: Recomputed;
}

function summaryOf(
  args: Arguments,
  file: string,
  { people, log }: ClassRecord,
  room: RoomRecord,
): RoomSummary {
  const { letter, opening, finished, outcomes } = room;
  const moves = log.filter((line) => line.what === "move" && line.room === letter);
  const cut = moves.filter((line) => "cut" in line && line.cut === true).length;
  return {
    ...{ room: letter, scenario: opening.scenario, finished, cut },
    people: people.filter(({ stays }) => stays.some((stay) => stay.room === letter)).length,
    moves: moves.length - cut,
    settled: outcomes.filter(({ outcome }) => outcome !== "pending").length,
    recomputed: recomputed(args, file, room),
  };
}

/** Throws a RefusedError with the place where the record says something else than its transcript. */
function recomputed(args: Arguments, file: string, room: RoomRecord): Recomputed {
  const { transcript, opening, letter } = room;
  if (transcript === undefined) return "no game";
  const name = args.scenario ?? opening.scenario;
  if (args.scenario === undefined && !knownScenarios().includes(name)) return "unknown scenario";
  if (!isOfThisVersion(transcript, name, args.read)) return "other version";
  const place = `${file}: rooms.${letter}.transcript`;
  const replayed = replayText(place, transcript, name, args.read);
  const failure = failureLine(place, replayed);
  if (failure !== undefined) throw new RefusedError(failure);
  const game = gameOf(replayed.session);
  for (const part of ["finished", "outcomes", "deeds", "aims"] as const) {
    if (isDeepStrictEqual(game[part], room[part])) continue;
    throw new RefusedError(
      `${file}: rooms.${letter}.${part}: the transcript, played again, gives something else`,
    );
  }
  return "yes";
}

function print(args: Arguments, record: ClassRecord, rooms: readonly RoomSummary[]): void {
  const { opened, until, people, log } = record;
  const named = people.some(({ name }) => name !== undefined);
  if (args.json) {
    const head = { format: record.format, class: record.class, opened, until };
    const body = { ...head, people: people.length, named, lines: log.length, rooms };
    process.stdout.write(`${JSON.stringify(body)}\n`);
    return;
  }
  const rows = rooms.map((one) => [
    ...[one.room, one.scenario, String(one.people), String(one.moves), String(one.cut)],
    ...[one.finished ? "yes" : "no", String(one.settled), one.recomputed],
  ]);
  const head = [
    "room",
    "scenario",
    "people",
    "moves",
    "taken back",
    "ended",
    "settled",
    "recomputed",
  ];
  process.stdout.write(
    `${opened} to ${until}: ${people.length} people${named ? ", with names" : ""}, ${log.length} lines\n\n`,
  );
  process.stdout.write(table([head, ...rows]));
}
