import { type ChildProcess, fork } from "node:child_process";
import type { Scenario } from "../../engine/index.ts";
import { RefusedError } from "../usage.ts";
import type { Contestant } from "./measure.ts";

/** What the process of a row is asked: once to make the row, then to do it so many times. */
export type Asked =
  | { readonly row: string; readonly scenario: Scenario }
  | { readonly times: number };

/** Ms of processor time, or why there is no such row. */
export type Answered = { readonly took: number } | { readonly refused: string };

/** A row in a process of its own: the machine code of one does not serve, or slow down, another. */
export interface RowProcess extends Contestant {
  /** Settled when the row is made; fails where it cannot be. */
  readonly ready: Promise<unknown>;
  readonly end: () => void;
}

/** Starts a row's process. */
export function startRow(name: string, unit: string, scenario: Scenario): RowProcess {
  const child = fork(new URL("./row-worker.mjs", import.meta.url));
  return {
    name,
    unit,
    ready: ask(child, { row: name, scenario }),
    clock: (times) => ask(child, { times }),
    end: () => child.connected && child.disconnect(),
  };
}

function ask(child: ChildProcess, asked: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`bench: the process of a row ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (answered: Answered) => {
      child.off("exit", ended);
      if ("took" in answered) resolve(answered.took);
      else reject(new RefusedError(answered.refused));
    });
    child.send(asked, (error) => error && reject(error));
  });
}
