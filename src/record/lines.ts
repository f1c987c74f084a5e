import { floorDiv } from "../engine/index.ts";
import { type Classroom, type Entry, type LogRow, type Room, roomOf } from "../room/index.ts";
import type { Line } from "./line-schema.ts";
import { moveLine } from "./move-line.ts";
import { isoOf } from "./time.ts";

/** At whose doing a row came about, by the name of its command; "host": nobody's. */
const doerOf = ({ command }: LogRow): string => command.split(":")[0] || "host";

type Of<Name extends Entry["e"]> = Extract<Entry, { e: Name }>;
type PeopleEntry = Of<"joined" | "moved" | "removed" | "sat" | "stood">;
type RoomEntry = Exclude<
  Entry,
  | PeopleEntry
  | Of<
      | "class"
      | "named"
      | "reissued"
      | "draft"
      | "undraft"
      | "move"
      | "code"
      | "renewed"
      | "room"
      | "act"
    >
>;

/** A line without what every line has; of those in a room, without the room. */
type Said<One> = One extends Line ? Omit<One, "at" | "by"> : never;
type SaidInRoom<One> = One extends { room: string } ? Omit<One, "at" | "by" | "room"> : never;

/**
 * What an entry of the log is in the record; absent where it is not told: tokens, names, and offers that
 * were written and are nobody's business until they are sent. `before`: the class as it was.
 */
export function lineOf(before: Classroom, entry: Entry, row: LogRow): Line | undefined {
  const at = isoOf(row.at);
  const by = doerOf(row);
  switch (entry.e) {
    case "class":
    case "named":
    case "reissued":
    case "draft":
    case "undraft":
      return undefined;
    case "code":
      return { what: "code", at, by };
    case "renewed":
      return { what: "renewed", of: entry.of, at, by: "instructor" };
    case "joined":
      return { ...aboutPerson(before, entry), at, by: entry.person };
    case "moved":
    case "removed":
    case "sat":
    case "stood":
      return { ...aboutPerson(before, entry), at, by };
    case "move": {
      const room = roomOf(before, entry.room);
      return room === undefined ? undefined : moveLine(before, room, entry, at);
    }
    case "room":
      return { what: "room", room: entry.room, at, by: "instructor" };
    case "act": {
      const { act, about, room } = entry;
      return { what: "act", act, about, room, at, by: "instructor" };
    }
    default:
      return { ...aboutRoom(roomOf(before, entry.room), entry), room: entry.room, at, by };
  }
}

function aboutPerson({ people, rooms }: Classroom, entry: PeopleEntry): Said<Line> {
  const { person } = entry;
  const where = people.find(({ id }) => id === person)?.room ?? "";
  switch (entry.e) {
    case "joined":
    case "moved":
      return { what: entry.e, person, room: entry.room };
    case "removed":
      return { what: "removed", person };
    case "stood":
      return { what: "stood", person, room: where };
    case "sat": {
      const room = rooms.find(({ letter }) => letter === where);
      return { what: "sat", person, room: where, seat: seatIn(room, entry.seat), post: entry.post };
    }
  }
}

const seatIn = (room: Room | undefined, seat: number): string =>
  room?.world.members[seat]?.id ?? "";

function aboutRoom(room: Room | undefined, entry: RoomEntry): SaidInRoom<Line> {
  switch (entry.e) {
    case "forked":
      return { what: "forked", from: entry.from, step: entry.step };
    case "locked":
      return { what: "locked", locked: entry.locked };
    case "handed": {
      const to = entry.agent ? "agent" : "people";
      return { what: "handed", seat: seatIn(room, entry.seat), to };
    }
    case "cut":
      return { what: "cut", step: entry.step, change: entry.change };
    case "change":
      return { what: "change", step: stepOf(room), settings: written(entry.settings) };
    case "told":
      return toldIn(room, entry);
    case "deadline":
      return { what: "deadline", until: entry.until === null ? null : isoOf(entry.until) };
    case "extended":
      return { what: "extended", minutes: floorDiv(entry.by, 60_000) };
    case "away":
      return { what: "away", seconds: floorDiv(entry.by, 1000) };
    case "debrief":
      return { what: "ended" };
    case "page":
      return { what: "page", page: entry.page };
    case "started":
    case "paused":
    case "resumed":
    case "disclosed":
      return { what: entry.e };
  }
}

const stepOf = (room: Room | undefined): number => room?.session?.moves.length ?? 0;

type Written = Extract<Line, { what: "change" }>["settings"];

/** As they stand in the log, which is JSON. */
const written = (settings: Of<"change">["settings"]): Written => [...settings] as Written;

const toldIn = (room: Room | undefined, { kind, text, seat, event }: Of<"told">) => ({
  what: "told" as const,
  kind,
  text,
  ...(seat === undefined ? {} : { seat: seatIn(room, seat) }),
  ...(event === undefined ? {} : { event }),
});
