import { applyEntry, emptyClassroom, type Library, type LogRow } from "../room/index.ts";
import { createCuts } from "./cuts.ts";
import type { Line } from "./line-schema.ts";
import { lineOf } from "./lines.ts";
import { type RoomTimes, roomRecord } from "./room-record.ts";
import type { ClassRecord } from "./schema.ts";
import { createStays } from "./stays.ts";
import { isoOf } from "./time.ts";
import { uuidOf } from "./uuid.ts";

/** Where a class is played. */
export interface Place {
  /** Has the scenarios. */
  readonly library: Library;
  /** Version of the program; absent where it is not known. */
  readonly program?: string;
}

/** Makes a record row by row, so that whoever has other things to do may do them in between. */
export interface Recorder {
  /** The next row of the log. Throws `BrokenLog` where it cannot follow. */
  readonly take: (row: LogRow) => void;
  /** `names`: people are named as they want to be called; else they are p1, p2, ... */
  readonly record: (names: boolean) => ClassRecord;
}

/** The space in which classes are named; drawn once. */
const CLASSES = "f4716bc1-1b93-48cd-8633-b95da1cd026c";

export function createRecorder({ library, program }: Place): Recorder {
  let classroom = emptyClassroom();
  let opened: number | undefined;
  const log: Line[] = [];
  const cuts = createCuts();
  const stays = createStays();
  return {
    take(row) {
      opened ??= row.at;
      stays.pass(classroom, row);
      classroom = { ...classroom, at: row.at };
      for (const entry of row.entries) {
        const line = lineOf(classroom, entry, row);
        classroom = applyEntry(classroom, entry, library);
        stays.look(classroom, entry);
        if (line === undefined) continue;
        log.push(line);
        cuts(line);
      }
    },
    record: (names) => ({
      ...{ record: "eurasia-summit class", format: 1 },
      ...(program === undefined ? {} : { program }),
      class: uuidOf(CLASSES, classroom.id),
      opened: isoOf(opened ?? 0),
      until: isoOf(classroom.at),
      rooms: classroom.rooms.map((room) => roomRecord(room, timesOf(log, room.letter))),
      people: stays.people(names),
      log,
    }),
  };
}

/** The record of a class, from its log: the same log gives the same record. As `Recorder`, at once. */
export function recordOf(rows: readonly LogRow[], place: Place, names: boolean): ClassRecord {
  const recorder = createRecorder(place);
  rows.forEach(recorder.take);
  return recorder.record(names);
}

/** A fork has begun where it was opened. */
function timesOf(log: readonly Line[], letter: string): RoomTimes {
  const first = (...kinds: readonly Line["what"][]): string | undefined =>
    log.find((line) => "room" in line && line.room === letter && kinds.includes(line.what))?.at;
  const started = first("started", "forked");
  const ended = first("ended");
  return {
    opened: first("room", "forked") ?? isoOf(0),
    ...(started === undefined ? {} : { started }),
    ...(ended === undefined ? {} : { ended }),
  };
}
