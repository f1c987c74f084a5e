/**
 * Takes an unknown document apart. Every function gives what it was asked for or throws a
 * `Misread` that names the place; nothing of the document is believed before.
 */
export class Misread extends Error {
  /** Dotted, entries of lists by their index from 0; "" is the document. */
  readonly path: string;

  constructor(path: string, expected: string) {
    super(expected);
    this.path = path;
  }
}

/** A place in a document and what stands there. */
export interface Spot {
  readonly path: string;
  readonly value: unknown;
}

const below = (path: string, step: string | number): string =>
  path === "" ? String(step) : `${path}.${step}`;

export function field({ path, value }: Spot, name: string): Spot {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Misread(path, "an object is expected");
  }
  if (!Object.hasOwn(value, name)) throw new Misread(below(path, name), "is missing");
  return { path: below(path, name), value: (value as Record<string, unknown>)[name] };
}

/** The entries of a list, of exactly `length` where that is given. */
export function entries({ path, value }: Spot, length?: number): Spot[] {
  if (!Array.isArray(value)) throw new Misread(path, "a list is expected");
  if (length !== undefined && value.length !== length) {
    throw new Misread(path, `${length} entries are expected, there are ${value.length}`);
  }
  return value.map((entry, index) => ({ path: below(path, index), value: entry }));
}

/** A whole number from `low` to `high`. */
export function whole({ path, value }: Spot, low: number, high: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= low && value <= high) {
    return value;
  }
  throw new Misread(path, `a whole number from ${low} to ${high} is expected`);
}

/** A text that a pattern matches. `expected` says which. */
export function word({ path, value }: Spot, pattern: RegExp, expected: string): string {
  if (typeof value === "string" && pattern.test(value)) return value;
  throw new Misread(path, `${expected} is expected`);
}

export function truth({ path, value }: Spot): boolean {
  if (typeof value === "boolean") return value;
  throw new Misread(path, "true or false is expected");
}
