import { floorDiv, type World } from "../engine/index.ts";
import { type Fraction, fractionOf } from "./power/fraction.ts";

/**
 * Where the weight of the room pulls. Under a rule that gives each member a veto none of these
 * numbers is a forecast: they are shown as pressure.
 */
export interface Pressure {
  /** The compromise mean of Van den Bos (1991): positions weighted by capability times salience. */
  readonly mean: Rung;
  /** The first position at which half of those weights is reached, from below; a rung, 0..100. */
  readonly median: number;
  /** Positions weighted by salience alone. */
  readonly bySalience: Rung;
}

/** A place on the ladder, 0..100, exactly and as the nearest number. */
export type Rung = Fraction;

interface Pull {
  readonly position: number;
  readonly weight: number;
}

/** The pulls on an item by the positions, saliences and capabilities of the file. */
export const pressureOn = (world: World, item: number): Pressure => ({
  mean: meanOf(pullsOn(world, item, capabilityOf(world))),
  median: medianOf(pullsOn(world, item, capabilityOf(world))),
  bySalience: meanOf(pullsOn(world, item, () => 1)),
});

/** The compromise mean in tenths of a rung, rounded, 0..1000: for a mark on a ladder. */
export function pressureMark(world: World, item: number): number {
  const { sum, weights } = totals(pullsOn(world, item, capabilityOf(world)));
  return weights === 0 ? 0 : floorDiv(20 * sum + weights, 2 * weights);
}

const capabilityOf =
  (world: World) =>
  (member: number): number =>
    world.members[member]?.capability ?? 0;

const pullsOn = (world: World, item: number, scale: (member: number) => number): Pull[] =>
  world.members.map((_, member) => {
    const at = item * world.memberCount + member;
    return {
      position: world.position[at] as number,
      weight: scale(member) * (world.salience[at] as number),
    };
  });

const totals = (pulls: readonly Pull[]) => ({
  weights: pulls.reduce((all, { weight }) => all + weight, 0),
  sum: pulls.reduce((all, { position, weight }) => all + weight * position, 0),
});

function meanOf(pulls: readonly Pull[]): Rung {
  const { sum, weights } = totals(pulls);
  return fractionOf(BigInt(sum), BigInt(weights));
}

function medianOf(pulls: readonly Pull[]): number {
  const { weights } = totals(pulls);
  let reached = 0;
  for (const { position, weight } of [...pulls].sort((a, b) => a.position - b.position)) {
    reached += weight;
    if (2 * reached >= weights) return position;
  }
  return 0;
}
