import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const POLL_MS = 150;
const STALE_MS = 15 * 60 * 1000;

/**
 * Runs `work` while holding a lock that other processes respect. The lock is a directory, because
 * making one is atomic on every file system; a lock whose owner is gone is taken over.
 */
export async function withLock(directory, work) {
  await acquire(directory);
  try {
    return await work();
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function acquire(directory) {
  mkdirSync(dirname(directory), { recursive: true });
  while (!tryAcquire(directory)) {
    if (isStale(directory)) rmSync(directory, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function tryAcquire(directory) {
  try {
    mkdirSync(directory);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(directory, "pid"), String(process.pid));
  return true;
}

function isStale(directory) {
  const age = ageOf(directory);
  if (age === undefined) return false;
  const pid = ownerOf(directory);
  // Between making the directory and naming its owner a moment passes: give it two seconds.
  if (pid === undefined) return age > 2000;
  return age > STALE_MS || !isAlive(pid);
}

function ageOf(directory) {
  try {
    return Date.now() - statSync(directory).mtimeMs;
  } catch {
    return undefined;
  }
}

function ownerOf(directory) {
  try {
    return Number(readFileSync(join(directory, "pid"), "utf8")) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error.code === "EPERM";
  }
}
