import { type AgentName, agentOf } from "../agents/index.ts";
import type { Setting, World } from "../engine/index.ts";
import {
  compareGames,
  minutesOf,
  type PairedRuns,
  pairGames,
  playForMinutes,
  type RuleSwap,
  swapRules,
  type WhatIf,
} from "../explorer/index.ts";
import { forkAt } from "../session/index.ts";
import { reopen, rewriteOf } from "./reopen.ts";
import { RefusedSubject, type Subject, worldOf } from "./subject.ts";

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

/** A moment of a game, whose scenario is the subject's as its file has it. */
export interface DeskMoment {
  readonly transcript: string;
  /** How many moves have been made. */
  readonly step: number;
}

/** The world with everything that lies on the desk. */
const changedWorld = ({ subject, settings }: DeskInput): World =>
  worldOf({ ...subject, settings: [...(subject.settings ?? []), ...settings] });

const minutes = (world: World, input: DeskInput) =>
  playForMinutes(world, input, agentOf(world, input.agents));

/** The game with the changes beside the game without them; from a moment of it, if one is given. */
export function whatIf(input: DeskInput & { readonly moment?: DeskMoment }): WhatIf {
  if (input.moment !== undefined) return whatIfNow(input, input.moment);
  const after = changedWorld(input);
  return compareGames(minutes(worldOf(input.subject), input), minutes(after, input));
}

/** What was decided before the moment stays; from there on agents play both games in every seat. */
function whatIfNow({ subject, settings }: DeskInput, { transcript, step }: DeskMoment): WhatIf {
  const rewrite = rewriteOf(subject);
  const forked = forkAt(reopen(transcript, rewrite), step, settings, rewrite);
  if (!forked.ok) {
    const { place, message, reason } = forked.problem;
    throw new RefusedSubject([{ path: place, message: message === "" ? reason : message }]);
  }
  const { before, after } = forked.value;
  return compareGames(minutesOf(before.states, before.moves), minutesOf(after.states, after.moves));
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
