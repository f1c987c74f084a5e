import { WebSocket } from "ws";
import {
  type ClientMessage,
  type PartName,
  type Parts,
  type Role,
  type ServerMessage,
  withDifference,
} from "../../../src/view/present/index.ts";

type Welcome = Extract<ServerMessage, { t: "welcome" }>;
type Answer = Extract<ServerMessage, { t: "done" | "refused" | "opened" }>;
export type Command = Extract<ClientMessage, { t: "do" }>["command"];

/** A device without a screen: it keeps every text that it was sent. */
export interface TestDevice {
  readonly texts: string[];
  readonly parts: Partial<Parts>;
  readonly tags: Partial<Record<PartName, string>>;
  readonly views: number;
  readonly closed: boolean;
  readonly last: ServerMessage | undefined;
  readonly hello: (
    as: Role,
    secret?: { code?: string; token?: string; have?: Partial<Record<PartName, string>> },
  ) => Promise<Welcome>;
  readonly send: (message: ClientMessage) => void;
  readonly raw: (text: string | Buffer) => void;
  readonly ask: (message: ClientMessage & { readonly id: string }) => Promise<Answer>;
  readonly command: (command: Command, room?: string, id?: string) => Promise<Answer>;
  /** Waits until something holds of the device. */
  readonly until: (holds: (device: TestDevice) => boolean, what?: string) => Promise<void>;
  readonly close: () => void;
  readonly cut: () => void;
}

const PATIENCE_MS = 20_000;
let ids = 0;
export const nextId = (): string => `id-${String(++ids).padStart(8, "0")}`;

export async function connect(
  port: number,
  headers: Record<string, string> = {},
): Promise<TestDevice> {
  const line = new WebSocket(`ws://127.0.0.1:${port}/ws`, { headers });
  const waiting = new Set<() => void>();
  const state = {
    texts: [] as string[],
    parts: {} as Record<string, unknown>,
    tags: {} as Record<string, string>,
    views: 0,
    closed: false,
    last: undefined as ServerMessage | undefined,
    welcome: undefined as Welcome | undefined,
    answers: new Map<string, Answer>(),
  };
  const wake = (): void => {
    for (const one of waiting) one();
  };
  line.on("message", (data) => {
    const text = String(data);
    state.texts.push(text);
    const message = JSON.parse(text) as ServerMessage;
    state.last = message;
    if (message.t === "welcome") state.welcome = message;
    if ("id" in message) state.answers.set(message.id, message);
    if (message.t === "view") {
      state.views++;
      for (const [name, piece] of Object.entries(message.parts)) {
        if (piece === null) {
          delete state.parts[name];
          delete state.tags[name];
        } else {
          state.parts[name] =
            "value" in piece ? piece.value : withDifference(state.parts[name], piece.change);
          state.tags[name] = piece.tag;
        }
      }
    }
    wake();
  });
  line.on("close", () => {
    state.closed = true;
    wake();
  });
  line.on("error", () => undefined);
  await new Promise((resolve, reject) => {
    line.once("open", resolve);
    line.once("close", () => reject(new Error("closed before it was open")));
  });
  const until = (holds: () => boolean, what: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`waited in vain for ${what}; last: ${state.texts.at(-1)?.slice(0, 300)}`));
      }, PATIENCE_MS);
      waiting.add(check);
      check();
    });
  const send = (message: ClientMessage): void => line.send(JSON.stringify(message));
  const device: TestDevice = {
    get texts() {
      return state.texts;
    },
    get parts() {
      return state.parts as Partial<Parts>;
    },
    get tags() {
      return state.tags as TestDevice["tags"];
    },
    get views() {
      return state.views;
    },
    get closed() {
      return state.closed;
    },
    get last() {
      return state.last;
    },
    async hello(as, secret = {}) {
      state.welcome = undefined;
      send({ t: "hello", v: 1, as, language: "en", ...secret });
      await until(() => state.closed || state.welcome !== undefined, "welcome");
      if (state.welcome === undefined) throw new Error(`no welcome: ${state.texts.at(-1)}`);
      return state.welcome;
    },
    send,
    raw: (text) => line.send(text),
    async ask(message) {
      const { id } = message;
      state.answers.delete(id);
      send(message);
      const what = `an answer to ${JSON.stringify(message)}`;
      await until(() => state.closed || state.answers.has(id), what);
      const found = state.answers.get(id);
      if (found === undefined) throw new Error("closed before the answer");
      return found;
    },
    command: (command, room, id = nextId()) =>
      device.ask({ t: "do", id, command, ...(room === undefined ? {} : { room }) }),
    until: (holds, what = String(holds)) => until(() => holds(device), what),
    close: () => line.close(),
    cut: () => line.terminate(),
  };
  return device;
}
