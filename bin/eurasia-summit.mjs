#!/usr/bin/env node
import { pathToFileURL } from "node:url";
import { cliBundle } from "../scripts/bundle-cli.mjs";
import { ensureInstalled } from "../scripts/install.mjs";
import { ROOT } from "../scripts/root.mjs";

await ensureInstalled();
process.env.EURASIA_SUMMIT_ROOT = ROOT;
if (process.argv.includes("serve")) {
  // The one command that shows the page.
  const { ensureBuilt } = await import("../scripts/build.mjs");
  await ensureBuilt();
}
await import(pathToFileURL(await cliBundle()).href);
