import { writeFileSync } from "node:fs";
import { type AgentName, agentOf } from "../../agents/index.ts";
import { compileWorld, OUTCOMES, type World } from "../../engine/index.ts";
import {
  type Chunk,
  chunkStarts,
  mergeChunks,
  rowWidth,
  runChunk,
  type Sweep,
} from "../../explorer/index.ts";
import { advance, current, startSession, transcriptOf } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage.ts";
import { runInWorkers } from "../workers.ts";

/** `playout`: whole games among agents. */
export async function playoutCommand(args: Arguments): Promise<number> {
  if (args.seed === undefined) throw new UsageError("playout needs --seed S");
  const scenario = loadScenario(args.target, args.read);
  const { bargaining } = args;
  const world = compileWorld(scenario, { bargaining });
  const agents = args.agents ?? (bargaining ? "tactical" : "sincere");
  if (args.runs === undefined && args.csv === undefined)
    return printOne(args, world, agents, args.seed);
  // A place that cannot be written to is told before the games, not after them.
  if (args.csv !== undefined) writeFileSync(args.csv, "");
  const start = { seed: args.seed, noise: args.noise };
  const jobs = chunkStarts(args.runs ?? 1);
  const withRows = args.csv !== undefined;
  const progress = progressBar(args.runs ?? 1);
  const chunks =
    (args.workers ?? 1) > 1
      ? await runInWorkers(
          { scenario, start, withRows, bargaining, agents },
          jobs,
          args.workers ?? 1,
          progress,
        )
      : jobs.map((job) => {
          const chunk = runChunk(
            world,
            agentOf(world, agents),
            start,
            job.from,
            job.runs,
            withRows,
          );
          progress(job.runs);
          return chunk;
        });
  if (args.csv !== undefined) writeFileSync(args.csv, csvOf(world, chunks));
  print(args, mergeChunks(world, args.seed, chunks));
  return 0;
}

/** One game: its transcript, or with --json what it came to. */
function printOne(args: Arguments, world: World, agents: AgentName, seed: number): number {
  const { settings = [] } = args.read;
  const start = { seed, noise: args.noise, persons: [], agents, settings };
  const session = advance(startSession(world, start));
  if (!args.json) {
    process.stdout.write(transcriptOf(session));
    return 0;
  }
  const chunk = runChunk(world, agentOf(world, agents), { seed, noise: args.noise }, 0, 1);
  const state = current(session);
  const items = world.items.map((item, index) => ({
    id: item.id,
    outcome: OUTCOMES[state.outcome[index] as number],
    option: world.optionValue[state.force[index] as number],
  }));
  const { hash } = mergeChunks(world, seed, [chunk]);
  process.stdout.write(`${JSON.stringify({ runs: 1, seed, items, hash })}\n`);
  return 0;
}

function print(args: Arguments, sweep: Sweep): void {
  if (args.json) {
    const items = sweep.items.map((item) => ({
      id: item.id,
      shares: Object.fromEntries(item.shares.map((one) => [one.outcome, one.share])),
      intervals: Object.fromEntries(item.shares.map((one) => [one.outcome, [one.low, one.high]])),
    }));
    process.stdout.write(`${JSON.stringify({ ...sweep, items })}\n`);
    return;
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)}`;
  const rows = sweep.items.flatMap((item) =>
    item.shares.map((one) => [
      item.id,
      one.outcome,
      percent(one.share),
      percent(one.low),
      percent(one.high),
    ]),
  );
  process.stdout.write(table([["item", "outcome", "share %", "low", "high"], ...rows]));
  process.stdout.write(`\n${sweep.runs} runs, seed ${sweep.seed}, hash ${sweep.hash}\n`);
}

function csvOf(world: World, chunks: readonly Chunk[]): string {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const head = [
    "run",
    ...world.items.flatMap((item) => [`${item.id}`, `${item.id}.option`]),
    ...world.members.map((member) => `payoff.${member.id}`),
  ];
  const lines = [head.join(",")];
  const width = rowWidth(world);
  for (const chunk of ordered) {
    for (let run = 0; run < chunk.runs; run++) {
      const row = chunk.rows?.subarray(run * width, (run + 1) * width) ?? [];
      const cells = Array.from(row, (word, column) =>
        column < 2 * world.itemCount && column % 2 === 0 ? OUTCOMES[word] : word,
      );
      lines.push([chunk.from + run, ...cells].join(","));
    }
  }
  return `${lines.join("\n")}\n`;
}

/** A bar on standard error where that is a terminal; silent elsewhere. */
function progressBar(total: number): (runs: number) => void {
  let done = 0;
  return (runs) => {
    done += runs;
    if (!process.stderr.isTTY) return;
    const filled = Math.floor((30 * done) / total);
    const bar = `${"#".repeat(filled)}${".".repeat(30 - filled)}`;
    process.stderr.write(`\r${bar} ${done} of ${total}${done === total ? "\n" : ""}`);
  };
}
