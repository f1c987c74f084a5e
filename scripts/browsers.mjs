import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { afterInstall, given, installed } from "./programs.mjs";
import { inRoot } from "./root.mjs";

const CHROMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const FIREFOXES = ["firefox", "firefox-esr"];
const CHROME_PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};
const FIREFOX_PLACES = {
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: ["C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};

/**
 * Path of a Chrome or Chromium that starts: the one in CHROME_PATH, one that is installed, else
 * one that is installed now. `undefined` when there is no way to get one.
 */
export function ensureChrome() {
  return (
    given("CHROME_PATH") ??
    installed(CHROMES, CHROME_PLACES) ??
    afterInstall({ apt: "chromium", brew: ["--cask", "chromium"] }, CHROMES, CHROME_PLACES) ??
    fromPlaywright()
  );
}

/** Path of a Firefox, for the comparison between engines; `undefined` when there is none to be had. */
export function ensureFirefox() {
  return (
    given("FIREFOX_PATH") ??
    installed(FIREFOXES, FIREFOX_PLACES) ??
    afterInstall({ apt: "firefox-esr", brew: ["--cask", "firefox"] }, FIREFOXES, FIREFOX_PLACES)
  );
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
