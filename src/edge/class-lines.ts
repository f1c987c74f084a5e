import {
  bye,
  type ClassHost,
  type Device,
  type Ending,
  guestBy,
  type Hello,
  hearIn,
  newDevice,
  readMessage,
  seat,
  tell,
  welcome,
} from "../host/index.ts";
import type { Line } from "./platform.ts";

/** The class behind the lines. */
export interface Behind {
  /** Absent where there is no class (any more). */
  readonly host: () => ClassHost | undefined;
  readonly now: () => number;
  readonly drop: () => void;
  /** Somebody has tried a word that is nobody's. */
  readonly wrong: () => void;
}

/** Breach of a rule: RFC 6455, 7.4.1. */
export const BREACH = 1008;

/** Takes a line that the worker has opened on behalf of a device; its first message is the hello. */
export function takeLine(line: Line, behind: Behind): void {
  let inside: ClassHost | undefined;
  const leave = (): void => {
    inside?.detach(device);
    inside = undefined;
  };
  const end = (code: number): void => {
    device.isGone = true;
    leave();
    line.close(code);
  };
  const device: Device = newDevice({
    send: (text) => {
      if (!device.isGone) line.send(text);
    },
    // How much a device has not taken yet is not known here.
    waiting: () => 0,
    close: () => end(1000),
    ...{ isLocal: false, leave },
  });
  const greet = async (hello: Hello): Promise<void> => {
    leave();
    const host = behind.host();
    const guest = host === undefined ? undefined : await guestBy(host, hello);
    if (host === undefined || guest === undefined) {
      behind.wrong();
      return bye(device, "unknown");
    }
    welcome(device, hello, guest, behind.now());
    if (device.isGone) return;
    inside = host;
    seat(host, device);
  };
  const ending: Ending = { drop: behind.drop, left: () => undefined };
  const hear = (text: string): void => {
    const message = readMessage(text);
    if (message === undefined) return end(BREACH);
    if (message.t === "ping") return tell(device, { t: "pong", now: behind.now() });
    if (message.t === "hello") return void greet(message);
    if (inside === undefined) return bye(device, "unknown");
    if (message.t === "open" || message.t === "classes") return refuse(device, message.id);
    // What could not be written was not done: the device comes and asks again.
    hearIn(inside, device, message, ending).catch(() => end(1011));
  };
  line.addEventListener("message", ({ data }) => hear(String(data)));
  line.addEventListener("close", () => end(1000));
  line.addEventListener("error", () => end(1000));
}

/** Classes are opened and listed at the door, by the host. */
const refuse = (device: Device, id: string): void =>
  tell(device, { t: "refused", id, refusal: { reason: "notAllowed", detail: "" } });
