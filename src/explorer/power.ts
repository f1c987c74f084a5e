import type { Agent } from "../agents/index.ts";
import { type Pressure, powerUnderRules, pressureOn, type RulePower } from "../analysis/index.ts";
import type { Measure, World } from "../engine/index.ts";
import { type Pivots, pivotsIn } from "./pivots.ts";
import type { SweepStart } from "./playout.ts";

/** Who can decide: by the rules alone, in games that are played, and by the weight of the wishes. */
export interface PowerReport {
  readonly scenario: string;
  /** Every decision rule, the scenario's own first. */
  readonly rules: readonly RulePower[];
  readonly pivots: Pivots;
  /** By item: where the weight of the room pulls. No forecast. */
  readonly pressure: readonly (Pressure & {
    readonly id: string;
    /** What the item's rungs stand for, where they stand for a quantity. */
    readonly measure?: Measure;
  })[];
}

/** The whole report; `progress` is told how many games are done. */
export const powerReport = (
  world: World,
  agent: Agent,
  start: SweepStart & { readonly runs: number },
  progress?: (done: number, total: number) => void,
): PowerReport => ({
  scenario: world.scenario.id,
  rules: powerUnderRules(world),
  pivots: pivotsIn(world, agent, start, progress),
  pressure: world.items.map(({ id, measure }, item) => ({
    id,
    ...pressureOn(world, item),
    ...(measure === undefined ? {} : { measure }),
  })),
});
