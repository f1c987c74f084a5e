import { type AgentName, agentOf } from "../../agents/index.ts";
import { compileWorld, type Setting, type World } from "../../engine/index.ts";
import {
  type AnswerChange,
  compareGames,
  type ItemChange,
  minutesOf,
  type PairedRuns,
  pairGames,
  playForMinutes,
  swapRules,
  type TermChange,
  type WhatIf,
} from "../../explorer/index.ts";
import { forkAt } from "../../session/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario, readTextFile, scenarioRewriter } from "../load.ts";
import { replayText } from "../load-game.ts";
import { percentOf } from "../percent.ts";
import { table } from "../table.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { scenarioOf } from "./replay.ts";
import { printSwap } from "./rule-swap.ts";

const USUAL_SEED = 1;
/** Half-width of the draws where runs are asked for without a noise (decision model, section 8). */
const USUAL_NOISE = 10;

/** `what-if`: the game as the file has it beside the game with the settings. */
export function whatIfCommand(args: Arguments): number {
  const { bargaining } = args;
  const agents = args.agents ?? (bargaining ? "tactical" : "sincere");
  const start = { seed: args.seed ?? USUAL_SEED, noise: args.noise, agents };
  if (args.rules) {
    const world = compileWorld(loadScenario(args.target, args.read), { bargaining });
    printSwap(args, world, swapRules(world, start));
    return 0;
  }
  const settings = args.read.settings ?? [];
  if (args.step !== undefined) return fromMoment(args, args.step, settings);
  if (settings.length === 0) {
    throw new UsageError("what-if needs a change: --set PATH=VALUE, or --rules for every rule");
  }
  const before = compileWorld(loadScenario(args.target, { ...args.read, settings: [] }), {
    bargaining,
  });
  const after = compileWorld(loadScenario(args.target, args.read), { bargaining });
  const games = compareGames(play(before, start), play(after, start));
  const runs = args.runs === undefined ? undefined : pairs(args, before, after, agents);
  if (args.json) {
    const head = { scenario: before.scenario.id, format: 1, settings, bargaining, ...start };
    process.stdout.write(`${JSON.stringify({ ...head, ...games, ...(runs && { runs }) })}\n`);
  } else print(games, runs);
  return 0;
}

/** A game played on from one of its moments, as it was and with the settings made there. */
function fromMoment(args: Arguments, step: number, settings: readonly Setting[]): number {
  const file = args.target;
  if (file === undefined || settings.length === 0) {
    throw new UsageError("what-if --step K needs a transcript, and a change: --set PATH=VALUE");
  }
  // The settings are made at the moment, not in the scenario that the game begins in.
  const read = { ...args.read, settings: [] };
  const text = readTextFile(file);
  const name = args.scenario ?? scenarioOf(text, file);
  const replayed = replayText(file, text, name, read);
  const { moves } = replayed.session;
  if (!replayed.ok || step > moves.length) {
    throw new RefusedError(
      `${file}: the game can be played for ${moves.length} moves, not ${step}`,
    );
  }
  const forked = forkAt(
    replayed.session,
    step,
    settings,
    scenarioRewriter(name, read).rewrite,
    args.agents,
  );
  if (!forked.ok) {
    const { place, message, reason } = forked.problem;
    throw new RefusedError(`${place}: ${REFUSALS[reason]}${message === "" ? "" : `: ${message}`}`);
  }
  const { before, after } = forked.value;
  const games = compareGames(
    minutesOf(before.states, before.moves),
    minutesOf(after.states, after.moves),
  );
  if (args.json) {
    const head = { scenario: before.world.scenario.id, format: 1, settings, step };
    process.stdout.write(`${JSON.stringify({ ...head, agents: before.agents, ...games })}\n`);
  } else print(games, undefined);
  return 0;
}

const REFUSALS = {
  ended: "the game is over, nothing is left to change",
  fixed: "this can be changed from the start of a game only",
  invalid: "the change makes no scenario",
} as const;

const play = (world: World, start: { seed: number; noise: number; agents: AgentName }) =>
  playForMinutes(world, start, agentOf(world, start.agents));

function pairs(args: Arguments, before: World, after: World, agents: AgentName): PairedRuns {
  const noise = args.noiseGiven ?? USUAL_NOISE;
  const seed = args.seed ?? USUAL_SEED;
  return pairGames(
    before,
    after,
    { seed, noise, agents, runs: args.runs ?? 1 },
    percentOf("pairs"),
  );
}

function print(games: WhatIf, runs: PairedRuns | undefined): void {
  const changed = games.items.filter((item) => item.changed);
  const lines = changed.flatMap((item) => [titleOf(item), ...item.answers.flatMap(answerLines)]);
  process.stdout.write(
    changed.length === 0 ? "No item comes out otherwise.\n" : `${lines.join("\n")}\n`,
  );
  const seats = games.seats.filter(({ payoff }) => payoff.before !== payoff.after);
  if (seats.length > 0) {
    const rows = seats.map(({ actor, payoff }) => [
      actor,
      String(payoff.before),
      String(payoff.after),
      signed(payoff.after - payoff.before),
    ]);
    process.stdout.write(`\n${table([["seat", "before", "after", "difference"], ...rows])}`);
  }
  if (runs !== undefined) printRuns(runs);
}

function titleOf({ id, before, after, causes }: ItemChange): string {
  const end = (one: ItemChange["before"]): string =>
    one === undefined ? "not on the agenda" : `${one.outcome} (${one.option})`;
  const why = [...new Set(causes.map(({ kind }) => kind))].join(", ");
  return `\n${id}: ${end(before)} -> ${end(after)}   [${why}]`;
}

/** The answer, and the terms that differ; nothing where nothing does. */
function answerLines({ actor, response, terms, priceTerms, ...rest }: AnswerChange): string[] {
  const differing = [...terms, ...priceTerms].filter(({ difference }) => difference !== 0);
  if (response.before === response.after && differing.length === 0) return [];
  const sides =
    response.before === response.after
      ? `${response.after}`
      : `${response.before ?? "no seat"} -> ${response.after ?? "no seat"}`;
  const value = `value ${rest.value.before} -> ${rest.value.after}`;
  return [`  ${actor}  ${sides}   ${value}${termsIn(differing)}`];
}

const termsIn = (terms: readonly TermChange[]): string =>
  terms.length === 0
    ? ""
    : ` (${terms.map(({ term, difference }) => `${term} ${signed(difference)}`).join(", ")})`;

const signed = (amount: number): string => (amount > 0 ? `+${amount}` : String(amount));

function printRuns({ runs, items }: PairedRuns): void {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const rows = items
    .filter(({ changed }) => changed.share > 0)
    .map(({ id, changed }) => [
      id,
      percent(changed.share),
      percent(changed.low),
      percent(changed.high),
    ]);
  process.stdout.write(`\nIn ${runs} pairs of games with the same draws:\n`);
  process.stdout.write(table([["item", "otherwise %", "low", "high"], ...rows]));
}
