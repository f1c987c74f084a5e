import type { ClassRecord } from "../../../record/index.ts";
import type {
  ClassCommand,
  Everywhere,
  InstructorCommand,
  Opening,
  RoomRefusal,
  StudentCommand,
} from "../../../room/index.ts";
import type { Language } from "../basics.ts";
import type { Difference } from "./difference.ts";
import type { PartName, Parts, Stage } from "./models.ts";

export type { ClassRecord };

/**
 * What goes over the wire between a device and the host, as JSON, one message a frame; docs/classroom.md.
 * A part of a view is sent when it has changed, with a tag; who comes back says which tags it has.
 */
export const PROTOCOL = 1;

/** Who holds the device. */
export type Role = "student" | "instructor" | "projector" | "host";

/** By part: the tag of what the device has. */
export type Tags = Readonly<Partial<Record<PartName, string>>>;

export type ClientMessage =
  /**
   * The first message. A student joins by `code`, or comes back by `token`; an instructor and a
   * projector come by `token`; "host" opens classes, by the key that the program prints, or from the
   * machine itself.
   */
  | {
      readonly t: "hello";
      readonly v: typeof PROTOCOL;
      readonly as: Role;
      readonly language: Language;
      readonly code?: string;
      readonly token?: string;
      readonly have?: Tags;
    }
  /** Opens a class with one room or several of the same start; of the host alone. */
  | {
      readonly t: "open";
      readonly id: string;
      readonly opening: Opening;
      readonly rooms: number;
    }
  /** A command; `id` is the device's own, never used twice. The same id again gets the same reply. */
  | {
      readonly t: "do";
      readonly id: string;
      readonly command: StudentCommand | InstructorCommand | ClassCommand;
      /** Which room, for the instructor. */
      readonly room?: string;
    }
  /** What this device wants to look at; changes nothing for anybody else and is not in the log. */
  | {
      readonly t: "look";
      /** Where in the choices of the corridor. */
      readonly path?: string;
      /** Whether to show offers that the delegation's advisers have ready; at first not. */
      readonly advice?: boolean;
      /** For the instructor and the projector: the room; a seat's own view (instructor alone). */
      readonly room?: string;
      readonly seat?: string;
      readonly language?: Language;
    }
  /** A turning point that has passed, by its number in this view; answered by "past". */
  | { readonly t: "past"; readonly turning: number }
  /** Which classes are kept; of the host alone. Answered by "done" with `kept`. */
  | { readonly t: "classes"; readonly id: string }
  /**
   * A fresh token for one that is lost; the old one is dead, and who came by it is shown out. An
   * instructor's: of the host alone, who names the class. The projector's: of the instructor.
   */
  | {
      readonly t: "renew";
      readonly id: string;
      readonly of: "instructor" | "projector";
      readonly class?: string;
    }
  /** A code that gives a person's seat to a new device, once and within minutes; of the instructor. */
  | { readonly t: "pass"; readonly id: string; readonly person: string }
  /**
   * Unlinks the class and everything in it; of its instructor, or of the host, who names the class.
   * `code` is typed once more.
   */
  | { readonly t: "delete"; readonly id: string; readonly code: string; readonly class?: string }
  /** The record of the whole class, for files; of the instructor alone, at any time. */
  | { readonly t: "record"; readonly id: string; readonly names: boolean }
  | { readonly t: "ping" };

/** A part whole, or how it differs from what the device has of it; `tag` names it as it is then. */
export type PieceMessage<Name extends PartName> =
  | { readonly tag: string; readonly value: Parts[Name] }
  | { readonly tag: string; readonly change: Difference };

export type ServerMessage =
  /**
   * Answers "hello". `token`: new, to be kept by the device, under the class's `code`. `now`: the host's
   * clock, ms.
   */
  | {
      readonly t: "welcome";
      readonly v: typeof PROTOCOL;
      readonly as: Role;
      readonly now: number;
      readonly token?: string;
      readonly code?: string;
      readonly room?: string;
    }
  /** Parts that have changed; null: gone. `n` counts this device's views from 1. */
  | {
      readonly t: "view";
      readonly n: number;
      readonly parts: { readonly [Name in PartName]?: PieceMessage<Name> | null };
    }
  | { readonly t: "done"; readonly id: string; readonly reply: Reply }
  | { readonly t: "refused"; readonly id: string; readonly refusal: RoomRefusal }
  | { readonly t: "opened"; readonly id: string; readonly opened: OpenedClass }
  | { readonly t: "past"; readonly turning: number; readonly moment: Parts["live"] | null }
  /** The same seat token is used by another device; this one is shown out. */
  | { readonly t: "elsewhere" }
  /** The host ends the conversation: wrong code or token (never which), class deleted, too many messages. */
  | {
      readonly t: "bye";
      readonly reason:
        | "unknown"
        | "deleted"
        | "removed"
        | "renewed"
        | "tooFast"
        | "full"
        | "version";
    }
  | { readonly t: "pong"; readonly now: number };

/** What a command gave beside its effect. */
export interface Reply {
  /** A room that was opened or forked. */
  readonly room?: string;
  /** Of an order to all rooms: where it is done, and why not elsewhere. */
  readonly everywhere?: Everywhere;
  readonly token?: string;
  readonly pass?: Pass;
  readonly kept?: Kept;
  readonly record?: ClassRecord;
}

/** What gives a seat to a new device. */
export interface Pass {
  readonly code: string;
  /** The host's clock, ms. */
  readonly until: number;
}

/** What the host keeps. */
export interface Kept {
  /** Days after its last change that a class is kept; 0: until it is deleted. */
  readonly days: number;
  /** The last changed first. */
  readonly classes: readonly KeptClass[];
}

export interface KeptClass {
  readonly class: string;
  /** When something last happened in it, ms since 1970. */
  readonly changed: number;
  /** Absent where this version of the program cannot read the class. */
  readonly inside?: {
    readonly code: string;
    readonly title: string;
    readonly stage: Stage;
    readonly rooms: number;
    readonly people: number;
  };
}

/** Told once, to whoever opened the class. */
export interface OpenedClass {
  readonly class: string;
  readonly code: string;
  readonly instructor: string;
  readonly projector: string;
  readonly rooms: readonly string[];
}
