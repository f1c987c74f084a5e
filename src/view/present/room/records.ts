import type { Classroom, Room } from "../../../room/index.ts";
import { type Session, transcriptOf } from "../../../session/index.ts";
import type { RecordModel } from "./models.ts";

/**
 * The games that have ended, as far as a device in this room may read them whole; absent where it may read
 * none. While the own game goes on, how others have ended would tell what their delegations want.
 */
export function presentRecords(
  { rooms }: Classroom,
  room: Room,
  as: "student" | "instructor" | "projector",
): readonly RecordModel[] | undefined {
  const staff = as === "instructor";
  if (!staff && !room.disclosed) return undefined;
  const records = rooms.flatMap((one) => (staff || one.disclosed ? recordOf(one) : []));
  return records.length === 0 ? undefined : records;
}

function recordOf({ letter, stage, session, from, disclosed }: Room): RecordModel[] {
  if (stage !== "debrief" || session === undefined) return [];
  const fork = from === undefined ? {} : { from };
  return [{ room: letter, transcript: transcript(session), ...fork, disclosed }];
}

const written = new WeakMap<Session, string>();

function transcript(session: Session): string {
  const text = written.get(session) ?? transcriptOf(session);
  written.set(session, text);
  return text;
}
