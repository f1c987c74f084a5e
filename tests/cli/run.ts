import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs the command line as a user does. */
export function cli(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync("node", ["bin/eurasia-summit.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    input,
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

export const json = (args: readonly string[]) => JSON.parse(cli([...args, "--json"]).stdout);

/** A file with this text in a folder whose name has spaces. */
export function file(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "a class of "));
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
