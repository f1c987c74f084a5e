import { agentOf } from "../agents/index.ts";
import {
  allocateState,
  applyInPlace,
  beginInPlace,
  clamp,
  lowestBit,
  MOVE,
  type Move,
  OUTCOMES,
  type Outcome,
  PHASE,
  type State,
  type World,
} from "../engine/index.ts";
import type { SwapOptions } from "./rule-swap.ts";
import { type Estimate, shareOf } from "./share.ts";

/** Of how many draws something holds. */
export type ShareOf = Estimate;

/** How often an item comes out otherwise when both games are given the same draws. */
export interface PairedItem {
  readonly id: string;
  readonly changed: ShareOf;
  /** From which outcome to which, the most frequent first; those that stay the same too. */
  readonly turns: readonly ({ readonly before: Outcome; readonly after: Outcome } & ShareOf)[];
}

export interface PairedRuns {
  readonly runs: number;
  readonly items: readonly PairedItem[];
}

export interface PairOptions extends SwapOptions {
  /** Pairs of games, at least 1. */
  readonly runs: number;
}

/** Told after every so many pairs. */
const REPORT_EVERY = 25;

/**
 * Plays pairs of games, one in each world, from the same seeds: playout k of both starts from the
 * same errors on positions and saliences, so what differs is the doing of the change. Items that
 * only one world has are left out.
 */
export function pairGames(
  before: World,
  after: World,
  options: PairOptions,
  progress: (done: number, total: number) => void = () => {},
): PairedRuns {
  const shared = sharedItems(before, after);
  const counts = shared.map(() => new Map<number, number>());
  const differing = shared.map(() => 0);
  const [one, other] = [allocateState(before), allocateState(after)];
  for (let run = 0; run < options.runs; run++) {
    play(one, options, run);
    play(other, options, run, before);
    shared.forEach((pair, index) => {
      const [was, is] = [ended(one, pair.before), ended(other, pair.after)];
      const turn = was.outcome * OUTCOMES.length + is.outcome;
      const tally = counts[index] as Map<number, number>;
      tally.set(turn, (tally.get(turn) ?? 0) + 1);
      if (was.outcome !== is.outcome || was.rung !== is.rung) {
        differing[index] = (differing[index] as number) + 1;
      }
    });
    if ((run + 1) % REPORT_EVERY === 0) progress(run + 1, options.runs);
  }
  progress(options.runs, options.runs);
  const items = shared.map(({ id }, index) =>
    pairedItem(id, counts[index] as Map<number, number>, differing[index] as number, options.runs),
  );
  return { runs: options.runs, items };
}

const sharedItems = (before: World, after: World) =>
  before.items.flatMap(({ id }, index) => {
    const at = after.items.findIndex((item) => item.id === id);
    return at < 0 ? [] : [{ id, before: index, after: at }];
  });

const ended = (state: State, item: number) => ({
  outcome: state.outcome[item] as number,
  rung: state.world.optionValue[state.force[item] as number] as number,
});

function play(state: State, options: PairOptions, playout: number, drawnIn?: World): void {
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const agent = agentOf(state.world, options.agents);
  const start = { seed: options.seed, noise: options.noise, playout };
  beginInPlace(state, start);
  if (drawnIn !== undefined && !isSameShape(state.world, drawnIn)) {
    const drawn = allocateState(drawnIn);
    beginInPlace(drawn, start);
    takeDraws(state, drawn);
  }
  while (state.phase !== PHASE.over) {
    agent(state, lowestBit(state.waiting), move);
    applyInPlace(state, move);
  }
}

/** Draws go through items and members in order: of the same lists, they are the same draws. */
const isSameShape = (one: World, other: World): boolean =>
  one.memberCount === other.memberCount &&
  one.itemCount === other.itemCount &&
  one.members.every(({ id }, index) => other.members[index]?.id === id) &&
  one.items.every(({ id }, index) => other.items[index]?.id === id);

/** Gives whoever sits in both worlds the errors of the other one; newcomers keep their own. */
function takeDraws(state: State, drawn: State): void {
  const { world } = state;
  world.items.forEach(({ id }, item) => {
    const itemThere = drawn.world.items.findIndex((one) => one.id === id);
    world.members.forEach((member, index) => {
      const there = drawn.world.members.findIndex((one) => one.id === member.id);
      if (itemThere < 0 || there < 0) return;
      const at = item * world.memberCount + index;
      const from = itemThere * drawn.world.memberCount + there;
      for (const field of ["position", "salience"] as const) {
        const error = (drawn[field][from] as number) - (drawn.world[field][from] as number);
        state[field][at] = clamp((world[field][at] as number) + error, 0, 100);
      }
    });
  });
}

function pairedItem(
  id: string,
  counts: ReadonlyMap<number, number>,
  differing: number,
  runs: number,
): PairedItem {
  const turns = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .map(([turn, count]) => ({
      before: OUTCOMES[(turn - (turn % OUTCOMES.length)) / OUTCOMES.length] as Outcome,
      after: OUTCOMES[turn % OUTCOMES.length] as Outcome,
      ...shareOf(count, runs),
    }));
  return { id, changed: shareOf(differing, runs), turns };
}
