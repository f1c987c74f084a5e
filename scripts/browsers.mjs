import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { inRoot } from "./root.mjs";

const CHROMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const FIREFOXES = ["firefox", "firefox-esr"];
const APPLICATIONS = {
  darwin: {
    chrome: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  },
  win32: {
    chrome: [
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    ],
    firefox: ["C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  },
};

/**
 * Path of a Chrome or Chromium that starts: the one in CHROME_PATH, one that is installed, else
 * one that is installed now. `undefined` when there is no way to get one.
 */
export function ensureChrome() {
  return (
    given("CHROME_PATH") ??
    installed(CHROMES, "chrome") ??
    afterInstall("chromium", CHROMES, "chrome") ??
    fromPlaywright()
  );
}

/** Path of a Firefox, for the comparison between engines; `undefined` when there is none to be had. */
export function ensureFirefox() {
  return (
    given("FIREFOX_PATH") ??
    installed(FIREFOXES, "firefox") ??
    afterInstall("firefox-esr", FIREFOXES, "firefox")
  );
}

function given(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (starts(path)) return path;
  process.stderr.write(`${variable} is set to ${path}, which does not start; looking further.\n`);
  return undefined;
}

function installed(names, kind) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const applications = APPLICATIONS[process.platform]?.[kind] ?? [];
  return [...onPath, ...applications].find((path) => isExecutable(path) && starts(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some systems ship a `chromium-browser` that only says where to get one: ask for the version. */
function starts(path) {
  // On Windows the question would open a window.
  if (process.platform === "win32") return existsSync(path);
  const options = { timeout: 30_000, stdio: "ignore" };
  return spawnSync(path, ["--version"], options).status === 0;
}

function afterInstall(name, names, kind) {
  if (!installPackage(name)) return undefined;
  return installed(names, kind);
}

/** Asks the system's package manager, where this account may without a password. */
function installPackage(name) {
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ["sudo", "-n"];
  if (process.platform === "linux" && has("apt-get") && (root || runs(["sudo", "-n", "true"]))) {
    process.stderr.write(`Installing ${name} with apt-get...\n`);
    runs([...prefix, "apt-get", "update"]);
    return runs([...prefix, "apt-get", "install", "-y", "--no-install-recommends", name]);
  }
  if (process.platform === "darwin" && has("brew")) {
    process.stderr.write(`Installing ${name} with brew...\n`);
    return runs(["brew", "install", "--cask", name === "firefox-esr" ? "firefox" : name]);
  }
  return false;
}

function has(command) {
  return runs([command, "--version"], "ignore");
}

function runs([command, ...args], stdio = ["ignore", 2, 2]) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio, env }).status === 0;
}

function fromPlaywright() {
  process.stderr.write("Downloading Chromium with Playwright...\n");
  const cli = inRoot("node_modules", "playwright", "cli.js");
  try {
    execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: ["ignore", 2, 2] });
    const { chromium } = createRequire(import.meta.url)("playwright");
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
