import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";
import { cliBundle } from "./bundle-cli.mjs";
import { edgeBundle } from "./bundle-edge.mjs";
import { layOutEdge, startEdge } from "./edge-instance.mjs";
import { importTypeScript } from "./import-typescript.mjs";
import { ROOT } from "./root.mjs";

/**
 * Classes under load: `npm run -s bench:rooms [rooms] [clients] [seconds] [node|workerd]`. Starts a host as a program
 * of its own, fills the rooms with clients, lets delegations answer twice a second in each, and prints one
 * JSON document: ms from a command to its acknowledgement and to the view that it leads to, and the memory.
 */
const [rooms = 40, clients = 30, seconds = 20] = process.argv.slice(2, 5).map(Number);
const kind = process.argv[5] ?? "node";
const { withDifference } = await importTypeScript("src/view/present/room/difference.ts");

const PER_SECOND = 2;
const WARM_UP = 4;

const folder = mkdtempSync(join(tmpdir(), "rooms-"));
const { child, url, key } = await (kind === "workerd" ? startWorkerd() : startNode());
const empty = memory();

const acks = [];
const views = [];
const counts = { sent: 0, refused: 0, received: 0, bytes: 0 };
let ids = 0;
let over = false;

try {
  const playing = [];
  for (let at = 0; at < rooms; at++) playing.push(await fillRoom());
  const full = memory();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  playing.forEach(play);
  await new Promise((resolve) => setTimeout(resolve, WARM_UP * 1000));
  for (const list of [acks, views]) list.length = 0;
  const before = { ...counts, cpu: cpuOf() };
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const result = {
    ...{ host: kind, node: process.version, rooms, clients, seconds },
    commandsPerSecond: round((counts.sent - before.sent) / seconds),
    messagesPerSecond: round((counts.received - before.received) / seconds),
    megabytesPerSecond: round((counts.bytes - before.bytes) / seconds / 1e6),
    refused: counts.refused - before.refused,
    acknowledged: spread(acks),
    viewed: spread(views),
    serverCpuPercent: round(((cpuOf() - before.cpu) / seconds) * 100),
    cpuMsPerCommand: round(((cpuOf() - before.cpu) * 1000) / (counts.sent - before.sent || 1)),
    memoryMb: { empty, full, afterwards: memory(), perRoom: round((memory() - empty) / rooms) },
  };
  over = true;
  process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
} finally {
  child.kill("SIGKILL");
  await once(child, "exit");
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

async function startNode() {
  const args = ["serve", "--port", "0", "--host", "127.0.0.1", "--data", folder, "--json"];
  const child = spawn(process.execPath, [await cliBundle(), ...args], {
    env: { ...process.env, EURASIA_SUMMIT_ROOT: ROOT },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const { address, key } = JSON.parse(line);
  return { child, url: `${address.replace("http", "ws")}/ws`, key };
}

async function startWorkerd() {
  const key = "key of a host under load";
  const data = join(folder, "objects");
  mkdirSync(data);
  layOutEdge(folder, await edgeBundle(), { address: "127.0.0.1:0", data });
  const { child, port } = startEdge(folder, { cluster: false, environment: { EURASIA_KEY: key } });
  return { child, url: `ws://127.0.0.1:${await port}/ws`, key };
}

async function fillRoom() {
  const host = await connect({ as: "host", token: key });
  const opening = {
    ...{ scenario: "moscow-2005", preset: "2x75", bargaining: false, agents: "sincere" },
    ...{ seed: 1, noise: 10, choosing: true, settings: [] },
  };
  const { opened } = await ask(host, { t: "open", opening, rooms: 1 });
  host.socket.close();
  const teacher = await connect({ as: "instructor", token: opened.instructor });
  const joined = [];
  for (let at = 0; at < clients; at++) {
    joined.push(await connect({ as: "student", code: opened.code }));
  }
  await ask(teacher, { t: "do", room: "A", command: { do: "draw" } });
  await ask(teacher, { t: "do", room: "A", command: { do: "start" } });
  return { teacher, joined };
}

/**
 * Twice a second on average, at times of its own (a Poisson process, as people are who do not know of each
 * other), whoever is asked in the room answers.
 */
function play(room, at) {
  const chance = dice(at + 1);
  const next = () => {
    if (over) return;
    answer(room);
    setTimeout(next, (-Math.log(1 - chance()) * 1000) / PER_SECOND);
  };
  room.turn = at;
  setTimeout(next, (chance() * 1000) / PER_SECOND);
}

/** The next of those who are asked answers; a game that has ended, or all but, begins again. */
function answer(room) {
  const { teacher, joined } = room;
  for (let tried = 0; tried < joined.length; tried++) {
    room.turn = (room.turn + 1) % joined.length;
    const one = joined[room.turn];
    const action = one.live?.table.actions.find(
      ({ group }) => group !== "motion" && group !== "amendment",
    );
    if (action === undefined || one.busy) continue;
    send(one, action);
    if (counts.sent % 60 === 0)
      ask(teacher, { t: "do", room: "A", command: { do: "stepBack", step: 0 } });
    return;
  }
}

async function send(one, action) {
  one.busy = true;
  const start = performance.now();
  one.since = start;
  counts.sent++;
  const command = { do: "move", action: action.id, key: one.live.key };
  const { t } = await ask(one, { t: "do", command });
  one.busy = false;
  if (t === "done") acks.push(performance.now() - start);
  else counts.refused++;
}

/** Numbers from 0 to below 1, the same in every run. */
function dice(seed) {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

async function connect(hello) {
  const socket = new WebSocket(url);
  const one = { socket, waiting: new Map(), live: undefined, since: undefined, busy: false };
  socket.on("message", (data) => hear(one, data));
  await once(socket, "open");
  const greeted = new Promise((resolve) => {
    one.greeted = resolve;
  });
  socket.send(JSON.stringify({ t: "hello", v: 1, language: "en", ...hello }));
  await greeted;
  return one;
}

function hear(one, data) {
  counts.received++;
  counts.bytes += data.length;
  const text = String(data);
  if (text.startsWith('{"t":"view"')) {
    const { live } = JSON.parse(text).parts;
    if (live === undefined) return;
    one.live = live?.change === undefined ? live?.value : withDifference(one.live, live.change);
    if (one.since !== undefined) views.push(performance.now() - one.since);
    one.since = undefined;
    return;
  }
  const message = JSON.parse(text);
  if (message.t === "welcome") one.greeted();
  one.waiting.get(message.id)?.(message);
  one.waiting.delete(message.id);
}

function ask(one, message) {
  const id = `bench-${String(++ids).padStart(8, "0")}`;
  one.socket.send(JSON.stringify({ ...message, id }));
  return new Promise((resolve) => {
    one.waiting.set(id, resolve);
  });
}

function spread(list) {
  const sorted = [...list].sort((one, other) => one - other);
  const at = (share) => round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(0.9999) };
}

function round(value) {
  return Math.round(value * 10) / 10;
}

/** Resident memory of the server, MB; 0 where the system does not tell. */
function memory() {
  const status = readProc("status");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** CPU time of the server, s. */
function cpuOf() {
  const fields = readProc("stat").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function readProc(name) {
  try {
    return readFileSync(`/proc/${child.pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
