import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs of the system that the tests start: found, or installed by its package manager. */

/** Path of the program that an environment variable names, if it starts. */
export function given(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (starts(path)) return path;
  process.stderr.write(`${variable} is set to ${path}, which does not start; looking further.\n`);
  return undefined;
}

/** Path of the first program of these names that starts; `places` has more paths by platform. */
export function installed(names, places = {}) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const others = places[process.platform] ?? [];
  return [...onPath, ...others].find((path) => isExecutable(path) && starts(path));
}

/** The same after asking for the package: its name for apt-get, its arguments for brew. */
export function afterInstall(wanted, names, places) {
  if (!installPackage(wanted)) return undefined;
  return installed(names, places);
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

/** Asks the system's package manager, where this account may without a password. */
function installPackage({ apt, brew }) {
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ["sudo", "-n"];
  if (process.platform === "linux" && has("apt-get") && (root || runs(["sudo", "-n", "true"]))) {
    process.stderr.write(`Installing ${apt} with apt-get...\n`);
    runs([...prefix, "apt-get", "update"]);
    return runs([...prefix, "apt-get", "install", "-y", "--no-install-recommends", apt]);
  }
  if (process.platform === "darwin" && has("brew")) {
    process.stderr.write(`Installing ${brew.at(-1)} with brew...\n`);
    return runs(["brew", "install", ...brew]);
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
