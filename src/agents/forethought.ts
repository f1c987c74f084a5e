import {
  bitCount,
  DECISION_RULES,
  OUTCOME,
  outcomeOf,
  type State,
  standAloneCost,
  valueOf,
  type World,
} from "../engine/index.ts";

/**
 * The course of an item by the closed form of the decision model's section 6: no move is played. It
 * holds where nobody is bound by promises or public words and one objection decides; elsewhere, and
 * to check it, `course.ts` plays the item by the rules.
 */

/** What becomes of an item; written anew for each. */
export interface Course {
  outcome: number;
  /** The option that is taken, -1 where none is. */
  taken: number;
  /** The last option asked and who objects to it; -1 and 0 where none is asked. */
  asked: number;
  objectors: number;
}

/** Whether the closed form holds for every item that nobody has spoken of in public. */
export const isSimple = ({ rule, absentMask, hasQuorum }: World): boolean =>
  DECISION_RULES[rule] === "consensus" && absentMask === 0 && hasQuorum;

/** Whether it holds for this item of an imagined game in which no promise is open. */
export function isPlain(state: State, item: number): boolean {
  const { world, stand } = state;
  if ((state.itemSitting[item] as number) >= world.sittingCount) return false;
  const from = item * world.memberCount;
  for (let at = from; at < from + world.memberCount; at++) if (stand[at] !== 0) return false;
  return true;
}

/** Tells the course of a pending item that has not been on the floor. */
export function tellCourse(state: State, item: number, course: Course): void {
  const { world } = state;
  course.asked = -1;
  course.objectors = 0;
  let tried = 0;
  for (let option = bestOf(state, item, 0); option >= 0; option = bestOf(state, item, tried)) {
    course.asked = option;
    course.objectors = objectorsTo(state, item, option);
    if ((course.objectors & world.voteMask) === 0) {
      course.taken = option;
      course.outcome = outcomeOf(state, item, option);
      return;
    }
    tried |= 1 << (option - (world.firstOption[item] as number));
  }
  course.taken = -1;
  if (world.statement[item]) course.outcome = OUTCOME.announced;
  else if (world.mandatory[item]) course.outcome = OUTCOME.reverted;
  else course.outcome = isDeferred(state, item, course) ? OUTCOME.deferred : OUTCOME.defeated;
}

/** What the sponsor would put next: the untried option it gains most by, the higher of two alike. */
function bestOf(state: State, item: number, tried: number): number {
  const { world } = state;
  const { firstOption, putable, amendment, optionValue } = world;
  const sponsor = world.sponsor[item] as number;
  const first = firstOption[item] as number;
  const end = firstOption[item + 1] as number;
  let best = -1;
  let gain = 0;
  for (let option = first; option < end; option++) {
    const bit = 1 << (option - first);
    if (!putable[option] || tried & bit) continue;
    if (amendment[option] && !((state.moved[item] as number) & bit)) continue;
    const value = valueOf(state, sponsor, item, option);
    const higher = best >= 0 && (optionValue[option] as number) > (optionValue[best] as number);
    if (value > gain || (value === gain && higher)) {
      best = option;
      gain = value;
    }
  }
  return best;
}

/** Whoever does not object to the tabled text votes to see it again. */
function isDeferred(state: State, item: number, { asked, objectors }: Course): boolean {
  const { world } = state;
  const tabled = world.tabled[item] as number;
  const against = asked === tabled ? objectors : objectorsTo(state, item, tabled);
  const no = bitCount(against & world.seatedMask);
  const yes = bitCount(world.seatedMask & ~against);
  return world.deferredBefore[item] ? no === 0 && yes > 0 : yes > no;
}

/** Values of the members, for the losers to be counted before the answers are told. */
const values = new Int32Array(32);

/** Who would object to an option, by value and cost of standing alone; bit i for member i. */
export function objectorsTo(state: State, item: number, option: number): number {
  const { memberCount, presentMask, redLine } = state.world;
  let losers = 0;
  for (let member = 0; member < memberCount; member++) {
    const value = valueOf(state, member, item, option);
    values[member] = value;
    if (value < 0) losers++;
  }
  let mask = 0;
  for (let member = 0; member < memberCount; member++) {
    const value = values[member] as number;
    const lacks = value < 0 && value < -standAloneCost(state, member, value, losers);
    if (lacks || redLine[option * memberCount + member]) mask |= 1 << member;
  }
  return mask & presentMask;
}
