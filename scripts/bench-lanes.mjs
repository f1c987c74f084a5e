import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { chromium } from "playwright";
import { ensureChrome } from "./browsers.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./root.mjs";

/**
 * How much two threads do in the time of one, in Node and in Chromium: playouts a second of the
 * clock on the wall, rounds of one lane and of two in turns. Prints one JSON document. Where other
 * programs want the processors too, the wall's clock says little; `byProcessor` goes by the processor
 * time that a playout takes in one lane and in two, which only tells whether lanes hinder each other.
 */

/** Length of a sample, ms, and samples of each row. */
const SAMPLE_MS = Number(process.env.EURASIA_BENCH_MS ?? 300);
const ROUNDS = Number(process.env.EURASIA_BENCH_SAMPLES ?? 9);

const GAMES = [
  { name: "", bargaining: false, agents: "sincere" },
  { name: "-bargaining", bargaining: true, agents: "tactical" },
];

await ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), "eurasia-summit-lanes-"));
try {
  const scenario = await scenarioOf("moscow-2005");
  const rows = [];
  const ratios = {};
  const byProcessor = {};
  for (const { host, measure } of [await nodeHost(), await chromiumHost()]) {
    for (const { name, ...game } of GAMES) {
      const task = { scenario, noise: 10, ...game };
      const { one, two } = await measure(task);
      rows.push(row(`${host}-1${name}`, one), row(`${host}-2${name}`, two));
      const quotient = (read) => rounded(median(two.map((lane, at) => read(lane) / read(one[at]))));
      const pair = `${host}-2${name}/${host}-1${name}`;
      ratios[pair] = quotient(({ speed }) => speed);
      if (host === "thread") byProcessor[pair] = quotient(({ lanes, spent }) => lanes / spent);
    }
  }
  const place = { node: process.version, cpu: cpus()[0]?.model ?? "unknown" };
  process.stdout.write(
    `${JSON.stringify({ ...place, scenario: "moscow-2005", rows, ratios, byProcessor })}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function nodeHost() {
  const program = await bundle("thread-worker", "node");
  const start = () => {
    const worker = new Worker(program);
    return {
      tell: (message) => worker.postMessage(message),
      answer: () => new Promise((resolve) => worker.once("message", resolve)),
      end: () => worker.terminate(),
    };
  };
  const processor = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  return {
    host: "thread",
    measure: (task) => measureLanes(start, task, ROUNDS, SAMPLE_MS, processor),
  };
}

async function chromiumHost() {
  const program = readFileSync(await bundle("web-worker", "browser"), "utf8");
  return {
    host: "worker",
    async measure(task) {
      const browser = await chromium.launch({ executablePath: ensureChrome() });
      try {
        const page = await browser.newPage();
        await page.route("**/*", (route) =>
          route.request().url().endsWith("/lane.js")
            ? route.fulfill({ contentType: "text/javascript", body: program })
            : route.fulfill({ contentType: "text/html", body: "<!doctype html>" }),
        );
        await page.goto("http://localhost/");
        return await page.evaluate(inPage, [String(measureLanes), task, ROUNDS, SAMPLE_MS]);
      } finally {
        await browser.close();
      }
    },
  };
}

/** Runs in the page: lanes are web workers there. */
function inPage([code, task, rounds, sampleMs]) {
  const start = () => {
    const worker = new Worker("/lane.js");
    return {
      tell: (message) => worker.postMessage(message),
      answer: () =>
        new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
        }),
      end: () => worker.terminate(),
    };
  };
  return new Function(`return ${code}`)()(start, task, rounds, sampleMs);
}

/**
 * One lane and two, round by round: playouts a second, and ms of processor time that one takes, where
 * `processor` tells the time spent so far. Needs nothing from outside itself.
 */
async function measureLanes(start, task, rounds, sampleMs, processor = () => 0) {
  const lanes = [start(), start()];
  for (const lane of lanes) lane.tell(task);
  const clock = async (used, runs) => {
    const before = performance.now();
    const spentBefore = processor();
    const answers = used.map((lane) => lane.answer());
    for (const [index, lane] of used.entries()) lane.tell({ from: index * runs, runs });
    const moves = await Promise.all(answers);
    if (!moves.every((count) => count >= runs)) throw new Error("a lane has not played its games");
    const playouts = used.length * runs;
    const speed = (playouts * 1000) / (performance.now() - before);
    return { lanes: used.length, speed, spent: (processor() - spentBefore) / playouts };
  };
  let runs = 1;
  let took = 0;
  // Both lanes warm up, until a job takes as long as a sample is to take, and some samples more.
  for (let all = 0; took < sampleMs || all < 5 * sampleMs; all += took) {
    if (took < sampleMs) runs *= 2;
    took = (2 * runs * 1000) / (await clock(lanes, runs)).speed;
  }
  const one = [];
  const two = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await clock(lanes.slice(round % 2, (round % 2) + 1), runs));
    two.push(await clock(lanes, runs));
  }
  for (const lane of lanes) lane.end();
  return { one, two };
}

async function bundle(name, platform) {
  const outfile = join(folder, platform === "node" ? `${name}.mjs` : `${name}.js`);
  await build({
    entryPoints: [inRoot("src", "cli", "bench", "lanes", `${name}.ts`)],
    outfile,
    bundle: true,
    platform,
    mainFields: ["module", "main"],
    format: platform === "node" ? "esm" : "iife",
    logLevel: "error",
  });
  return outfile;
}

/** The scenario, completed and checked as for every command. */
async function scenarioOf(id) {
  const outfile = join(folder, "scenario.mjs");
  await build({
    entryPoints: [inRoot("src", "scenario", "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "esm",
    logLevel: "error",
  });
  const { readScenario } = await import(outfile);
  const read = readScenario(readFileSync(inRoot("scenarios", `${id}.json`), "utf8"));
  if (!read.ok) throw new Error(read.problem[0]?.message);
  return read.value;
}

function row(name, samples) {
  const speeds = samples.map(({ speed }) => speed);
  const sorted = [...speeds].sort((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)].map(rounded);
  return { name, unit: "playouts/s", value: rounded(median(speeds)), low, high };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function rounded(number) {
  return Number(number.toPrecision(4));
}
