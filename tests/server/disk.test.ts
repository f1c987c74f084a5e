import { expect, test } from "vitest";
import {
  type Device,
  hearIn,
  type LogStore,
  newClass,
  newDevice,
  openClassHost,
} from "../../src/host/index.ts";
import type { LogRow } from "../../src/room/index.ts";
import { libraryOf } from "../../src/server/library.ts";
import type { ClientMessage, ServerMessage } from "../../src/view/present/index.ts";
import { OPENING } from "./support/host.ts";

/** A disk that can be full, and time that goes on when the test says so. */
function bench() {
  const rows: LogRow[] = [];
  const disk = { full: false, asked: 0 };
  const store: LogStore = {
    read: () => rows,
    append(more) {
      disk.asked++;
      if (disk.full) throw new Error("the disk is full");
      rows.push(...more);
    },
    close: () => undefined,
  };
  const soon: (() => void)[] = [];
  const later: { readonly at: number; readonly then: () => void }[] = [];
  let now = 1_000_000;
  const around = {
    library: libraryOf("scenarios"),
    report: () => undefined,
    now: () => now,
    soon: (then: () => void) => void soon.push(then),
    after: (ms: number, then: () => void) => {
      const one = { at: now + ms, then };
      later.push(one);
      return () => void later.splice(later.indexOf(one), later.includes(one) ? 1 : 0);
    },
  };
  /** Everything that is to be done now; no more than so many turns. */
  const settle = async (most = 1000): Promise<number> => {
    let turns = 0;
    for (; soon.length > 0 && turns < most; turns++) {
      soon.shift()?.();
      await Promise.resolve();
    }
    await new Promise((resolve) => setImmediate(resolve));
    return turns;
  };
  const pass = async (ms: number): Promise<number> => {
    now += ms;
    for (const one of later.filter(({ at }) => at <= now)) {
      later.splice(later.indexOf(one), 1);
      one.then();
    }
    return settle();
  };
  return { store, around, disk, rows, settle, pass };
}

async function playing() {
  const made = bench();
  const opened = newClass(made.around.library, "abc", OPENING, 1);
  if (!opened.ok) throw new Error("not opened");
  const host = openClassHost(made.store, made.around);
  const begun = host.record(opened.entries);
  await made.settle();
  await begun;
  const heard: ServerMessage[] = [];
  const line = (person?: string): Device =>
    Object.assign(
      newDevice({
        send: (text) => void heard.push(JSON.parse(text)),
        waiting: () => 0,
        close: () => undefined,
        leave: () => undefined,
        isLocal: false,
      }),
      { as: person === undefined ? "instructor" : "student", person, room: "A" },
    );
  const teacher = line();
  host.attach(teacher);
  const joining = host.join("token", "A");
  await made.settle();
  const student = line(await joining);
  host.attach(student);
  let ids = 0;
  const order = async (
    device: Device,
    command: Extract<ClientMessage, { t: "do" }>["command"],
  ): Promise<ServerMessage | undefined> => {
    const id = `order-${String(++ids).padStart(4, "0")}`;
    void hearIn(
      host,
      device,
      { t: "do", id, command, room: "A" },
      { drop: () => undefined, left: () => undefined },
    );
    await made.settle();
    return heard.find((one) => "id" in one && one.id === id);
  };
  await order(student, { do: "sit", seat: "KAZ", post: "head" });
  expect((await order(teacher, { do: "start" }))?.t).toBe("done");
  return { ...made, host, heard, teacher, student, order };
}

test("what a full disk does not take has not happened, and is told so; then it goes on", async () => {
  const { disk, rows, host, heard, teacher, order } = await playing();
  const kept = rows.length;
  const before = host.classroom();
  heard.length = 0;
  disk.full = true;
  const refused = await order(teacher, { do: "tell", to: "", text: "Ten minutes." });
  expect(refused).toMatchObject({ t: "refused", refusal: { detail: "disk" } });
  expect(rows).toHaveLength(kept);
  expect(host.classroom().rooms[0]?.messages).toEqual(before.rooms[0]?.messages);
  expect(JSON.stringify(heard)).not.toContain("Ten minutes.");
  disk.full = false;
  expect((await order(teacher, { do: "tell", to: "", text: "Ten minutes." }))?.t).toBe("done");
  expect(JSON.stringify(heard)).toContain("Ten minutes.");
});

test("what is due waits for a full disk, and does not ask it without end", async () => {
  const { disk, host, teacher, order, pass } = await playing();
  await order(teacher, { do: "deadline", seconds: 60 });
  disk.full = true;
  disk.asked = 0;
  const turns = await pass(61_000);
  expect(turns).toBeLessThan(10);
  expect(disk.asked).toBe(1);
  await pass(1000);
  expect(disk.asked).toBe(2);
  disk.full = false;
  await pass(1000);
  expect(host.classroom().rooms[0]?.clock.deadline).toBeUndefined();
});
