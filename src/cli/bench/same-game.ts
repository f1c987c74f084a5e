import { isDeepStrictEqual } from "node:util";
import { decidePlainly } from "../../agents/index.ts";
import {
  allocateState,
  createLog,
  DECISION_RULES,
  describe,
  type Event,
  MOVE,
  OUTCOMES,
  type State,
  type World,
} from "../../engine/index.ts";
import { playOut } from "../../explorer/index.ts";
import type { Table } from "./peers/table.ts";

/** What a game came to, in words that the engine and its peers have in common. */
export interface Course {
  readonly moves: number;
  readonly outcomes: readonly (string | undefined)[];
  readonly force: readonly number[];
  readonly objectors: readonly number[];
  readonly registers: readonly number[];
  readonly events: readonly Event[] | undefined;
}

/** Whether the peers' rules, which are a part of the engine's, are enough for the scenario. */
export const isWithinPeers = (world: World): boolean =>
  DECISION_RULES[world.rule] === "consensus" &&
  world.absentMask === 0 &&
  world.seatedMask === world.presentMask &&
  world.hasQuorum;

/** The engine's sincere game, without noise. */
export function engineCourse(world: World): Course {
  const state = allocateState(world);
  const log = createLog();
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  playOut(state, { seed: 1, noise: 0 }, decidePlainly, move, log);
  return { ...courseOfState(state), events: describe(log) };
}

const courseOfState = (state: State) => ({
  moves: state.moves,
  outcomes: Array.from(state.outcome, (code) => OUTCOMES[code]),
  force: Array.from(state.force, (option, item) => option - firstOption(state.world, item)),
  objectors: [...state.objectors],
  registers: [...state.register],
});

const firstOption = (world: World, item: number): number => world.firstOption[item] as number;

/** What differs between a peer's game and the engine's; empty where nothing does. */
export function differences(engine: Course, table: Table): string[] {
  const peer: Course = { ...table, events: table.log ?? undefined };
  const fields = ["moves", "outcomes", "force", "objectors", "registers", "events"] as const;
  const compared = fields.filter((field) => field !== "events" || table.log !== null);
  return compared.filter((field) => !isDeepStrictEqual(engine[field], peer[field]));
}
