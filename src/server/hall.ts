import {
  bye,
  type ClassHost,
  classOfToken,
  type Device,
  type Ending,
  type Guest,
  guestBy,
  type Hello,
  hearIn,
  type InClass,
  isInstructorOf,
  isPlaying,
  isSame,
  openClassHost,
  readCode,
  seat,
  tell,
  welcome,
} from "../host/index.ts";
import { BrokenLog } from "../room/index.ts";
import type { ClientMessage } from "../view/present/index.ts";
import { hearAtDesk, unlink } from "./desk.ts";
import type { HallOptions, Inside } from "./inside.ts";

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
    isInstructor: (token) => {
      const host = open.get(classOfToken(token));
      return isSame(token, inside.key) || (host !== undefined && isInstructorOf(host, token));
    },
    isPlaying: () => [...open.values()].some(isPlaying),
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
    case "classes":
      if (device.as === undefined) return bye(device, "unknown");
      return heed(inside, device, hearAtDesk(inside, device, message));
    case "renew":
    case "delete":
      if (device.as !== "host") return hearInside(inside, device, message);
      return heed(inside, device, hearAtDesk(inside, device, message));
    case "look":
      if (device.as !== "host") return hearInside(inside, device, message);
      device.language = message.language ?? device.language;
      return;
    default:
      return hearInside(inside, device, message);
  }
}

function hearInside(inside: Inside, device: Device, message: InClass): void {
  const host = inside.at.get(device);
  if (host === undefined) return bye(device, "unknown");
  heed(inside, device, hearIn(host, device, message, endingOf(inside, host)));
}

/** What the disk would not take has not happened: the device rings again, and asks again. */
function heed({ around }: Inside, device: Device, asked: Promise<void>): void {
  asked.catch((error: Error) => {
    around.report(`a message could not be answered: ${error.message}`);
    device.close();
  });
}

async function greet(inside: Inside, device: Device, hello: Hello, address: string) {
  if (!(await inside.attempts.turn(address))) return bye(device, "tooFast");
  inside.at.get(device)?.detach(device);
  const found = await find(inside, device, hello);
  if (found === undefined) {
    inside.attempts.wrong();
    return bye(device, "unknown");
  }
  const { host, ...guest } = found;
  welcome(device, hello, guest, inside.around.now());
  if (host === undefined || device.isGone) return;
  inside.at.set(device, host);
  seat(host, device);
}

interface Found extends Guest {
  readonly host?: ClassHost;
}

async function find(inside: Inside, device: Device, hello: Hello): Promise<Found | undefined> {
  const { as, token, code = "" } = hello;
  if (as === "host") {
    return device.isLocal || isSame(token ?? "", inside.key) ? { is: { room: "" } } : undefined;
  }
  const host =
    as === "student" && token === undefined
      ? classOfCode(inside, readCode(code).code)
      : inside.open.get(classOfToken(token ?? ""));
  const guest = host === undefined ? undefined : await guestBy(host, hello);
  return host === undefined || guest === undefined ? undefined : { host, ...guest };
}

/** All are compared, so that the time tells nothing. */
function classOfCode({ open }: Inside, code: string): ClassHost | undefined {
  let host: ClassHost | undefined;
  for (const one of open.values()) if (isSame(one.classroom().code, code)) host = one;
  return host;
}

/** The file is unlinked. */
function endingOf({ open, classes, at }: Inside, host: ClassHost): Ending {
  return {
    drop: () => {
      const { id } = host.classroom();
      open.delete(id);
      classes.drop(id);
    },
    left: (device) => void at.delete(device),
  };
}
