import {
  bitCount,
  covers,
  crossesRedLine,
  DECISION_RULES,
  isCommitted,
  itemOfOption,
  lowestBit,
  MOVE,
  type Move,
  OUTCOME,
  outcomeOf,
  RESPONSE,
  type State,
  standAloneCost,
  standOf,
  valueOf,
  type World,
} from "../engine/index.ts";
import { type Game, losersIn, objectorsIn } from "./game.ts";
import { responseGiven, wordsOn } from "./plain.ts";

/**
 * The course of an item by the closed form of the decision model's section 6: no move is played. It
 * holds where nobody is bound by promises and one objection decides; elsewhere, and to check it,
 * `course.ts` plays the item by the rules.
 */

/** What becomes of an item; written anew for each. */
export interface Course {
  outcome: number;
  /** The option that is taken, -1 where none is. */
  taken: number;
  /** The last option asked and who objects to it; -1 and 0 where none is asked. */
  asked: number;
  objectors: number;
  /** The option of which the chair's soundings are on the table as they were told; -1 for none. */
  sounded: number;
  /** Bit k: the k-th option has failed, or is an amendment that has been moved. */
  tried: number;
  moved: number;
  /** Who is bound by what it has said in public, and who has backed down from it (Rule 12.16). */
  pledged: number;
  backing: number;
}

export const makeCourse = (): Course => ({
  outcome: 0,
  taken: -1,
  asked: -1,
  objectors: 0,
  sounded: -1,
  tried: 0,
  moved: 0,
  pledged: 0,
  backing: 0,
});

/** Whether the closed form holds for every item on which nothing is promised. */
export const isSimple = ({ rule, absentMask, hasQuorum }: World): boolean =>
  DECISION_RULES[rule] === "consensus" && absentMask === 0 && hasQuorum;

/** Whether it holds for this item of an imagined game in which nothing is promised on it. */
export const isPlain = ({ itemSitting, world }: State, item: number): boolean =>
  (itemSitting[item] as number) < world.sittingCount;

/** Whether it holds for the item on the floor too: it is no package, and a matter of substance. */
export const isPlainOnFloor = (state: State): boolean =>
  isPlain(state, state.item) && state.bundleSize === 0 && state.procedural === 0;

/** Tells the course of a pending item that has not been on the floor. */
export function tellCourse(game: Game, item: number, course: Course): void {
  begin(game.state, item, course);
  goOn(game, item, course);
}

/** Tells the course of the item on the floor, where no package is, if a member makes a move first. */
export function tellFrom(game: Game, { kind, actor, arg }: Move, course: Course): void {
  const { state } = game;
  const { item } = state;
  begin(state, item, course);
  switch (kind) {
    case MOVE.answer:
      if (isCarried(game, item, course, answered(game, actor, arg, course))) return;
      return goOn(game, item, course);
    case MOVE.amend:
      course.moved |= 1 << (arg - (state.world.firstOption[item] as number));
      return goOn(game, item, course);
    case MOVE.put:
      if (isPassed(game, item, arg, course)) return;
      return goOn(game, item, course);
    case MOVE.announce:
      course.outcome = OUTCOME.announced;
      return;
    default:
      giveUp(game, item, course);
  }
}

function begin(state: State, item: number, course: Course): void {
  course.taken = -1;
  course.asked = -1;
  course.objectors = 0;
  course.sounded = state.question;
  course.tried = state.tried[item] as number;
  course.moved = state.moved[item] as number;
  course.pledged = pledgedOn(state, item);
  course.backing = 0;
}

/** Who is bound by what it has said of an item in public. */
function pledgedOn(state: State, item: number): number {
  let mask = 0;
  for (let member = 0; member < state.world.memberCount; member++) {
    if (isCommitted(state, member, item)) mask |= 1 << member;
  }
  return mask;
}

/** The sponsor puts what it would put, until something is carried or nothing is left. */
function goOn(game: Game, item: number, course: Course): void {
  const { world } = game.state;
  for (;;) {
    const option = bestOf(game.state, item, course);
    if (option < 0) break;
    if (isPassed(game, item, option, course)) return;
  }
  if (world.statement[item]) course.outcome = OUTCOME.announced;
  else giveUp(game, item, course);
}

/** What the sponsor would put next: the untried option it gains most by, the higher of two alike. */
function bestOf(state: State, item: number, { tried, moved }: Course): number {
  const { firstOption, putable, amendment, optionValue, sponsor } = state.world;
  const first = firstOption[item] as number;
  const end = firstOption[item + 1] as number;
  let best = -1;
  let gain = 0;
  for (let option = first; option < end; option++) {
    const bit = 1 << (option - first);
    if (!putable[option] || tried & bit || (amendment[option] && !(moved & bit))) continue;
    const value = valueOf(state, sponsor[item] as number, item, option);
    const higher = best >= 0 && (optionValue[option] as number) > (optionValue[best] as number);
    if (value > gain || (value === gain && higher)) {
      best = option;
      gain = value;
    }
  }
  return best;
}

/** Puts an option; soundings are taken of it. */
function isPassed(game: Game, item: number, option: number, course: Course): boolean {
  course.asked = option;
  course.sounded = -1;
  return isCarried(game, item, course, answersTo(game, item, option, course.pledged));
}

/** Opens the answers to the option asked: where nobody objects it is taken. */
function isCarried(game: Game, item: number, course: Course, objectors: number): boolean {
  const { state } = game;
  const { world } = state;
  course.objectors = objectors;
  const carried = (objectors & world.voteMask) === 0;
  if (course.pledged !== 0) backDown(course, backingDown(state, item, course, carried));
  if (!carried) {
    course.tried |= 1 << (course.asked - (world.firstOption[item] as number));
    return false;
  }
  course.taken = course.asked;
  course.outcome = outcomeOf(state, item, course.taken);
  if (course.pledged !== 0 && settlesForLess(state, item, course)) {
    backDown(course, 1 << (world.sponsor[item] as number));
  }
  return true;
}

/** Who objects to the question on the floor if a member gives this answer, and all others plain ones. */
function answered(game: Game, actor: number, response: number, course: Course): number {
  const own = 1 << actor;
  course.asked = game.state.question;
  const others = onFloor(game, course.pledged) & ~own;
  return response === RESPONSE.object ? others | own : others;
}

/** To the question on the floor one answers by the soundings, which count the losers truly. */
const onFloor = ({ state }: Game, pledged: number): number =>
  objecting(state, state.question, state.losers, state.world.presentMask, pledged);

/** Who objects to another option: there, too, public words are weighed with the rest. */
function answersTo(game: Game, item: number, option: number, pledged: number): number {
  const mask = objectorsIn(game, item, option);
  if (pledged === 0) return mask;
  const losers = losersIn(game, item, option);
  return (mask & ~pledged) | objecting(game.state, option, losers, pledged, pledged);
}

/** Which of the members object to an option by which so many lose. */
function objecting(
  state: State,
  option: number,
  losers: number,
  members: number,
  pledged: number,
): number {
  const item = itemOfOption(state.world, option);
  let mask = 0;
  for (let rest = members; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    const value = valueOf(state, member, item, option);
    const alone = standAloneCost(state, member, value, losers);
    const words = (pledged >> member) & 1 ? wordsOn(state, member, item, option) : 0;
    const response = responseGiven(value, alone + words);
    const objects = response === RESPONSE.object || crossesRedLine(state, member, option);
    if (objects) mask |= 1 << member;
  }
  return mask;
}

function backDown(course: Course, members: number): void {
  course.backing |= members;
  course.pledged &= ~members;
}

/** Who spoke for a text and objects to what is asked, or against it and lets it pass. */
function backingDown(state: State, item: number, course: Course, carried: boolean): number {
  let mask = 0;
  for (let rest = course.pledged; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    const objects = ((course.objectors >> member) & 1) === 1;
    const against = standOf(state, member, item) === "against";
    if (against ? carried && !objects : objects) mask |= 1 << member;
  }
  return mask;
}

/** Whether the sponsor spoke for its text and has less of it taken. */
function settlesForLess(state: State, item: number, { taken, pledged }: Course): boolean {
  const { sponsor: sponsors, tabled } = state.world;
  const sponsor = sponsors[item] as number;
  const spoke = ((pledged >> sponsor) & 1) === 1 && standOf(state, sponsor, item) === "for";
  return spoke && !covers(state, taken, tabled[item] as number);
}

/** Nothing more from the sponsor: whoever does not object to the tabled text votes to see it again. */
function giveUp(game: Game, item: number, course: Course): void {
  const { mandatory } = game.state.world;
  if (mandatory[item]) course.outcome = OUTCOME.reverted;
  else course.outcome = isDeferred(game, item, course) ? OUTCOME.deferred : OUTCOME.defeated;
}

function isDeferred(game: Game, item: number, course: Course): boolean {
  const { motions, world } = game.state;
  if (((motions[item] as number) >> MOVE.defer) & 1) return false;
  const opposed = opposedToTabled(game, item, course);
  const no = bitCount(opposed & world.seatedMask);
  const yes = bitCount(world.seatedMask & ~opposed);
  return world.deferredBefore[item] ? no === 0 && yes > 0 : yes > no;
}

function opposedToTabled(game: Game, item: number, { sounded, pledged }: Course): number {
  const tabled = game.state.world.tabled[item] as number;
  return sounded === tabled ? onFloor(game, pledged) : answersTo(game, item, tabled, pledged);
}
