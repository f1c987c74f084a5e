import {
  type BargainingWorld,
  bargainSum,
  CORRIDOR,
  copyGame,
  DECISION_RULES,
  type Move,
  OFFER,
  OFFER_STATUS,
  OUTCOME,
  offerField,
  payoffOn,
  valueOf,
} from "../engine/index.ts";
import { runFrom, runItem } from "./course.ts";
import { type Desk, imagined } from "./desk.ts";
import { type Course, isPlain, isPlainOnFloor, tellCourse, tellFrom } from "./forethought.ts";
import type { Game } from "./game.ts";

/** How the game goes on if nobody makes a deal: what bargaining has to better. */

/** Tells the course of an item in one of the games; once. */
export function foresee(desk: Desk, game: Game, item: number): void {
  if (game.told[item] === game.number) return;
  if (isFree(desk, item) && isPlain(game.state, item)) {
    tellCourse(game, item, desk.course);
    noteCourse(desk.course, game, item);
  } else playOut(desk, game, item);
}

/**
 * What a member's account comes to if it makes a move on the item on the floor first and all then play
 * plainly: what the item brings it in one of the games, and bargaining as a whole; value units.
 */
export function worthOfMove(desk: Desk, game: Game, move: Move): number {
  const { course, trial } = desk;
  const { item } = game.state;
  if (isFree(desk, item) && isPlainOnFloor(game.state)) {
    tellFrom(game, move, course);
    noteCourse(course, game, item);
    return worthInAll(game, item, move.actor) + bargainSum(game.state, move.actor);
  }
  copyGame(trial, game.state);
  runFrom(trial, move);
  return payoffOn(trial, move.actor, item) + bargainSum(trial, move.actor);
}

/** Whether the closed form tells how an item goes, where it comes to a sitting. */
const isFree = ({ promised, simple }: Desk, item: number): boolean => simple && !promised[item];

/** Notes how an item goes; what that is worth is computed when somebody asks. */
export function noteCourse(course: Course, game: Game, item: number): void {
  game.told[item] = game.number;
  game.outcome[item] = course.outcome;
  game.taken[item] = course.taken;
  game.asked[item] = course.asked;
  game.objectors[item] = course.objectors;
  game.backing[item] = course.backing;
  game.known[item] = 0;
}

/** By the rules, where promises bear on the item. */
function playOut({ trial, world }: Desk, game: Game, item: number): void {
  const { memberCount, reversion } = world;
  game.told[item] = game.number;
  copyGame(trial, game.state);
  runItem(trial, item);
  const force = trial.force[item] as number;
  game.outcome[item] = trial.outcome[item] as number;
  game.taken[item] = force === reversion[item] ? -1 : force;
  game.objectors[item] = trial.objectors[item] as number;
  game.known[item] = -1;
  for (let member = 0; member < memberCount; member++) {
    const at = item * memberCount + member;
    game.worth[at] = payoffOn(trial, member, item);
    game.besides[at] = bargainSum(trial, member) - bargainSum(game.state, member);
  }
}

/** What a foreseen item brings a member in one of the games, value units. */
export function worthIn(game: Game, item: number, member: number): number {
  if (!(((game.known[item] as number) >> member) & 1)) appraise(game, item, member);
  return game.worth[item * game.state.world.memberCount + member] as number;
}

/** The same with the capital it brings, and the breaches and public words it costs. */
export const worthInAll = (game: Game, item: number, member: number): number =>
  worthIn(game, item, member) +
  (game.besides[item * game.state.world.memberCount + member] as number);

/** Lets the engine say what the course comes to for a member, as if the item were settled. */
function appraise(game: Game, item: number, member: number): void {
  const { state } = game;
  const { world } = state;
  const objectors = state.objectors[item] as number;
  const asked = state.objectedTo[item] as number;
  const taken = game.taken[item] as number;
  state.outcome[item] = game.outcome[item] as number;
  state.force[item] = taken < 0 ? (world.reversion[item] as number) : taken;
  if ((game.asked[item] as number) >= 0) {
    state.objectors[item] = game.objectors[item] as number;
    state.objectedTo[item] = game.asked[item] as number;
  }
  const at = item * world.memberCount + member;
  game.worth[at] = payoffOn(state, member, item);
  game.besides[at] = creditOf(game, item, member) - priceOfWords(game, item, member);
  game.known[item] = (game.known[item] as number) | (1 << member);
  state.outcome[item] = OUTCOME.pending;
  state.force[item] = world.reversion[item] as number;
  state.objectors[item] = objectors;
  state.objectedTo[item] = asked;
}

/** Rule 12.19: whoever carries a text gains a point of capital, up to a hundred. */
function creditOf({ state, outcome }: Game, item: number, member: number): number {
  const { world, influence } = state;
  const carried = outcome[item] === OUTCOME.adopted || outcome[item] === OUTCOME.amended;
  if (!carried || world.sponsor[item] !== member || (influence[member] as number) >= 100) return 0;
  return world.bargaining?.capitalWorth ?? 0;
}

/** Rule 12.16: what backing down from one's public words costs, value units. */
const priceOfWords = ({ state, backing }: Game, item: number, member: number): number =>
  ((backing[item] as number) >> member) & 1 ? (state.world.bargaining?.statementCost ?? 0) : 0;

/** What an item brings a member by the file's numbers, value units. */
export const worthOf = ({ games }: Desk, item: number, member: number): number =>
  worthIn(games[0] as Game, item, member);

/** What an option of an item brings a member beyond that. */
export const betterBy = (desk: Desk, item: number, option: number, member: number): number =>
  valueOf(imagined(desk), member, item, option) - worthOf(desk, item, member);

/** Whether an option of an item is in force then. */
export const isExpected = ({ games }: Desk, item: number, option: number): boolean =>
  (games[0] as Game).taken[item] === option;

/** Whether an objection stops a text under the rule in force, so that consent is worth buying. */
export const objectionsCount = (desk: Desk): boolean =>
  STOPPED_BY_ONE.includes(DECISION_RULES[desk.world.rule] as string);

const STOPPED_BY_ONE: readonly string[] = ["consensus", "limitedFormat", "consensusMinusOne"];

/** How often a member has declined an offer of the seat's before the sitting at hand. */
export function refusalsOf(desk: Desk, member: number): number {
  const state = imagined(desk);
  let count = 0;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (offerField(state, offer, OFFER.status) !== OFFER_STATUS.declined) continue;
    const ours = offerField(state, offer, OFFER.from) === desk.viewer;
    if (!ours || offerField(state, offer, OFFER.to) !== member) continue;
    if (offerField(state, offer, OFFER.sitting) === state.sitting) count++;
  }
  return count;
}

export const termsOfTrade = ({ world }: Desk): BargainingWorld =>
  world.bargaining as BargainingWorld;
