import { existsSync } from "node:fs";
import { join } from "node:path";
import { newToken, SIGNATURE } from "../../host/index.ts";
import {
  type ClassServer,
  createClassServer,
  filesOf,
  joinAddress,
  lanHosts,
  libraryOf,
  pictureOf,
  sqliteStore,
} from "../../server/index.ts";
import type { Arguments } from "../arguments.ts";
import { scenariosFolder } from "../load.ts";
import { mayOpen, openBrowser } from "../open-browser.ts";
import { programVersion } from "../program.ts";
import { RefusedError } from "../usage.ts";

const USUAL_PORT = 5173;
/** Days that a class is kept after its last change. */
const USUAL_KEEP = 30;

const root = (): string => process.env.EURASIA_SUMMIT_ROOT ?? process.cwd();

/** Serves the game and classes until it is told to end. */
export async function serveCommand(args: Arguments): Promise<number> {
  const key = newToken("host");
  const page = join(root(), "dist");
  const server = createClassServer({
    classes: sqliteStore(args.data ?? join(root(), "classes")),
    library: libraryOf(scenariosFolder()),
    ...(existsSync(page) ? { files: filesOf(page) } : {}),
    key,
    trustsLocal: !args.proxied,
    keepDays: args.keep ?? USUAL_KEEP,
    program: programVersion(),
    report: (line) => process.stderr.write(`${line}\n`),
  });
  const port = await listen(server, args.port ?? USUAL_PORT, args.host);
  announce(port, key, args);
  if (args.open && mayOpen()) openBrowser(`http://localhost:${port}`);
  return new Promise((resolve) => {
    const end = (): void => void server.close().then(() => resolve(0));
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}

/** The port it listens at; without a host at all addresses, so that phones in the room reach it. */
function listen(server: ClassServer, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.http.once("error", (error: NodeJS.ErrnoException) =>
      explain(error, port).then((message) => reject(new RefusedError(message)), reject),
    );
    server.http.listen(port, host, () => {
      resolve((server.http.address() as { port: number }).port);
    });
  });
}

function announce(port: number, key: string, { host, json }: Arguments): void {
  const hosts = host === undefined ? lanHosts() : [];
  const local = `http://localhost:${port}`;
  const classes = `${local}/class.html#host=${key}`;
  if (json) {
    const joins = hosts.map((one) => joinAddress(one, port));
    process.stdout.write(`${JSON.stringify({ address: local, classes, join: joins, key })}\n`);
    return;
  }
  process.stdout.write(`\n  ${linesFor(port, local, classes, hosts).join("\n  ")}\n\n`);
  const [first] = hosts;
  if (first !== undefined) process.stdout.write(`${pictureOf(joinAddress(first, port))}\n\n`);
}

/** What to open, in the order in which it is wanted; the picture of the last address follows. */
function linesFor(
  port: number,
  local: string,
  classes: string,
  hosts: readonly string[],
): string[] {
  const [first] = hosts;
  const elsewhere = first === undefined ? classes : classes.replace("localhost", first);
  const joins = hosts.map((one) => `  ${joinAddress(one, port)}`);
  return [
    "Eurasia Summit is running. Ctrl-C ends it; classes are kept.",
    "",
    "Play, or press “Run a class”, on this computer:",
    `  ${local}`,
    "Run a class from another device (keep this address to yourself):",
    `  ${elsewhere}`,
    ...(joins.length === 0
      ? ["No network: other devices cannot reach this computer now."]
      : ["Students type the code of the class at this address, or scan it:", ...joins]),
  ];
}

async function explain(error: NodeJS.ErrnoException, port: number): Promise<string> {
  if (error.code === "EACCES") return `This account may not use port ${port}. ${otherPort(port)}`;
  if (error.code !== "EADDRINUSE") return error.message;
  return (await isThisGame(port))
    ? `The game is already running at http://localhost:${port}\n${otherPort(port)}`
    : `Port ${port} is taken by another program.\n${otherPort(port)}`;
}

function otherPort(port: number): string {
  const other = port === USUAL_PORT ? USUAL_PORT + 1 : USUAL_PORT;
  return process.platform === "win32"
    ? `To use another port: set PORT=${other} && npm start`
    : `To use another port: PORT=${other} npm start`;
}

async function isThisGame(port: number): Promise<boolean> {
  try {
    const options = { method: "HEAD", signal: AbortSignal.timeout(2000) };
    const response = await fetch(`http://localhost:${port}/`, options);
    return response.headers.get(SIGNATURE[0]) === SIGNATURE[1];
  } catch {
    return false;
  }
}
