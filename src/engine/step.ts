import {
  dropBundle,
  openClosing,
  openItem,
  openNext,
  openQuestion,
  openTabling,
  settle,
} from "./agenda.ts";
import { closeCorridor, moveInCorridor } from "./corridor.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { closeMotion, openMotion } from "./motions.ts";
import { isCorridorMove, isMotion, MOVE, type Move } from "./moves.ts";
import { bitCount, lowestBit } from "./numbers.ts";
import { resolve } from "./outcome.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { judgePut } from "./promises.ts";
import { answer, count, markMoved, put, type Sealed } from "./questions.ts";
import { PHASE, type State } from "./state.ts";

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

/** Moves an amendment: from now on it can be put. */
export function amend(state: State, actor: number, option: number, log: EventLog | null): void {
  const { item } = state;
  markMoved(state, item, option);
  if (log !== null) record(log, EVENT.amendmentMoved, item, option, actor);
  openTabling(state);
}

function rest(state: State, actor: number, log: EventLog | null): void {
  if (log !== null) record(log, EVENT.rested, state.item, actor);
  if (state.world.mandatory[state.item]) return settle(state, OUTCOME.reverted, log);
  openClosing(state);
  if (state.waiting === 0) settle(state, OUTCOME.defeated, log);
}

function pass(state: State, actor: number, log: EventLog | null): void {
  if (log !== null) record(log, EVENT.passed, actor);
  state.waiting &= ~(1 << actor);
  if (state.waiting === 0) closePhase(state, log);
}

function circulate(state: State, actor: number, log: EventLog | null): void {
  const { item, world } = state;
  // Silence adopts as well as a table does: whoever circulates a text has put it.
  if (actor === world.sponsor[item]) judgePut(state, world.tabled[item] as number, log);
  state.circulated[state.item] = 1;
  state.itemSitting[state.item] = state.world.sittingCount;
  if (log !== null) record(log, EVENT.circulated, state.item);
  openNext(state, log);
}

function bundle(state: State, target: number, log: EventLog | null): void {
  state.bundled[target] = 1;
  state.bundleSize++;
  if (log !== null) record(log, EVENT.bundled, state.item, target);
}

function moveMotion(state: State, move: Move, log: EventLog | null): void {
  openMotion(state, move, log);
  if (state.waiting === 0) closePhase(state, log);
}

function ballot(state: State, actor: number, vote: number, log: EventLog | null): void {
  state.ballot[actor] = vote;
  state.waiting &= ~(1 << actor);
  if (state.waiting === 0) follow(state, closeMotion(state, log), log);
}

/** As `answerAll`, for a motion: the moves `ballot` of everybody the table waits for. */
export function ballotAll(state: State, voteOf: Sealed, log: EventLog | null): void {
  state.moves += bitCount(state.waiting);
  for (let rest = state.waiting; rest !== 0; rest &= rest - 1) {
    const actor = lowestBit(rest);
    state.ballot[actor] = voteOf(state, actor);
  }
  state.waiting = 0;
  follow(state, closeMotion(state, log), log);
}

/** What follows once the table waits for nobody any more. */
export function closePhase(state: State, log: EventLog | null): void {
  switch (state.phase) {
    case PHASE.answering:
      return count(state, log);
    case PHASE.motion:
      return follow(state, closeMotion(state, log), log);
    case PHASE.closing:
      return settle(state, OUTCOME.defeated, log);
    case PHASE.corridor:
      closeCorridor(state, log);
      return openNext(state, log);
  }
}

/** What a decided motion leads to (Rule 7). */
function follow(state: State, carried: boolean, log: EventLog | null): void {
  const { motion } = state;
  state.phase = state.resumePhase;
  state.waiting = state.resumeWaiting;
  if (motion === MOVE.classify) return classify(state, carried, log);
  if (!carried) {
    if (state.waiting === 0) closePhase(state, log);
    return;
  }
  if (motion === MOVE.defer) settle(state, OUTCOME.deferred, log);
  else carryOut(state, log);
}

function classify(state: State, carried: boolean, log: EventLog | null): void {
  state.procedural = Number(carried);
  if (log !== null) record(log, EVENT.classified, state.item, Number(carried));
}

/** The motions that are carried less often than a deferral. */
function carryOut(state: State, log: EventLog | null): void {
  const { item, world, motion } = state;
  switch (motion) {
    case MOVE.referToStaff:
      return refer(state, log);
    case MOVE.referUp:
      return referUp(state, log);
    case MOVE.reorder:
      if (log !== null) record(log, EVENT.reordered, item, state.motionTarget);
      if (!openItem(state, state.motionTarget, log)) openNext(state, log);
      return;
    case MOVE.doors:
      state.closed = 1 - state.closed;
      if (log !== null) record(log, EVENT.doorsMoved, state.closed);
      return;
    case MOVE.divide:
      if (log !== null) record(log, EVENT.divided, item);
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
  if (log !== null) record(log, EVENT.referredUp, item, sitting);
  openNext(state, log);
}

function refer(state: State, log: EventLog | null): void {
  const { item, world } = state;
  resolve(state, item, OUTCOME.tasked, world.study[item] as number, log);
  openNext(state, log);
}
