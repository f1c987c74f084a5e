import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { cliBundle } from "./bundle-cli.mjs";
import { ensureInstalled } from "./install.mjs";
import { ROOT } from "./root.mjs";

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== "--no-open");
if (unknown !== undefined) stop(`Unknown option ${unknown}. There is one: --no-open`, 2);
const port = process.env.PORT || "5173";
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  stop(`PORT must be a number from 0 to 65535; it is "${port}".`, 2);
}
await ensureInstalled();
await ensureBuilt().catch((error) => stop(error.message));
process.env.EURASIA_SUMMIT_ROOT = ROOT;
process.argv.splice(2, args.length, "serve", "--port", port);
if (!args.includes("--no-open")) process.argv.push("--open");
await import(pathToFileURL(await cliBundle()).href);

function stop(message, code = 1) {
  process.stderr.write(`\n${message}\n`);
  process.exit(code);
}
