import {
  allocateState,
  CORRIDOR,
  clamp,
  clauseAt,
  copyGame,
  firstOpen,
  imagineInPlace,
  isAhead,
  nextBelow,
  nextOpen,
  OFFER,
  OFFER_WIDTH,
  offerAt,
  offerField,
  PURPOSE,
  refill,
  type State,
  seedStream,
  soundTruly,
  type World,
} from "../engine/index.ts";
import { type Course, isSimple, makeCourse } from "./forethought.ts";
import { forget, type Game, makeGame, objectorsIn } from "./game.ts";
import type { Horizon, Manner } from "./manner.ts";
import { itemOfClause, makePackage, type Package, type Row } from "./row.ts";

/**
 * Where a seat thinks. There is one for each world, used again by whoever is to move, so that nothing
 * is made anew; what a seat left there is wiped when the next sits down.
 */
export interface Desk {
  readonly world: World;
  /** The first with the file's numbers for the others, the others with numbers near them. */
  readonly games: readonly Game[];
  /** In how many of them the seat thinks. */
  breadth: number;
  viewer: number;
  horizon: Horizon;
  /** Points by which the others' numbers may be off. */
  doubt: number;
  /** Items still ahead that the seat looks at; the first `items` of the list. */
  readonly sight: Int32Array;
  items: number;
  /** By item: whether promises in force that the seat knows of bear on it. */
  readonly promised: Int32Array;
  /** By payer * members + receiver: where instruments of the one toward the other begin in `ways`. */
  readonly firstWay: Int32Array;
  readonly ways: Int32Array;
  /** Whether the closed form tells how items go, where nobody has spoken of them. */
  readonly simple: boolean;
  readonly course: Course;
  /** A game for trying things out. */
  readonly trial: State;
  /** Items that the deal at hand is about; the first `abouts` of the list. */
  readonly about: Int32Array;
  abouts: number;
  /** The deal at hand, and a row of it as it is if the others break their word. */
  readonly deal: Package;
  readonly bare: Row;
  /** By member: what a trial brings. */
  readonly gains: Int32Array;
  /** The most that the deal at hand could bring its author, value units. */
  bound: number;
  /** Value units that a partner is left beyond its gap. */
  slack: number;
  /** Per cent of a buyer's surplus that one asks for one's own consent. */
  greed: number;
  /** Whether to offer all one has where that may not be enough: estimates can be wrong. */
  hopeful: boolean;
  /** The offer with which the best package found so far begins, and what that brings. */
  readonly best: Row;
  hope: number;
  /** Packages for a closer look, the likeliest first; the first `listed` of the list. */
  readonly shortlist: Listed[];
  listed: number;
}

/** A package, and what it seems to bring. */
export interface Listed {
  readonly deal: Package;
  hope: number;
}

/** How many packages get a closer look. */
const CLOSELY = 6;

/** Most games a seat imagines. */
export const MOST_GAMES = 8;

/** Which instruments lead from each member to each other. */
function waysToPay({ memberCount, bargaining }: World) {
  const firstWay = new Int32Array(memberCount * memberCount + 1);
  const ways: number[] = [];
  for (let pair = 0; pair < memberCount * memberCount; pair++) {
    const receiver = pair % memberCount;
    const payer = (pair - receiver) / memberCount;
    for (let one = 0; one < (bargaining?.instrumentCount ?? 0); one++) {
      const reaches = ((bargaining?.instrumentReceivers[one] as number) >> receiver) & 1;
      if (reaches && bargaining?.instrumentGiver[one] === payer) ways.push(one);
    }
    firstWay[pair + 1] = ways.length;
  }
  return { firstWay, ways: Int32Array.from(ways) };
}

const desks = new WeakMap<World, Desk>();

function deskFor(world: World): Desk {
  const known = desks.get(world);
  if (known !== undefined) return known;
  const desk: Desk = {
    world,
    games: Array.from({ length: MOST_GAMES }, () => makeGame(world)),
    breadth: 1,
    viewer: 0,
    horizon: "sitting",
    doubt: 0,
    sight: new Int32Array(world.itemCount),
    items: 0,
    promised: new Int32Array(world.itemCount),
    ...waysToPay(world),
    simple: isSimple(world),
    course: makeCourse(),
    trial: allocateState(world),
    about: new Int32Array(world.itemCount),
    abouts: 0,
    deal: makePackage(),
    bare: new Int32Array(OFFER_WIDTH),
    gains: new Int32Array(world.memberCount),
    bound: 0,
    slack: 0,
    greed: 0,
    hopeful: false,
    best: new Int32Array(OFFER_WIDTH),
    hope: 0,
    shortlist: Array.from({ length: CLOSELY }, () => ({ deal: makePackage(), hope: 0 })),
    listed: 0,
  };
  desks.set(world, desk);
  return desk;
}

/** The desk with a seat at it; it imagines several games where stances are uncertain, else one. */
export function deskOf(state: State, viewer: number, { breadth, horizon }: Manner): Desk {
  const desk = deskFor(state.world);
  desk.viewer = viewer;
  desk.horizon = horizon;
  desk.doubt = doubtOf(state, breadth);
  desk.breadth = desk.doubt === 0 ? 1 : breadth;
  for (const game of desk.games) game.ready = false;
  const first = desk.games[0] as Game;
  imagineInPlace(first.state, state, viewer);
  forget(first);
  notePromises(desk, first.state);
  return desk;
}

/** One of the games on the desk. */
export function gameAt(desk: Desk, index: number): Game {
  const game = desk.games[index] as Game;
  if (game.ready) return game;
  copyGame(game.state, imagined(desk));
  vary(game.state, desk.viewer, index, desk.doubt);
  forget(game);
  return game;
}

/** The game with the file's numbers for the others. */
export const imagined = ({ games }: Desk): State => (games[0] as Game).state;

/**
 * By how much an agent that imagines several games takes the others' numbers to be uncertain: by the
 * noise of the game, and a little even without, for the file's numbers are estimates and a person may
 * sit in any seat.
 */
function doubtOf(state: State, breadth: number): number {
  const noise = state.corridor[CORRIDOR.noise] ?? 0;
  return breadth > 1 && noise < LEAST_DOUBT ? LEAST_DOUBT : noise;
}

/** Points of position and salience. */
const LEAST_DOUBT = 6;

/** Other stances for the others: the seat's own draws, which have nothing to do with the game's. */
function vary(game: State, viewer: number, index: number, noise: number): void {
  const { random, position, salience, world } = game;
  const width = 2 * noise + 1;
  seedStream(random, 0, viewer, index, PURPOSE.imagination);
  for (let at = 0; at < position.length; at++) {
    const byPosition = nextBelow(random, 0, width) - noise;
    const bySalience = nextBelow(random, 0, width) - noise;
    if (at % world.memberCount === viewer) continue;
    position[at] = clamp((position[at] as number) + byPosition, 0, 100);
    salience[at] = clamp((salience[at] as number) + bySalience, 0, 100);
  }
  soundTruly(game, game.losers);
}

/** Notes which items the seat looks at; for the corridor. */
export function lookAhead(desk: Desk): void {
  const state = imagined(desk);
  desk.items = 0;
  for (let item = 0; item < desk.world.itemCount; item++) {
    if (!isInSight(desk, state, item)) continue;
    desk.sight[desk.items++] = item;
  }
}

/** Notes the items on which open clauses of the books bear. */
function notePromises({ promised, world }: Desk, state: State): void {
  refill(promised, 0);
  for (let place = firstOpen(state); place >= 0; place = nextOpen(state, place)) {
    const condition = offerField(state, offerAt(place), OFFER.condition);
    if (condition >= 0) promised[condition] = 1;
    const item = itemOfClause(world, clauseAt(state, place));
    if (item >= 0) promised[item] = 1;
  }
}

/** Who would object to the tabled text of an item by the file's numbers; bit i for member i. */
export const againstTabled = ({ games, world }: Desk, item: number): number =>
  objectorsIn(games[0] as Game, item, world.tabled[item] as number);

/** Whether an item is ahead, and not beyond the seat's horizon. */
export const isInSight = ({ horizon }: Desk, state: State, item: number): boolean =>
  isAhead(state, item) && (horizon === "summit" || state.itemSitting[item] === state.sitting);
