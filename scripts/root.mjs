import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the project, wherever the command was called from. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** An absolute path inside the project. */
export function inRoot(...parts) {
  return join(ROOT, ...parts);
}
