import {
  afterAbsence,
  agentStep,
  applyRow,
  type Classroom,
  type Command,
  type Decision,
  decide,
  type Entry,
  emptyClassroom,
  join,
  type LogRow,
  nextWake,
  type Scene,
  timeStep,
  type Who,
} from "../room/index.ts";
import type { ServerMessage } from "../view/present/index.ts";
import { type Device, tell } from "./device.ts";
import { createPasses, type Passes } from "./passes.ts";
import { recordInTurns } from "./record-in-turns.ts";
import { newCode, newNumber } from "./secrets.ts";
import type { LogStore } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";
import { lookOf, piecesOf, updateOf } from "./views.ts";

/**
 * One class: its log, its state, its devices. A decision is made in memory at once and leaves the
 * process, as a reply or in a view, only after the transaction that holds it has returned.
 */
export interface ClassHost {
  /** As the disk has it. */
  readonly classroom: () => Classroom;
  readonly attach: (device: Device) => void;
  readonly detach: (device: Device) => void;
  readonly command: (device: Device, id: string, command: Command, room: string) => void;
  /** Lets somebody in; the person's id, or why not. */
  readonly join: (token: string, room: string | undefined) => Promise<string | undefined>;
  /** Shows a device anew what it looks at. */
  readonly refresh: (device: Device) => void;
  /** What the host itself has decided: the first rows of a new class, a token in another's place. */
  readonly record: (entries: readonly Entry[]) => Promise<void>;
  readonly devices: () => readonly Device[];
  /** What gives seats to new devices. */
  readonly passes: Passes;
  readonly now: () => number;
  readonly recorded: (names: boolean) => ReturnType<typeof recordInTurns>;
  readonly close: () => void;
}

interface Waiting {
  readonly row: LogRow;
  readonly settled: (error?: unknown) => void;
}

interface Inside {
  readonly store: LogStore;
  readonly around: Surroundings;
  /** With all decisions, those too that are not on the disk yet. */
  ahead: Classroom;
  shown: Classroom;
  readonly queue: Waiting[];
  /** Replies to commands by their names, those of the present and of earlier lives. */
  readonly replies: Map<string, LogRow["reply"]>;
  /** Commands that wait for the disk. */
  readonly pending: Map<string, Promise<void>>;
  readonly devices: Set<Device>;
  scheduled: boolean;
  /** Calls the next waking off. */
  sleep: () => void;
  closed: boolean;
}

/** Opens a class from its log, with everything in it where it was. */
export function openClassHost(store: LogStore, around: Surroundings): ClassHost {
  const rows = store.read();
  const replies = new Map<string, LogRow["reply"]>();
  let classroom = emptyClassroom();
  for (const row of rows) {
    classroom = applyRow(classroom, row, around.library);
    if (row.command !== "") replies.set(row.command, row.reply);
  }
  const inside: Inside = {
    ...{ store, around, ahead: classroom, shown: classroom, queue: [], replies },
    ...{
      pending: new Map(),
      devices: new Set(),
      scheduled: false,
      sleep: () => undefined,
      closed: false,
    },
  };
  const away = rows.length === 0 ? [] : afterAbsence(classroom, timeOf(inside));
  if (away.length > 0) settle(append(inside, away, "", {}));
  // Whoever comes at once finds the times as they are now.
  flush(inside);
  schedule(inside);
  return doorOf(inside);
}

function doorOf(inside: Inside): ClassHost {
  return {
    classroom: () => inside.shown,
    attach: (device) => {
      inside.devices.add(device);
      show(inside);
    },
    detach: (device) => {
      if (inside.devices.delete(device)) show(inside);
    },
    command: (device, id, command, room) => answer(inside, device, id, command, room),
    join: (token, room) => enter(inside, token, room),
    refresh: (device) => showTo(inside, device, hereIn(inside)),
    record: (entries) => append(inside, entries, "", {}),
    devices: () => [...inside.devices],
    passes: createPasses(),
    now: () => timeOf(inside),
    recorded: (names) => recordInTurns(inside.store.read(), inside.around, names),
    close: () => close(inside),
  };
}

/** Times in the log never go back, whatever the clock does. */
const timeOf = ({ around, ahead }: Inside): number => Math.max(around.now(), ahead.at);

const sceneOf = (inside: Inside): Scene => ({
  classroom: inside.ahead,
  library: inside.around.library,
  now: timeOf(inside),
  chance: { number: newNumber, code: newCode },
});

/** Makes entries so, and queues them for the disk; settles when they are there. */
function append(
  inside: Inside,
  entries: readonly Entry[],
  command: string,
  reply: LogRow["reply"],
): Promise<void> {
  const row: LogRow = { at: timeOf(inside), command, entries, reply };
  inside.ahead = applyRow(inside.ahead, row, inside.around.library);
  return new Promise((resolve, reject) => {
    const settled = (error?: unknown) => (error === undefined ? resolve() : reject(error));
    inside.queue.push({ row, settled });
    schedule(inside);
  });
}

/** What comes within one turn of the loop goes to the disk in one transaction. */
function schedule(inside: Inside): void {
  if (inside.scheduled || inside.closed) return;
  inside.scheduled = true;
  inside.around.soon(() => {
    inside.scheduled = false;
    if (!inside.closed) turn(inside);
  });
}

function turn(inside: Inside): void {
  // Replies go out first, in a turn of their own: what is shown takes longer to make.
  if (flush(inside)) return schedule(inside);
  const due = timeStep(sceneOf(inside));
  const agent = due.length > 0 ? undefined : agentStep(inside.ahead);
  if (due.length > 0) settle(append(inside, due, "", {}));
  else if (agent !== undefined) settle(append(inside, [agent], "", {}));
  else {
    show(inside);
    setAlarm(inside);
  }
}

/** Nobody waits for what nobody asked for; that it failed is seen when the log is next written. */
const settle = (promise: Promise<void>): void => void promise.catch(() => undefined);

/** Whether anything was written. */
function flush(inside: Inside): boolean {
  const batch = inside.queue.splice(0);
  if (batch.length === 0) return false;
  try {
    inside.store.append(batch.map(({ row }) => row));
  } catch (error) {
    forget(inside);
    for (const { settled } of batch) settled(error);
    return true;
  }
  inside.shown = inside.ahead;
  for (const { settled } of batch) settled();
  return true;
}

/** The disk refused: what it does not hold has not happened. */
function forget(inside: Inside): void {
  inside.ahead = inside.shown;
}

function setAlarm(inside: Inside): void {
  inside.sleep();
  const at = nextWake(inside.ahead);
  if (at === undefined) return;
  const wait = Math.min(Math.max(at - timeOf(inside), 0) + 1, LONGEST_WAIT);
  inside.sleep = inside.around.after(wait, () => schedule(inside));
}

/** ms; longer waits overflow the timer. */
const LONGEST_WAIT = 3_600_000;

function answer(inside: Inside, device: Device, id: string, command: Command, room: string): void {
  const who = whoOf(device);
  if (who === undefined) return;
  const name = `${who.as === "student" ? who.person : "instructor"}:${id}`;
  const done = (reply: LogRow["reply"]) => tell(device, { t: "done", id, reply });
  const known = inside.replies.get(name);
  if (known !== undefined) {
    const pending = inside.pending.get(name);
    if (pending === undefined) return done(known);
    pending.then(
      () => done(known),
      () => undefined,
    );
    return;
  }
  const decision = decide(sceneOf(inside), who, command, roomFor(inside, device, room));
  if (!decision.ok) return tell(device, { t: "refused", id, refusal: decision.refusal });
  const { entries, reply } = decision;
  const stored = append(inside, entries, name, reply);
  inside.replies.set(name, reply);
  inside.pending.set(name, stored);
  stored
    .then(
      () => {
        if (command.do === "move" || command.do === "act") device.path = "";
        done(reply);
      },
      () => {
        inside.replies.delete(name);
        tell(device, { t: "refused", id, refusal: { reason: "notNow", detail: "disk" } });
      },
    )
    .finally(() => inside.pending.delete(name));
}

function whoOf({ as, person }: Device): Who | undefined {
  if (as === "instructor") return { as };
  return as === "student" && person !== undefined ? { as, person } : undefined;
}

function roomFor({ ahead }: Inside, device: Device, room: string): string {
  const person = ahead.people.find(({ id }) => id === device.person);
  return person?.room ?? room;
}

async function enter(inside: Inside, token: string, room: string | undefined) {
  const decision: Decision = join(inside.ahead, room, token);
  if (!decision.ok) return undefined;
  const stored = append(inside, decision.entries, "", decision.reply);
  const [entry] = decision.entries;
  await stored;
  return entry?.e === "joined" ? entry.person : undefined;
}

const hereIn = ({ devices }: Inside): Set<string> =>
  new Set([...devices].flatMap(({ person }) => (person === undefined ? [] : [person])));

/** Brings every device to the state that is on the disk. */
function show(inside: Inside): void {
  if (inside.closed) return;
  const here = hereIn(inside);
  for (const device of inside.devices) {
    try {
      showTo(inside, device, here);
    } catch (error) {
      // A view that cannot be made costs its device the line, and nobody else anything.
      inside.around.report(`a view could not be made: ${(error as Error).stack ?? error}`);
      device.close();
    }
  }
}

/** Bytes; who has not taken as much gets the rest later, all in one. */
const MOST_WAITING = 1_000_000;

function showTo(inside: Inside, device: Device, here: ReadonlySet<string>): void {
  if (device.waiting() > MOST_WAITING) return;
  const look = lookOf(inside.shown, here, device);
  if (look === undefined) {
    tell(device, { t: "bye", reason: "removed" } satisfies ServerMessage);
    return device.close();
  }
  const update = updateOf(device, piecesOf(look, device.language));
  if (update !== undefined) device.send(update);
}

function close(inside: Inside): void {
  if (inside.closed) return;
  flush(inside);
  inside.closed = true;
  inside.sleep();
  inside.store.close();
}
