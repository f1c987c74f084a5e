import { type AgentName, agentOf } from "../../../agents/index.ts";
import { allocateState, compileWorld, MOVE, type Scenario } from "../../../engine/index.ts";
import { playOut } from "../../../explorer/index.ts";

/** What a lane is told once. */
export interface LaneTask {
  readonly scenario: Scenario;
  readonly bargaining: boolean;
  readonly agents: AgentName;
  readonly noise: number;
}

/** Playouts from .. from+runs-1 of seed 1. */
export interface LaneJob {
  readonly from: number;
  readonly runs: number;
}

/** One thread of a bench of threads: plays what it is told to, and counts the moves. */
export function createLane({ scenario, bargaining, agents, noise }: LaneTask) {
  const world = compileWorld(scenario, { bargaining });
  const agent = agentOf(world, agents);
  const state = allocateState(world);
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const start = { seed: 1, noise, playout: 0 };
  return ({ from, runs }: LaneJob): number => {
    let moves = 0;
    for (let run = 0; run < runs; run++) {
      start.playout = from + run;
      playOut(state, start, agent, move, null);
      moves += state.moves;
    }
    return moves;
  };
}
