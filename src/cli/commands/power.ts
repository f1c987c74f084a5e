import { agentOf } from "../../agents/index.ts";
import { MOST_ENUMERATED, measuredAt, type RulePower } from "../../analysis/index.ts";
import { bitCount, compileWorld, type World } from "../../engine/index.ts";
import { type Counted, type PowerReport, powerReport } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { table } from "../table.ts";
import { RefusedError } from "../usage.ts";

const USUAL_RUNS = 1000;
const USUAL_NOISE = 10;
const USUAL_SEED = 1;

/** `power`: the indices under each rule, pivots in playouts, and the pull of the positions. */
export function powerCommand(args: Arguments): number {
  const world = compileWorld(loadScenario(args.target, args.read), { bargaining: args.bargaining });
  const voters = bitCount(world.seatedMask);
  if (voters > MOST_ENUMERATED) {
    throw new RefusedError(
      `${world.scenario.id}: actors: power is counted for at most ${MOST_ENUMERATED} voters, here are ${voters}`,
    );
  }
  const agents = args.agents ?? (args.bargaining ? "tactical" : "sincere");
  const start = {
    seed: args.seed ?? USUAL_SEED,
    noise: args.noiseGiven ?? USUAL_NOISE,
    runs: args.runs ?? USUAL_RUNS,
  };
  const report = powerReport(world, agentOf(world, agents), start);
  if (args.json) process.stdout.write(`${JSON.stringify({ ...report, format: 1 })}\n`);
  else print(world, report);
  return 0;
}

function print(world: World, report: PowerReport): void {
  const members = world.members.map((member) => member.id);
  const { runs, seed, noise } = report.pivots;
  const write = (title: string, rows: readonly (readonly string[])[]): boolean =>
    process.stdout.write(`${title}\n\n${table(rows)}\n`);
  write(
    "Shapley-Shubik: share of the orders of joining in which a member turns losing into winning.\n" +
      "A coalition says yes, everybody else at the table objects. * is the rule in force.",
    indexRows(members, report.rules, "shapley"),
  );
  write("Banzhaf: a member's share of all swings.", indexRows(members, report.rules, "banzhaf"));
  write(
    `How often one answer alone decided an item, % of all items of ${runs} games, noise ${noise}, seed ${seed}.\n` +
      "Stopped: its objection alone. Needed: without its answer the text would not have passed.",
    [
      ["member", "stopped %", "low", "high", "needed %", "low", "high"],
      ...report.pivots.members.map((one) => [
        one.actor,
        ...percents(one.stopped),
        ...percents(one.needed),
      ]),
    ],
  );
  write("Where the positions pull. Pressure, not a forecast.", pressureRows(report));
}

const indexRows = (
  members: readonly string[],
  rules: readonly RulePower[],
  index: "shapley" | "banzhaf",
): string[][] => [
  ["rule", "reads", ...members],
  ...rules.map(({ rule, inForce, reading, members: powers }) => [
    inForce ? `* ${rule}` : `  ${rule}`,
    reading,
    ...powers.map((one) => `${one[index].value.toFixed(4)} (${one[index].fraction})`),
  ]),
];

const percents = ({ share, low, high }: Counted): string[] =>
  [share, low, high].map((one) => (100 * one).toFixed(1));

function pressureRows({ pressure }: PowerReport): string[][] {
  const rows = pressure.map(({ id, mean, median, bySalience, measure }) => {
    const rungs = [mean.value, median, bySalience.value];
    const measured =
      measure === undefined
        ? []
        : rungs.map((rung) => `${measuredAt(measure, rung).toFixed(3)} ${measure.unit.en}`);
    return [id, ...rungs.map((rung) => rung.toFixed(2)), measured.join(", ")];
  });
  return [["item", "mean", "median", "by salience", "in its own measure"], ...rows];
}
