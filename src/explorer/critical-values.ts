import {
  costOfText,
  floorDiv,
  type Option,
  priceOfStandingAlone,
  standAloneCost,
  valueOf,
} from "../engine/index.ts";
import { givenAt, type Lever, type Probe, play, put, restore } from "./probe.ts";
import { everyValue } from "./steps.ts";

/**
 * Where the outcome can change as a wide number moves over its range. A response turns only where a
 * value passes 0 or the cost of standing alone (Rule 4.2), and value and cost both move one way
 * with the number; so each turning point is found exactly by halving, and what lies between two
 * neighbours need not be played. The tests hold this against the scan of every whole number.
 */
export function criticalValues(probe: Probe, lever: Lever, member: number): number[] {
  const [low, high] = rangeOf(lever, givenAt(probe, lever, member));
  if (high - low <= MOST_SCANNED) return everyValue(low, high);
  const turns = lever === "standAloneCost" ? ofStandingAlone(probe) : ofValue(probe, lever, member);
  const values = turns.flatMap((turn) => [turn - 1, turn, turn + 1]);
  const within = [low, ...values, high].filter((value) => low <= value && value <= high);
  return [...new Set(within)].sort((a, b) => a - b);
}

/**
 * The values a lever may have: those that a scenario file may hold, but no cost below nothing, which
 * would be a transfer by another name, unless the scenario itself has one.
 */
export function rangeOf(lever: Lever, now: number): readonly [number, number] {
  if (lever === "transfer") return [-LARGEST_UNITS, LARGEST_UNITS];
  if (lever === "cost") return [now < 0 ? -LARGEST_UNITS : 0, LARGEST_UNITS];
  if (lever === "standAloneCost") return [0, LARGEST_UNITS];
  return [0, lever === "costScale" ? 1000 : 100];
}

/** Value units. */
const LARGEST_UNITS = 1_000_000;
const MOST_SCANNED = 1000;

/** Turning points of a transfer to a member, or of what a text costs it. */
function ofValue(probe: Probe, lever: Lever, member: number): number[] {
  const { item, world } = probe;
  restore(probe);
  const now = givenAt(probe, lever, member);
  const rises = bars(probe, member);
  if (lever === "transfer") return rises.map(({ bar }) => now + bar);
  const turns = rises.flatMap(({ option, bar }) => {
    const room = (world.cost[option * world.memberCount + member] as number) - bar;
    const { costShare } = item.options[option] as Option;
    return leastWhere("cost", (cost) => costOfText(cost, item.costScale, costShare) > room);
  });
  return member === world.sponsor[0] ? [...turns, ...preferences(probe, member)] : turns;
}

/**
 * Where a sponsor comes to prefer another text as its cost moves: the texts carry different shares
 * of it. Rounding blurs such a point over a few numbers, which are all taken.
 */
function preferences({ item, world, state }: Probe, sponsor: number): number[] {
  const worth = (option: number): number =>
    valueOf(state, sponsor, 0, option) +
    (world.cost[option * world.memberCount + sponsor] as number);
  return item.options.flatMap((dearer, a) =>
    item.options.flatMap((cheaper, b) => {
      const share = dearer.costShare - cheaper.costShare;
      if (share <= 0 || a === b) return [];
      const reaches = (gap: number) =>
        leastWhere("cost", (cost) => costOfText(cost, item.costScale, 100) * share >= 100 * gap);
      const [from] = reaches(worth(a) - worth(b) - 1);
      const [to] = reaches(worth(a) - worth(b) + 2);
      return from === undefined ? [] : everyValue(from, to ?? from);
    }),
  );
}

/** By how much a member's value of an option would have to rise to reach 0 or minus what standing alone costs. */
function bars(probe: Probe, member: number): { option: number; bar: number }[] {
  const { world, state, item } = probe;
  play(probe);
  return item.options.flatMap((_, option) => {
    const value = valueOf(state, member, 0, option);
    const heights = [0, 1];
    for (let others = 0; others < world.memberCount; others++) {
      heights.push(-standAloneCost(state, member, -1, others + 1));
    }
    return heights.map((height) => ({ option, bar: height - value }));
  });
}

/** Turning points of what standing alone costs somebody who depends on the sponsor wholly. */
function ofStandingAlone(probe: Probe): number[] {
  const { world, state, item } = probe;
  restore(probe);
  play(probe);
  const { members, memberCount } = world;
  return members.flatMap(({ dependence }, member) =>
    item.options.flatMap((_, option) =>
      members.flatMap((_one, others) => {
        const loss = -valueOf(state, member, 0, option);
        if (loss <= 0) return [];
        const price = (most: number): number =>
          priceOfStandingAlone(most, dependence, memberCount, others);
        return leastWhere("standAloneCost", (most) => price(most) >= loss);
      }),
    ),
  );
}

/** The least value of the lever's range from which on `holds` does, as a list; empty where it never does. */
function leastWhere(lever: Lever, holds: (value: number) => boolean): number[] {
  let [low, high] = rangeOf(lever, -1);
  if (!holds(high)) return [];
  while (low < high) {
    const middle = floorDiv(low + high, 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return [low];
}

/** Puts the lever at a value, plays, and leaves everything as it was. */
export function playAt(probe: Probe, lever: Lever, member: number, value: number): number {
  put(probe, lever, member, value);
  const outcome = play(probe);
  restore(probe);
  return outcome;
}
