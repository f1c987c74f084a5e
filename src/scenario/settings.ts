import type { Setting } from "../engine/index.ts";
import { type Problem, type Step, stepsOf } from "./problem.ts";

/** What settings came to: the document is changed, entries that are to go are named. */
export interface Applied {
  readonly problems: readonly Problem[];
  /** Paths of entries of lists that the rest of the file may hang on: `leaving.ts` takes them out. */
  readonly leaving: readonly string[];
}

/** Changes a document in place, setting by setting; every path that leads nowhere is a problem. */
export function applySettings(document: unknown, settings: readonly Setting[]): Applied {
  const problems: Problem[] = [];
  const leaving: string[] = [];
  for (const { path, value } of settings) {
    for (const place of placesOf(document, path)) {
      const { steps, missing } = stepsOf(document, place);
      const last = steps.at(-1);
      if (missing !== undefined || last === undefined) {
        problems.push({
          path: missing ?? path,
          message: "there is no such place in the scenario",
        });
      } else if (value === null && typeof last === "number") leaving.push(place);
      else put(document, steps, value);
    }
  }
  return { problems, leaving };
}

function put(document: unknown, steps: readonly Step[], value: unknown): void {
  const last = steps.at(-1) as Step;
  let target: unknown = document;
  for (const step of steps.slice(0, -1)) target = (target as never)[step];
  if (value === null) {
    Reflect.deleteProperty(target as object, last);
    return;
  }
  Object.defineProperty(target, last, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** The places that a path with stars names; one that names none stays as it is written. */
function placesOf(document: unknown, path: string): string[] {
  const names = path.split(".");
  const at = names.indexOf("*");
  if (at < 0) return [path];
  const head = names.slice(0, at);
  const { steps, missing } = stepsOf(document, head.join("."));
  let holder: unknown = missing === undefined ? document : undefined;
  for (const step of steps) holder = (holder as never)[step];
  const entries = namesIn(holder);
  if (entries.length === 0) return [path];
  return entries.flatMap((name) =>
    placesOf(document, [...head, name, ...names.slice(at + 1)].join(".")),
  );
}

/** What the entries of a list or a record are called in a path. */
function namesIn(holder: unknown): string[] {
  if (typeof holder !== "object" || holder === null) return [];
  if (!Array.isArray(holder)) return Object.keys(holder).filter(isPlain);
  return holder.map((entry: { readonly id?: unknown } | null, index) =>
    isPlain(entry?.id) ? (entry?.id as string) : String(index),
  );
}

const isPlain = (name: unknown): boolean => typeof name === "string" && /^[^.*]+$/.test(name);
