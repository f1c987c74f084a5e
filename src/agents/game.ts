import {
  allocateState,
  type State,
  standAloneCost,
  valuesOf,
  type World,
} from "../engine/index.ts";

/**
 * A game as it may be for all a seat knows, and what has been found out about it: how its items go if
 * nobody makes a deal. What was found out about an earlier game carries another number and is no more.
 */
export interface Game {
  readonly state: State;
  /** Whether the state is that of the seat that thinks now. */
  ready: boolean;
  /** Counts the games that were imagined here; 1 for the first. */
  number: number;
  /** By item: in which game its course was told, and what it is; `taken` is -1 for none. */
  readonly told: Int32Array;
  readonly outcome: Int32Array;
  readonly taken: Int32Array;
  readonly asked: Int32Array;
  readonly objectors: Int32Array;
  readonly backing: Int32Array;
  /** By item: bit i where the two below are known for member i. */
  readonly known: Int32Array;
  /** item * members + member: what the item brings, and what capital, breaches and words it costs. */
  readonly worth: Int32Array;
  readonly besides: Int32Array;
  /** By option: in which game it was found out how many lose by it and who would object to it. */
  readonly weighed: Int32Array;
  readonly losers: Int32Array;
  readonly against: Int32Array;
  /** By member: what the option that is being weighed is worth. */
  readonly values: Int32Array;
}

/** An empty game of a world. */
export function makeGame(world: World): Game {
  const byItem = (): Int32Array => new Int32Array(world.itemCount);
  const byOption = (): Int32Array => new Int32Array(world.options.length);
  const cells = world.itemCount * world.memberCount;
  return {
    state: allocateState(world),
    ready: false,
    number: 0,
    told: byItem(),
    outcome: byItem(),
    taken: byItem(),
    asked: byItem(),
    objectors: byItem(),
    backing: byItem(),
    known: byItem(),
    worth: new Int32Array(cells),
    besides: new Int32Array(cells),
    weighed: byOption(),
    losers: byOption(),
    against: byOption(),
    values: new Int32Array(world.memberCount),
  };
}

/** The state is another one: nothing is known of it yet. */
export function forget(game: Game): void {
  game.ready = true;
  game.number++;
}

/** Who would object to an option, by value and cost of standing alone; bit i for member i. */
export function objectorsIn(game: Game, item: number, option: number): number {
  if (game.weighed[option] !== game.number) weighOption(game, item, option);
  return game.against[option] as number;
}

/** How many members would lose by an option. */
export function losersIn(game: Game, item: number, option: number): number {
  if (game.weighed[option] !== game.number) weighOption(game, item, option);
  return game.losers[option] as number;
}

function weighOption(game: Game, item: number, option: number): void {
  const { state, values } = game;
  const { presentMask, redLine } = state.world;
  const losers = valuesOf(state, item, option, values);
  let mask = 0;
  for (let member = 0; member < values.length; member++) {
    const value = values[member] as number;
    const lacks = value < 0 && value < -standAloneCost(state, member, value, losers);
    if (lacks || redLine[option * values.length + member]) mask |= 1 << member;
  }
  game.weighed[option] = game.number;
  game.losers[option] = losers;
  game.against[option] = mask & presentMask;
}
