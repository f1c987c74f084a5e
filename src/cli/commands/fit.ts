import { measuredAt } from "../../analysis/index.ts";
import { compileWorld, type World } from "../../engine/index.ts";
import { type FitReport, fitReport, METHODS, type Method } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { knownScenarios, loadScenario } from "../load.ts";
import { table } from "../table.ts";
import { UsageError } from "../usage.ts";

const USUAL_RUNS = 1000;
const USUAL_NOISE = 10;
const USUAL_SEED = 1;

/** `fit`: how well the model recovers what is reported, of one scenario or of all that ship. */
export function fitCommand(args: Arguments): number {
  const { settings = [], only } = args.read;
  const wanted = args.target === undefined ? knownScenarios() : [args.target];
  if (args.target === undefined && (settings.length > 0 || only !== undefined)) {
    throw new UsageError("fit: name the scenario that --set or --only is about");
  }
  const start = {
    seed: args.seed ?? USUAL_SEED,
    noise: args.noiseGiven ?? USUAL_NOISE,
    runs: args.runs ?? USUAL_RUNS,
  };
  const worlds = wanted.map((name) => compileWorld(loadScenario(name, args.read)));
  const reports = worlds.map((world) => fitReport(world, start));
  if (args.json)
    process.stdout.write(`${JSON.stringify({ ...start, format: 1, scenarios: reports })}\n`);
  else print(worlds, reports);
  return 0;
}

const HEADS: Readonly<Record<Method, string>> = {
  model: "model",
  blurred: "blurred",
  tabled: "all adopted",
  frequent: "most frequent",
  mean: "mean",
};

function print(worlds: readonly World[], reports: readonly FitReport[]): void {
  reports.forEach((report, index) => {
    if (reports.length === 1) printItems(worlds[index] as World, report);
  });
  const head = [
    "scenario",
    "items",
    ...METHODS.map((method) => HEADS[method]),
    "whole %",
    "numbers",
  ];
  const rights = reports.map((report) => [
    report.scenario,
    String(report.items.length),
    ...METHODS.map((method) => report.methods[method].right.toFixed(method === "blurred" ? 1 : 0)),
    (100 * report.whole.share).toFixed(1),
    `${report.parameters.all} (${report.parameters.documented} documented)`,
  ]);
  process.stdout.write(`Items ended as reported:\n\n${table([head, ...rights])}\n`);
  const errors = reports.map((report) => [
    report.scenario,
    String(report.methods.model.measured),
    ...METHODS.map((method) => report.methods[method].error?.toFixed(1) ?? "-"),
  ]);
  const errorHead = ["scenario", "items", ...METHODS.map((method) => HEADS[method])];
  process.stdout.write(
    `Mean distance from the reported rung, 0..100:\n\n${table([errorHead, ...errors])}`,
  );
  const [{ runs, seed, noise }] = reports as [FitReport];
  process.stdout.write(`\nblurred: ${runs} games, noise ${noise}, seed ${seed}\n`);
}

function printItems(world: World, report: FitReport): void {
  const rows = report.items.map((one) => [
    one.id,
    one.reported.join(" or "),
    one.right.model ? one.outcome : `${one.outcome} !`,
    (100 * one.recovered.share).toFixed(1),
    (100 * one.recovered.low).toFixed(1),
    (100 * one.recovered.high).toFixed(1),
    distanceOf(world, one),
  ]);
  const head = ["item", "reported", "model", "recovered %", "low", "high", "distance"];
  process.stdout.write(`${table([head, ...rows])}\n`);
}

/** In rungs, and in the item's own measure where it has one. */
function distanceOf({ items }: World, { id, error }: FitReport["items"][number]): string {
  if (error === undefined) return "";
  const measure = items.find((item) => item.id === id)?.measure;
  const rungs = error.model.toFixed(0);
  if (measure === undefined) return rungs;
  const length = Math.abs(measuredAt(measure, error.model) - measure.at0);
  return `${rungs} (${length.toFixed(1)} ${measure.unit.en})`;
}
