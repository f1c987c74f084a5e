import { watch } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { compileWorld } from "../../engine/index.ts";
import {
  type Finding,
  type Health,
  healthOf,
  scaledTo,
  USUAL_HEALTH,
} from "../../explorer/index.ts";
import { type ReadResult, readScenario } from "../../scenario/index.ts";
import type { Arguments } from "../arguments.ts";
import { inEnglish } from "../english.ts";
import { knownScenarios, problemLine, readTextFile, scenarioFile } from "../load.ts";
import { percentOf } from "../percent.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";

/** `health`: a check-up of one scenario or of all; exit 1 where one is refused or broken. */
export async function healthCommand(args: Arguments): Promise<number> {
  const names = args.target === undefined ? knownScenarios() : [args.target];
  if (!args.watch)
    return report(
      args,
      names.map((name) => checkUp(args, scenarioFile(name))),
    );
  if (args.json) throw new UsageError("--watch prints for a person: leave --json out");
  return await watchFile(args, scenarioFile(args.target));
}

function checkUp(args: Arguments, file: string): Health {
  const read = readScenario(readTextFile(file), args.read);
  if (!read.ok) throw new RefusedError(refusalOf(file, read));
  const settings = {
    ...scaledTo(args.runs ?? USUAL_HEALTH.runs),
    seed: args.seed ?? USUAL_HEALTH.seed,
    noise: args.noiseGiven ?? USUAL_HEALTH.noise,
    agents: args.agents ?? USUAL_HEALTH.agents,
  };
  const world = compileWorld(read.value, { bargaining: true });
  return healthOf(world, settings, percentOf(read.value.id));
}

const refusalOf = (file: string, read: ReadResult & { ok: false }): string =>
  read.problem.map((one) => problemLine(file, one)).join("\n");

function report(args: Arguments, all: readonly Health[]): number {
  const one = args.target === undefined ? undefined : all[0];
  if (args.json) process.stdout.write(`${JSON.stringify(one ?? all)}\n`);
  else if (one !== undefined) print(one);
  else {
    for (const health of all) print(health);
    const rows = all.map(({ scenario, verdict, broken, warning, notice }) =>
      [scenario, verdict, broken, warning, notice].map(String),
    );
    process.stdout.write(
      table([["scenario", "verdict", "broken", "warnings", "notices"], ...rows]),
    );
  }
  return all.some(({ verdict }) => verdict === "broken") ? 1 : 0;
}

function print(health: Health): void {
  const { settings, version, minutes, balance } = health;
  const checks = health.checks.map(({ check, verdict }) => `${check} ${verdict}`).join(", ");
  process.stdout.write(`${health.scenario}: ${health.verdict}. ${checks}\n\n`);
  for (const finding of health.findings) process.stdout.write(`${lineOf(finding)}\n`);
  const rows = balance.seats.map((seat, at) => [
    seat.seat,
    ...[seat.payoff.mean, seat.payoff.deviation, seat.historyPayoff].map((one) => one.toFixed(0)),
    percent(seat.better, settings.runs),
    seat.points.mean.toFixed(0),
    seat.historyPoints.toFixed(0),
    percent(health.roles[at]?.decisive ?? 0, health.roles[at]?.questions ?? 0),
  ]);
  const head = ["seat", "payoff", "+-", "history", "better %", "mandate", "history", "decides %"];
  process.stdout.write(`\n${table([head, ...rows])}`);
  process.stdout.write(
    `\nminutes, estimated: ${minutes.alone.toFixed(0)} for one person, ${minutes.together.toFixed(0)} with a person in every seat; the scenario says ${minutes.stated}\n` +
      `${settings.runs} games among ${settings.agents} agents, ${settings.wanderings} by lot, ${settings.trials} trials a seat and line; ` +
      `seed ${settings.seed}, noise ${settings.noise}, version ${version}\n\n`,
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "-" : ((100 * part) / whole).toFixed(0);

const lineOf = ({ severity, path, code, facts }: Finding): string => {
  const { line } = facts;
  const spoken = line === undefined ? {} : { line: inEnglish(`health.line.${line as "support"}`) };
  const items = typeof facts.items === "string" ? { items: facts.items.replaceAll(",", ", ") } : {};
  const sentence = inEnglish(`health.${code}`, { text: "", ...facts, ...spoken, ...items });
  return `${severity.padEnd(7)}  ${path}  ${code}\n         ${sentence.trim()}`;
};

/** Checks up at once and after every save, until the process is ended. */
async function watchFile(args: Arguments, file: string): Promise<number> {
  const again = (): void => {
    try {
      report(args, [checkUp(args, file)]);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    process.stderr.write(`watching ${file}; Ctrl+C ends\n`);
  };
  again();
  let waiting: NodeJS.Timeout | undefined;
  // Editors replace a file instead of writing into it: its folder is watched, not the file.
  for await (const { filename } of watch(dirname(file))) {
    if (filename !== basename(file)) continue;
    clearTimeout(waiting);
    waiting = setTimeout(again, SETTLE_MS);
  }
  return 0;
}

/** Editors save in several strokes; so long after the last of them the file is whole. */
const SETTLE_MS = 150;
