import type {
  MomentModel,
  OpenedClass,
  Parts,
  Role,
  ServerMessage,
} from "../view/present/index.ts";
import type { Letter, Outcome } from "./outbox.ts";

/** How it stands with the line to the host. */
export type LineState = "connecting" | "open" | "lost";

type Bye = Extract<ServerMessage, { t: "bye" }>["reason"];
/** Why the conversation is over; "elsewhere": the seat is open on another device. */
export type Ended = Bye | "elsewhere";

/** What a device of a class knows: the parts it was sent, and how it stands with its line. */
export interface ClassState {
  readonly as: Role;
  readonly line: LineState;
  /** How often the line was cut and came back. */
  readonly returns: number;
  readonly ended: Ended | undefined;
  /** The code under which a student's device keeps its seat; absent before it is let in. */
  readonly code: string | undefined;
  /** Whether the host has let this device in. */
  readonly welcome: boolean;
  readonly parts: Partial<Parts>;
  /** The host's clock less this device's, ms. */
  readonly offset: number;
  /** Commands that the host has not answered yet. */
  readonly waiting: readonly Letter[];
  /** The moment on the screen: the table as it waits, or a turning point. */
  readonly moment: MomentModel | undefined;
  /** The number of the turning point on the screen; undefined: the table as it waits. */
  readonly at: number | undefined;
  /** Up to which turning point this device has been shown them. */
  readonly seen: number | undefined;
  /** Told once to whoever opened the class. */
  readonly opened: OpenedClass | undefined;
}

/** What a device may ask for; a command's promise settles when the host has answered it. */
export interface ClassActions {
  readonly command: (
    command: Extract<Letter, { t: "do" }>["command"],
    room?: string,
  ) => Promise<Outcome>;
  readonly open: (
    rest: Pick<Extract<Letter, { t: "open" }>, "opening" | "rooms">,
  ) => Promise<Outcome>;
  /** Which classes the host keeps; of the host alone. */
  readonly classes: () => Promise<Outcome>;
  /** A new token for a lost one; `name`: which class, of the host alone. */
  readonly renew: (of: "instructor" | "projector", name?: string) => Promise<Outcome>;
  /** What gives a person's seat to a new device. */
  readonly pass: (person: string) => Promise<Outcome>;
  /** Erases the class; `name`: which, of the host alone. */
  readonly remove: (code: string, name?: string) => Promise<Outcome>;
  /** The record of the class; `names`: with what people want to be called. */
  readonly record: (names: boolean) => Promise<Outcome>;
  readonly look: (look: Look) => void;
  /** On from the turning point on the screen. */
  readonly goOn: () => void;
  /** To the table as it waits. */
  readonly toLive: () => void;
  readonly walk: (by: number) => void;
  /** Joins with another code, or comes by another token. */
  readonly enter: (by: { readonly code?: string; readonly token?: string }) => void;
  /** Opens a cut line at once. */
  readonly hurry: () => void;
  readonly end: () => void;
}

export interface Look {
  readonly path?: string;
  readonly room?: string;
  readonly seat?: string;
  readonly advice?: boolean;
  readonly language?: "en" | "ru";
}
