import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { edgeBundle } from "../../../scripts/bundle-edge.mjs";
import type { Cluster } from "../../../scripts/edge-config.mjs";
import { layOutEdge, startEdge } from "../../../scripts/edge-instance.mjs";
import { ALL_ROWS, rowOf, type StoredRow } from "../../../src/host/index.ts";
import type { LogRow } from "../../../src/room/index.ts";

/** One instance of the host on workerd, as a program of its own. */
export interface Instance {
  readonly port: number;
  /** SIGKILL: nothing of it runs any more when this has settled. */
  readonly kill: () => Promise<void>;
  /** SIGTERM. */
  readonly end: () => Promise<void>;
}

export interface InstanceOptions {
  /** Where its objects are kept, and its configuration is written. */
  readonly folder: string;
  readonly key: string;
  readonly page?: string;
  readonly keepDays?: number;
  readonly cluster?: Cluster;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The folder with the files of all classes' objects. */
export const objectsOfClasses = (folder: string): string =>
  join(folder, "objects", "eurasia-summit-class");

/** Other files beside them are the engine's own. */
export const OBJECT_FILE = /^([0-9a-f]{64})\.sqlite$/;

/** The log of the only class that is kept there, while nothing runs. */
export function classLog(folder: string): readonly LogRow[] {
  const objects = objectsOfClasses(folder);
  const [file = "", ...more] = readdirSync(objects).filter((name) => OBJECT_FILE.test(name));
  if (more.length > 0) throw new Error("more than one class is kept");
  const db = new Database(join(objects, file));
  const rows = (db.prepare(ALL_ROWS).all() as StoredRow[]).map(rowOf);
  db.close();
  return rows;
}

let bundle: Promise<string> | undefined;

export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const { folder, key, page, keepDays = 0, cluster, environment } = options;
  const data = join(folder, "objects");
  mkdirSync(data, { recursive: true });
  bundle ??= edgeBundle("tests/server/support/edge-worker.ts");
  const more = {
    ...(page === undefined ? {} : { page }),
    ...(cluster === undefined ? {} : { cluster }),
  };
  layOutEdge(folder, await bundle, { address: "127.0.0.1:0", data, ...more });
  const { child, port } = startEdge(folder, {
    cluster: cluster !== undefined,
    environment: { ...environment, EURASIA_KEY: key, EURASIA_KEEP_DAYS: String(keepDays) },
  });
  const ended = once(child, "exit");
  const stop = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { port: await port, kill: stop("SIGKILL"), end: stop("SIGTERM") };
}
