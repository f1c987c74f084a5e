import { BrokenLog, personOf } from "../room/index.ts";
import {
  type ClientMessage,
  lookOf as gameLookOf,
  type PartName,
  PROTOCOL,
  presentTurningPoint,
} from "../view/present/index.ts";
import { type ClassHost, openClassHost } from "./class-host.ts";
import { givePass, list, open, remove, renew } from "./desk.ts";
import { type Device, tell } from "./device.ts";
import { bye, type HallOptions, type Inside, unlink } from "./inside.ts";
import { createPasses } from "./passes.ts";
import { classOfToken, hashOf, isSame, newToken, readCode, readPass } from "./secrets.ts";
import { lookOf, voiceOf } from "./views.ts";

/** All classes of a host, and the door to them. */
export interface Hall {
  /** A message of a device, already read. */
  readonly hear: (device: Device, message: ClientMessage, address: string) => void;
  readonly leave: (device: Device) => void;
  /** Whether a token is an instructor's, or the host's key. */
  readonly isInstructor: (token: string) => boolean;
  /** Whether a class is open whose game has not ended. */
  readonly isPlaying: () => boolean;
  readonly close: () => void;
}

/** Opens every class that is kept. */
export function createHall(options: HallOptions): Hall {
  const open = new Map<string, ClassHost>();
  const passes = createPasses(options.around.now);
  const inside: Inside = { ...options, open, passes, at: new Map() };
  sweep(inside);
  for (const { id } of options.classes.list()) resume(inside, id);
  const sweeping = setInterval(() => sweep(inside), SWEEP_MS).unref();
  return {
    hear: (device, message, address) => hear(inside, device, message, address),
    leave: (device) => {
      inside.at.get(device)?.detach(device);
      inside.at.delete(device);
    },
    isInstructor: (token) => isSame(token, inside.key) || asInstructor(inside, token) !== undefined,
    isPlaying: () =>
      [...open.values()].some((one) =>
        one.classroom().rooms.some(({ stage }) => stage !== "debrief"),
      ),
    close: () => {
      clearInterval(sweeping);
      for (const one of open.values()) one.close();
    },
  };
}

/** A log that this program cannot follow is left as it is, for one that can. */
function resume({ classes, around, open }: Inside, id: string): void {
  const store = classes.open(id);
  try {
    open.set(id, openClassHost(store, around));
  } catch (error) {
    if (!(error instanceof BrokenLog)) throw error;
    store.close();
    around.report(`class ${id} was kept by another version of this program: ${error.message}`);
  }
}

/** ms */
const SWEEP_MS = 3_600_000;

/** Deletes what has been kept for its time. */
function sweep(inside: Inside): void {
  const { classes, keepMs, around } = inside;
  if (keepMs === 0) return;
  for (const { id, changed } of classes.list()) {
    if (around.now() - changed >= keepMs) unlink(inside, id);
  }
}

function hear(inside: Inside, device: Device, message: ClientMessage, address: string): void {
  switch (message.t) {
    case "ping":
      return tell(device, { t: "pong", now: inside.around.now() });
    case "hello":
      return heed(inside, device, greet(inside, device, message, address));
    case "open":
      return heed(inside, device, open(inside, device, message));
    case "classes":
      return list(inside, device, message);
    case "renew":
      return heed(inside, device, renew(inside, device, message));
    case "pass":
      return heed(inside, device, givePass(inside, device, message));
    case "delete":
      return remove(inside, device, message);
    default:
      return hearIn(inside, device, message);
  }
}

/** What the disk would not take has not happened: the device rings again, and asks again. */
function heed({ around }: Inside, device: Device, asked: Promise<void>): void {
  asked.catch((error: Error) => {
    around.report(`the disk refused: ${error.message}`);
    device.close();
  });
}

type Hello = Extract<ClientMessage, { t: "hello" }>;

async function greet(inside: Inside, device: Device, hello: Hello, address: string) {
  if (!(await inside.attempts.turn(address))) return bye(device, "tooFast");
  inside.at.get(device)?.detach(device);
  const found = await find(inside, device, hello);
  if (found === undefined) {
    inside.attempts.wrong();
    return bye(device, "unknown");
  }
  const { host, ...who } = found;
  device.tags = new Map(Object.entries(hello.have ?? {}) as [PartName, string][]);
  Object.assign(device, { as: hello.as, language: hello.language, path: "", seat: "", ...who.is });
  const welcome = { t: "welcome", v: PROTOCOL, as: hello.as, now: inside.around.now() } as const;
  const room = device.room === "" ? {} : { room: device.room };
  const kept = who.token === undefined ? {} : { token: who.token, code: codeOf(host) };
  tell(device, { ...welcome, ...room, ...kept });
  if (host === undefined || device.isGone) return;
  takeOver(host, device);
  inside.at.set(device, host);
  host.attach(device);
}

const codeOf = (host: ClassHost | undefined): string => host?.classroom().code ?? "";

/** One seat token, one device: the later takes over. */
function takeOver(host: ClassHost, device: Device): void {
  if (device.person === undefined) return;
  for (const other of host.devices()) {
    if (other === device || other.person !== device.person) continue;
    tell(other, { t: "elsewhere" });
    other.leave();
    other.close();
  }
}

interface Found {
  readonly host?: ClassHost;
  readonly token?: string;
  readonly is: Partial<Pick<Device, "person" | "room">>;
}

async function find(inside: Inside, device: Device, hello: Hello): Promise<Found | undefined> {
  const token = hello.token ?? "";
  switch (hello.as) {
    case "host":
      return device.isLocal || isSame(token, inside.key) ? { is: { room: "" } } : undefined;
    case "instructor":
    case "projector": {
      const host = inside.open.get(classOfToken(token));
      const known = host?.classroom()[hello.as] ?? "";
      return host !== undefined && isSame(hashOf(token), known)
        ? { host, is: { room: "A", person: undefined } }
        : undefined;
    }
    case "student":
      if (hello.token !== undefined) return bySeat(inside, token);
      return (await byPass(inside, hello.code ?? "")) ?? byCode(inside, hello.code ?? "");
  }
}

const asInstructor = ({ open }: Inside, token: string): ClassHost | undefined => {
  const host = open.get(classOfToken(token));
  return host !== undefined && isSame(hashOf(token), host.classroom().instructor)
    ? host
    : undefined;
};

function bySeat({ open }: Inside, token: string): Found | undefined {
  const host = open.get(classOfToken(token));
  const hash = hashOf(token);
  const person = host?.classroom().people.find((one) => !one.removed && isSame(one.token, hash));
  if (host === undefined || person === undefined) return undefined;
  return { host, is: { person: person.id, room: person.room } };
}

/** By what the instructor has given somebody whose device is lost: the seat gets a new token. */
async function byPass({ open, passes }: Inside, text: string): Promise<Found | undefined> {
  const code = readPass(text);
  const bearer = code === undefined ? undefined : passes.spend(code);
  const host = open.get(bearer?.class ?? "");
  const person = host?.classroom().people.find(({ id }) => id === bearer?.person);
  if (host === undefined || person === undefined || person.removed) return undefined;
  const token = newToken(host.classroom().id);
  await host.record([{ e: "reissued", person: person.id, token: hashOf(token) }]);
  return { host, token, is: { person: person.id, room: person.room } };
}

async function byCode({ open }: Inside, text: string): Promise<Found | undefined> {
  const typed = readCode(text);
  let host: ClassHost | undefined;
  for (const one of open.values()) if (isSame(one.classroom().code, typed.code)) host = one;
  if (host === undefined) return undefined;
  const token = newToken(host.classroom().id);
  const person = await host.join(hashOf(token), typed.room);
  if (person === undefined) return undefined;
  const room = personOf(host.classroom(), person)?.room ?? "";
  return { host, token, is: { person, room } };
}

type InClass = Extract<ClientMessage, { t: "do" | "look" | "past" }>;

function hearIn(inside: Inside, device: Device, message: InClass): void {
  const host = inside.at.get(device);
  if (host === undefined) return bye(device, "unknown");
  switch (message.t) {
    case "do":
      return host.command(device, message.id, message.command, message.room ?? device.room);
    case "look": {
      const {
        path = device.path,
        advice = device.advice,
        room = device.room,
        seat = device.seat,
      } = message;
      const staff = device.as !== "student";
      Object.assign(device, { path, advice, language: message.language ?? device.language });
      if (staff) Object.assign(device, { room, seat: device.as === "instructor" ? seat : "" });
      return host.refresh(device);
    }
    case "past":
      return showPast(host, device, message.turning);
  }
}

function showPast(host: ClassHost, device: Device, turning: number): void {
  const look = lookOf(host.classroom(), new Set(), device);
  const moment =
    look === undefined
      ? undefined
      : presentTurningPoint(gameLookOf(look), turning, voiceOf(device.language));
  tell(device, { t: "past", turning, moment: moment ?? null });
}
