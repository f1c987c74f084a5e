/** A place in the scenario and its new value, as the host takes it. */
export interface ChangeLine {
  readonly path: string;
  readonly value: string | number | boolean | null;
}

export type Changes =
  | { readonly ok: true; readonly settings: readonly ChangeLine[] }
  | { readonly ok: false; readonly line: string };

/** Reads `place = value`, a line each; a value is JSON, or else text. Fails with the line that is neither. */
export function readChanges(text: string): Changes {
  const settings: ChangeLine[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const [, path, value] = /^([\w.*-]+)\s*=\s*(.+)$/.exec(line) ?? [];
    if (path === undefined || value === undefined) return { ok: false, line };
    settings.push({ path, value: valueOf(value) });
  }
  return { ok: true, settings };
}

function valueOf(text: string): ChangeLine["value"] {
  try {
    const value: unknown = JSON.parse(text);
    const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
    return isPlain ? (value as ChangeLine["value"]) : text;
  } catch {
    return text;
  }
}
