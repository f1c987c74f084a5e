import { spawn } from "node:child_process";
import { inRoot, ROOT } from "./root.mjs";

/** A tree of fewer modules than this means that the layer gate was blind, not that all is well. */
const FEWEST_MODULES = 20;

const bin = (...path) => inRoot("node_modules", ...path);

/**
 * Arguments of the compiler for the pure layers. Without the null, the inherited Preact setting
 * loads Preact's types, these load the DOM's, and `document` is known where it must not be.
 */
export const PURE_TYPES = ["--noEmit", "-p", "tsconfig.pure.json", "--jsxImportSource", "null"];

/** The checks that are one program each: what is run, and when its success is believed. */
export const GATES = [
  {
    name: "format and lint",
    program: bin("@biomejs", "biome", "bin", "biome"),
    args: ["check", "--error-on-warnings", "--max-diagnostics=200", "."],
  },
  {
    name: "types",
    program: bin("typescript", "bin", "tsc"),
    args: ["--noEmit", "--pretty"],
  },
  {
    name: "types of the pure layers",
    program: bin("typescript", "bin", "tsc"),
    args: [...PURE_TYPES, "--pretty"],
  },
  {
    name: "layers",
    program: bin("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    args: ["--config", ".dependency-cruiser.cjs", "src"],
    doubt: tooFewModules,
  },
  {
    name: "build",
    program: inRoot("scripts", "build.mjs"),
    args: ["--if-stale"],
  },
];

function tooFewModules(output) {
  const modules = Number(output.match(/\((\d+) modules/)?.[1] ?? 0);
  if (modules >= FEWEST_MODULES) return undefined;
  return `only ${modules} modules were looked at; ${FEWEST_MODULES} or more are expected`;
}

/**
 * Runs one gate, passing on what it says.
 * @returns {Promise<string | undefined>} why it failed, or nothing
 */
export async function runGate({ program, args, doubt }, write) {
  const { code, output } = await runNode(program, args, {}, write);
  if (code !== 0) return `exit code ${code}`;
  return doubt?.(output);
}

/** Runs a Node program in the project, passing its output on and keeping it. */
export function runNode(program, args, env = {}, write = show) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...colours(), ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts = [];
    const keep = (part) => {
      parts.push(part);
      write(part);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString() }),
    );
  });
}

function show(part) {
  process.stdout.write(part);
}

function colours() {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {};
}
