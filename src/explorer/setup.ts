import { type Agent, type AgentName, agentOf } from "../agents/index.ts";
import {
  allocateState,
  beginInPlace,
  compileWorld,
  hash,
  MOVE,
  OUTCOMES,
  type Scenario,
  type State,
  versionOf,
  type World,
} from "../engine/index.ts";
import { beginningFrom, type Moment, nameOfMoment } from "./moment.ts";
import { playToEnd, type SweepStart } from "./playout.ts";
import { profileOf } from "./profile.ts";

/** Everything a sweep follows from. Plain data: a worker on any machine can be handed it. */
export interface SweepPlan extends SweepStart {
  readonly scenario: Scenario;
  readonly bargaining: boolean;
  readonly agents: AgentName;
  readonly runs: number;
  /** Where the playouts begin; absent: with the game. */
  readonly moment?: Moment;
}

/**
 * What a sweep is of. Parts of one sweep have the same frame to the last word, and it is all that
 * is needed to read them.
 */
export interface SweepFrame extends SweepStart {
  readonly scenario: string;
  /** Fingerprint of what the rules read of the scenario, 8 hexadecimal digits. */
  readonly version: string;
  readonly bargaining: boolean;
  readonly agents: AgentName;
  readonly runs: number;
  /** Hash of the state the playouts begin with, and who sees it; "" for the game's beginning. */
  readonly moment: string;
  /** Ids, in the scenario's order. */
  readonly items: readonly string[];
  readonly members: readonly string[];
  /** By item: bit k for outcome k that is reported of it; 0 where nothing is. */
  readonly reported: readonly number[];
  /** Profile of the game without noise: the middle that profiles are counted from. */
  readonly middle: string;
  /** Hash of that game: rules that differ between two programs show here. */
  readonly proof: string;
}

/** A sweep made ready to play. */
export interface Setup {
  readonly world: World;
  readonly agent: Agent;
  readonly frame: SweepFrame;
  /** Makes `state` the beginning of playout `run`. */
  readonly begin: (state: State, start: SweepStart, run: number) => void;
}

/** Compiles a plan, and plays its game without noise once. */
export function setUp(plan: SweepPlan): Setup {
  const { scenario, bargaining, agents, seed, noise, runs, moment } = plan;
  const world = compileWorld(scenario, { bargaining });
  const agent = agentOf(world, agents);
  const begin = moment === undefined ? beginGame : beginningFrom(world, moment);
  const state = allocateState(world);
  begin(state, { seed, noise: 0 }, 0);
  playToEnd(state, agent, { kind: MOVE.pass, actor: 0, arg: 0 }, null);
  const frame: SweepFrame = {
    scenario: scenario.id,
    version: versionOf(world),
    bargaining,
    agents,
    seed,
    noise,
    runs,
    moment: moment === undefined ? "" : nameOfMoment(world, moment),
    items: world.items.map((item) => item.id),
    members: world.members.map((member) => member.id),
    reported: reportedIn(world),
    middle: profileOf(state),
    proof: hash(state),
  };
  return { world, agent, frame, begin };
}

const beginGame = (state: State, { seed, noise }: SweepStart, run: number): void =>
  beginInPlace(state, { seed, noise, playout: run });

const reportedIn = (world: World): number[] =>
  world.items.map((item) =>
    (item.history?.outcome ?? []).reduce(
      (mask, outcome) => mask | (1 << OUTCOMES.indexOf(outcome)),
      0,
    ),
  );
