import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * A short hash that changes when any of the named files or folders does. It looks at names, sizes
 * and times and opens no file, so that a command can afford it on every start.
 * @param {readonly string[]} paths relative to the project; what does not exist counts as empty
 */
export function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hashPath(hash, path);
  return hash.digest("hex").slice(0, 16);
}

function hashPath(hash, path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(join(ROOT, path)).sort()) hashPath(hash, `${path}/${name}`);
  } else {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
}
