import { type Agent, agentOf, decidePlainly } from "../../agents/index.ts";
import { mandateOf, settleAsReported, withoutAgreement } from "../../analysis/index.ts";
import {
  allocateState,
  MOVE,
  type Move,
  payoffOf,
  type State,
  type World,
} from "../../engine/index.ts";
import { playOut } from "../playout.ts";
import { type Deciding, watchDeciding } from "./deciding.ts";
import { emptySeen, type Seen, see } from "./seen.ts";
import type { HealthSettings } from "./settings.ts";
import { agentFor, type Line, linesOf } from "./trials.ts";
import { createWanderer } from "./wander.ts";
import { seated, watched } from "./watch.ts";
import { type Work, watchWork } from "./work.ts";

/** What a seat has at the end of a game. */
export interface Result {
  /** Value units. */
  readonly payoff: number;
  /** Points of the mandate, 0..100. */
  readonly points: number;
}

/** Everything that is played for a check-up, before anything is judged. */
export interface Study {
  readonly world: World;
  readonly settings: HealthSettings;
  /** Among agents: ends, decisions, work; and by run and member the results. */
  readonly played: Seen;
  readonly deciding: Deciding;
  readonly work: Work;
  readonly results: readonly (readonly Result[])[];
  /** By run and member: the same draws, ended as history is reported to have had it. */
  readonly history: readonly (readonly Result[])[];
  /** By member: with nothing agreed at all, by the file's numbers. */
  readonly none: readonly Result[];
  /** By lot. */
  readonly wandered: Seen;
  /** By member: how often it had a choice in the games by lot. */
  readonly choices: Int32Array;
  /** By member, line (as in `lines`) and trial. */
  readonly lines: readonly Line[];
  readonly trials: readonly (readonly (readonly Result[])[])[];
  readonly tried: Seen;
}

/** Told of games played and of how many there are to play. */
export type Progress = (done: number, total: number) => void;

/** Plays everything. The result follows from world and settings alone. */
export function study(world: World, settings: HealthSettings, progress: Progress): Study {
  const lines = linesOf(world);
  const seats = world.members.filter(({ present }) => present).length;
  const total = settings.runs + settings.wanderings + settings.trials * lines.length * seats;
  let done = 0;
  const step = (): void => progress(++done, total);
  const usual = agentOf(world, settings.agents);
  const among = amongAgents(world, settings, usual, step);
  const byLot = wander(world, settings, step);
  const tried = emptySeen(world);
  const trials = world.members.map(({ present }, seat) =>
    present
      ? lines.map((line) => tryLine({ settings, usual, seat, line }, tried, world, step))
      : [],
  );
  const none = resultsOf(withoutAgreement(world));
  return { world, settings, ...among, ...byLot, lines, trials, tried, none };
}

const resultOf = (state: State, member: number): Result => ({
  payoff: payoffOf(state, member),
  points: mandateOf(state, member).points,
});

const resultsOf = (state: State): Result[] =>
  state.world.members.map((_, member) => resultOf(state, member));

const anyMove = (): Move => ({ kind: MOVE.pass, actor: 0, arg: 0 });

function amongAgents(world: World, settings: HealthSettings, usual: Agent, step: () => void) {
  const { seed, noise, runs } = settings;
  const state = allocateState(world);
  const played = emptySeen(world);
  const deciding = watchDeciding(world);
  const work = watchWork(world);
  const agent = watched(usual, deciding.watch, work.watch);
  const results: Result[][] = [];
  const history: Result[][] = [];
  for (let playout = 0; playout < runs; playout++) {
    playOut(state, { seed, noise, playout }, agent, anyMove(), null);
    see(played, state);
    work.end(state);
    results.push(resultsOf(state));
    playOut(state, { seed, noise, playout }, decidePlainly, anyMove(), null);
    settleAsReported(state);
    history.push(resultsOf(state));
    step();
  }
  return { played, deciding, work, results, history };
}

function wander(world: World, settings: HealthSettings, step: () => void) {
  const { seed, noise, wanderings } = settings;
  const state = allocateState(world);
  const wandered = emptySeen(world);
  const wanderer = createWanderer(world.memberCount);
  for (let playout = 0; playout < wanderings; playout++) {
    wanderer.begin(seed, playout);
    playOut(state, { seed, noise, playout }, wanderer.agent, anyMove(), null);
    see(wandered, state);
    step();
  }
  return { wandered, choices: wanderer.choices };
}

interface Trial {
  readonly settings: HealthSettings;
  readonly usual: Agent;
  readonly seat: number;
  readonly line: Line;
}

/** The results of one seat that plays a line against the usual agents; draws are those of the runs. */
function tryLine(
  { settings, usual, seat, line }: Trial,
  tried: Seen,
  world: World,
  step: () => void,
): Result[] {
  const { seed, noise, trials } = settings;
  const state = allocateState(world);
  const agent = seated(seat, agentFor(world, line), usual);
  return Array.from({ length: trials }, (_, playout) => {
    playOut(state, { seed, noise, playout }, agent, anyMove(), null);
    see(tried, state);
    step();
    return resultOf(state, seat);
  });
}
