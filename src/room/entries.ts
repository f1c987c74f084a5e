import type { Setting } from "../engine/index.ts";
import type { ActName, Everywhere, Opening } from "./commands.ts";

/**
 * What happened, as the log keeps it: everything, the agents' own moves too, so that a restart plays it
 * again without thinking. Entries are facts: they are applied and never refused.
 */
export type Entry =
  | {
      readonly e: "class";
      readonly id: string;
      readonly code: string;
      readonly instructor: string;
      readonly projector: string;
    }
  | { readonly e: "code"; readonly code: string }
  /** A fresh token in the place of one that is lost; the old one is dead. */
  | { readonly e: "renewed"; readonly of: "instructor" | "projector"; readonly token: string }
  | { readonly e: "room"; readonly room: string; readonly opening: Opening }
  /** A room that begins as another was after `step` moves. */
  | { readonly e: "forked"; readonly room: string; readonly from: string; readonly step: number }
  | { readonly e: "joined"; readonly person: string; readonly room: string; readonly token: string }
  | { readonly e: "named"; readonly person: string; readonly name: string }
  | { readonly e: "reissued"; readonly person: string; readonly token: string }
  | { readonly e: "moved"; readonly person: string; readonly room: string }
  | { readonly e: "removed"; readonly person: string }
  | {
      readonly e: "sat";
      readonly person: string;
      readonly seat: number;
      readonly post: string;
    }
  | { readonly e: "stood"; readonly person: string }
  | { readonly e: "locked"; readonly room: string; readonly locked: boolean }
  | { readonly e: "handed"; readonly room: string; readonly seat: number; readonly agent: boolean }
  | { readonly e: "started"; readonly room: string }
  | { readonly e: "paused"; readonly room: string }
  | { readonly e: "resumed"; readonly room: string }
  /** [kind, actor, arg]; `by`: a person's id, "agent", or "instructor". */
  | {
      readonly e: "move";
      readonly room: string;
      readonly move: readonly [number, number, number];
      readonly by: string;
    }
  /** Another line of an offer that is being written; seen by nobody else. */
  | {
      readonly e: "draft";
      readonly room: string;
      readonly move: readonly [number, number, number];
    }
  | { readonly e: "undraft"; readonly room: string; readonly seat: number }
  /** Taken back to what it was after `step` moves; `changes`: whether the change made there goes too. */
  | { readonly e: "cut"; readonly room: string; readonly step: number; readonly change: boolean }
  | { readonly e: "change"; readonly room: string; readonly settings: readonly Setting[] }
  | {
      readonly e: "told";
      readonly room: string;
      readonly text: string;
      readonly seat?: number;
      readonly kind: "message" | "event";
      /** The prepared event's number. */
      readonly event?: number;
    }
  | { readonly e: "deadline"; readonly room: string; readonly until: number | null }
  | { readonly e: "extended"; readonly room: string; readonly by: number }
  /** The host was away: times that run go on from here with what was left of them. */
  | { readonly e: "away"; readonly room: string; readonly by: number }
  /** What the instructor asked for, beside what follows from it; `about`: a seat, a number, a text. */
  | { readonly e: "act"; readonly room: string; readonly act: ActName; readonly about: string }
  | { readonly e: "debrief"; readonly room: string }
  /** The game that has ended lies open to its people, with all that was under seal. */
  | { readonly e: "disclosed"; readonly room: string }
  /** The projector turns to a page of the debrief. */
  | { readonly e: "page"; readonly room: string; readonly page: string };

/** What one decision put into the log, at once or not at all. */
export interface LogRow {
  readonly at: number;
  /** Whose device and which command: unique in the log; empty for what nobody asked for. */
  readonly command: string;
  readonly entries: readonly Entry[];
  /** `room`: one that was opened or forked. */
  readonly reply: { readonly room?: string; readonly everywhere?: Everywhere };
}
