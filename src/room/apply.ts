import type { Move } from "../engine/index.ts";
import { changeNow, play, startSession, truncate, withoutLastChange } from "../session/index.ts";
import {
  type Classroom,
  heldByPeople,
  type Library,
  type Person,
  type Room,
  roomOf,
} from "./classroom.ts";
import { pausedClock, resumedClock, shiftedClock, startedClock } from "./clock.ts";
import { PRESETS } from "./commands.ts";
import type { Entry, LogRow } from "./entries.ts";

/** A log that cannot be: whoever reads it stops. */
export class BrokenLog extends Error {}

const NO_CLASS: Classroom = {
  id: "",
  code: "",
  instructor: "",
  projector: "",
  rooms: [],
  people: [],
  at: 0,
};

/** The class before its first entry. */
export const emptyClassroom = (): Classroom => NO_CLASS;

/** The class after a row of its log. Throws `BrokenLog` where the row cannot follow. */
export function applyRow(classroom: Classroom, row: LogRow, library: Library): Classroom {
  let now: Classroom = { ...classroom, at: row.at };
  for (const entry of row.entries) now = applyEntry(now, entry, library);
  return now;
}

/** The class after one entry; its time is the class's `at`. */
export function applyEntry(classroom: Classroom, entry: Entry, library: Library): Classroom {
  switch (entry.e) {
    case "class": {
      const { id, code, instructor, projector } = entry;
      return { ...classroom, id, code, instructor, projector };
    }
    case "code":
      return { ...classroom, code: entry.code };
    case "renewed":
      return { ...classroom, [entry.of]: entry.token };
    case "room":
      return { ...classroom, rooms: [...classroom.rooms, newRoom(entry, library)] };
    case "forked":
      return { ...classroom, rooms: [...classroom.rooms, forked(classroom, entry)] };
    case "joined":
    case "named":
    case "reissued":
    case "moved":
    case "removed":
    case "sat":
    case "stood":
      return withSeats(applyToPeople(classroom, entry));
    default:
      return withRoom(classroom, entry, library);
  }
}

type Of<Name extends Entry["e"]> = Extract<Entry, { e: Name }>;
type PeopleEntry = Of<"joined" | "named" | "reissued" | "moved" | "removed" | "sat" | "stood">;
type RoomEntry = Exclude<Entry, PeopleEntry | Of<"class" | "code" | "renewed" | "room" | "forked">>;

function applyToPeople(classroom: Classroom, entry: PeopleEntry): Classroom {
  if (entry.e === "joined") {
    const { person: id, room, token } = entry;
    const one: Person = { id, name: "", token, room, seat: undefined, post: "", removed: false };
    return { ...classroom, people: [...classroom.people, one] };
  }
  const change = changeOf(entry);
  const people = classroom.people.map((one) =>
    one.id === entry.person ? { ...one, ...change } : one,
  );
  return { ...classroom, people };
}

const STANDING = { seat: undefined, post: "" };

function changeOf(entry: Exclude<PeopleEntry, Of<"joined">>): Partial<Person> {
  switch (entry.e) {
    case "named":
      return { name: entry.name };
    case "reissued":
      return { token: entry.token };
    case "moved":
      return { room: entry.room, ...STANDING };
    case "removed":
      return { removed: true, ...STANDING };
    case "sat":
      return { seat: entry.seat, post: entry.post };
    case "stood":
      return STANDING;
  }
}

function newRoom({ room: letter, opening }: Of<"room">, library: Library): Room {
  const world = library.world(opening);
  if (!world.ok) throw new BrokenLog(`room ${letter}: ${world.problem}`);
  const unchanged = library.world({ ...opening, settings: [] });
  const { scenario: filed } = (unchanged.ok ? unchanged : world).value;
  return {
    ...{ letter, opening, world: world.value, filed, stage: "lobby", locked: false },
    ...{ session: undefined, handed: [], drafts: [], epoch: 0, messages: [], told: [], acts: [] },
    ...{ from: undefined, disclosed: false, page: "" },
    clock: {
      ...{ started: undefined, pausedAt: undefined, playEnds: undefined, ends: undefined },
      ...{ deadline: undefined, since: undefined, breaks: [] },
    },
  };
}

/** The fork waits, paused, for people to come into it. */
function forked(classroom: Classroom, { room: letter, from, step }: Of<"forked">): Room {
  const parent = roomOf(classroom, from);
  if (parent?.session === undefined) throw new BrokenLog(`room ${letter}: no game in ${from}`);
  const clock =
    parent.clock.pausedAt === undefined ? pausedClock(parent.clock, classroom.at) : parent.clock;
  return {
    ...parent,
    letter,
    stage: "playing",
    session: { ...truncate(parent.session, step), persons: [] },
    ...{ locked: false, handed: [], drafts: [], epoch: 0, messages: [], acts: [] },
    ...{ disclosed: false, page: "" },
    from: { room: from, step },
    clock,
  };
}

/** In each game the seats of people are those where people sit. */
function withSeats(classroom: Classroom): Classroom {
  return { ...classroom, rooms: classroom.rooms.map((room) => withPersons(classroom, room)) };
}

function withPersons(classroom: Classroom, room: Room): Room {
  if (room.session === undefined) return room;
  const persons = heldByPeople(classroom, room);
  const before = room.session.persons;
  const same = persons.length === before.length && persons.every((one) => before.includes(one));
  if (same) return room;
  const drafts = room.drafts.filter(({ member }) => persons.includes(member));
  return { ...room, drafts, session: { ...room.session, persons } };
}

function withRoom(classroom: Classroom, entry: RoomEntry, library: Library): Classroom {
  const room = roomOf(classroom, entry.room);
  if (room === undefined) throw new BrokenLog(`there is no room ${entry.room}`);
  const next = withPersons(classroom, applyToRoom(classroom, room, entry, library));
  return { ...classroom, rooms: classroom.rooms.map((one) => (one === room ? next : one)) };
}

function applyToRoom(classroom: Classroom, room: Room, entry: RoomEntry, library: Library): Room {
  const { at } = classroom;
  switch (entry.e) {
    case "started":
      return started(classroom, room);
    case "locked":
      return { ...room, locked: entry.locked };
    case "handed": {
      const rest = room.handed.filter((member) => member !== entry.seat);
      return { ...room, handed: entry.agent ? [...rest, entry.seat] : rest };
    }
    case "paused":
      return { ...room, clock: pausedClock(room.clock, at) };
    case "resumed":
      return { ...room, clock: resumedClock(room.clock, at) };
    case "deadline":
      return { ...room, clock: { ...room.clock, deadline: entry.until ?? undefined } };
    case "extended":
    case "away":
      return { ...room, clock: shiftedClock(room.clock, entry.by, entry.e === "away") };
    case "debrief":
      return {
        ...room,
        stage: "debrief",
        drafts: [],
        clock: { ...room.clock, deadline: undefined },
      };
    case "disclosed":
      return { ...room, disclosed: true };
    case "page":
      return { ...room, page: entry.page };
    case "act":
      return {
        ...room,
        acts: [...room.acts, { at, act: entry.act, about: entry.about, step: stepOf(room) }],
      };
    case "told": {
      const { text, seat, kind, event } = entry;
      const told = event === undefined ? room.told : [...room.told, event];
      return { ...room, told, messages: [...room.messages, { at, text, seat, kind, event }] };
    }
    default:
      return applyToGame(room, entry, at, library);
  }
}

const stepOf = ({ session }: Room): number => session?.moves.length ?? 0;

function started(classroom: Classroom, room: Room): Room {
  const { seed, noise, agents, settings, preset } = room.opening;
  const persons = heldByPeople(classroom, room);
  const session = startSession(room.world, { seed, noise, agents, settings, persons });
  const clock = startedClock(PRESETS[preset], classroom.at);
  return { ...room, stage: "playing", session, clock };
}

type GameEntry = Of<"move" | "draft" | "undraft" | "cut" | "change">;

function applyToGame(room: Room, entry: GameEntry, at: number, library: Library): Room {
  const { session } = room;
  if (session === undefined) throw new BrokenLog(`room ${room.letter}: no game has begun`);
  switch (entry.e) {
    case "move": {
      const move = moveIn(entry.move);
      const played = play(session, move);
      if (!played.ok) throw new BrokenLog(`room ${room.letter}: ${played.problem}`);
      return { ...room, session: played.value, clock: { ...room.clock, since: at } };
    }
    case "draft": {
      const move = moveIn(entry.move);
      const rest = room.drafts.filter(({ member }) => member !== move.actor);
      const moves = room.drafts.find(({ member }) => member === move.actor)?.moves ?? [];
      return { ...room, drafts: [...rest, { member: move.actor, moves: [...moves, move] }] };
    }
    case "undraft":
      return { ...room, drafts: room.drafts.filter(({ member }) => member !== entry.seat) };
    case "cut": {
      const cut = truncate(session, entry.step);
      const kept = entry.change ? withoutLastChange(cut) : cut;
      const clock = { ...room.clock, since: at, deadline: undefined };
      return {
        ...room,
        session: kept,
        world: kept.world,
        drafts: [],
        epoch: room.epoch + 1,
        clock,
      };
    }
    case "change": {
      const changed = changeNow(session, entry.settings, library.rewrite(room.opening.scenario));
      if (!changed.ok) throw new BrokenLog(`room ${room.letter}: ${changed.problem.place}`);
      return { ...room, session: changed.value, world: changed.value.world };
    }
  }
}

export const moveIn = ([kind, actor, arg]: readonly [number, number, number]): Move => ({
  kind,
  actor,
  arg,
});
