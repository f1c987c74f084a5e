/** Something wrong with a scenario file, and where. */
export interface Problem {
  /** Dotted, members of lists by their id: `items.arrears.stances.KAZ.position`; "" is the file. */
  readonly path: string;
  readonly message: string;
  /** Where in the text, from 1; absent for a document that never was a text. */
  readonly line?: number;
  readonly column?: number;
}

export type Step = string | number;

/** The dotted path of a place in a document; entries of lists by id or option value. */
export function pathOf(document: unknown, steps: readonly Step[]): string {
  const names: string[] = [];
  let here: unknown = document;
  for (const step of steps) {
    here = isRecord(here) || Array.isArray(here) ? (here as never)[step] : undefined;
    names.push(typeof step === "number" ? nameOf(here, step) : step);
  }
  return names.join(".");
}

function nameOf(entry: unknown, index: number): string {
  if (!isRecord(entry)) return String(index);
  return typeof entry.id === "string" ? entry.id : String(index);
}

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A place found by its dotted path: the steps to it, or how far it could be followed. */
export function stepsOf(document: unknown, path: string): { steps: Step[]; missing?: string } {
  const steps: Step[] = [];
  let here: unknown = document;
  const names = path.split(".");
  for (const [at, name] of names.entries()) {
    const step = Array.isArray(here) ? indexOf(here, name) : isRecord(here) ? name : undefined;
    if (step === undefined) return { steps, missing: names.slice(0, at + 1).join(".") };
    steps.push(step);
    // What every object inherits is no place in the document.
    here = Object.hasOwn(here as object, step) ? (here as never)[step] : undefined;
  }
  return { steps };
}

function indexOf(list: readonly unknown[], name: string): number | undefined {
  const byId = list.findIndex((entry) => isRecord(entry) && entry.id === name);
  if (byId >= 0) return byId;
  const byValue = list.findIndex((entry) => isRecord(entry) && String(entry.value) === name);
  if (byValue >= 0) return byValue;
  return /^\d+$/.test(name) && Number(name) < list.length ? Number(name) : undefined;
}
