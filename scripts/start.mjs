import { spawn } from "node:child_process";
import { networkInterfaces } from "node:os";
import { DIST, ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { createSite, SIGNATURE } from "./site.mjs";

const DEFAULT_PORT = 5173;

const options = readOptions(process.argv.slice(2));
await ensureInstalled();
await ensureBuilt().catch((error) => stop(error.message));
serve(options);

function readOptions(args) {
  const unknown = args.filter((arg) => arg !== "--no-open");
  if (unknown.length > 0) stop(`Unknown option ${unknown[0]}. There is one: --no-open`, 2);
  const port = Number(process.env.PORT || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`PORT must be a number from 0 to 65535; it is "${process.env.PORT}".`, 2);
  }
  return { port, open: !args.includes("--no-open") && mayOpen() };
}

function mayOpen() {
  if (process.env.CI) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function serve({ port, open }) {
  const server = createSite(DIST);
  server.on("error", (error) => explain(error, port));
  // No host: all interfaces, so that phones in the room reach it.
  server.listen(port, () => {
    const address = `http://localhost:${server.address().port}`;
    announce(address, server.address().port);
    if (open) openBrowser(address);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

function announce(address, port) {
  const lines = [`Eurasia Summit is open at  ${address}`];
  for (const host of lanHosts()) lines.push(`in the same network        http://${host}:${port}`);
  lines.push("Ctrl-C ends it.");
  process.stdout.write(`\n  ${lines.join("\n  ")}\n\n`);
}

function lanHosts() {
  return Object.values(networkInterfaces())
    .flat()
    .filter((face) => face.family === "IPv4" && !face.internal)
    .map((face) => face.address);
}

function openBrowser(address) {
  const [command, ...args] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start", ""],
  }[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {
    // The address is printed; a person can open it.
  });
  child.unref();
}

async function explain(error, port) {
  if (error.code === "EACCES") stop(`This account may not use port ${port}. ${otherPort(port)}`);
  if (error.code !== "EADDRINUSE") stop(error.message);
  if (await isThisGame(port)) {
    stop(`The game is already running at http://localhost:${port}\n${otherPort(port)}`);
  }
  stop(`Port ${port} is taken by another program.\n${otherPort(port)}`);
}

function otherPort(port) {
  const other = port === DEFAULT_PORT ? 5174 : DEFAULT_PORT;
  return process.platform === "win32"
    ? `To use another port: set PORT=${other} && npm start`
    : `To use another port: PORT=${other} npm start`;
}

async function isThisGame(port) {
  try {
    const options = { method: "HEAD", signal: AbortSignal.timeout(2000) };
    const response = await fetch(`http://localhost:${port}/`, options);
    return response.headers.get(SIGNATURE[0]) === SIGNATURE[1];
  } catch {
    return false;
  }
}

function stop(message, code = 1) {
  process.stderr.write(`\n${message}\n`);
  process.exit(code);
}
