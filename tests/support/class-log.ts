import { legalMoves, MOVE, type Move } from "../../src/engine/index.ts";
import {
  agentStep,
  applyRow,
  type Classroom,
  type Command,
  decide,
  type Entry,
  emptyClassroom,
  inCharge,
  join,
  keyOf,
  type LogRow,
  type Opening,
  openClass,
  roomOf,
  type Who,
} from "../../src/room/index.ts";
import { libraryOf } from "../../src/server/library.ts";
import { actionId, awaitedPersons, current, isEnded } from "../../src/session/index.ts";

/** A class without a host: what is done in it, and the log of it. Its time passes only when it is told to. */
export interface ClassLog {
  readonly rows: LogRow[];
  readonly classroom: () => Classroom;
  /** Somebody comes; their id. */
  readonly join: (room?: string) => string;
  readonly order: (command: Command, room?: string) => void;
  readonly person: (id: string, command: Command) => void;
  /** A move by its id, as an answer to the question that now lies before the person. */
  readonly move: (id: string, action: string) => void;
  readonly pass: (ms: number) => void;
  /** Adds entries that nobody asked for. */
  readonly happen: (entries: readonly Entry[]) => void;
  /** Agents move, and people by lot, until the room's game has gone on by so many of people's moves. */
  readonly play: (room: string, moves?: number) => void;
}

export const LIBRARY = libraryOf("scenarios");
export const BEGUN = Date.UTC(2026, 10, 30, 8, 0, 0);

const OPENING: Opening = {
  scenario: "joint-command-2002",
  preset: "45",
  bargaining: true,
  agents: "tactical",
  seed: 7,
  noise: 10,
  choosing: true,
  settings: [],
};

export const TOKENS = { instructor: "hash-of-instructor", projector: "hash-of-projector" };
export const CLASS_ID = "abcdef0123456789ab";
export const CODE = "K7M2PQ";

export function classLog(change: Partial<Opening> = {}, rooms = 1): ClassLog {
  const rows: LogRow[] = [];
  let classroom = emptyClassroom();
  let now = BEGUN;
  let lot = 1;
  const number = (): number => {
    lot = (Math.imul(lot, 1664525) + 1013904223) >>> 0;
    return lot >>> 8;
  };
  const chance = { number, code: () => CODE };
  const scene = () => ({ classroom, library: LIBRARY, now, chance });
  const append = (entries: readonly Entry[], command = "", reply = {}): void => {
    const row = { at: now, command, entries, reply };
    rows.push(row);
    classroom = applyRow(classroom, row, LIBRARY);
  };
  const ask = (who: Who, command: Command, room: string): void => {
    const made = decide(scene(), who, command, room);
    if (!made.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(made.refusal)}`);
    const by = who.as === "student" ? who.person : "instructor";
    append(made.entries, `${by}:id-${rows.length}`, made.reply);
  };
  const names = { id: CLASS_ID, ...TOKENS };
  const opened = openClass({ library: LIBRARY, chance }, names, { ...OPENING, ...change }, rooms);
  if (!opened.ok) throw new Error("the class was not opened");
  append(opened.entries);
  const log: ClassLog = {
    rows,
    classroom: () => classroom,
    join(room) {
      const made = join(classroom, room, `hash-of-seat-${classroom.people.length}`);
      if (!made.ok) throw new Error("nobody was let in");
      append(made.entries);
      return `p${classroom.people.length}`;
    },
    order: (command, room = "A") => ask({ as: "instructor" }, command, room),
    person: (id, command) => {
      const room = classroom.people.find((one) => one.id === id)?.room ?? "";
      ask({ as: "student", person: id }, command, room);
    },
    move(id, action) {
      const room = roomOf(classroom, classroom.people.find((one) => one.id === id)?.room ?? "");
      if (room?.session === undefined) throw new Error("no game has begun");
      log.person(id, { do: "move", action, key: keyOf(room, room.session) });
    },
    pass: (ms) => {
      now += ms;
    },
    happen: (entries) => append(entries),
    play(letter, moves = 10_000) {
      for (let made = 0; made < moves; ) {
        now += 1000;
        const agent = agentStep(classroom);
        if (agent !== undefined) append([agent]);
        else if (playOne(log, letter, number)) made++;
        else return;
      }
    },
  };
  return log;
}

/** A move of one of the people for whom the room waits, by lot; false where it waits for none. */
function playOne({ classroom, person }: ClassLog, letter: string, number: () => number): boolean {
  const now = classroom();
  const room = roomOf(now, letter);
  const session = room?.session;
  if (room?.stage !== "playing" || session === undefined || isEnded(session)) return false;
  const [member] = awaitedPersons(session);
  if (member === undefined) return false;
  const state = current(session);
  const [who] = inCharge(now, room, member, state);
  const legal = legalMoves(state, member).filter(({ kind }) => !WRITING.includes(kind));
  const move = legal[number() % legal.length] as Move;
  const action = actionId(state, move);
  person(who?.id ?? "", { do: "move", action, key: keyOf(room, session) });
  return true;
}

/** Writing offers is left to the test that wants one. */
const WRITING: readonly number[] = [MOVE.offer, MOVE.counter];
