import { floorDiv } from "../engine/index.ts";
import { type Classroom, type Entry, type LogRow, type Room, roomOf } from "../room/index.ts";
import type { Line } from "./line-schema.ts";
import { moveLine } from "./move-line.ts";
import { isoOf } from "./time.ts";

/** At whose doing a row came about, by the name of its command; "host": nobody's. */
export const doerOf = ({ command }: LogRow): string => command.split(":")[0] || "host";

type Of<Name extends Entry["e"]> = Extract<Entry, { e: Name }>;
type Unsaid = Of<"class" | "named" | "reissued" | "draft" | "undraft">;
type PeopleEntry = Of<"joined" | "moved" | "removed" | "sat" | "stood">;
type Told = Exclude<Entry, Unsaid | PeopleEntry | Of<"move" | "code">>;

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
      return { what: "code", at, by } as Line;
    case "joined":
    case "moved":
    case "removed":
    case "sat":
    case "stood":
      return {
        at,
        by: entry.e === "joined" ? entry.person : by,
        ...aboutPerson(before, entry),
      } as Line;
    case "move": {
      const room = roomOf(before, entry.room);
      return room === undefined ? undefined : moveLine(before, room, entry, at);
    }
    default:
      return { at, by, room: entry.room, ...aboutRoom(roomOf(before, entry.room), entry) } as Line;
  }
}

function aboutPerson({ people, rooms }: Classroom, entry: PeopleEntry) {
  const { e: what, person } = entry;
  const where = people.find(({ id }) => id === person)?.room ?? "";
  switch (entry.e) {
    case "joined":
    case "moved":
      return { what, person, room: entry.room };
    case "removed":
      return { what, person };
    case "stood":
      return { what, person, room: where };
    case "sat": {
      const world = rooms.find(({ letter }) => letter === where)?.world;
      return { what, person, room: where, seat: seatIn(world, entry.seat), post: entry.post };
    }
  }
}

const seatIn = (world: Room["world"] | undefined, seat: number): string =>
  world?.members[seat]?.id ?? "";

function aboutRoom(room: Room | undefined, entry: Told) {
  switch (entry.e) {
    case "forked":
      return { what: "forked", from: entry.from, step: entry.step };
    case "locked":
      return { what: "locked", locked: entry.locked };
    case "handed":
      return {
        what: "handed",
        seat: seatIn(room?.world, entry.seat),
        to: entry.agent ? "agent" : "people",
      };
    case "cut":
      return { what: "cut", step: entry.step, change: entry.change };
    case "change":
      return { what: "change", step: stepOf(room), settings: entry.settings };
    case "told":
      return { what: "told", ...toldIn(room, entry) };
    case "deadline":
      return { what: "deadline", until: entry.until === null ? null : isoOf(entry.until) };
    case "extended":
      return { what: "extended", minutes: floorDiv(entry.by, 60_000) };
    case "away":
      return { what: "away", seconds: floorDiv(entry.by, 1000) };
    case "act":
      return { what: "act", act: entry.act, about: entry.about };
    case "debrief":
      return { what: "ended" };
    default:
      return { what: entry.e };
  }
}

const stepOf = (room: Room | undefined): number => room?.session?.moves.length ?? 0;

const toldIn = (room: Room | undefined, { kind, text, seat, event }: Of<"told">) => ({
  kind,
  text,
  ...(seat === undefined ? {} : { seat: seatIn(room?.world, seat) }),
  ...(event === undefined ? {} : { event }),
});
