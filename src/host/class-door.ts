import {
  type Library,
  type Opening,
  openClass,
  personOf,
  type RoomRefusal,
} from "../room/index.ts";
import {
  type ClientMessage,
  lookOf as gameLookOf,
  type OpenedClass,
  type PartName,
  type Pass,
  PROTOCOL,
  presentTurningPoint,
} from "../view/present/index.ts";
import type { ClassHost } from "./class-host.ts";
import { type Device, tell } from "./device.ts";
import { hashOf, isSame, newCode, newNumber, newToken, readCode } from "./secrets.ts";
import { lookOf, voiceOf } from "./views.ts";

/** The door of one class: who comes in, and what devices inside may say. */

export type Hello = Extract<ClientMessage, { t: "hello" }>;

/** Somebody who may come in. */
export interface Guest {
  /** New, to be kept by the device. */
  readonly token?: string;
  /** The class's, with a new token. */
  readonly code?: string;
  readonly is: Partial<Pick<Device, "person" | "room">>;
}

/** Who the hello is of in this class; absent where it is of nobody's. Who comes by the code joins. */
export async function guestBy(host: ClassHost, hello: Hello): Promise<Guest | undefined> {
  const { as, token, code = "" } = hello;
  if (as === "host") return undefined;
  if (as !== "student") {
    const staff = isSame(hashOf(token ?? ""), host.classroom()[as]);
    return staff ? { is: { room: "A", person: undefined } } : undefined;
  }
  if (token !== undefined) return bySeat(host, token);
  return readCode(code).pass === undefined ? byCode(host, code) : byPass(host, code);
}

function bySeat(host: ClassHost, token: string): Guest | undefined {
  const hash = hashOf(token);
  const person = host.classroom().people.find((one) => !one.removed && isSame(one.token, hash));
  return person === undefined ? undefined : { is: { person: person.id, room: person.room } };
}

/** By what the instructor gave somebody whose device is lost: the seat gets a new token, the old one is dead. */
async function byPass(host: ClassHost, text: string): Promise<Guest | undefined> {
  const { code, pass = "" } = readCode(text);
  if (!isSame(host.classroom().code, code)) return undefined;
  const known = personOf(host.classroom(), host.passes.spend(pass, host.now()) ?? "");
  if (known === undefined) return undefined;
  const { id: person, room } = known;
  const token = newToken(host.classroom().id);
  await host.record([{ e: "reissued", person, token: hashOf(token) }]);
  return { token, code, is: { person, room } };
}

async function byCode(host: ClassHost, text: string): Promise<Guest | undefined> {
  const typed = readCode(text);
  if (!isSame(host.classroom().code, typed.code)) return undefined;
  const token = newToken(host.classroom().id);
  const person = await host.join(hashOf(token), typed.room);
  if (person === undefined) return undefined;
  const room = personOf(host.classroom(), person)?.room ?? "";
  return { token, code: typed.code, is: { person, room } };
}

/** Whether a token is this class's instructor's. */
export const isInstructorOf = (host: ClassHost, token: string): boolean =>
  isSame(hashOf(token), host.classroom().instructor);

/** Whether a game of the class has not ended. */
export const isPlaying = (host: ClassHost): boolean =>
  host.classroom().rooms.some(({ stage }) => stage !== "debrief");

/** Tells a device that it is let in, as whom, and what the time is. */
export function welcome(device: Device, hello: Hello, guest: Guest, now: number): void {
  const had = Object.entries(hello.have ?? {}) as [PartName, string][];
  device.has = new Map(had.map(([name, tag]) => [name, { tag }]));
  Object.assign(device, {
    as: hello.as,
    language: hello.language,
    path: "",
    seat: "",
    ...guest.is,
  });
  const room = device.room === "" ? {} : { room: device.room };
  const { token, code } = guest;
  const kept = {
    ...(token === undefined ? {} : { token }),
    ...(code === undefined ? {} : { code }),
  };
  tell(device, { t: "welcome", v: PROTOCOL, as: hello.as, now, ...room, ...kept });
}

/** The device is in the class from now on. One seat token, one device: the later takes over. */
export function seat(host: ClassHost, device: Device): void {
  for (const other of device.person === undefined ? [] : host.devices()) {
    if (other === device || other.person !== device.person) continue;
    tell(other, { t: "elsewhere" });
    other.leave();
    other.close();
  }
  host.attach(device);
}

/** Shows a device out. */
export function bye(
  device: Device,
  reason: "unknown" | "tooFast" | "deleted" | "renewed" | "full",
): void {
  tell(device, { t: "bye", reason });
  device.close();
}

export type InClass = Exclude<ClientMessage, { t: "ping" | "hello" | "open" | "classes" }>;

/** How a class comes to its end, when its instructor has said so. */
export interface Ending {
  /** Deletes everything that is kept of it. */
  readonly drop: () => void;
  /** The device is in the class no more. */
  readonly left: (device: Device) => void;
}

/** A message of a device that is in the class. Fails where the disk refuses. */
export async function hearIn(
  host: ClassHost,
  device: Device,
  message: InClass,
  ending: Ending,
): Promise<void> {
  switch (message.t) {
    case "do":
      return host.command(device, message.id, message.command, message.room ?? device.room);
    case "look":
      return turn(host, device, message);
    case "past":
      return showPast(host, device, message.turning);
    default:
      return hearInstructor(host, device, message, ending);
  }
}

/** What is of the instructor alone and no command in a room. */
async function hearInstructor(
  host: ClassHost,
  device: Device,
  message: Extract<InClass, { t: "renew" | "pass" | "record" | "delete" }>,
  ending: Ending,
): Promise<void> {
  const { id } = message;
  const refused = (reason: RoomRefusal["reason"]): void =>
    tell(device, { t: "refused", id, refusal: { reason, detail: "" } });
  if (device.as !== "instructor") return refused("notAllowed");
  switch (message.t) {
    case "renew":
      if (message.of !== "projector") return refused("notAllowed");
      return tell(device, { t: "done", id, reply: { token: await renew(host, message.of) } });
    case "pass": {
      const pass = await givePass(host, message.person);
      if (pass === undefined) return refused("notThere");
      return tell(device, { t: "done", id, reply: { pass } });
    }
    // Everybody's secrets are in it.
    case "record":
      return tell(device, { t: "done", id, reply: { record: await host.recorded(message.names) } });
    case "delete":
      if (readCode(message.code).code !== host.classroom().code) return refused("notAllowed");
      host.close();
      ending.drop();
      tell(device, { t: "done", id, reply: {} });
      return shut(host, ending.left);
  }
}

/**
 * A fresh token in the place of one that is lost. It is on the disk before it is told; the old one is dead,
 * and whoever came by it is shown out.
 */
export async function renew(host: ClassHost, of: "instructor" | "projector"): Promise<string> {
  const token = newToken(host.classroom().id);
  await host.record([{ e: "renewed", of, token: hashOf(token) }]);
  for (const one of host.devices()) {
    if (one.as !== of) continue;
    one.leave();
    bye(one, "renewed");
  }
  return token;
}

/** What opens a person's seat on a new device, behind the class's code; absent where there is nobody. */
async function givePass(host: ClassHost, person: string): Promise<Pass | undefined> {
  const known = personOf(host.classroom(), person);
  if (known === undefined) return undefined;
  await host.record([{ e: "act", room: known.room, act: "reissue", about: person }]);
  const { word, until } = host.passes.give(person, host.now());
  return { code: `${host.classroom().code}-${word}`, until };
}

function turn(host: ClassHost, device: Device, look: Extract<InClass, { t: "look" }>): void {
  const { path = device.path, advice = device.advice } = look;
  const { room = device.room, seat = device.seat, language = device.language } = look;
  Object.assign(device, { path, advice, language });
  if (device.as !== "student") {
    Object.assign(device, { room, seat: device.as === "instructor" ? seat : "" });
  }
  host.refresh(device);
}

function showPast(host: ClassHost, device: Device, turning: number): void {
  const look = lookOf(host.classroom(), new Set(), device);
  const moment =
    look === undefined
      ? undefined
      : presentTurningPoint(gameLookOf(look), turning, voiceOf(device.language));
  tell(device, { t: "past", turning, moment: moment ?? null });
}

/** Closes a class and shows everybody out. */
export function shut(host: ClassHost, left: (device: Device) => void): void {
  host.close();
  for (const one of host.devices()) {
    left(one);
    bye(one, "deleted");
  }
}

/** A class that is about to begin: its first entries, and what whoever opens it is told. */
export type NewClass =
  | { readonly ok: false; readonly refusal: RoomRefusal }
  | {
      readonly ok: true;
      readonly code: string;
      readonly entries: Parameters<ClassHost["record"]>[0];
      readonly opened: Omit<OpenedClass, "code" | "rooms">;
    };

export function newClass(library: Library, id: string, opening: Opening, rooms: number): NewClass {
  const [instructor, projector] = [newToken(id), newToken(id)];
  const names = { id, instructor: hashOf(instructor), projector: hashOf(projector) };
  const chance = { number: newNumber, code: newCode };
  const decision = openClass({ library, chance }, names, opening, rooms);
  if (!decision.ok) return decision;
  const { entries } = decision;
  const code = entries.find((entry) => entry.e === "class")?.code ?? "";
  return { ok: true, code, entries, opened: { class: id, instructor, projector } };
}

/** What whoever opened a class is told, once. */
export function toldOf(host: ClassHost, opened: Omit<OpenedClass, "code" | "rooms">): OpenedClass {
  const { code, rooms } = host.classroom();
  return { ...opened, code, rooms: rooms.map(({ letter }) => letter) };
}
