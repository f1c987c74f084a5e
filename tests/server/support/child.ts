import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
// The same bundle as the command line's.
import { cliBundle } from "../../../scripts/bundle-cli.mjs";

/** The host as a program of its own, so that it can be killed. */
export interface ChildHost {
  readonly port: number;
  readonly key: string;
  /** SIGKILL: nothing of it runs any more when this has settled. */
  readonly kill: () => Promise<void>;
}

export async function startChildHost(folder: string): Promise<ChildHost> {
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
