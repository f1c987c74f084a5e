import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { inRoot, ROOT } from "./root.mjs";

const CACHE = inRoot(".cache", "cli");
const KEEP_MS = 60 * 60 * 1000;
const SOURCES = ["src", "scenarios", "package.json", "package-lock.json", "tsconfig.json"];

/**
 * Path of the command line's bundle for Node, made anew when a source has changed. Each state of
 * the sources has a folder of its own, put in place by one rename, so that any number of
 * processes may start at once.
 */
export async function cliBundle() {
  const folder = join(CACHE, fingerprint([...SOURCES, "scripts/bundle-cli.mjs"]));
  const entry = join(folder, "main.mjs");
  if (!existsSync(entry)) await bundleInto(folder);
  return entry;
}

async function bundleInto(folder) {
  const { build } = await import("esbuild");
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    await build(options(draft));
    moveIntoPlace(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOld(basename(folder));
}

function options(outdir) {
  return {
    absWorkingDir: ROOT,
    entryPoints: ["src/cli/main.ts", ...workers()],
    outdir,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    // A program of the machine's own beside it, which no bundle can hold.
    external: ["libsql"],
    // Some packages ship a UMD main that cannot be bundled, and a module beside it that can.
    mainFields: ["module", "main"],
    format: "esm",
    target: "node20",
    logLevel: "error",
    // CommonJS packages inside an ES module ask for `require`.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module";\nconst require = requireFrom(import.meta.url);',
    },
  };
}

/** A file whose name ends in worker.ts is a program of its own: `<name>.mjs` beside the bundle. */
function workers() {
  return readdirSync(inRoot("src", "cli"), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith("worker.ts"))
    .map((path) => join("src", "cli", path));
}

function moveIntoPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Somebody else was faster: theirs is the same.
    if (!existsSync(join(folder, "main.mjs"))) throw error;
  }
}

/** Bundles of an hour ago and older go; a younger one may still be loading a part of itself. */
function removeOld(current) {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name === current || stat === undefined || Date.now() - stat.mtimeMs < KEEP_MS) continue;
    rmSync(path, { recursive: true, force: true });
  }
}
