import {
  allocateState,
  applyInPlace,
  CORRIDOR,
  clamp,
  copyInto,
  floorDiv,
  imagineInPlace,
  lowestBit,
  MOVE,
  type Move,
  nextBelow,
  PHASE,
  PURPOSE,
  payoffOf,
  type State,
  seedStream,
  soundTruly,
  type World,
} from "../engine/index.ts";
import { focusOnFloor } from "./focus.ts";
import { decidePlainly } from "./plain.ts";

/** How far an agent looks: to the end of the sitting, or of the summit. */
export type Horizon = "sitting" | "summit";

/**
 * Plays an imagined game on, everybody answering plainly, to the horizon. The rules are the game's
 * own; the state is one that `imagineInPlace` has cleared of everything the seat may not know.
 */
export function playOn(state: State, horizon: Horizon): void {
  const { sitting } = state;
  const move: Move = { kind: MOVE.pass, actor: 0, arg: 0 };
  while (state.phase !== PHASE.over && (horizon === "summit" || state.sitting === sitting)) {
    decidePlainly(state, lowestBit(state.waiting), move);
    applyInPlace(state, move);
  }
}

/** Where a seat thinks: games as they may be for all it knows, and one for trying things out. */
export interface Desk {
  /** The file's numbers for the others. */
  readonly imagined: State;
  /** The same with other numbers for the others, as far as the noise of the game allows. */
  readonly variants: readonly State[];
  readonly trial: State;
}

interface Room extends Desk {
  readonly variants: State[];
}

const rooms = new WeakMap<World, Room>();

function roomOf(world: World): Room {
  let room = rooms.get(world);
  if (room === undefined) {
    room = { imagined: allocateState(world), trial: allocateState(world), variants: [] };
    rooms.set(world, room);
  }
  return room;
}

/** The desk of a seat; `breadth` games are imagined where stances are uncertain, else one. */
export function deskOf(state: State, viewer: number, breadth: number): Desk {
  const room = roomOf(state.world);
  imagineInPlace(room.imagined, state, viewer);
  const noise = doubtOf(state, breadth);
  const count = noise === 0 ? 1 : breadth;
  while (room.variants.length < count) room.variants.push(allocateState(state.world));
  const variants = room.variants.slice(0, count);
  variants.forEach((variant, index) => {
    copyInto(variant, room.imagined);
    if (index > 0) vary(variant, viewer, index, noise);
  });
  return { ...room, variants };
}

/**
 * By how much an agent that imagines several games takes the others' numbers to be uncertain: by the
 * noise of the game, and a little even without, for the file's numbers are estimates and a person may
 * sit in any seat.
 */
export function doubtOf(state: State, breadth: number): number {
  const noise = state.corridor[CORRIDOR.noise] ?? 0;
  return breadth > 1 && noise < LEAST_DOUBT ? LEAST_DOUBT : noise;
}

/** Points of position and salience. */
const LEAST_DOUBT = 6;

/** Other stances for the others: the seat's own draws, which have nothing to do with the game's. */
function vary(variant: State, viewer: number, index: number, noise: number): void {
  const { random, position, salience, world } = variant;
  const width = 2 * noise + 1;
  seedStream(random, 0, viewer, index, PURPOSE.imagination);
  for (let at = 0; at < position.length; at++) {
    const byPosition = nextBelow(random, 0, width) - noise;
    const bySalience = nextBelow(random, 0, width) - noise;
    if (at % world.memberCount === viewer) continue;
    position[at] = clamp((position[at] as number) + byPosition, 0, 100);
    salience[at] = clamp((salience[at] as number) + bySalience, 0, 100);
  }
  soundTruly(variant, variant.losers);
}

/** What a member's payoff comes to on average if it makes a move first and all then play plainly. */
export function worthOfMove(desk: Desk, horizon: Horizon, move: Move): number {
  let sum = 0;
  for (const variant of desk.variants) {
    copyInto(desk.trial, variant);
    focusOnFloor(desk.trial);
    applyInPlace(desk.trial, move);
    playOn(desk.trial, horizon);
    sum += payoffOf(desk.trial, move.actor);
  }
  return floorDiv(sum, desk.variants.length);
}
