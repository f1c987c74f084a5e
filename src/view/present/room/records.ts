import type { Scenario } from "../../../engine/index.ts";
import type { Classroom, Room } from "../../../room/index.ts";
import { type Session, transcriptOf } from "../../../session/index.ts";
import type { RecordModel } from "./models.ts";

/** Who looks, from which room. */
interface Reader {
  readonly classroom: Classroom;
  readonly room: Room;
  readonly as: "student" | "instructor" | "projector";
}

type Finished = Room & { readonly session: Session };

/**
 * The rooms whose games a device may read whole: those that have ended, for all but the instructor only
 * once they are disclosed, the own one too. While the own game goes on, how others have ended would tell
 * what their delegations want.
 */
function readableBy({ classroom, room, as }: Reader): readonly Finished[] {
  const staff = as === "instructor";
  if (!staff && !room.disclosed) return [];
  return classroom.rooms.filter(
    (one): one is Finished =>
      one.stage === "debrief" && one.session !== undefined && (staff || one.disclosed),
  );
}

/** The games that have ended, as far as a device may read them whole; absent where it may read none. */
export function presentRecords(reader: Reader): readonly RecordModel[] | undefined {
  const records = readableBy(reader).map(recordOf);
  return records.length === 0 ? undefined : records;
}

function recordOf({ letter, opening, session, from, disclosed }: Finished): RecordModel {
  const fork = from === undefined ? {} : { from };
  const { scenario } = opening;
  return { room: letter, scenario, transcript: transcript(session), ...fork, disclosed };
}

const written = new WeakMap<Session, string>();

function transcript(session: Session): string {
  const text = written.get(session) ?? transcriptOf(session);
  written.set(session, text);
  return text;
}

/** The scenarios of those games as their files have them, each once. */
export function presentDocuments(reader: Reader): readonly Scenario[] | undefined {
  const documents = new Map(readableBy(reader).map(({ filed }) => [filed.id, filed]));
  return documents.size === 0 ? undefined : [...documents.values()];
}

/** What the documents are made of; see `PartRule`. Long as they are, each set of them is written once. */
export function documentsBy(reader: Reader): readonly [object, string] | undefined {
  const documents = presentDocuments(reader) ?? [];
  const [first] = documents;
  return first && [first, documents.map(({ id }) => id).join(" ")];
}
