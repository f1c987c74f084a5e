import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { withLock } from "./lock.mjs";
import { inRoot, ROOT } from "./root.mjs";

const NEEDED_NODE = [20, 19];
const STAMP = inRoot("node_modules", ".eurasia-install");

/** Ends the process with a sentence that says what to do when Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [needMajor, needMinor] = NEEDED_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Eurasia Summit needs Node ${NEEDED_NODE.join(".")} or newer; this is Node ${process.versions.node}.\n` +
      "Get a current one from https://nodejs.org and run the command again.",
  );
}

/**
 * Installs the packages of package-lock.json when they are missing or out of date. Everything that
 * is said goes to standard error. Two processes that start at once install once. Ends the process
 * with code 1 when it cannot be done.
 */
export async function ensureInstalled() {
  checkNode();
  if (isInstalled()) return;
  const done = await withLock(inRoot(".cache", "install.lock"), async () => {
    if (isInstalled()) return true;
    if (!matchesLockfile() && !(await install())) return false;
    writeFileSync(STAMP, wantedStamp());
    return true;
  });
  if (done) return;
  fail(
    "The packages could not be installed. What npm said stands above.\n" +
      "Most often there is no network, or a proxy is not set (npm config set proxy ...).\n" +
      "Once `npm install` succeeds in this folder, run the command again.",
  );
}

function isInstalled() {
  try {
    return readFileSync(STAMP, "utf8") === wantedStamp();
  } catch {
    return false;
  }
}

function wantedStamp() {
  const { dependencies, devDependencies, optionalDependencies } = readJson("package.json");
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch}\n`);
  hash.update(JSON.stringify([dependencies, devDependencies, optionalDependencies]));
  if (existsSync(inRoot("package-lock.json")))
    hash.update(readFileSync(inRoot("package-lock.json")));
  return hash.digest("hex");
}

function readJson(path) {
  return JSON.parse(readFileSync(inRoot(path), "utf8"));
}

/** Whether somebody has already run npm by hand: npm keeps a list of what it really installed. */
function matchesLockfile() {
  try {
    const manifest = readJson("package.json");
    const wanted = readJson("package-lock.json").packages;
    const found = readJson("node_modules/.package-lock.json").packages;
    const root = wanted[""];
    return (
      sameEntries(manifest.dependencies, root.dependencies) &&
      sameEntries(manifest.devDependencies, root.devDependencies) &&
      Object.entries(wanted).every(([path, entry]) => isPresent(path, entry, found))
    );
  } catch {
    return false;
  }
}

function sameEntries(left = {}, right = {}) {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => left[name] === right[name]);
}

function isPresent(path, entry, found) {
  if (path === "") return true;
  // An optional package of another platform is rightly absent.
  if (entry.optional && found[path] === undefined) return isForeign(entry);
  return found[path]?.version === entry.version && existsSync(inRoot(path, "package.json"));
}

function isForeign({ os, cpu, libc }) {
  if (os !== undefined && !os.includes(process.platform)) return true;
  if (cpu !== undefined && !cpu.includes(process.arch)) return true;
  return libc !== undefined || (os === undefined && cpu === undefined);
}

/** @returns {Promise<boolean>} whether npm succeeded */
async function install() {
  process.stderr.write("Installing packages (once; it takes a minute)...\n");
  const flags = ["--include=dev", "--no-audit", "--no-fund"];
  if (isLockComplete() && (await npm(["ci", ...flags])) === 0) return true;
  return (await npm(["install", "--no-save", ...flags])) === 0;
}

/**
 * Whether package-lock.json lists the optional packages of every system. `npm ci` refuses it
 * otherwise, with a page of usage; `npm install` fetches what this system needs.
 */
function isLockComplete() {
  try {
    const { packages } = readJson("package-lock.json");
    return Object.values(packages).every(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).every((name) => `node_modules/${name}` in packages),
    );
  } catch {
    return false;
  }
}

/** Runs npm with all of its output on standard error; resolves to its exit code. */
function npm(args) {
  const own = process.env.npm_execpath;
  const viaNode = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
  const command = viaNode ? process.execPath : "npm";
  return new Promise((resolve) => {
    const child = spawn(command, viaNode ? [own, ...args] : args, {
      cwd: ROOT,
      stdio: ["ignore", 2, 2],
      shell: !viaNode && process.platform === "win32",
    });
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
