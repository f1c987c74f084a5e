import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { edgeConfig } from "./edge-config.mjs";

/** Lays worker and configuration into a folder; whoever can read it can read a cluster's key. */
export function layOutEdge(folder, worker, config) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, "worker.js"), worker);
  writeFileSync(join(folder, "workerd.capnp"), edgeConfig(config), { mode: 0o600 });
}

/**
 * Starts workerd on what lies in a folder.
 * @param {string} folder
 * @param {{ cluster: boolean, environment: Record<string, string | undefined> }} options
 * @returns {{ child: import("node:child_process").ChildProcess, port: Promise<number> }} the port is
 *   known when it listens; rejects where the program ends before
 */
export function startEdge(folder, { cluster, environment }) {
  const program = createRequire(import.meta.url)("workerd").default;
  const args = ["serve", join(folder, "workerd.capnp"), "--control-fd=3"];
  // A cluster is, for workerd, an experiment.
  const child = spawn(program, cluster ? [...args, "--experimental"] : args, {
    env: environment,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  // It does not outlive whoever started it, however that ends.
  const last = () => child.kill("SIGKILL");
  process.once("exit", last);
  child.once("exit", () => process.off("exit", last));
  return { child, port: portOf(child) };
}

/** workerd says on the control descriptor where it listens. */
function portOf(child) {
  const told = new Promise((resolve) => {
    let text = "";
    child.stdio[3].on("data", (part) => {
      text += String(part);
      const [, port] = /"socket":"web","port":(\d+)/.exec(text) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
  });
  const early = once(child, "exit").then(() => {
    throw new Error("workerd ended before it listened");
  });
  return Promise.race([told, early]);
}
