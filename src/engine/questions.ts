import { dropBundle, openNext, openQuestion, openTabling, settle } from "./agenda.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { RESPONSE } from "./moves.ts";
import { bitCount, lowestBit } from "./numbers.ts";
import { outcomeOf, resolve } from "./outcome.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { judgeStands } from "./press.ts";
import { judgeAnswers, judgePut } from "./promises.ts";
import { isCarried, objectorsOf, unboundBy } from "./rules.ts";
import type { State } from "./state.ts";

/** A question before the table, from its being put to what its answers lead to: chapters 4 and 5. */

export function put(state: State, actor: number, option: number, log: EventLog | null): void {
  const { item, world } = state;
  if (log !== null) record(log, EVENT.put, item, option, actor);
  // An amendment that the sponsor had promised is now known to all, as if it had been moved.
  if (world.amendment[option]) markMoved(state, item, option);
  if (world.bargaining !== undefined && actor === world.sponsor[item])
    judgeText(state, option, log);
  openQuestion(state, option);
}

/** What was promised about the text that its sponsor puts; the parts of a package are put with it. */
function judgeText(state: State, option: number, log: EventLog | null): void {
  judgePut(state, option, log);
  if (state.bundleSize === 0) return;
  for (let part = 0; part < state.world.itemCount; part++) {
    if (state.bundled[part]) judgePut(state, state.world.tabled[part] as number, log);
  }
}

export function markMoved(state: State, item: number, option: number): void {
  const bit = 1 << (option - (state.world.firstOption[item] as number));
  state.moved[item] = (state.moved[item] as number) | bit;
}

export function answer(state: State, actor: number, response: number, log: EventLog | null): void {
  seal(state, actor, response, log);
  state.waiting &= ~(1 << actor);
  if (state.waiting === 0) count(state, log);
}

function seal(state: State, actor: number, response: number, log: EventLog | null): void {
  state.answer[actor] = response;
  if (log !== null) record(log, EVENT.sealed, actor);
}

/** What a member does where all are asked at once and nobody sees what the others do. */
export type Sealed = (state: State, actor: number) => number;

/**
 * Everybody the table waits for answers the question: the moves `answer` of all of them in their
 * order, asked for and applied in one pass. For those who do nothing but answer.
 */
export function answerAll(state: State, answerOf: Sealed, log: EventLog | null): void {
  state.moves += bitCount(state.waiting);
  for (let rest = state.waiting; rest !== 0; rest &= rest - 1) {
    const actor = lowestBit(rest);
    seal(state, actor, answerOf(state, actor), log);
  }
  state.waiting = 0;
  count(state, log);
}

/** Opens the sealed answers and settles the question. */
export function count(state: State, log: EventLog | null): void {
  if (!openAnswers(state, log)) return fail(state, log);
  adopt(state, log);
  openNext(state, log);
}

/** Opens the sealed answers: whether the question is carried, and whose word was kept. */
export function openAnswers(state: State, log: EventLog | null): boolean {
  const { item, question, world } = state;
  if (world.absentMask !== 0) answerForAbsent(state);
  if (log !== null) recordAnswers(state, log);
  const objectors = objectorsOf(state);
  const carried = isCarried(state, objectors);
  if (log !== null) record(log, EVENT.counted, item, question, Number(carried), state.losers);
  state.objectors[item] = objectors;
  state.objectedTo[item] = question;
  if (world.bargaining !== undefined) judgeQuestions(state, carried, log);
  return carried;
}

function answerForAbsent({ answer, world }: State): void {
  for (let absent = world.absentMask; absent !== 0; absent &= absent - 1) {
    answer[lowestBit(absent)] = RESPONSE.absent;
  }
}

/** Promises and public words about what was asked, the parts of a package included. */
function judgeQuestions(state: State, carried: boolean, log: EventLog | null): void {
  const { item, question, world } = state;
  judgeAnswers(state, question, log);
  judgeStands(state, item, carried, log);
  if (state.bundleSize === 0) return;
  for (let part = 0; part < world.itemCount; part++) {
    if (!state.bundled[part]) continue;
    judgeAnswers(state, world.tabled[part] as number, log);
    judgeStands(state, part, carried, log);
  }
}

function recordAnswers(state: State, log: EventLog): void {
  for (let member = 0; member < state.world.memberCount; member++) {
    record(log, EVENT.answered, state.item, state.question, member, state.answer[member]);
  }
}

/** The question that was carried is in force. */
export function adopt(state: State, log: EventLog | null): void {
  const { item, question } = state;
  const outside = unboundBy(state);
  if (state.bundleSize === 0) take(state, item, question, outside, log);
  else takeBundle(state, outside, log);
}

/** The item on the floor and those bundled with it, in agenda order, each as tabled. */
function takeBundle(state: State, outside: number, log: EventLog | null): void {
  const { item, world } = state;
  for (let part = 0; part < world.itemCount; part++) {
    if (part !== item && !state.bundled[part]) continue;
    const option = part === item ? state.question : (world.tabled[part] as number);
    take(state, part, option, outside, log);
  }
}

function take(
  state: State,
  item: number,
  option: number,
  outside: number,
  log: EventLog | null,
): void {
  state.outside[item] = outside;
  state.contested[item] = Number(state.world.absentMask !== 0);
  resolve(state, item, outcomeOf(state, item, option), option, log);
}

function fail(state: State, log: EventLog | null): void {
  if (state.sitting === state.world.sittingCount) return settle(state, brokenSilence(state), log);
  markTried(state, log);
  openTabling(state);
}

/** Rule 5.6: a broken silence sends the draft to the next meeting, a second time nowhere. */
export const brokenSilence = ({ world, item }: State): number =>
  world.deferredBefore[item] ? OUTCOME.defeated : OUTCOME.deferred;

/** A question that was not carried is not put again; a package that was not is divided. */
export function markTried(state: State, log: EventLog | null): void {
  const { item, question, world } = state;
  if (state.bundleSize > 0) {
    state.bundleTried[item] = 1;
    if (log !== null) record(log, EVENT.divided, item);
    dropBundle(state);
  } else {
    const bit = 1 << (question - (world.firstOption[item] as number));
    state.tried[item] = (state.tried[item] as number) | bit;
  }
}
