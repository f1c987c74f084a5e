import { AGENTS, type AgentName } from "../agents/index.ts";
import {
  allocateState,
  applyInPlace,
  beginInPlace,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  payoffOf,
  type State,
  squareRoot,
  type World,
} from "../engine/index.ts";
import type { SweepStart } from "./playout.ts";

/**
 * A tournament: in each seat in turn one kind of agent against a table of another kind, and the same
 * games with that other kind in the seat too. Pairs of games share their draws, so the difference is
 * the agent's doing.
 */
export interface SeatScore {
  readonly seat: string;
  /** Mean payoff of the seat with the challenger in it, and with the usual agent; value units. */
  readonly challenger: number;
  readonly usual: number;
  /** Mean of the differences, and the half-width of its 95 % interval. */
  readonly gain: number;
  readonly margin: number;
  /** Share of pairs in which the challenger did better, and worse. */
  readonly better: number;
  readonly worse: number;
}

export interface Tournament {
  readonly challenger: AgentName;
  readonly field: AgentName;
  readonly runs: number;
  readonly seats: readonly SeatScore[];
}

/** Plays `runs` pairs of games for each seat; `progress` is told of every seat that is done. */
export function playTournament(
  world: World,
  start: SweepStart & { readonly runs: number },
  challenger: AgentName,
  field: AgentName,
  progress: (seat: number) => void = () => {},
): Tournament {
  const state = allocateState(world);
  const usual: number[][] = [];
  for (let run = 0; run < start.runs; run++) {
    play(state, start, run, () => field);
    usual.push(world.members.map((_, member) => payoffOf(state, member)));
  }
  const seats = world.members.map((member, seat) => {
    const pairs = usual.map((before, run) => {
      play(state, start, run, (actor) => (actor === seat ? challenger : field));
      return [payoffOf(state, seat), before[seat] as number] as const;
    });
    progress(seat);
    return scoreOf(member.id, pairs);
  });
  return { challenger, field, runs: start.runs, seats };
}

function play(
  state: State,
  { seed, noise }: SweepStart,
  playout: number,
  nameOf: (actor: number) => AgentName,
): void {
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  beginInPlace(state, { seed, noise, playout });
  while (state.phase !== PHASE.over) {
    const actor = lowestBit(state.waiting);
    AGENTS[nameOf(actor)](state, actor, move);
    applyInPlace(state, move);
  }
}

function scoreOf(seat: string, pairs: readonly (readonly [number, number])[]): SeatScore {
  const count = pairs.length;
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / count;
  const gain = mean(([mine, other]) => mine - other);
  const spread = mean(([mine, other]) => (mine - other - gain) * (mine - other - gain));
  return {
    seat,
    challenger: mean(([mine]) => mine),
    usual: mean(([, other]) => other),
    gain,
    margin: (1.96 * squareRoot(spread)) / squareRoot(count),
    better: mean(([mine, other]) => Number(mine > other)),
    worse: mean(([mine, other]) => Number(mine < other)),
  };
}
