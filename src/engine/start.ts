import { openFirst } from "./agenda.ts";
import type { EventLog } from "./events.ts";
import { UNANSWERED } from "./moves.ts";
import { clamp } from "./numbers.ts";
import { drawBelow, PURPOSE, seedStream } from "./random.ts";
import { allocateState, CORRIDOR, copyInto, type State } from "./state.ts";
import type { World } from "./world.ts";

export const LARGEST_SEED = 0xffffffff;
export const LARGEST_NOISE = 100;

/** What a game starts from besides its scenario. */
export interface Start {
  /** 0 .. LARGEST_SEED. */
  readonly seed: number;
  /** Half-width of the uniform error on every position and salience, 0 .. LARGEST_NOISE; 0: as in the file. */
  readonly noise: number;
  /** Number of the playout; playout k of seed s is the same whoever runs it. */
  readonly playout?: number;
}

/** The first state: stances drawn, the first item on the floor. */
export function initialState(world: World, start: Start, log: EventLog | null = null): State {
  const state = allocateState(world);
  beginInPlace(state, start, log);
  return state;
}

/** As `initialState`, in a state that is used again. */
export function beginInPlace(state: State, start: Start, log: EventLog | null = null): void {
  const { world } = state;
  copyInto(state, blankOf(world).state);
  if (start.noise > 0) drawStances(state, start, NOBODY);
  if (world.bargaining !== undefined) state.corridor[CORRIDOR.noise] = start.noise;
  openFirst(state, log);
}

/** What is made once for a world: its state before the first sitting, and room for the draws. */
interface Blank {
  readonly state: State;
  readonly draws: Int32Array;
}

const blanks = new WeakMap<World, Blank>();

function blankOf(world: World): Blank {
  const known = blanks.get(world);
  if (known !== undefined) return known;
  const state = blankState(world);
  const blank = { state, draws: new Int32Array(2 * state.position.length) };
  blanks.set(world, blank);
  return blank;
}

function blankState(world: World): State {
  const blank = allocateState(world);
  blank.position.set(world.position);
  blank.salience.set(world.salience);
  blank.transfer.set(world.transfer);
  blank.register.set(world.registers);
  blank.itemSitting.set(world.homeSitting);
  blank.force.set(world.reversion);
  blank.answer.fill(UNANSWERED);
  blank.chair = world.chair;
  if (world.bargaining !== undefined) {
    blank.purse.set(world.bargaining.treasury);
    blank.influence.set(world.bargaining.influence);
    blank.repute.set(world.bargaining.influence);
    blank.dependence.set(world.bargaining.dependence);
    blank.trust.set(world.bargaining.trust);
    blank.stand.set(world.bargaining.stand);
  }
  return blank;
}

/** A `spared` that spares nobody. */
const NOBODY = -1;

/**
 * Rules 10.2 and 10.3: evenly from noise below to noise above the state's numbers, kept in 0..100.
 * The numbers of the member `spared` stay as they are; those of the others are the same whoever is
 * spared.
 */
export function drawStances(state: State, start: Start, spared: number): void {
  const { random, position, salience, world } = state;
  const { draws } = blankOf(world);
  const { noise } = start;
  seedStream(random, 0, start.seed, start.playout ?? 0, PURPOSE.stances);
  drawBelow(random, 0, 2 * noise + 1, draws);
  let member = -1;
  for (let at = 0; at < position.length; at++) {
    const byPosition = (draws[2 * at] as number) - noise;
    const bySalience = (draws[2 * at + 1] as number) - noise;
    member = member + 1 === world.memberCount ? 0 : member + 1;
    if (member === spared) continue;
    position[at] = clamp((position[at] as number) + byPosition, 0, 100);
    salience[at] = clamp((salience[at] as number) + bySalience, 0, 100);
  }
}
