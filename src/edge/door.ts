import {
  classOfToken,
  createPace,
  type Hello,
  isSame,
  LONGEST_FRAME,
  newClassId,
  readCode,
  readMessage,
} from "../host/index.ts";
import {
  type ClientMessage,
  type Language,
  PROTOCOL,
  type ServerMessage,
} from "../view/present/index.ts";
import { BREACH } from "./class-lines.ts";
import { askBegin, classOf } from "./class-questions.ts";
import { type AtDesk, answerAtDesk } from "./desk.ts";
import { askDirectory, type Found } from "./directory.ts";
import { type Bindings, type Line, lineTo } from "./platform.ts";

/**
 * The door to all classes. A device says by its first message where it wants to; the line is then
 * passed on to the object of that class, and this side only carries texts to and fro, at a pace. So no
 * secret stands in an address, and a device speaks as it does to any other host.
 */

/** The engine, or an object, has gone for the moment: whoever comes again finds it. */
const COME_AGAIN = 1013;
/** Shorter keys can be guessed. */
const SHORTEST_KEY = 16;

/** Classes that this worker knows of; what it has forgotten it asks the directory. */
const known = new Set<string>();

interface Visit {
  readonly line: Line;
  readonly bindings: Bindings;
  readonly address: string;
  /** The line of the class; absent before. */
  through: Line | undefined;
  isHost: boolean;
  language: Language;
  /** Settles when what was heard before has been done. */
  turn: Promise<void>;
}

/** @param address the visitor's, or empty where it is not known; it is kept nowhere */
export function receive(line: Line, bindings: Bindings, address: string): void {
  const pace = createPace();
  const visit: Visit = {
    ...{ line, bindings, address, through: undefined, isHost: false, turn: Promise.resolve() },
    language: "en",
  };
  line.addEventListener("message", ({ data }) => {
    const isText = typeof data === "string" && Buffer.byteLength(data) <= LONGEST_FRAME;
    if (!pace.mayPass() || !isText) return shutOut(visit, BREACH);
    if (visit.through !== undefined) return visit.through.send(data);
    visit.turn = visit.turn.then(() => hear(visit, data)).catch(() => shutOut(visit, COME_AGAIN));
  });
  const gone = (): void => visit.through?.close(1000);
  line.addEventListener("close", gone);
  line.addEventListener("error", gone);
}

function shutOut({ line, through }: Visit, code: number): void {
  line.close(code);
  through?.close(1000);
}

const say = ({ line }: Visit, message: ServerMessage): void => line.send(JSON.stringify(message));

function bye(visit: Visit, reason: "unknown" | "tooFast"): void {
  say(visit, { t: "bye", reason });
  shutOut(visit, 1000);
}

async function hear(visit: Visit, text: string): Promise<void> {
  // The hello before it has opened the way.
  if (visit.through !== undefined) return visit.through.send(text);
  const message = readMessage(text);
  switch (message?.t) {
    case undefined:
      return shutOut(visit, BREACH);
    case "ping":
      return say(visit, { t: "pong", now: Date.now() });
    case "hello":
      return message.as === "host" ? greetHost(visit, message) : passOn(visit, message, text);
    case "open":
    case "classes":
    case "renew":
    case "delete":
    case "look":
      return visit.isHost ? hearAtDesk(visit, message) : bye(visit, "unknown");
    default:
      return bye(visit, "unknown");
  }
}

async function greetHost(visit: Visit, { token = "", language }: Hello): Promise<void> {
  const { bindings, address } = visit;
  const key = bindings.KEY ?? "";
  const right = key.length >= SHORTEST_KEY && isSame(token, key);
  const found = await askDirectory(bindings, { ask: "key", right, address });
  if ("no" in found) return bye(visit, found.no);
  visit.isHost = true;
  visit.language = language;
  say(visit, { t: "welcome", v: PROTOCOL, as: "host", now: Date.now() });
}

/** What whoever runs the program may do beside opening: docs/classroom.md. */
async function hearAtDesk(visit: Visit, message: AtDesk): Promise<void> {
  switch (message.t) {
    case "open":
      return open(visit, message);
    case "look":
      visit.language = message.language ?? visit.language;
      return;
    default: {
      const { id } = message;
      const reply = await answerAtDesk(visit.bindings, message, visit.language);
      if (typeof reply !== "string") return say(visit, { t: "done", id, reply });
      say(visit, { t: "refused", id, refusal: { reason: reply, detail: "" } });
    }
  }
}

async function open(visit: Visit, message: Extract<ClientMessage, { t: "open" }>): Promise<void> {
  const { id, opening, rooms } = message;
  const begun = await askBegin(visit.bindings, newClassId(), { opening, rooms });
  if (begun.ok) say(visit, { t: "opened", id, opened: begun.opened });
  else say(visit, { t: "refused", id, refusal: begun.refusal });
}

async function passOn(visit: Visit, hello: Hello, text: string): Promise<void> {
  const found = await find(visit, hello);
  if ("no" in found) return bye(visit, found.no);
  known.add(found.id);
  const through = await lineTo(classOf(visit.bindings, found.id));
  if (through === undefined) return shutOut(visit, COME_AGAIN);
  const { line } = visit;
  through.addEventListener("message", ({ data }) => line.send(data));
  through.addEventListener("close", ({ code }) => line.close(mayBeSent(code) ? code : COME_AGAIN));
  through.addEventListener("error", () => line.close(COME_AGAIN));
  through.send(text);
  visit.through = through;
}

/** Codes that only say how a line was lost: RFC 6455, 7.4.1. */
const mayBeSent = (code: number): boolean =>
  code >= 1000 && ![1004, 1005, 1006, 1015].includes(code);

async function find({ bindings, address }: Visit, hello: Hello): Promise<Found> {
  const { as, token, code = "" } = hello;
  if (as === "student" && token === undefined) {
    return askDirectory(bindings, { ask: "code", code: readCode(code).code, address });
  }
  const id = classOfToken(token ?? "");
  return known.has(id) ? { id } : askDirectory(bindings, { ask: "class", id, address });
}
