import {
  crossesRedLine,
  RESPONSE,
  responseTo,
  type State,
  valueOf,
  type World,
} from "../../engine/index.ts";
import type { Probe } from "../probe.ts";

/**
 * Which numbers of a member are alike. What becomes of an item hangs on a member only through how
 * it answers each text, given how many others lose by it, through whether it loses itself, and,
 * for the sponsor, through which texts it wants and in what order. Numbers that agree in all this
 * can stand for one another, so the cheapest of each kind stands for all of them.
 */
export class Kinds {
  readonly #known = new Map<string, number>();
  readonly #probe: Probe;
  readonly #asked: readonly number[];

  constructor(probe: Probe) {
    this.#probe = probe;
    this.#asked = askedOptions(probe.world);
  }

  /** The kind of the member as its numbers stand now; equal numbers for alike ones. */
  of(member: number): number {
    const { world, state } = this.#probe;
    state.position[member] = world.position[member] as number;
    state.salience[member] = world.salience[member] as number;
    state.transfer[member] = world.transfer[member] as number;
    let text = "";
    for (const option of this.#asked) text += `${answersOf(state, member, option)} `;
    if (member === world.sponsor[0]) text += wishesOf(state, member, this.#asked);
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.#known.size);
    return this.#known.size - 1;
  }
}

/** Options that can come to be asked: those that can be put, and the tabled one, on which deferral hangs. */
export const askedOptions = (world: World): number[] =>
  world.options.flatMap((_, option) =>
    isPutable(world, option) || option === world.tabled[0] ? [option] : [],
  );

const isPutable = (world: World, option: number): boolean =>
  world.putable[option] === 1 && world.amendment[option] === 0;

/** How the member answers the option, for each number of others that lose by it, as one number. */
function answersOf(state: State, member: number, option: number): number {
  const value = valueOf(state, member, 0, option);
  const itself = value < 0 ? 1 : 0;
  const red = crossesRedLine(state, member, option);
  let objects = 0;
  for (let others = 0; others < state.world.memberCount; others++) {
    const response = responseTo(state, member, value, others + itself);
    if (red || response === RESPONSE.object) objects |= 1 << others;
  }
  const inclined = value > 0 ? 2 : 1 - itself;
  return 3 * (objects >>> 0) + inclined;
}

/** The options that are worth something to the sponsor, the best first. */
function wishesOf(state: State, sponsor: number, options: readonly number[]): string {
  const { world } = state;
  const worth = (option: number): number => valueOf(state, sponsor, 0, option);
  const rung = (option: number): number => world.optionValue[option] as number;
  return options
    .filter((option) => isPutable(world, option) && worth(option) > 0)
    .sort((a, b) => worth(b) - worth(a) || rung(b) - rung(a))
    .join(">");
}
