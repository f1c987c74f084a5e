import { createStore, type StoreApi } from "zustand/vanilla";
import {
  type ClientMessage,
  type MomentModel,
  PROTOCOL,
  type Role,
  type ServerMessage,
} from "../view/present/index.ts";
import type { ClassActions, ClassState, Look } from "./class-state.ts";
import type { SeatKeep } from "./keep.ts";
import { type Line, type Machine, openLine } from "./line.ts";
import { createOutbox, type Letter, type Outbox, type Outcome } from "./outbox.ts";
import { follow, onFrom, show, walkFrom } from "./turnings.ts";
import { partsWith, type Tags } from "./view-parts.ts";

export interface ClassOptions {
  readonly as: Role;
  readonly language: "en" | "ru";
  readonly code?: string;
  readonly token?: string;
  readonly keep: SeatKeep;
  readonly machine: Machine;
  /** Letters for commands, never the same twice. */
  readonly newId: () => string;
  /** Commands that an earlier life of the page left without an answer. */
  readonly left: readonly Letter[];
  readonly keepLeft: (letters: readonly Letter[]) => void;
}

export interface ClassApp {
  readonly store: StoreApi<ClassState>;
  readonly actions: ClassActions;
}

interface Inside {
  readonly options: ClassOptions;
  readonly store: StoreApi<ClassState>;
  readonly outbox: Outbox;
  line: Line | undefined;
  code: string | undefined;
  token: string | undefined;
  /** What this device is turned to, told again whenever the line comes back. */
  look: Look;
  tags: Tags;
  past: Map<number, MomentModel>;
  asked: Set<number>;
}

const FRESH = {
  ...{ welcome: false, parts: {}, moment: undefined, at: undefined, seen: undefined },
  ended: undefined,
};

/** A device's side of a class. A student without code or token does not ring before `enter`. */
export function createClassApp(options: ClassOptions): ClassApp {
  const { as, code, token } = options;
  const store = createStore<ClassState>(() => ({
    ...{ as, line: "connecting", returns: 0, offset: 0, opened: undefined, ...FRESH },
    code: undefined,
    waiting: options.left,
  }));
  const outbox = createOutbox(options.left, (letters) => {
    options.keepLeft(letters);
    store.setState({ waiting: letters });
  });
  const inside: Inside = {
    ...{ options, store, outbox, code, token, line: undefined },
    look: { language: options.language },
    ...{ tags: new Map(), past: new Map(), asked: new Set() },
  };
  if (as !== "student" || code !== undefined || token !== undefined) ring(inside);
  return { store, actions: actionsOf(inside) };
}

function actionsOf(inside: Inside): ClassActions {
  const { store, options, outbox } = inside;
  const ask = (letter: Letter): Promise<Outcome> => {
    const answer = outbox.add(letter);
    if (store.getState().welcome) send(inside, letter);
    return answer;
  };
  const turnTo = (at: number | undefined) => put(inside, show(store.getState(), at, inside.past));
  return {
    command: (command, room) =>
      ask({ t: "do", id: options.newId(), command, ...(room === undefined ? {} : { room }) }),
    open: (rest) => ask({ t: "open", id: options.newId(), ...rest }),
    classes: () => ask({ t: "classes", id: options.newId() }),
    renew: (of, name) => ask({ t: "renew", id: options.newId(), of, ...named(name) }),
    pass: (person) => ask({ t: "pass", id: options.newId(), person }),
    remove: (code, name) => ask({ t: "delete", id: options.newId(), code, ...named(name) }),
    record: (names) => ask({ t: "record", id: options.newId(), names }),
    look: (look) => turn(inside, look),
    goOn: () => turnTo(onFrom(store.getState())),
    toLive() {
      store.setState(({ parts, seen }) => ({ seen: parts.turning?.count ?? seen }));
      turnTo(undefined);
    },
    walk: (by) => turnTo(walkFrom(store.getState(), by)),
    enter(by) {
      inside.code = by.code;
      inside.token = by.token;
      ring(inside);
    },
    hurry: () => inside.line?.hurry(),
    end: () => inside.line?.end(),
  };
}

const named = (name: string | undefined) => (name === undefined ? {} : { class: name });

function send(inside: Inside, message: ClientMessage): void {
  inside.line?.send(JSON.stringify(message));
}

/** Turning points are seen from where the device is turned to: another look sees others. */
function turn(inside: Inside, look: Look): void {
  const { path, ...elsewhere } = look;
  inside.look = { ...inside.look, ...look };
  if (Object.keys(elsewhere).length > 0) forgetPast(inside);
  if (look.room !== undefined || look.seat !== undefined) {
    inside.store.setState({ at: undefined, seen: undefined });
  }
  if (inside.store.getState().welcome) send(inside, { t: "look", ...look });
}

function forgetPast(inside: Inside): void {
  inside.past = new Map();
  inside.asked = new Set();
}

/** Opens the line anew, for another class or another token. */
function ring(inside: Inside): void {
  const { store, options } = inside;
  inside.line?.end();
  inside.tags = new Map();
  forgetPast(inside);
  store.setState({ ...FRESH, line: "connecting" });
  inside.line = openLine({
    ...options.machine,
    opened: () => greet(inside),
    heard: (message) => hear(inside, message),
    lost: () => store.setState({ line: "lost", welcome: false }),
  });
}

function greet(inside: Inside): void {
  const { options, token, code, tags } = inside;
  const by = token === undefined ? (code === undefined ? {} : { code }) : { token };
  const have = tags.size === 0 ? {} : { have: Object.fromEntries(tags) };
  const language = inside.look.language ?? options.language;
  send(inside, { t: "hello", v: PROTOCOL, as: options.as, language, ...by, ...have });
}

function hear(inside: Inside, message: ServerMessage): void {
  const { store, outbox } = inside;
  switch (message.t) {
    case "welcome":
      return welcome(inside, message);
    case "view": {
      const { parts, tags } = partsWith(store.getState().parts, inside.tags, message.parts);
      inside.tags = tags;
      return take(inside, parts);
    }
    case "done":
      return outbox.settle(message.id, { ok: true, reply: message.reply });
    case "refused":
      return outbox.settle(message.id, { ok: false, refusal: message.refusal });
    case "opened":
      store.setState({ opened: message.opened });
      return outbox.settle(message.id, { ok: true, reply: {} });
    case "past":
      if (message.moment !== null) inside.past.set(message.turning, message.moment);
      return put(inside, follow(store.getState(), inside.past));
    case "pong":
      return store.setState({ offset: message.now - inside.options.machine.now() });
    case "elsewhere":
    case "bye":
      return end(inside, message);
  }
}

type Welcome = Extract<ServerMessage, { t: "welcome" }>;

function welcome(inside: Inside, { now, token, code = inside.code ?? "" }: Welcome): void {
  const { store, options } = inside;
  if (token !== undefined && options.as === "student") {
    inside.token = token;
    inside.code = code;
    options.keep.save({ code, token });
  }
  const back = store.getState().line === "lost" ? 1 : 0;
  store.setState(({ returns }) => ({
    ...{ line: "open", welcome: true, ended: undefined, returns: returns + back },
    code: inside.code,
    offset: now - options.machine.now(),
  }));
  const { language: _spoken, ...look } = inside.look;
  if (Object.keys(look).length > 0) send(inside, { t: "look", ...look });
  for (const letter of inside.outbox.letters()) send(inside, letter);
}

function take(inside: Inside, parts: ClassState["parts"]): void {
  const { store } = inside;
  const before = store.getState().parts;
  const other = before.me?.seat !== parts.me?.seat;
  if (other || (parts.turning?.count ?? 0) < (before.turning?.count ?? 0)) forgetPast(inside);
  store.setState({ parts });
  put(inside, follow(store.getState(), inside.past));
}

/** Puts on the screen what is to be there, and asks for what it lacks. */
function put(inside: Inside, { ask, ...shown }: ReturnType<typeof follow>): void {
  inside.store.setState(shown);
  if (ask === undefined || inside.asked.has(ask)) return;
  inside.asked.add(ask);
  send(inside, { t: "past", turning: ask });
}

/** The host has ended it. A token that it does not know is worth nothing, the code may be. */
function end(inside: Inside, message: Extract<ServerMessage, { t: "elsewhere" | "bye" }>): void {
  const { store, options, token } = inside;
  inside.line?.end();
  const ended = message.t === "elsewhere" ? "elsewhere" : message.reason;
  const useless = ended === "unknown" || ended === "deleted" || ended === "removed";
  if (useless && token !== undefined && options.as === "student") {
    options.keep.forget(token);
    inside.token = undefined;
    for (const { id } of inside.outbox.letters()) {
      inside.outbox.settle(id, { ok: false, refusal: { reason: "notThere", detail: "" } });
    }
    if (ended === "unknown" && inside.code !== undefined) return ring(inside);
  }
  store.setState({ ended, line: "lost", welcome: false });
}
