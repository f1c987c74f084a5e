import { abs, payoffs, type State } from "../engine/index.ts";

/** How far apart two ends of a game are. */
export interface Difference {
  /** Items whose outcome or text in force is another. */
  readonly items: number;
  /** What it moved for the delegations, gains and losses alike, taken together: value units. */
  readonly shift: number;
}

/** The difference between two ends; the members and items of both are the same. */
export function differenceBetween(one: State, other: State): Difference {
  const items = one.world.items.filter(
    (_, item) =>
      one.outcome[item] !== other.outcome[item] || textOf(one, item) !== textOf(other, item),
  ).length;
  const [mine, theirs] = [payoffs(one), payoffs(other)];
  const shift = mine.reduce((sum, value, seat) => sum + abs(value - (theirs[seat] as number)), 0);
  return { items, shift };
}

const textOf = ({ world, force }: State, item: number): number =>
  world.optionValue[force[item] as number] as number;

/** Whether the first says more: an outcome that changed before any that did not, then by the shift. */
export function isLarger(one: Difference, other: Difference): boolean {
  const [first, second] = [one.items > 0, other.items > 0];
  return first === second ? one.shift > other.shift : first;
}
