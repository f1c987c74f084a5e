import { decidePlainly } from "../agents/index.ts";
import {
  allocateState,
  beginInPlace,
  compileWorld,
  costOfText,
  type Item,
  MOVE,
  type Move,
  priceOfStandingAlone,
  type Scenario,
  type State,
  type World,
} from "../engine/index.ts";
import { playToEnd } from "./playout.ts";

/**
 * One item of a scenario by itself. Its numbers can be changed, and it is then played anew: by the
 * engine, among sincere agents, as in the forecast. In sincere play no item hangs on another (a law
 * of the tests), so what becomes of it here becomes of it on the whole agenda.
 */
export interface Probe {
  /** Compiled for this probe alone: its stances, costs and dependences are changed in place. */
  readonly world: World;
  readonly item: Item;
  readonly state: State;
  readonly move: Move;
  /** The numbers as the scenario has them. */
  readonly given: Numbers;
}

interface Numbers {
  readonly position: Int32Array;
  readonly salience: Int32Array;
  readonly transfer: Int32Array;
  readonly cost: Int32Array;
  readonly aloneCost: Int32Array;
}

/** A number of one member's, or (the last two) of the item or of the scenario's rules. */
export type Lever =
  | "position"
  | "salience"
  | "transfer"
  | "cost"
  | "dependence"
  | "costScale"
  | "standAloneCost";

const START = { seed: 0, noise: 0 };

/** The item of the scenario as a probe; the item may differ from the scenario's own of that id. */
export function probeOf(scenario: Scenario, item: Item): Probe {
  const world = compileWorld({ ...scenario, items: [item] });
  const { position, salience, transfer, cost, aloneCost } = world;
  return {
    world,
    item,
    state: allocateState(world),
    move: { kind: MOVE.pass, actor: 0, arg: 0 },
    given: {
      position: position.slice(),
      salience: salience.slice(),
      transfer: transfer.slice(),
      cost: cost.slice(),
      aloneCost: aloneCost.slice(),
    },
  };
}

/** Plays the item with the numbers as they stand; the `OUTCOME` it comes to. */
export function play({ world, state, move }: Probe): number {
  beginInPlace(state, START);
  // A State begins with what the file says; what has been put in its place stands in the world.
  state.position.set(world.position);
  state.salience.set(world.salience);
  state.transfer.set(world.transfer);
  playToEnd(state, decidePlainly, move, null);
  return state.outcome[0] as number;
}

/** The rung in force after `play`. */
export const rungInForce = ({ world, state }: Probe): number =>
  world.optionValue[state.force[0] as number] as number;

/** What a lever stands at in the scenario; `member` counts where the lever is a member's. */
export function givenAt({ world, item, given }: Probe, lever: Lever, member: number): number {
  switch (lever) {
    case "position":
    case "salience":
    case "transfer":
      return given[lever][member] as number;
    case "cost":
      return item.stances[world.members[member]?.id ?? ""]?.cost ?? 0;
    case "dependence":
      return world.members[member]?.dependence ?? 0;
    case "costScale":
      return item.costScale;
    default:
      return world.scenario.rules.standAloneCost;
  }
}

/** Puts a lever at a value, everything else as it stands. */
export function put(probe: Probe, lever: Lever, member: number, value: number): void {
  const { world, item } = probe;
  const { standAloneCost } = world.scenario.rules;
  switch (lever) {
    case "position":
    case "salience":
    case "transfer":
      world[lever][member] = value;
      return;
    case "cost":
      return putCost(probe, member, value, item.costScale);
    case "dependence":
      return putAloneCost(probe, member, standAloneCost, value);
    default:
      for (let one = 0; one < world.memberCount; one++) {
        if (lever === "costScale") putCost(probe, one, givenAt(probe, "cost", one), value);
        else putAloneCost(probe, one, value, givenAt(probe, "dependence", one));
      }
  }
}

function putCost({ world, item }: Probe, member: number, cost: number, scale: number): void {
  item.options.forEach(({ value, costShare }, option) => {
    if (value === item.reversion) return;
    world.cost[option * world.memberCount + member] = costOfText(cost, scale, costShare);
  });
}

function putAloneCost({ world }: Probe, member: number, most: number, dependence: number): void {
  const { memberCount, aloneCost } = world;
  for (let others = 0; others < memberCount; others++) {
    aloneCost[member * memberCount + others] = priceOfStandingAlone(
      most,
      dependence,
      memberCount,
      others,
    );
  }
}

/** Everything as the scenario has it. */
export function restore({ world, given }: Probe): void {
  world.position.set(given.position);
  world.salience.set(given.salience);
  world.transfer.set(given.transfer);
  world.cost.set(given.cost);
  world.aloneCost.set(given.aloneCost);
}
