import { recordOf } from "../record/index.ts";
import { BrokenLog, type Opening, openClass, personOf } from "../room/index.ts";
import {
  type ClientMessage,
  lookOf as gameLookOf,
  type PartName,
  PROTOCOL,
  presentTurningPoint,
} from "../view/present/index.ts";
import type { Attempts } from "./attempts.ts";
import { type ClassHost, openClassHost, type Surroundings } from "./class-host.ts";
import { type Device, tell } from "./device.ts";
import {
  classOfToken,
  hashOf,
  isSame,
  newClassId,
  newCode,
  newNumber,
  newToken,
  readCode,
} from "./secrets.ts";
import type { ClassStore } from "./store.ts";
import { lookOf, voiceOf } from "./views.ts";

export interface HallOptions {
  readonly classes: ClassStore;
  readonly around: Surroundings;
  readonly attempts: Attempts;
  /** What opens classes beside the machine itself. */
  readonly key: string;
  /** How long a class is kept after its last change; 0: until it is deleted. */
  readonly keepMs: number;
  /** Version of the program, for the files that leave it. */
  readonly program?: string;
}

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

interface Inside extends HallOptions {
  readonly open: Map<string, ClassHost>;
  readonly at: Map<Device, ClassHost>;
}

/** Opens every class that is kept. */
export function createHall(options: HallOptions): Hall {
  const open = new Map<string, ClassHost>();
  const inside: Inside = { ...options, open, at: new Map() };
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
function sweep({ classes, keepMs, around, open, at }: Inside): void {
  if (keepMs === 0) return;
  for (const { id, changed } of classes.list()) {
    if (around.now() - changed < keepMs) continue;
    const host = open.get(id);
    if (host !== undefined) shut(at, host);
    open.delete(id);
    classes.drop(id);
  }
}

/** Closes a class and shows everybody out. */
function shut(at: Inside["at"], host: ClassHost): void {
  host.close();
  for (const one of host.devices()) {
    at.delete(one);
    bye(one, "deleted");
  }
}

function hear(inside: Inside, device: Device, message: ClientMessage, address: string): void {
  switch (message.t) {
    case "ping":
      return tell(device, { t: "pong", now: inside.around.now() });
    case "hello":
      void greet(inside, device, message, address);
      return;
    case "open":
      void open(inside, device, message);
      return;
    default:
      return hearIn(inside, device, message);
  }
}

type Hello = Extract<ClientMessage, { t: "hello" }>;

const bye = (device: Device, reason: "unknown" | "tooFast" | "deleted" | "full"): void => {
  tell(device, { t: "bye", reason });
  device.close();
};

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
  tell(device, { ...welcome, ...room, ...(who.token === undefined ? {} : { token: who.token }) });
  if (host === undefined || device.isGone) return;
  takeOver(host, device);
  inside.at.set(device, host);
  host.attach(device);
}

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
      return hello.token === undefined ? byCode(inside, hello.code ?? "") : bySeat(inside, token);
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

async function open(
  inside: Inside,
  device: Device,
  { id, opening, rooms }: { id: string; opening: Opening; rooms: number },
) {
  const refused = (reason: "notAllowed" | "invalid" | "full", detail = "") =>
    tell(device, { t: "refused", id, refusal: { reason, detail } });
  if (device.as !== "host") return refused("notAllowed");
  if (inside.open.size >= MOST_CLASSES) return refused("full");
  const name = newClassId();
  const [instructor, projector] = [newToken(name), newToken(name)];
  const names = { id: name, instructor: hashOf(instructor), projector: hashOf(projector) };
  const chance = { number: newNumber, code: newCode };
  const decision = openClass({ library: inside.around.library, chance }, names, opening, rooms);
  if (!decision.ok) return tell(device, { t: "refused", id, refusal: decision.refusal });
  const host = openClassHost(inside.classes.open(name), inside.around);
  inside.open.set(name, host);
  await host.begin(decision.entries);
  const { code, rooms: opened } = host.classroom();
  const told = { class: name, code, instructor, projector, rooms: opened.map((one) => one.letter) };
  tell(device, { t: "opened", id, opened: told });
}

/** As many as one machine bears. */
const MOST_CLASSES = 500;

type InClass = Exclude<ClientMessage, { t: "ping" | "hello" | "open" }>;

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
    case "delete":
      return remove(inside, host, device, message.id, message.code);
    case "record":
      return showRecord(inside, host, device, message);
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

type AskRecord = Extract<ClientMessage, { t: "record" }>;

/** Everything that happened in the class, everybody's secrets too: for the instructor alone. */
function showRecord(inside: Inside, host: ClassHost, device: Device, { id, names }: AskRecord) {
  if (device.as !== "instructor") {
    return tell(device, { t: "refused", id, refusal: { reason: "notAllowed", detail: "" } });
  }
  const { around, program } = inside;
  const options = { names, ...(program === undefined ? {} : { program }) };
  tell(device, { t: "record", id, record: recordOf(host.rows(), around.library, options) });
}

/** Every device is shown out, and the file is unlinked. */
function remove(inside: Inside, host: ClassHost, device: Device, id: string, code: string): void {
  const { id: name, code: known } = host.classroom();
  if (device.as !== "instructor" || readCode(code).code !== known) {
    return tell(device, { t: "refused", id, refusal: { reason: "notAllowed", detail: "" } });
  }
  host.close();
  inside.open.delete(name);
  inside.classes.drop(name);
  tell(device, { t: "done", id, reply: {} });
  shut(inside.at, host);
}
