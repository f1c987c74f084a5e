import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Opening } from "../../../src/room/index.ts";
import { libraryOf } from "../../../src/server/library.ts";
import { createClassServer } from "../../../src/server/server.ts";
import { sqliteStore } from "../../../src/server/store-sqlite.ts";
import type { OpenedClass } from "../../../src/view/present/index.ts";
import { connect, nextId, type TestDevice } from "./client.ts";
import { startInstance } from "./edge.ts";

/** Where a host is, and what opens classes there. */
export interface Reachable {
  readonly port: number;
  readonly key: string;
}

/** A host under test, however it is built. */
export interface Host extends Reachable {
  /** Ends it, and starts it again on the same data. */
  readonly restart: () => Promise<Host>;
  readonly stop: () => Promise<void>;
}

/** One whose clock stands still until it is set, ms. */
export interface ClockedHost extends Host {
  readonly setClock: (time: number) => Promise<void>;
  readonly restart: () => Promise<ClockedHost>;
}

export const KEY = "key-of-the-host-under-test";

/** @param time stops the clock there */
type StartHost = (time?: number, folder?: string) => Promise<ClockedHost>;

/** The Node host, in this process. */
const startNodeHost: StartHost = async (time, folder = mkdtempSync(join(tmpdir(), "class-"))) => {
  const clock = { time };
  const server = createClassServer({
    classes: sqliteStore(folder),
    library: libraryOf("scenarios"),
    key: KEY,
    trustsLocal: false,
    ...(time === undefined ? {} : { now: () => clock.time ?? time }),
  });
  await new Promise<void>((resolve) => server.http.listen(0, "127.0.0.1", resolve));
  const { port } = server.http.address() as { port: number };
  return {
    port,
    key: KEY,
    setClock: async (to) => {
      clock.time = to;
    },
    restart: async () => {
      await server.close();
      return startNodeHost(clock.time, folder);
    },
    stop: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The host on workerd: one instance, as a program of its own, which is killed when it is to end. */
const startEdgeHost: StartHost = async (time, folder = mkdtempSync(join(tmpdir(), "edge-"))) => {
  const instance = await startInstance({ folder, key: KEY });
  const { port } = instance;
  const clock = { time };
  const setClock = async (to: number): Promise<void> => {
    clock.time = to;
    await fetch(`http://127.0.0.1:${port}/clock`, { method: "POST", body: String(to) });
  };
  if (time !== undefined) await setClock(time);
  return {
    port,
    key: KEY,
    setClock,
    restart: async () => {
      await instance.kill();
      return startEdgeHost(clock.time, folder);
    },
    stop: async () => {
      await instance.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** What holds of one of them holds of the other. */
export const HOSTS: readonly (readonly [string, StartHost])[] = [
  ["Node", startNodeHost],
  ["workerd", startEdgeHost],
];

export const OPENING: Opening = {
  scenario: "moscow-2005",
  preset: "45",
  bargaining: false,
  agents: "sincere",
  seed: 1,
  noise: 10,
  choosing: true,
  settings: [],
};

export async function openClass(
  host: Reachable,
  change: Partial<Opening> = {},
  rooms = 1,
): Promise<OpenedClass> {
  const device = await connect(host.port);
  await device.hello("host", { token: host.key });
  const opening = { ...OPENING, ...change };
  const answer = await device.ask({ t: "open", id: nextId(), opening, rooms });
  device.close();
  if (answer.t !== "opened") throw new Error(JSON.stringify(answer));
  return answer.opened;
}

export async function instructorOf(
  host: Pick<Reachable, "port">,
  opened: OpenedClass,
): Promise<TestDevice> {
  const device = await connect(host.port);
  await device.hello("instructor", { token: opened.instructor });
  return device;
}

export async function projectorOf(host: Reachable, opened: OpenedClass): Promise<TestDevice> {
  const device = await connect(host.port);
  await device.hello("projector", { token: opened.projector });
  return device;
}

export interface Student {
  readonly device: TestDevice;
  readonly token: string;
}

export async function joinAs(
  host: Pick<Reachable, "port">,
  opened: OpenedClass,
  seat?: string,
  post = "head",
): Promise<Student> {
  const device = await connect(host.port);
  const { token = "" } = await device.hello("student", { code: opened.code });
  if (seat !== undefined) await device.command({ do: "sit", seat, post });
  return { device, token };
}
