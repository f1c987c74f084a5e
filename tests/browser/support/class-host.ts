import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ClassServer,
  createClassServer,
  filesOf,
  libraryOf,
  sqliteStore,
} from "../../../src/server/index.ts";

/** A class server with the built page, as `npm start` runs it. */
export interface PageHost {
  readonly url: string;
  readonly port: number;
  readonly key: string;
  /** Ends it; nothing answers until it is started again at the same port. */
  readonly halt: () => Promise<void>;
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const KEY = "key-of-the-host";
const ROOT = join(import.meta.dirname, "..", "..", "..");

export async function startPageHost(): Promise<PageHost> {
  const folder = mkdtempSync(join(tmpdir(), "class-page-"));
  const start = async (at: number): Promise<ClassServer> => {
    const server = createClassServer({
      classes: sqliteStore(folder),
      library: libraryOf(join(ROOT, "scenarios")),
      files: filesOf(join(ROOT, "dist")),
      key: KEY,
      trustsLocal: true,
    });
    await new Promise<void>((resolve, reject) => {
      server.http.once("error", reject);
      server.http.listen(at, "127.0.0.1", resolve);
    });
    return server;
  };
  let running = await start(0);
  const { port } = running.http.address() as { port: number };
  const halt = async (): Promise<void> => {
    running.http.closeAllConnections();
    await running.close();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    key: KEY,
    halt,
    revive: async () => {
      running = await start(port);
    },
    stop: async () => {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
