import {
  dropBundle,
  openClosing,
  openItem,
  openNext,
  openQuestion,
  openTabling,
} from "./agenda.ts";
import { moveInCorridor } from "./corridor.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { closeMotion, openMotion } from "./motions.ts";
import { isCorridorMove, isMotion, MOVE, type Move, RESPONSE } from "./moves.ts";
import { lowestBit } from "./numbers.ts";
import { outcomeOf, resolve } from "./outcome.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { judgeStands } from "./press.ts";
import { judgeAnswers, judgePut } from "./promises.ts";
import { isCarried, objectorsOf, unboundBy } from "./rules.ts";
import type { State } from "./state.ts";

/**
 * The rules, once. `applyInPlace` trusts its move (see `checkMove`) and changes the state it is
 * given; playouts call it on a pooled copy, `step` on a fresh one.
 */
export function applyInPlace(state: State, move: Move, log: EventLog | null = null): void {
  state.moves++;
  const { kind, actor, arg } = move;
  if (kind === MOVE.answer) return answer(state, actor, arg, log);
  if (kind === MOVE.ballot) return ballot(state, actor, arg, log);
  if (isMotion(kind)) return moveMotion(state, move, log);
  if (isCorridorMove(kind)) {
    if (moveInCorridor(state, move, log)) openNext(state, log);
    return;
  }
  switch (kind) {
    case MOVE.put:
      return put(state, actor, arg, log);
    case MOVE.amend:
      return amend(state, actor, arg, log);
    case MOVE.rest:
      return rest(state, actor, log);
    case MOVE.announce:
      return settle(state, OUTCOME.announced, log);
    case MOVE.withdraw:
      return settle(state, OUTCOME.withdrawn, log);
    case MOVE.circulate:
      return circulate(state, actor, log);
    case MOVE.bundle:
      return bundle(state, arg, log);
    case MOVE.pass:
      return pass(state, actor, log);
  }
}

/** Puts an option: it is the question in front of the table. */
export function put(state: State, actor: number, option: number, log: EventLog | null): void {
  const { item, world } = state;
  record(log, EVENT.put, item, option, actor);
  // An amendment that the sponsor had promised is now known to all, as if it had been moved.
  if (world.amendment[option]) markMoved(state, item, option);
  if (world.bargaining !== undefined && actor === world.sponsor[item]) {
    judgePut(state, option, log);
    if (state.bundleSize > 0) judgePackage(state, log);
  }
  openQuestion(state, option);
}

/** The parts of a package are put with it. */
function judgePackage(state: State, log: EventLog | null): void {
  for (let part = 0; part < state.world.itemCount; part++) {
    if (state.bundled[part]) judgePut(state, state.world.tabled[part] as number, log);
  }
}

function markMoved(state: State, item: number, option: number): void {
  const bit = 1 << (option - (state.world.firstOption[item] as number));
  state.moved[item] = (state.moved[item] as number) | bit;
}

function answer(state: State, actor: number, response: number, log: EventLog | null): void {
  state.answer[actor] = response;
  state.waiting &= ~(1 << actor);
  record(log, EVENT.sealed, actor);
  if (state.waiting === 0) count(state, log);
}

/** Opens the sealed answers and settles the question. */
function count(state: State, log: EventLog | null): void {
  if (!openAnswers(state, log)) return fail(state, log);
  adopt(state, log);
  openNext(state, log);
}

/** Opens the sealed answers: whether the question is carried, and whose word was kept. */
export function openAnswers(state: State, log: EventLog | null): boolean {
  const { item, question, world } = state;
  for (let absent = world.absentMask; absent !== 0; absent &= absent - 1) {
    state.answer[lowestBit(absent)] = RESPONSE.absent;
  }
  if (log !== null) recordAnswers(state, log);
  const objectors = objectorsOf(state);
  const carried = isCarried(state, objectors);
  record(log, EVENT.counted, item, question, Number(carried), state.losers);
  state.objectors[item] = objectors;
  state.objectedTo[item] = question;
  judgeQuestions(state, carried, log);
  return carried;
}

/** Promises and public words about what was asked, the parts of a package included. */
function judgeQuestions(state: State, carried: boolean, log: EventLog | null): void {
  const { item, question, world } = state;
  if (world.bargaining === undefined) return;
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
    record(log, EVENT.divided, item);
    dropBundle(state);
  } else {
    state.tried[item] =
      (state.tried[item] as number) | (1 << (question - (world.firstOption[item] as number)));
  }
}

/** Moves an amendment: from now on it can be put. */
export function amend(state: State, actor: number, option: number, log: EventLog | null): void {
  const { item } = state;
  markMoved(state, item, option);
  record(log, EVENT.amendmentMoved, item, option, actor);
  openTabling(state);
}

function rest(state: State, actor: number, log: EventLog | null): void {
  record(log, EVENT.rested, state.item, actor);
  if (state.world.mandatory[state.item]) return settle(state, OUTCOME.reverted, log);
  openClosing(state);
  if (state.waiting === 0) settle(state, OUTCOME.defeated, log);
}

function pass(state: State, actor: number, log: EventLog | null): void {
  record(log, EVENT.passed, actor);
  state.waiting &= ~(1 << actor);
  if (state.waiting === 0) settle(state, OUTCOME.defeated, log);
}

function circulate(state: State, actor: number, log: EventLog | null): void {
  const { item, world } = state;
  // Silence adopts as well as a table does: whoever circulates a text has put it.
  if (actor === world.sponsor[item]) judgePut(state, world.tabled[item] as number, log);
  state.circulated[state.item] = 1;
  state.itemSitting[state.item] = state.world.sittingCount;
  record(log, EVENT.circulated, state.item);
  openNext(state, log);
}

function bundle(state: State, target: number, log: EventLog | null): void {
  state.bundled[target] = 1;
  state.bundleSize++;
  record(log, EVENT.bundled, state.item, target);
}

function moveMotion(state: State, move: Move, log: EventLog | null): void {
  openMotion(state, move, log);
  if (state.waiting === 0) follow(state, closeMotion(state, log), log);
}

function ballot(state: State, actor: number, vote: number, log: EventLog | null): void {
  state.ballot[actor] = vote;
  state.waiting &= ~(1 << actor);
  if (state.waiting === 0) follow(state, closeMotion(state, log), log);
}

/** What a decided motion leads to (Rule 7). */
function follow(state: State, carried: boolean, log: EventLog | null): void {
  const { item, world, motion } = state;
  state.phase = state.resumePhase;
  state.waiting = state.resumeWaiting;
  if (motion === MOVE.classify) {
    state.procedural = Number(carried);
    record(log, EVENT.classified, item, Number(carried));
    return;
  }
  if (!carried) {
    if (state.waiting === 0) settle(state, OUTCOME.defeated, log);
    return;
  }
  switch (motion) {
    case MOVE.defer:
      return settle(state, OUTCOME.deferred, log);
    case MOVE.referToStaff:
      return refer(state, log);
    case MOVE.referUp:
      return referUp(state, log);
    case MOVE.reorder:
      record(log, EVENT.reordered, item, state.motionTarget);
      if (!openItem(state, state.motionTarget, log)) openNext(state, log);
      return;
    case MOVE.doors:
      state.closed = 1 - state.closed;
      return record(log, EVENT.doorsMoved, state.closed);
    case MOVE.divide:
      record(log, EVENT.divided, item);
      state.bundleTried[item] = 1;
      dropBundle(state);
      return openQuestion(state, world.tabled[item] as number);
  }
}

/** Rule 5.16: the body above starts afresh with what has failed below. */
function referUp(state: State, log: EventLog | null): void {
  const { item, world } = state;
  const sitting = world.upperSitting[item] as number;
  state.itemSitting[item] = sitting;
  state.first[item] = 0;
  state.tried[item] = 0;
  state.bundleTried[item] = 0;
  state.motions[item] = 0;
  record(log, EVENT.referredUp, item, sitting);
  openNext(state, log);
}

function refer(state: State, log: EventLog | null): void {
  const { item, world } = state;
  resolve(state, item, OUTCOME.tasked, world.study[item] as number, log);
  openNext(state, log);
}

/** Ends the item on the floor with nothing adopted and goes on. */
function settle(state: State, outcome: number, log: EventLog | null): void {
  dropBundle(state);
  resolve(state, state.item, outcome, -1, log);
  openNext(state, log);
}
