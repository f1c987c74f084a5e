import type { LogRow } from "../room/index.ts";

/** The log of one class on disk. What `append` has returned from survives the loss of power. */
export interface LogStore {
  /** All rows in their order. */
  readonly read: () => readonly LogRow[];
  /** All of them or none. Throws where the disk refuses, or a command is in the log already. */
  readonly append: (rows: readonly LogRow[]) => void;
  readonly close: () => void;
}

/** Where classes are kept; each by itself, so that one can be deleted without a trace in the others. */
export interface ClassStore {
  /** Ids of the classes that are kept, with the time of their last change, ms. */
  readonly list: () => readonly { readonly id: string; readonly changed: number }[];
  readonly open: (id: string) => LogStore;
  /** Unlinks the class with everything that belongs to it. */
  readonly drop: (id: string) => void;
}
