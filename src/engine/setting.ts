/** A change to a scenario's document before it is checked: `items.arrears.tabled` = 20. */
export interface Setting {
  /**
   * Dotted; entries of lists by their id, by an option's value, or counted from 0. `*` stands for every
   * entry of a list: `actors.*.dependence`.
   */
  readonly path: string;
  /** Any JSON; null takes away what stands there: a field, or an entry of a list. */
  readonly value: unknown;
}

/** `PATH=VALUE`: a plain word as it is, anything else as JSON. */
export const writeSetting = ({ path, value }: Setting): string =>
  `${path}=${isPlainWord(value) ? value : JSON.stringify(value)}`;

const isPlainWord = (value: unknown): boolean =>
  typeof value === "string" &&
  /^[A-Za-z][A-Za-z0-9_-]*$/.test(value) &&
  !["true", "false", "null"].includes(value);

/** Reads `PATH=VALUE`; VALUE is JSON, or else a bare word. Absent where it is written otherwise. */
export function readSetting(text: string): Setting | undefined {
  const at = text.indexOf("=");
  const path = text.slice(0, at);
  if (at <= 0 || /\s/.test(path)) return undefined;
  return { path, value: readValue(text.slice(at + 1)) };
}

function readValue(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/**
 * Whether a setting names a place of the document, itself or as a part of what it replaces. Each step
 * of the place is given with all the names it goes by.
 */
export function names({ path }: Setting, place: readonly (readonly string[])[]): boolean {
  const steps = path.split(".");
  return (
    steps.length <= place.length &&
    steps.every((step, at) => step === "*" || (place[at]?.includes(step) ?? false))
  );
}
