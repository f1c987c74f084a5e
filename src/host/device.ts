import type { Language, PartName, ServerMessage } from "../view/present/index.ts";
import type { Piece } from "./piece.ts";

/** A phone, a laptop or a projector with an open line to the host, and what it looks at. */
export interface Device {
  /** Texts that have left for the device count as sent, whether or not it reads them. */
  readonly send: (text: string) => void;
  /** Bytes that the device has not taken yet. */
  readonly waiting: () => number;
  readonly close: () => void;
  /** The machine itself, by a direct line. */
  readonly isLocal: boolean;
  isGone: boolean;
  as: "student" | "instructor" | "projector" | "host" | undefined;
  person: string | undefined;
  room: string;
  seat: string;
  path: string;
  advice: boolean;
  language: Language;
  /** The parts that it has. */
  has: Map<PartName, Piece>;
  views: number;
  /** What to do when it goes. */
  leave: () => void;
}

type Line = Pick<Device, "send" | "waiting" | "close" | "isLocal" | "leave">;

/** A device that has not said yet who comes. */
export const newDevice = (line: Line): Device => ({
  ...line,
  ...{ isGone: false, as: undefined, person: undefined, room: "", seat: "", path: "" },
  ...{ advice: false, language: "en", has: new Map(), views: 0 },
});

export const tell = (device: Device, message: ServerMessage): void =>
  device.send(JSON.stringify(message));
