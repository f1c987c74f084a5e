import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { World } from "../../../engine/index.ts";
import { numbersOf } from "./numbers.ts";

/** The same game in C, compiled for a world. */
export interface Twin {
  /** The compiler, as it calls itself. */
  readonly compiler: string;
  /** Nanoseconds of processor time that playouts 0 .. runs-1 of a seed take. */
  time(seed: number, noise: number, runs: number): number;
  /** A sum over how they end; the engine's is `checksumOf`. */
  checksum(seed: number, noise: number, runs: number): number;
  /** Removes what was compiled. */
  remove(): void;
}

const FLAGS = ["-O3", "-std=c11"];

/** The compilers that are asked for, the first that answers is taken. */
const compilers = (): string[] =>
  [process.env.CC, "cc", "gcc", "clang"].filter(
    (name) => name !== undefined && name !== "",
  ) as string[];

/** Compiles the twin of a world; nothing where there is no C compiler. */
export function compileTwin(world: World): Twin | undefined {
  for (const name of compilers()) {
    const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8" });
    if (status === 0) return twinOf(world, name, stdout.split("\n", 1)[0] ?? name);
  }
  return undefined;
}

function twinOf(world: World, compiler: string, called: string): Twin {
  const folder = mkdtempSync(join(tmpdir(), "eurasia-summit-c-"));
  const program = join(folder, "playouts");
  const numbers = join(folder, "numbers.txt");
  writeFileSync(numbers, numbersOf(world));
  execFileSync(compiler, [...FLAGS, "-o", program, source()], { stdio: ["ignore", 2, 2] });
  const run = (...args: readonly (number | string)[]): number =>
    Number(execFileSync(program, [numbers, ...args.map(String)], { encoding: "utf8" }));
  return {
    compiler: `${called} ${FLAGS.join(" ")}`,
    time: (seed, noise, runs) => run(seed, noise, runs),
    checksum: (seed, noise, runs) => run(seed, noise, runs, "sum"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const source = (): string =>
  join(process.env.EURASIA_SUMMIT_ROOT ?? process.cwd(), "src", "cli", "bench", "c", "playouts.c");
