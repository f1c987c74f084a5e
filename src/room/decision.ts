import type { Classroom, Library } from "./classroom.ts";
import type { RefusalReason, RoomRefusal } from "./commands.ts";
import type { Entry, LogRow } from "./entries.ts";

/** Whose command it is. */
export type Who =
  | { readonly as: "student"; readonly person: string }
  | { readonly as: "instructor" };

/** What a decision is made with: the class, the files, the time, and words that nobody can guess. */
export interface Scene {
  readonly classroom: Classroom;
  readonly library: Library;
  /** ms. */
  readonly now: number;
  readonly chance: Chance;
}

export interface Chance {
  /** A fresh random number 0 .. 2^32-1 each time. */
  readonly number: () => number;
  /** A fresh join code. */
  readonly code: () => string;
}

export type Decision =
  | { readonly ok: true; readonly entries: readonly Entry[]; readonly reply: LogRow["reply"] }
  | { readonly ok: false; readonly refusal: RoomRefusal };

export const done = (entries: readonly Entry[], reply: LogRow["reply"] = {}): Decision => ({
  ok: true,
  entries,
  reply,
});

export const refuse = (reason: RefusalReason, detail = ""): Decision => ({
  ok: false,
  refusal: { reason, detail },
});
