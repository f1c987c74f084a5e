import type { ChildProcess } from "node:child_process";
import type { EdgeConfig } from "./edge-config.d.mts";

/** Lays worker and configuration into a folder. */
export function layOutEdge(folder: string, worker: string, config: EdgeConfig): void;

export interface EdgeOptions {
  readonly cluster: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Starts workerd on what lies in a folder; the port is known when it listens. */
export function startEdge(
  folder: string,
  options: EdgeOptions,
): { readonly child: ChildProcess; readonly port: Promise<number> };
