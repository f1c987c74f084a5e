import { floorDiv } from "../engine/index.ts";
import {
  type Classroom,
  type Entry,
  isPaused,
  type LogRow,
  type Person,
  roomOf,
} from "../room/index.ts";
import type { PersonRecord, Stay } from "./schema.ts";
import { isoOf } from "./time.ts";

/** Where people sat: from when till when, and how much of it the room played. */
export interface Stays {
  /** Time goes on to a row: `before` is the class that it found. */
  readonly pass: (before: Classroom, row: LogRow) => void;
  /** People of the class as an entry has left them. */
  readonly look: (after: Classroom, entry: Entry) => void;
  /** `names`: with what they want to be called. */
  readonly people: (names: boolean) => PersonRecord[];
}

interface Following {
  readonly joined: number;
  removed: number | undefined;
  readonly stays: { stay: Stay; ms: number }[];
  /** Whether the last stay goes on. */
  sits: boolean;
  now: Person;
}

/** After which somebody may sit elsewhere, or be called otherwise. */
const MOVING: readonly Entry["e"][] = ["joined", "named", "moved", "removed", "sat", "stood"];

export function createStays(): Stays {
  const all = new Map<string, Following>();
  return {
    pass: (before, row) => {
      for (const one of all.values())
        if (one.sits && plays(before, one, row)) add(one, before, row);
    },
    look: (after, entry) => {
      if (!MOVING.includes(entry.e)) return;
      for (const person of after.people) follow(all, person, after);
    },
    people: (names) => [...all.values()].map((one) => personOf(one, names)),
  };
}

function add({ stays }: Following, before: Classroom, { at }: LogRow): void {
  const last = stays.at(-1);
  if (last !== undefined) last.ms += at - before.at;
}

/** Whether the room where somebody sits has played since the row before; not while the host was away. */
function plays(before: Classroom, { now }: Following, { entries }: LogRow): boolean {
  const room = roomOf(before, now.room);
  const away = entries.some((entry) => entry.e === "away" && entry.room === now.room);
  return room?.stage === "playing" && !isPaused(room.clock) && !away;
}

function follow(all: Map<string, Following>, now: Person, { at, ...after }: Classroom): void {
  const one = all.get(now.id) ?? newcomer(now, at);
  all.set(now.id, one);
  if (now.removed) one.removed ??= at;
  const { now: then } = one;
  one.now = now;
  const same = then.room === now.room && then.seat === now.seat && then.post === now.post;
  if (same && one.sits === (now.seat !== undefined)) return;
  const last = one.stays.at(-1);
  if (one.sits && last !== undefined) last.stay = { ...last.stay, till: isoOf(at) };
  one.sits = now.seat !== undefined;
  if (now.seat === undefined) return;
  const seat = roomOf({ at, ...after }, now.room)?.world.members[now.seat]?.id ?? "";
  const stay = { room: now.room, seat, post: now.post, from: isoOf(at), minutes: 0 };
  one.stays.push({ stay, ms: 0 });
}

const newcomer = (now: Person, joined: number): Following => ({
  ...{ joined, removed: undefined, stays: [], sits: false, now },
});

const MINUTE = 60_000;

const personOf = ({ joined, removed, stays, now }: Following, names: boolean): PersonRecord => ({
  id: now.id,
  ...(names && now.name !== "" ? { name: now.name } : {}),
  joined: isoOf(joined),
  ...(removed === undefined ? {} : { removed: isoOf(removed) }),
  stays: stays.map(({ stay, ms }) => ({ ...stay, minutes: floorDiv(ms + MINUTE - 1, MINUTE) })),
});
