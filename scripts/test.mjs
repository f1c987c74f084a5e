import { availableParallelism } from "node:os";
import { ensureChrome, ensureFirefox } from "./browsers.mjs";
import { GATES, runGate } from "./gates.mjs";
import { ensureInstalled } from "./install.mjs";
import { ensureRedis } from "./redis.mjs";
import { runVitest } from "./vitest-run.mjs";

await ensureInstalled();

const env = {};
const steps = [
  ...GATES.map((gate) => ({
    name: gate.name,
    besideOthers: true,
    run: (write) => asCounts(runGate(gate, write)),
  })),
  { name: "a Redis for the tests in Node", run: () => asCounts(findRedis()) },
  { name: "tests in Node", run: () => runVitest("node", env) },
  { name: "a browser to test with", run: () => asCounts(findBrowsers()) },
  { name: "tests in a browser", run: () => runVitest("browser", env) },
];

const show = (part) => process.stdout.write(part);
const wanted = chosen(steps, process.argv.slice(2));
const results = await sideBySide(wanted.filter((step) => step.besideOthers));
for (const step of wanted.filter((one) => !one.besideOthers)) results.push(await timed(step, show));
sumUp(results);

/** Runs steps that do not mind one another, one a processor; each is shown when it is over. */
async function sideBySide(some) {
  const all = [];
  const waiting = [...some.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, step] = next;
      const said = [];
      all[place] = await timed(step, (part) => said.push(Buffer.from(part)));
      show(Buffer.concat(said));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return all;
}

/** All steps, or those whose name contains one of the words given on the command line. */
function chosen(all, words) {
  const wanted = all.filter(({ name }) => words.some((word) => name.includes(word)));
  if (words.length > 0 && wanted.length === 0) {
    process.stderr.write(`No such step. There are: ${all.map(({ name }) => name).join(", ")}\n`);
    process.exit(2);
  }
  return words.length === 0 ? all : wanted;
}

/** A step that is one check: passed, or failed for a reason. */
async function asCounts(reason) {
  const why = await reason;
  return {
    passed: why === undefined ? 1 : 0,
    skipped: 0,
    failures: why === undefined ? [] : [why],
  };
}

function findRedis() {
  const redis = ensureRedis();
  if (redis === undefined)
    return "no redis-server; install one, or set REDIS_SERVER to the program";
  env.REDIS_SERVER = redis;
  process.stdout.write(`Redis: ${redis}\n`);
  return undefined;
}

function findBrowsers() {
  const chrome = ensureChrome();
  const firefox = ensureFirefox();
  if (chrome !== undefined) env.CHROME_PATH = chrome;
  if (firefox !== undefined) env.FIREFOX_PATH = firefox;
  process.stdout.write(`Chrome: ${chrome ?? "none"}\nFirefox: ${firefox ?? "none"}\n`);
  if (chrome !== undefined) return undefined;
  return "no Chrome or Chromium; install one, or set CHROME_PATH to the program";
}

async function timed({ name, run }, write) {
  write(`\n== ${name}\n`);
  const begun = performance.now();
  const counts = await run(write).catch((error) => ({
    passed: 0,
    skipped: 0,
    failures: [String(error?.message ?? error)],
  }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const verdict = counts.failures.length === 0 ? "passed" : "FAILED";
  write(`== ${name}: ${verdict} in ${seconds} s\n`);
  return { name, seconds, verdict, ...counts };
}

function sumUp(all) {
  const width = Math.max(...all.map(({ name }) => name.length));
  const lines = all.map(({ name, seconds, verdict, passed, failures }) =>
    [name.padEnd(width), verdict, `${passed} of ${passed + failures.length}`, `${seconds} s`].join(
      "  ",
    ),
  );
  const failures = all.flatMap(({ name, failures: why }) =>
    why.map((reason) => `${name}: ${reason}`),
  );
  process.stdout.write(`\n${lines.join("\n")}\n`);
  if (failures.length > 0) process.stdout.write(`\nFailed:\n  ${failures.join("\n  ")}\n`);
  const passed = sum(all, "passed");
  const skipped = sum(all, "skipped");
  const tail = skipped > 0 ? `, ${skipped} skipped` : "";
  process.stdout.write(`\n${passed} passed, ${failures.length} failed${tail}\n`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}

function sum(all, key) {
  return all.reduce((total, counts) => total + counts[key], 0);
}
