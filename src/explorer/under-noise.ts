import { decidePlainly } from "../agents/index.ts";
import {
  allocateState,
  clamp,
  MOVE,
  type Move,
  OUTCOMES,
  type Outcome,
  type World,
} from "../engine/index.ts";
import { playOut } from "./playout.ts";
import { type Estimate, shareOf } from "./share.ts";

/** A stance, and which of its values 0..100 give another outcome, everything else as it is. */
export interface Crossing {
  readonly actor: string;
  readonly member: number;
  readonly lever: "position" | "salience";
  readonly crosses: readonly boolean[];
}

export interface CrossingShare {
  readonly actor: string;
  readonly lever: "position" | "salience";
  /** Of all draws of this number alone, how many give another outcome; 0..1, exact. */
  readonly alone: number;
  /** Of the playouts, how many drew it beyond its threshold, and how many of those ended otherwise. */
  readonly beyond: number;
  readonly beyondAndOther: number;
}

/** What an error in every stance at once does to an item. */
export interface UnderNoise {
  readonly noise: number;
  readonly runs: number;
  readonly seed: number;
  /** How often each outcome came, in playouts of the whole agenda among sincere agents. */
  readonly outcomes: readonly (Estimate & { readonly outcome: Outcome; readonly runs: number })[];
  readonly crossings: readonly CrossingShare[];
}

/** Playouts between two reports of how far it is. */
const REPORTED = 500;

/** The same playouts as `playout --runs` makes of the world with that seed and noise. */
export function underNoise(
  world: World,
  id: string,
  { noise, runs, seed }: { noise: number; runs: number; seed: number },
  crossings: readonly Crossing[],
  progress: (done: number, total: number) => void,
): UnderNoise {
  const item = world.items.findIndex((one) => one.id === id);
  const state = allocateState(world);
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const counts = new Int32Array(OUTCOMES.length);
  const beyond = new Int32Array(crossings.length);
  const beyondAndOther = new Int32Array(crossings.length);
  const add = (list: Int32Array, at: number): void => {
    list[at] = (list[at] as number) + 1;
  };
  const start = { seed, noise: 0, playout: 0 };
  playOut(state, start, decidePlainly, move, null);
  const usual = [state.outcome[item], state.force[item]];
  for (let run = 0; run < runs; run++) {
    playOut(state, { seed, noise, playout: run }, decidePlainly, move, null);
    add(counts, state.outcome[item] as number);
    const isOther = state.outcome[item] !== usual[0] || state.force[item] !== usual[1];
    crossings.forEach(({ lever, member, crosses }, index) => {
      if (!crosses[state[lever][item * world.memberCount + member] as number]) return;
      add(beyond, index);
      if (isOther) add(beyondAndOther, index);
    });
    if (run % REPORTED === 0) progress(run, runs);
  }
  progress(runs, runs);
  return {
    noise,
    runs,
    seed,
    outcomes: OUTCOMES.flatMap((outcome, code) => {
      const count = counts[code] as number;
      return count === 0 ? [] : [{ outcome, runs: count, ...shareOf(count, runs) }];
    }),
    crossings: crossings.map((crossing, index) => ({
      actor: crossing.actor,
      lever: crossing.lever,
      alone: shareAlone(world, item, crossing, noise),
      beyond: beyond[index] as number,
      beyondAndOther: beyondAndOther[index] as number,
    })),
  };
}

/** Rules 10.2 and 10.3: every draw from noise below to noise above, kept in 0..100, is as likely. */
function shareAlone(
  world: World,
  item: number,
  { member, lever, crosses }: Crossing,
  noise: number,
): number {
  const now = world[lever][item * world.memberCount + member] as number;
  let count = 0;
  for (let error = -noise; error <= noise; error++) {
    if (crosses[clamp(now + error, 0, 100)]) count++;
  }
  return count / (2 * noise + 1);
}
