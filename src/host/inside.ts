import type { Classroom, LogRow, Scene } from "../room/index.ts";
import type { Device } from "./device.ts";
import { newCode, newNumber } from "./secrets.ts";
import type { LogStore } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

interface Waiting {
  readonly row: LogRow;
  readonly settled: (error?: unknown) => void;
}

/** What the host of a class holds in memory. */
export interface Inside {
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

/** Times in the log never go back, whatever the clock does. */
export const timeOf = ({ around, ahead }: Inside): number => Math.max(around.now(), ahead.at);

/** What a decision is made with now. */
export const sceneOf = (inside: Inside): Scene => ({
  classroom: inside.ahead,
  library: inside.around.library,
  now: timeOf(inside),
  chance: { number: newNumber, code: newCode },
});
