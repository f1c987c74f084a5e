import { compileWorld } from "../../engine/index.ts";
import { type Sensitivity, sensitivity } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";

/** Half-width of the draws where none is given (decision model, section 8). */
const USUAL_NOISE = 10;
const USUAL_RUNS = 2000;

/** `sensitivity`: on which numbers an item's outcome hangs. */
export function sensitivityCommand(args: Arguments): number {
  if (args.bargaining) {
    throw new UsageError("sensitivity asks about sincere play: leave --bargaining out");
  }
  const { item } = args;
  if (item === undefined) throw new UsageError("sensitivity needs --item ITEM");
  const world = compileWorld(loadScenario(args.target, args.read));
  const found = world.items.find(({ id }) => id === item);
  if (found === undefined) {
    const known = world.items.map(({ id }) => id).join(", ");
    throw new RefusedError(`${args.target}: items.${item}: no such item; it has ${known}`);
  }
  const seat = args.seat ?? found.sponsor;
  const member = world.members.findIndex(({ id }) => id === seat);
  if (member < 0) throw new RefusedError(`${args.target}: --seat ${seat}: no member of that id`);
  const result = sensitivity(world, {
    item,
    noise: args.noiseGiven ?? USUAL_NOISE,
    runs: args.runs ?? USUAL_RUNS,
    seed: args.seed ?? 1,
  });
  process.stdout.write(args.json ? `${JSON.stringify(result)}\n` : textOf(result, seat, member));
  return 0;
}

function textOf(result: Sensitivity, seat: string, member: number): string {
  const { item, now, noise } = result;
  const shares = noise.outcomes
    .map(({ outcome, runs }) => `${outcome} ${percent(runs / noise.runs)}`)
    .join(", ");
  return [
    `${item} is ${now.outcome} (rung ${now.option}).`,
    thresholds(result),
    switches(result),
    `Payoff of ${seat} on the item, ${now.payoffs[member]} as it is, with a number ${noise.noise} lower and higher:\n${swings(result, member)}`,
    `With errors of up to ${noise.noise} points in every stance at once, ${noise.runs} playouts: ${shares}\n`,
  ].join("\n");
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function thresholds({ inputs, noise }: Sensitivity): string {
  const rows = inputs.flatMap(({ actor, lever, unit, now, holds, nearest }) => {
    if (nearest === undefined) return [];
    const crossing = noise.crossings.find((one) => one.actor === actor && one.lever === lever);
    return [
      [
        actor ?? "all",
        lever,
        `${now}`,
        `${holds[0]}..${holds[1]}`,
        `${nearest.to}`,
        `${nearest.change} ${unit}`,
        nearest.outcome,
        crossing === undefined ? "" : percent(crossing.alone),
      ],
    ];
  });
  const head = ["whose", "number", "now", "holds over", "threshold", "change", "then", "crossed"];
  const firm = inputs.length - rows.length;
  return `${table([head, ...rows])}No value of ${firm} other numbers changes it.\n`;
}

function switches({ switches: all }: Sensitivity): string {
  const rows = all
    .filter(({ changes }) => changes)
    .map(({ kind, value, outcome, option }) => [kind, value, outcome, `${option}`]);
  return rows.length === 0
    ? "No other rule, absence or vote changes it.\n"
    : table([["otherwise", "which", "then", "rung"], ...rows]);
}

function swings({ swings: all }: Sensitivity, member: number): string {
  const rows = all
    .map(({ actor, lever, low, high }) => ({
      actor,
      lever,
      low: low.payoffs[member] as number,
      high: high.payoffs[member] as number,
    }))
    .filter(({ low, high }) => low !== high)
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
    .map(({ actor, lever, low, high }) => [actor, lever, `${low}`, `${high}`]);
  return table([["whose", "number", "lower", "higher"], ...rows]);
}
