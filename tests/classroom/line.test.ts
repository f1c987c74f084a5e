import { describe, expect, it } from "vitest";
import {
  type ClassApp,
  createClassApp,
  type Machine,
  type Socket,
  seatKeep,
  waitBefore,
} from "../../src/classroom/index.ts";
import type { ClientMessage, ServerMessage } from "../../src/view/present/index.ts";

/** A socket whose other end is the test. */
class TestSocket implements Socket {
  onopen: Socket["onopen"] = null;
  onmessage: Socket["onmessage"] = null;
  onclose: Socket["onclose"] = null;
  readonly sent: ClientMessage[] = [];
  closed = false;
  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessage);
  }
  close(): void {
    this.closed = true;
  }
  open(): void {
    this.onopen?.call(this as never, new Event("open"));
  }
  hear(message: ServerMessage): void {
    const event = { data: JSON.stringify(message) } as MessageEvent;
    this.onmessage?.call(this as never, event);
  }
  cut(): void {
    this.onclose?.call(this as never, { code: 1006 } as CloseEvent);
  }
}

interface Bench {
  readonly app: ClassApp;
  readonly sockets: TestSocket[];
  readonly last: () => TestSocket;
  /** Lets time pass, ms. */
  readonly pass: (ms: number) => void;
  readonly kept: { left: readonly unknown[] };
}

function bench(options: { code?: string; token?: string } = { code: "K7M2PQ" }): Bench {
  const sockets: TestSocket[] = [];
  const timers = new Map<number, { at: number; then: () => void }>();
  const kept: Bench["kept"] = { left: [] };
  let now = 1000;
  let ids = 0;
  const machine: Machine = {
    open: () => {
      const socket = new TestSocket();
      sockets.push(socket);
      return socket;
    },
    now: () => now,
    chance: () => 0.5,
    after: (ms, then) => {
      const id = ++ids;
      timers.set(id, { at: now + ms, then });
      return () => timers.delete(id);
    },
  };
  const stored = new Map<string, string>();
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
  } as unknown as Storage;
  const app = createClassApp({
    ...{ as: "student", language: "en", machine, left: [] },
    ...options,
    keep: seatKeep(() => storage),
    newId: () => `id-${++ids}`,
    keepLeft: (letters) => {
      kept.left = letters;
    },
  });
  const pass = (ms: number): void => {
    now += ms;
    for (const [id, { at, then }] of [...timers]) {
      if (at > now) continue;
      timers.delete(id);
      then();
    }
  };
  return { app, sockets, last: () => sockets.at(-1) as TestSocket, pass, kept };
}

const WELCOME = { t: "welcome", v: 1, as: "student", now: 5000, token: "abc.def" } as const;

describe("a line to the host", () => {
  it("waits between half a second and eight, longer each time", () => {
    const waits = [0, 1, 2, 3, 4, 5, 10].map((tries) => [
      waitBefore(tries, 0),
      waitBefore(tries, 1),
    ]);
    expect(waits.map(([least]) => least)).toEqual(waits.map(() => 500));
    expect(waits.map(([, most]) => most)).toEqual([1000, 2000, 4000, 8000, 8000, 8000, 8000]);
  });

  it("says who comes, keeps the token, and comes back by it with the tags it has", () => {
    const { app, last, sockets, pass } = bench();
    last().open();
    expect(last().sent).toEqual([
      { t: "hello", v: 1, as: "student", language: "en", code: "K7M2PQ" },
    ]);
    last().hear(WELCOME);
    expect(app.store.getState()).toMatchObject({ line: "open", welcome: true, offset: 4000 });
    last().hear({
      t: "view",
      n: 1,
      parts: { messages: { tag: "m1", value: [] } },
    });
    last().cut();
    expect(app.store.getState()).toMatchObject({ line: "lost", welcome: false });
    expect(sockets).toHaveLength(1);
    pass(1000);
    last().open();
    expect(sockets).toHaveLength(2);
    expect(last().sent).toEqual([
      {
        ...{ t: "hello", v: 1, as: "student", language: "en" },
        ...{ token: "abc.def", have: { messages: "m1" } },
      },
    ]);
    last().hear(WELCOME);
    expect(app.store.getState()).toMatchObject({ line: "open", returns: 1 });
  });

  it("asks a silent line whether it is there, and gives it up without an answer", () => {
    const { app, last, sockets, pass } = bench();
    last().open();
    last().hear(WELCOME);
    pass(20_000);
    expect(last().sent.at(-1)).toEqual({ t: "ping" });
    last().hear({ t: "pong", now: 30_000 });
    pass(20_000);
    pass(10_000);
    expect(app.store.getState().line).toBe("lost");
    pass(8000);
    expect(sockets).toHaveLength(2);
  });
});

describe("a command", () => {
  it("that got no answer is sent again under its own name, and kept meanwhile", async () => {
    const { app, last, pass, kept } = bench();
    last().open();
    last().hear(WELCOME);
    const asked = app.actions.command({ do: "move", action: "object", key: "k1" });
    const letter = last().sent.at(-1) as ClientMessage & { id: string };
    expect(letter).toMatchObject({ t: "do", command: { do: "move", action: "object" } });
    last().cut();
    expect(kept.left).toEqual([letter]);
    expect(app.store.getState().waiting).toEqual([letter]);
    pass(1000);
    last().open();
    expect(last().sent).toHaveLength(1);
    last().hear(WELCOME);
    expect(last().sent.at(-1)).toEqual(letter);
    last().hear({ t: "done", id: letter.id, reply: {} });
    expect(await asked).toEqual({ ok: true, reply: {} });
    expect(kept.left).toEqual([]);
  });

  it("that is refused says why", async () => {
    const { app, last } = bench();
    last().open();
    last().hear(WELCOME);
    const asked = app.actions.command({ do: "stand" });
    const { id } = last().sent.at(-1) as { id: string };
    const refusal = { reason: "locked", detail: "" } as const;
    last().hear({ t: "refused", id, refusal });
    expect(await asked).toEqual({ ok: false, refusal });
  });
});

describe("the end of a conversation", () => {
  it("is told, and nothing is opened after it", () => {
    const { app, last, sockets, pass } = bench();
    last().open();
    last().hear(WELCOME);
    last().hear({ t: "elsewhere" });
    expect(app.store.getState().ended).toBe("elsewhere");
    pass(60_000);
    expect(sockets).toHaveLength(1);
  });

  it("for a token that is not known any more begins again with the code", () => {
    const { app, last, sockets } = bench({ code: "K7M2PQ", token: "old.token" });
    last().open();
    last().hear({ t: "bye", reason: "unknown" });
    expect(sockets).toHaveLength(2);
    last().open();
    expect(last().sent).toMatchObject([{ t: "hello", code: "K7M2PQ" }]);
    expect(last().sent[0]).not.toHaveProperty("token");
    last().hear({ t: "bye", reason: "unknown" });
    expect(app.store.getState().ended).toBe("unknown");
    expect(sockets).toHaveLength(2);
  });
});
