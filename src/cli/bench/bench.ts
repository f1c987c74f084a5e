import { cpus } from "node:os";
import type { World } from "../../engine/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadWorld } from "../load.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { compileTwin } from "./c/compile.ts";
import { twinRows } from "./c/rows.ts";
import { engineRows } from "./engine-rows.ts";
import { type Contestant, type Measured, measure, type Plan, repeat } from "./measure.ts";
import { differences, engineCourse, isWithinPeers } from "./same-game.ts";

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
  const peers = await peerRows(world);
  const twin = compileTwin();
  try {
    const inC = twin === undefined ? [] : twinRows(world, twin);
    const measured = measure(
      [...engineRows(world), ...peers, ...inC],
      planOf(process.env),
      progress,
    );
    print(world, { c: twin?.compiler ?? NO_COMPILER, ...figures(measured) });
  } finally {
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

/** Every peer with its log and without, after proof that it plays the engine's game. */
async function peerRows(world: World): Promise<Contestant[]> {
  if (!isWithinPeers(world)) {
    throw new RefusedError("bench: the peers know consensus alone, with everybody present");
  }
  // The libraries ask for it when they are loaded: without it they check what they are given.
  process.env.NODE_ENV = "production";
  const { agendaOf } = await import("./peers/agenda.ts");
  const { boardgamePeer } = await import("./peers/boardgame.ts");
  const { immerPeer } = await import("./peers/immer-reducer.ts");
  const agenda = agendaOf(world);
  const games = {
    "peer:boardgame.io": boardgamePeer(agenda, true),
    "peer:boardgame.io-unlogged": boardgamePeer(agenda, false),
    "peer:immer": immerPeer(agenda, true),
    "peer:immer-unlogged": immerPeer(agenda, false),
  };
  const course = engineCourse(world);
  return Object.entries(games).map(([name, play]) => {
    const differing = differences(course, play());
    if (differing.length > 0) {
      throw new RefusedError(`bench: ${name} plays another game: ${differing.join(", ")} differ`);
    }
    return { name, unit: "playouts/s", run: repeat(play) };
  });
}

/** EURASIA_BENCH_SAMPLES and EURASIA_BENCH_MS make the bench shorter or longer. */
function planOf(env: NodeJS.ProcessEnv): Plan {
  const samples = readCount("EURASIA_BENCH_SAMPLES", env, 9);
  const sampleMs = readCount("EURASIA_BENCH_MS", env, 200);
  return { samples, sampleMs, warmUpMs: 3 * sampleMs };
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
