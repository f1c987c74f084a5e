import type { AgentName } from "../../agents/index.ts";
import { compileWorld, OUTCOMES, payoffs, type World } from "../../engine/index.ts";
import {
  addCensus,
  type Chunk,
  emptySweep,
  jobsOf,
  mergeChunks,
  profileOf,
  runChunk,
  type Shard,
  type SweepPlan,
  setUp,
  writePart,
} from "../../explorer/index.ts";
import { advance, current, isEnded, startSession, transcriptOf } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { programVersion } from "../program.ts";
import { csvOf } from "../sweep/csv.ts";
import { beginningIn, gameIn } from "../sweep/game.ts";
import { printSweep } from "../sweep/print-sweep.ts";
import { runSweep } from "../sweep/run-sweep.ts";
import { wholeFile } from "../sweep/whole-file.ts";
import { UsageError } from "../usage.ts";

const WHOLE: Shard = { index: 1, count: 1 };

/** `playout`: whole games among agents, or the rest of one. */
export async function playoutCommand(args: Arguments): Promise<number> {
  if (args.seed === undefined) throw new UsageError("playout needs --seed S");
  const scenario = loadScenario(args.target, args.read);
  const { bargaining, noise, runs = 1 } = args;
  const agents = args.agents ?? (bargaining ? "tactical" : "sincere");
  const isSweep = [args.runs, args.csv, args.shard, args.out, args.game].some(
    (one) => one !== undefined,
  );
  const world = compileWorld(scenario, { bargaining });
  if (!isSweep) return printOne(args, world, agents, args.seed);
  const game = gameIn(args);
  const beginning = game === undefined ? undefined : beginningIn(args, game);
  const start = { scenario, bargaining, agents, noise, runs, seed: args.seed };
  const plan: SweepPlan = { ...start, ...beginning };
  const [csv, out] = [args.csv, args.out].map((path) =>
    path === undefined ? undefined : wholeFile(path),
  );
  const jobs = jobsOf(runs, args.shard ?? WHOLE);
  const task = { plan, withRows: csv !== undefined };
  const chunks = await runSweep(task, jobs, args.workers ?? 1);
  csv?.write(csvOf(world, chunks));
  const part = partOf(plan, args.shard ?? WHOLE, chunks);
  out?.write(part);
  if (args.shard === undefined) {
    const ended = game !== undefined && isEnded(game) ? current(game) : undefined;
    const placed = ended && { profile: profileOf(ended), payoffs: payoffs(ended) };
    printSweep(mergeChunks(setUp(plan).frame, chunks), args.json, placed);
  } else if (out === undefined) process.stdout.write(part);
  else printPart(args, args.shard, chunks);
  return 0;
}

function partOf(plan: SweepPlan, shard: Shard, chunks: readonly Chunk[]): string {
  const { frame } = setUp(plan);
  const census = emptySweep(frame);
  for (const chunk of chunks) addCensus(census, chunk.census, frame.middle);
  return writePart({ program: programVersion(), frame, shard, census });
}

/** What a shard says where its result went into a file: a part of the runs has no shares to tell. */
function printPart({ json, out }: Arguments, shard: Shard, chunks: readonly Chunk[]): void {
  const runs = chunks.reduce((sum, chunk) => sum + chunk.runs, 0);
  const { index, count } = shard;
  process.stdout.write(
    json
      ? `${JSON.stringify({ shard: [index, count], runs, file: out })}\n`
      : `shard ${index} of ${count}: ${runs} runs in ${out}\n`,
  );
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
  const { scenario } = world;
  const setup = setUp({ ...start, scenario, bargaining: args.bargaining, runs: 1 });
  const { hash } = mergeChunks(setup.frame, [runChunk(setup, { from: 0, runs: 1 })]);
  const state = current(session);
  const items = world.items.map((item, index) => ({
    id: item.id,
    outcome: OUTCOMES[state.outcome[index] as number],
    option: world.optionValue[state.force[index] as number],
  }));
  process.stdout.write(`${JSON.stringify({ runs: 1, seed, items, hash })}\n`);
  return 0;
}
