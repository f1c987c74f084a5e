import {
  afterAbsence,
  applyRow,
  type Classroom,
  type Command,
  type Decision,
  type Entry,
  emptyClassroom,
  join,
  type LogRow,
} from "../room/index.ts";
import type { Device } from "./device.ts";
import { type Inside, timeOf } from "./inside.ts";
import { answer } from "./orders.ts";
import { createPasses, type Passes } from "./passes.ts";
import { recordInTurns } from "./record-in-turns.ts";
import { hereIn, show, showTo } from "./showing.ts";
import type { LogStore } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";
import { append, flush, schedule, settle } from "./turns.ts";

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

async function enter(inside: Inside, token: string, room: string | undefined) {
  const decision: Decision = join(inside.ahead, room, token);
  if (!decision.ok) return undefined;
  const stored = append(inside, decision.entries, "", decision.reply);
  const [entry] = decision.entries;
  await stored;
  return entry?.e === "joined" ? entry.person : undefined;
}

function close(inside: Inside): void {
  if (inside.closed) return;
  flush(inside);
  inside.closed = true;
  inside.sleep();
  inside.store.close();
}
