import { type AgentName, agentOf } from "../agents/index.ts";
import type { Setting, World } from "../engine/index.ts";
import {
  compareGames,
  type PairedRuns,
  pairGames,
  playForMinutes,
  type RuleSwap,
  swapRules,
  type WhatIf,
} from "../explorer/index.ts";
import { type Subject, worldOf } from "./subject.ts";

/** What the what-if desk asks: a scenario, the changes that lie on the desk, and how it is played. */
export interface DeskInput {
  /** Names everything below; of two inputs with one key the later one needs no new games. */
  readonly key?: string;
  readonly subject: Subject;
  readonly settings: readonly Setting[];
  readonly agents: AgentName;
  readonly seed: number;
  readonly noise: number;
}

/** The world with everything that lies on the desk. */
const changedWorld = ({ subject, settings }: DeskInput): World =>
  worldOf({ ...subject, settings: [...(subject.settings ?? []), ...settings] });

const minutes = (world: World, input: DeskInput) =>
  playForMinutes(world, input, agentOf(world, input.agents));

/** The game with the changes beside the game without them. */
export function whatIf(input: DeskInput): WhatIf {
  const after = changedWorld(input);
  return compareGames(minutes(worldOf(input.subject), input), minutes(after, input));
}

/** The changed game under every decision rule. */
export const ruleSwap = (
  input: DeskInput,
  report: (done: number, total: number) => void,
): RuleSwap => swapRules(changedWorld(input), input, report);

/** How often the changes matter where positions and saliences are drawn. */
export const deskRuns = (
  input: DeskInput & { readonly runs: number },
  report: (done: number, total: number) => void,
): PairedRuns => pairGames(worldOf(input.subject), changedWorld(input), input, report);
