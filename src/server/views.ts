import { createHash } from "node:crypto";
import { type Classroom, personOf, type Room, roomOf } from "../room/index.ts";
import {
  type DeviceLook,
  type Language,
  type PartName,
  type Parts,
  presentParts,
  type Voice,
} from "../view/present/index.ts";
import { createSay } from "../view/say/index.ts";
import type { Device } from "./device.ts";

const VOICES: Readonly<Record<Language, Voice>> = {
  en: { say: createSay("en"), language: "en" },
  ru: { say: createSay("ru"), language: "ru" },
};

export const voiceOf = (language: Language): Voice => VOICES[language];

/** A part as text, with its tag. */
export interface Piece {
  readonly tag: string;
  readonly text: string;
}

export type Pieces = Partial<Record<PartName, Piece>>;

/** What a device looks at now; absent where the room or the person is gone. */
export function lookOf(
  classroom: Classroom,
  here: ReadonlySet<string>,
  device: Device,
): DeviceLook | undefined {
  const person = device.person === undefined ? undefined : personOf(classroom, device.person);
  const room: Room | undefined = roomOf(classroom, person?.room ?? device.room);
  const { as, path } = device;
  if (room === undefined || as === undefined || as === "host") return undefined;
  if (as === "student" && person === undefined) return undefined;
  const seat = room.world.members.findIndex(({ id }) => id === device.seat);
  return { classroom, room, here, as, person, path, seat: seat < 0 ? undefined : seat };
}

/** The whole view of a device, each part written once. */
export function piecesOf(look: DeviceLook, language: Language): Pieces {
  const parts = presentParts(look, voiceOf(language));
  const names = Object.keys(parts) as PartName[];
  return Object.fromEntries(names.map((name) => [name, pieceOf(parts[name])]));
}

function pieceOf(part: Parts[PartName] | undefined): Piece {
  const text = JSON.stringify(part);
  return { text, tag: createHash("sha256").update(text).digest("base64url").slice(0, 12) };
}

/**
 * The message that brings a device from what it has to what it should have; absent where it has all of
 * it: nothing is sent then, for an empty message would tell that something has happened.
 */
export function updateOf(device: Device, pieces: Pieces): string | undefined {
  const changed: string[] = [];
  for (const [name, piece] of Object.entries(pieces) as [PartName, Piece][]) {
    if (device.tags.get(name) === piece.tag) continue;
    device.tags.set(name, piece.tag);
    changed.push(`"${name}":{"tag":"${piece.tag}","value":${piece.text}}`);
  }
  for (const name of device.tags.keys()) {
    if (pieces[name] !== undefined) continue;
    device.tags.delete(name);
    changed.push(`"${name}":null`);
  }
  if (changed.length === 0) return undefined;
  device.views++;
  return `{"t":"view","n":${device.views},"parts":{${changed.join(",")}}}`;
}
