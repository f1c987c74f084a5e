import { expireOffers, opensCorridor } from "./corridor.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { UNANSWERED } from "./moves.ts";
import { refill } from "./numbers.ts";
import { resolve } from "./outcome.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { react } from "./reactions.ts";
import { PHASE, type State } from "./state.ts";
import { valueOf, valuesOf } from "./value.ts";

/**
 * What comes next on the agenda and whom the table waits for: rulebook chapter 1. Ministers'
 * councils sit before the heads of state; within a sitting items come in agenda order.
 */

/** Takes the next pending item of the sitting, or of the sittings after it; ends the game else. */
export function openNext(state: State, log: EventLog | null): void {
  const { world } = state;
  for (;;) {
    for (let item = nextItem(state); item >= 0; item = nextItem(state)) {
      if (openItem(state, item, log)) return;
    }
    if (state.sitting === world.sittingCount) return end(state, log);
    openSitting(state, state.sitting + 1, log);
    if (nextItem(state) >= 0 && opensCorridor(state, log)) return;
  }
}

/** The item that comes next in the sitting: one that the chair promised a place, else by the agenda. */
function nextItem(state: State): number {
  const next = nextFrom(state, 0);
  if (state.world.bargaining === undefined) return next;
  for (let item = next; item >= 0; item = nextFrom(state, item + 1)) {
    if (state.first[item]) return item;
  }
  return next;
}

/** The first item from `start` on that is pending in the sitting; -1 where there is none. */
function nextFrom({ outcome, itemSitting, sitting }: State, start: number): number {
  for (let item = start; item < outcome.length; item++) {
    if (outcome[item] === OUTCOME.pending && itemSitting[item] === sitting) return item;
  }
  return -1;
}

/** The first sitting of the game, with the corridor before it where there is one. */
export function openFirst(state: State, log: EventLog | null): void {
  openSitting(state, 0, log);
  if (nextItem(state) < 0 || !opensCorridor(state, log)) openNext(state, log);
}

/** After the last sitting come the drafts under silence. */
export function openSitting(state: State, sitting: number, log: EventLog | null): void {
  const { world } = state;
  state.sitting = sitting;
  state.closed = 0;
  if (sitting === world.sittingCount) return;
  state.closed = world.sittingClosed[sitting] as number;
  if (log !== null) record(log, EVENT.sittingOpened, sitting, state.closed);
}

/** Puts an item on the floor; false where an absence settles it at once (Rule 5.3). */
export function openItem(state: State, item: number, log: EventLog | null): boolean {
  const { world } = state;
  state.item = item;
  state.question = -1;
  state.procedural = 0;
  if (state.bundleSize > 0) dropBundle(state);
  if (log !== null) record(log, EVENT.itemOpened, item);
  if (world.presenceNeeded && world.absentMask !== 0) {
    holdOver(state, item, log);
    return false;
  }
  if (state.sitting === world.sittingCount) openQuestion(state, world.tabled[item] as number);
  else openTabling(state);
  return true;
}

function holdOver(state: State, item: number, log: EventLog | null): void {
  const { world } = state;
  if (log !== null) record(log, EVENT.heldOver, item, world.absentMask);
  resolve(state, item, world.mandatory[item] ? OUTCOME.reverted : OUTCOME.deferred, -1, log);
}

/** The sponsor chooses what to put; an absent sponsor's text is put by the chair for it. */
export function openTabling(state: State): void {
  state.phase = PHASE.tabling;
  state.waiting = 1 << presenter(state);
}

/** Who puts the item: its sponsor, else the chair, else the first member present. */
export function presenter(state: State): number {
  const { presentMask, sponsor: sponsors } = state.world;
  const sponsor = sponsors[state.item] as number;
  return (presentMask >> sponsor) & 1 ? sponsor : standIn(state);
}

function standIn(state: State): number {
  const { world } = state;
  if (state.chair >= 0 && (world.presentMask >> state.chair) & 1) return state.chair;
  let first = 0;
  while (!((world.presentMask >> first) & 1)) first++;
  return first;
}

/** Asks everybody present for an answer. */
export function openQuestion(state: State, option: number): void {
  takeSoundings(state, option);
  state.phase = PHASE.answering;
  state.waiting = state.world.presentMask;
  refill(state.answer, UNANSWERED);
}

/** What the option is worth to each member, and how many lose by it (Rule 3). */
function takeSoundings(state: State, option: number): void {
  state.question = option;
  state.losers = valuesOf(state, state.item, option, state.value);
  if (state.bundleSize > 0) addBundle(state);
}

/** Takes the soundings of the question in front of the table once more. */
export const soundAnew = (state: State): void => takeSoundings(state, state.question);

/** Rule 2.6: adds what the other parts of the bundle are worth, and counts anew who loses. */
function addBundle(state: State): void {
  const { value, world } = state;
  for (let item = 0; item < world.itemCount; item++) {
    if (!state.bundled[item]) continue;
    for (let member = 0; member < value.length; member++) {
      const part = valueOf(state, member, item, world.tabled[item] as number);
      value[member] = (value[member] as number) + part;
    }
  }
  state.losers = 0;
  for (const one of value) if (one < 0) state.losers++;
}

/** Undoes a bundle: its parts are items of their own again. */
export function dropBundle(state: State): void {
  state.bundled.fill(0);
  state.bundleSize = 0;
}

/** Nothing more from the sponsor: the others may move to defer, refer, or let the text fall. */
export function openClosing(state: State): void {
  const tabled = state.world.tabled[state.item] as number;
  if (state.bundleSize > 0) dropBundle(state);
  if (state.question !== tabled) takeSoundings(state, tabled);
  state.phase = PHASE.closing;
  state.waiting = state.world.seatedMask;
}

function end(state: State, log: EventLog | null): void {
  expireOffers(state, state.world.sittingCount + 1, log);
  react(state, state.world.sittingCount, log);
  state.phase = PHASE.over;
  state.waiting = 0;
  state.item = -1;
  state.question = -1;
  if (log !== null) record(log, EVENT.ended);
}

/** Ends the item on the floor with nothing adopted and goes on. */
export function settle(state: State, outcome: number, log: EventLog | null): void {
  if (state.bundleSize > 0) dropBundle(state);
  resolve(state, state.item, outcome, -1, log);
  openNext(state, log);
}
