import { type Classroom, personOf, type Room, roomOf } from "../room/index.ts";
import {
  type DeviceLook,
  type Language,
  PART_NAMES,
  PART_RULES,
  type PartName,
  type Voice,
} from "../view/present/index.ts";
import { createSay } from "../view/say/index.ts";
import type { Device } from "./device.ts";
import { bringing, newPiece, type Piece } from "./piece.ts";

const VOICES: Readonly<Record<Language, Voice>> = {
  en: { say: createSay("en"), language: "en" },
  ru: { say: createSay("ru"), language: "ru" },
};

export const voiceOf = (language: Language): Voice => VOICES[language];

export type Pieces = Partial<Record<PartName, Piece>>;

/** What a device looks at now; absent where the room or the person is gone. */
export function lookOf(
  classroom: Classroom,
  here: ReadonlySet<string>,
  device: Device,
): DeviceLook | undefined {
  const person = device.person === undefined ? undefined : personOf(classroom, device.person);
  const room: Room | undefined = roomOf(classroom, person?.room ?? device.room);
  const { as, path, advice } = device;
  if (room === undefined || as === undefined || as === "host") return undefined;
  if (as === "student" && person === undefined) return undefined;
  const seat = room.world.members.findIndex(({ id }) => id === device.seat);
  return { classroom, room, here, as, person, path, advice, seat: seat < 0 ? undefined : seat };
}

/** Parts that have been made, by what they were made of. */
const known = new WeakMap<object, Map<string, Piece | undefined>>();
/** Of one thing; a world lives as long as the program, and is seen in ever new states. */
const MOST_KNOWN = 400;

/** The whole view of a device; a part that several devices show is made and written once. */
export function piecesOf(look: DeviceLook, language: Language): Pieces {
  const pieces: Pieces = {};
  for (const name of PART_NAMES) {
    const piece = pieceOf(name, look, language);
    if (piece !== undefined) pieces[name] = piece;
  }
  return pieces;
}

export function pieceOf(name: PartName, look: DeviceLook, language: Language): Piece | undefined {
  const { make, of } = PART_RULES[name];
  const voice = voiceOf(language);
  const made = (): Piece | undefined => newPiece(make(look, voice));
  const [thing, words] = of?.(look, voice) ?? [];
  if (thing === undefined) return made();
  const key = `${name} ${language} ${words}`;
  const pieces = known.get(thing) ?? new Map<string, Piece | undefined>();
  known.set(thing, pieces);
  if (!pieces.has(key)) {
    const [oldest] = pieces.keys();
    if (pieces.size >= MOST_KNOWN && oldest !== undefined) pieces.delete(oldest);
    pieces.set(key, made());
  }
  return pieces.get(key);
}

/**
 * The message that brings a device from what it has to what it should have; absent where it has all of
 * it: nothing is sent then, for an empty message would tell that something has happened.
 */
export function updateOf(device: Device, pieces: Pieces): string | undefined {
  const changed: string[] = [];
  for (const [name, piece] of Object.entries(pieces) as [PartName, Piece][]) {
    const had = device.has.get(name);
    device.has.set(name, piece);
    if (had?.tag !== piece.tag) changed.push(`"${name}":${bringing(had, piece)}`);
  }
  for (const name of device.has.keys()) {
    if (pieces[name] !== undefined) continue;
    device.has.delete(name);
    changed.push(`"${name}":null`);
  }
  if (changed.length === 0) return undefined;
  device.views++;
  return `{"t":"view","n":${device.views},"parts":{${changed.join(",")}}}`;
}
