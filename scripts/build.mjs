import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint } from "./fingerprint.mjs";
import { ensureInstalled } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { inRoot, ROOT } from "./root.mjs";

export const DIST = inRoot("dist");

const STAMP = join(DIST, ".built-from");
const SOURCES = [
  "src",
  "assets",
  "scenarios",
  "index.html",
  "class.html",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/**
 * Builds the page into dist/ unless dist/ is already made of the present sources. A folder that
 * is being served is replaced as a whole, never half written. Throws when the build fails.
 * @returns {Promise<boolean>} whether there was something to build
 */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && isFresh()) return false;
  return withLock(inRoot(".cache", "build.lock"), async () => {
    if (!force && isFresh()) return false;
    await build();
    return true;
  });
}

function isFresh() {
  if (!existsSync(join(DIST, "index.html")) || !existsSync(STAMP)) return false;
  return readFileSync(STAMP, "utf8") === fingerprint(SOURCES);
}

async function build() {
  const source = fingerprint(SOURCES);
  const draft = inRoot(".cache", `dist.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(inRoot(".cache"), { recursive: true });
  try {
    await vite(["build", "--outDir", draft, "--emptyOutDir"]);
    writeFileSync(join(draft, ".built-from"), source);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(draft, DIST);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function vite(args) {
  const program = inRoot("node_modules", "vite", "bin", "vite.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      stdio: ["ignore", 2, 2],
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error("The build failed; the reason stands above.")),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await ensureInstalled();
  await ensureBuilt({ force: !process.argv.includes("--if-stale") }).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
