import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./table.ts";

export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** A copy of parts of the project in a folder of its own, in which a test may break things. */
export interface Copy {
  readonly write: (path: string, text: string) => void;
  /** Runs a program of node_modules in the copy. */
  readonly run: (program: string, args: readonly string[]) => Promise<Ran>;
  readonly remove: () => void;
}

/** Copies the named files and folders; the packages are the project's own, by a link. */
export function copyOf(paths: readonly string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), "eurasia-summit-"));
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    run: (program, args) => runIn(folder, program, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs a program of node_modules in the project itself. */
export function runHere(program: string, args: readonly string[]): Promise<Ran> {
  return runIn(ROOT, program, args);
}

function runIn(cwd: string, program: string, args: readonly string[]): Promise<Ran> {
  const path = join(ROOT, "node_modules", program);
  const env = { ...process.env, NO_COLOR: "1" };
  return new Promise((resolve) => {
    const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [path, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout || stderr });
    });
  });
}
