import type { Problem } from "../scenario/index.ts";
import { EXPERIMENTS, type ExperimentName } from "./experiments.ts";
import type { Report } from "./report.ts";
import { RefusedSubject } from "./subject.ts";

/** What a worker is asked. */
export interface Request {
  readonly name: ExperimentName;
  readonly input: unknown;
}

/** What it says: any number of times how far it is, then one of the others. */
export type Reply =
  | {
      readonly kind: "progress";
      readonly done: number;
      readonly total: number;
      readonly partial?: unknown;
    }
  | { readonly kind: "done"; readonly output: unknown }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly message: string };

type Untyped = (input: unknown, report: Report<unknown>) => unknown;

/** Carries out a request; nothing that an experiment throws gets lost. */
export function perform({ name, input }: Request, say: (reply: Reply) => void): void {
  const report: Report<unknown> = (done, total, partial) =>
    say({ kind: "progress", done, total, ...(partial === undefined ? {} : { partial }) });
  try {
    say({ kind: "done", output: (EXPERIMENTS[name] as Untyped)(input, report) });
  } catch (error) {
    if (error instanceof RefusedSubject) say({ kind: "refused", problems: error.problems });
    else say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
