import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
// The same bundle as the command line's.
import { cliBundle } from "../../../scripts/bundle-cli.mjs";
import type { LogRow } from "../../../src/room/index.ts";
import { sqliteStore } from "../../../src/server/store-sqlite.ts";
import { classLog, startInstance } from "./edge.ts";
import { KEY } from "./host.ts";

/** The host as a program of its own, so that it can be killed. */
export interface ChildHost {
  readonly port: number;
  readonly key: string;
  /** SIGKILL: nothing of it runs any more when this has settled. */
  readonly kill: () => Promise<void>;
}

export async function startNodeChild(folder: string): Promise<ChildHost> {
  const args = ["serve", "--port", "0", "--host", "127.0.0.1", "--data", folder, "--json"];
  const child: ChildProcess = spawn(process.execPath, [await cliBundle(), ...args], {
    env: { ...process.env, EURASIA_SUMMIT_ROOT: process.cwd() },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(
    createInterface({ input: child.stdout as NodeJS.ReadableStream }),
    "line",
  );
  const { address, key } = JSON.parse(line as string) as { address: string; key: string };
  const ended = once(child, "exit");
  return {
    port: Number(new URL(address).port),
    key,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function startEdgeChild(folder: string): Promise<ChildHost> {
  return { ...(await startInstance({ folder, key: KEY })), key: KEY };
}

function nodeLog(folder: string, id: string): readonly LogRow[] {
  const log = sqliteStore(folder).open(id);
  const rows = log.read();
  log.close();
  return rows;
}

interface Killable {
  readonly start: (folder: string) => Promise<ChildHost>;
  /** What is on the disk of a class, while nothing runs. */
  readonly log: (folder: string, id: string) => readonly LogRow[];
}

/** Both hosts as programs of their own. */
export const KILLABLE: readonly (readonly [string, Killable])[] = [
  ["Node", { start: startNodeChild, log: nodeLog }],
  ["workerd", { start: startEdgeChild, log: classLog }],
];
