import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { World } from "../../../engine/index.ts";
import { numbersOf } from "./numbers.ts";

/** The plain game in C, compiled. */
export interface Twin {
  /** The compiler, as it calls itself, and what it was told. */
  readonly compiler: string;
  /** The twin with the numbers of a world, which must know no bargaining. */
  readonly playing: (world: World) => TwinGame;
  /** Removes what was compiled. */
  readonly remove: () => void;
}

export interface TwinGame {
  /** Nanoseconds of processor time that playouts 0 .. runs-1 of a seed take. */
  readonly time: (seed: number, noise: number, runs: number) => number;
  /** A sum over how they end; the engine's is `checksumOf`. */
  readonly checksum: (seed: number, noise: number, runs: number) => number;
}

const FLAGS = ["-O3", "-std=c11"];

/** The compilers that are looked for; the first that answers is taken. */
const compilers = (): string[] =>
  [process.env.CC, "cc", "gcc", "clang"].filter((name): name is string => Boolean(name));

/** Compiles the twin; nothing where there is no C compiler. */
export function compileTwin(): Twin | undefined {
  for (const name of compilers()) {
    const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
    if (status === 0) return compileWith(name, stdout.split("\n", 1)[0] ?? name);
  }
  return undefined;
}

function compileWith(compiler: string, called: string): Twin {
  const folder = mkdtempSync(join(tmpdir(), "eurasia-summit-c-"));
  const program = join(folder, "playouts");
  execFileSync(compiler, [...FLAGS, "-o", program, source()], { stdio: ["ignore", 2, 2] });
  let worlds = 0;
  return {
    compiler: `${called} ${FLAGS.join(" ")}`,
    playing: (world) => {
      const numbers = join(folder, `numbers-${worlds++}.txt`);
      writeFileSync(numbers, numbersOf(world));
      const run = (...args: readonly (number | string)[]): number =>
        Number(execFileSync(program, [numbers, ...args.map(String)], { encoding: "utf8" }));
      return { time: run, checksum: (...asked) => run(...asked, "sum") };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const source = (): string =>
  join(process.env.EURASIA_SUMMIT_ROOT ?? process.cwd(), "src", "cli", "bench", "c", "playouts.c");
