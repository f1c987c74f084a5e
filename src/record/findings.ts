import type { Step } from "../scenario/index.ts";
import type { Line } from "./line-schema.ts";
import type { ClassRecord, PersonRecord, RoomRecord } from "./schema.ts";

/** Something that cannot be in a record although every part of it has its shape. */
export interface Finding {
  readonly at: readonly Step[];
  readonly message: string;
}

/** Whatever is named in a record and not in it, and whatever stands in another order than it happened. */
export function findingsIn({ rooms, people, log }: ClassRecord): Finding[] {
  const known = new Map(rooms.map((room) => [room.letter, room]));
  const persons = new Set(people.map(({ id }) => id));
  return [
    ...twice(rooms.map(({ letter }) => letter)).map((at) => double(["rooms", at, "letter"])),
    ...twice(people.map(({ id }) => id)).map((at) => double(["people", at, "id"])),
    ...people.flatMap((one, at) => ofPerson(one, at, known)),
    ...log.flatMap((line, at) => ofLine(line, at, log[at - 1], known, persons)),
  ];
}

const double = (at: readonly Step[]): Finding => ({ at, message: "stands here twice" });

const twice = (ids: readonly string[]): number[] =>
  ids.flatMap((one, at) => (ids.indexOf(one) === at ? [] : [at]));

type Rooms = ReadonlyMap<string, RoomRecord>;

const unknownRoom = (at: readonly Step[], letter: string): Finding => ({
  at,
  message: `the room ${letter} is not known`,
});

function ofPerson({ stays }: PersonRecord, person: number, rooms: Rooms): Finding[] {
  return stays.flatMap(({ room: letter, seat, post }, index): Finding[] => {
    const at = ["people", person, "stays", index];
    const room = rooms.get(letter);
    if (room === undefined) return [unknownRoom([...at, "room"], letter)];
    const delegation = room.delegations.find(({ id }) => id === seat);
    if (delegation === undefined) return [unknownSeat([...at, "seat"], seat)];
    const isPost = delegation.posts.some(({ id }) => id === post);
    return isPost ? [] : [{ at: [...at, "post"], message: `${seat} has no post "${post}"` }];
  });
}

const unknownSeat = (at: readonly Step[], seat: string): Finding => ({
  at,
  message: `the delegation "${seat}" is not in the room`,
});

function ofLine(
  line: Line,
  index: number,
  before: Line | undefined,
  rooms: Rooms,
  persons: ReadonlySet<string>,
): Finding[] {
  const at = ["log", index];
  const found: Finding[] = [];
  const person = "person" in line ? line.person : line.by;
  const isStaff = ["instructor", "agent", "host"].includes(person);
  if (before !== undefined && line.at < before.at) {
    found.push({ at: [...at, "at"], message: "is earlier than the line before" });
  }
  if (!isStaff && !persons.has(person)) {
    const place = "person" in line ? "person" : "by";
    found.push({ at: [...at, place], message: `the person ${person} is not known` });
  }
  const room = "room" in line ? rooms.get(line.room) : undefined;
  if ("room" in line && room === undefined) found.push(unknownRoom([...at, "room"], line.room));
  const seat = "seat" in line ? line.seat : undefined;
  if (room !== undefined && seat !== undefined && !isSeat(room, seat)) {
    found.push(unknownSeat([...at, "seat"], seat));
  }
  return found;
}

const isSeat = ({ delegations }: RoomRecord, seat: string): boolean =>
  delegations.some(({ id }) => id === seat);
