/**
 * A program of its own: plays playouts and prints what the heap has grown by between BEGIN and
 * END. Run by no-garbage.test.ts with --expose-gc and --trace-gc.
 */
import { readFileSync } from "node:fs";
import { AGENTS } from "../../src/agents/index.ts";
import { playouts } from "../../src/cli/bench/engine-rows.ts";
import { compileWorld, createLog } from "../../src/engine/index.ts";
import { readScenario } from "../../src/scenario/index.ts";

const [, , kind = "plain", count = "1000"] = process.argv;
const collect = (globalThis as unknown as { readonly gc: () => void }).gc;

const read = readScenario(readFileSync("scenarios/moscow-2005.json", "utf8"));
if (!read.ok) throw new Error(read.problem[0]?.message);
const world = compileWorld(read.value, { bargaining: kind === "bargaining" });
const play =
  kind === "bargaining"
    ? playouts(world, 10, null, AGENTS.tactical)
    : playouts(world, kind === "noise" ? 10 : 0, kind === "logged" ? createLog() : null);

/** A few words for each playout, kept until the next: the test must notice. */
const kept: number[][] = [];
function waste(times: number): void {
  for (let time = 0; time < times; time++) {
    play(1);
    kept.push([time, time + 0.5, time + 0.25]);
  }
}

const run = kind === "wasteful" ? waste : play;
// Until the machine code is final: compiling, too, takes memory.
for (let round = 0; round < 20; round++) run(Number(count) / 100);
await new Promise((resolve) => setTimeout(resolve, 200));
run(100);
collect();
const before = process.memoryUsage().heapUsed;
process.stdout.write("BEGIN\n");
run(Number(count));
const bytes = process.memoryUsage().heapUsed - before;
process.stdout.write(`END\nbytes ${bytes}\n`);
