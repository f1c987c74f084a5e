import { cpus } from "node:os";
import type { World } from "../../engine/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadWorld } from "../load.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { compileTwin } from "./c/compile.ts";
import { twinRows } from "./c/rows.ts";
import { ENGINE_ROWS } from "./engine-rows.ts";
import { type Measured, measure, type Plan } from "./measure.ts";
import { PEER_ROWS } from "./peer-rows.ts";
import { startRow } from "./row-process.ts";
import { isWithinPeers } from "./same-game.ts";

const SCENARIO = "moscow-2005";

/** Quotients of speeds that the document gives beside the rows: "A/B" is A's by B's. */
const RATIOS = [
  ...["playout", "playout-logged"].flatMap((ours) =>
    ["boardgame.io", "boardgame.io-unlogged", "immer", "immer-unlogged"].map(
      (peer) => [ours, `peer:${peer}`] as const,
    ),
  ),
  // The other way round: how many times as long as C we take.
  ["peer:c", "playout"],
  ["peer:c-noise", "playout-noise"],
] as const;

/** `bench`: the engine beside the same game on other libraries and in C; exit 1 if the games differ. */
export async function bench(args: Arguments): Promise<number> {
  const world = loadWorld(SCENARIO, args.read);
  if (!isWithinPeers(world)) {
    throw new RefusedError("bench: the peers know consensus alone, with everybody present");
  }
  const rows = Object.entries({ ...ENGINE_ROWS, ...PEER_ROWS }).map(([name, { unit }]) =>
    startRow(name, unit, world.scenario),
  );
  const twin = compileTwin();
  try {
    await Promise.all(rows.map(({ ready }) => ready));
    const inC = twin === undefined ? [] : twinRows(world, twin);
    const measured = await measure([...rows, ...inC], planOf(process.env), progress);
    print(world, { c: twin?.compiler ?? NO_COMPILER, ...figures(measured) });
  } finally {
    for (const row of rows) row.end();
    twin?.remove();
  }
  return 0;
}

const NO_COMPILER = "no C compiler was found (cc, gcc, clang); the rows peer:c are left out";

function figures({ rows, quotient }: Measured) {
  const has = (name: string): boolean => rows.some((row) => row.name === name);
  const ratios = RATIOS.filter((pair) => pair.every(has)).map(([one, other]) => [
    `${one}/${other}`,
    quotient(one, other),
  ]);
  return { rows, ratios: Object.fromEntries(ratios) };
}

function print(world: World, figures: object): void {
  const place = { node: process.version, cpu: cpus()[0]?.model ?? "unknown" };
  process.stdout.write(
    `${JSON.stringify({ ...place, scenario: world.scenario.id, ...figures })}\n`,
  );
}

/** EURASIA_BENCH_SAMPLES and EURASIA_BENCH_MS make the bench shorter or longer. */
function planOf(env: NodeJS.ProcessEnv): Plan {
  const samples = readCount("EURASIA_BENCH_SAMPLES", env, 9);
  const sampleMs = readCount("EURASIA_BENCH_MS", env, 200);
  // Machine code for agents that look ahead takes a second or two of playing to become final.
  return { samples, sampleMs, warmUpMs: 10 * sampleMs };
}

function readCount(name: string, env: NodeJS.ProcessEnv, standard: number): number {
  const text = env[name];
  if (text === undefined) return standard;
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new UsageError(`${name}=${text}: a whole number from 1 to 99999`);
}

function progress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${of} samples${done === of ? "\n" : ""}`);
}
