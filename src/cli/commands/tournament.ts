import { AGENT_NAMES, type AgentName } from "../../agents/index.ts";
import { compileWorld } from "../../engine/index.ts";
import { playTournament, type Tournament } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage.ts";

const USUAL_RUNS = 200;
const USUAL_NOISE = 10;

/** `tournament`: what each kind of agent gains in each seat over the sincere one. */
export function tournamentCommand(args: Arguments): number {
  if (args.seed === undefined) throw new UsageError("tournament needs --seed S");
  const world = compileWorld(loadScenario(args.target, args.read), { bargaining: true });
  const start = {
    seed: args.seed,
    noise: args.noiseGiven ?? USUAL_NOISE,
    runs: args.runs ?? USUAL_RUNS,
  };
  const field: AgentName = "sincere";
  const challengers =
    args.agents === undefined ? AGENT_NAMES.filter((name) => name !== field) : [args.agents];
  const results = challengers.map((name) =>
    playTournament(world, start, name, field, (seat) => tell(name, seat, world.memberCount)),
  );
  if (args.json) process.stdout.write(`${JSON.stringify({ ...start, results })}\n`);
  else for (const result of results) print(result, start);
  return 0;
}

function tell(name: string, seat: number, seats: number): void {
  if (process.stderr.isTTY) process.stderr.write(`${name}: seat ${seat + 1} of ${seats}\n`);
}

function print(result: Tournament, { seed, noise }: { seed: number; noise: number }): void {
  const rounded = (value: number): string => value.toFixed(0);
  const percent = (share: number): string => `${(100 * share).toFixed(0)}`;
  const rows = result.seats.map((one) => [
    one.seat,
    rounded(one.usual),
    rounded(one.challenger),
    `${one.gain >= 0 ? "+" : ""}${rounded(one.gain)}`,
    rounded(one.margin),
    percent(one.better),
    percent(one.worse),
  ]);
  const head = ["seat", result.field, result.challenger, "gain", "+-", "better %", "worse %"];
  process.stdout.write(table([head, ...rows]));
  process.stdout.write(`\n${result.runs} pairs a seat, seed ${seed}, noise ${noise}\n\n`);
}
