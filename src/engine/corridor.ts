import { setAside, strike } from "./books.ts";
import { addCapital } from "./capital.ts";
import { paysAnything } from "./corridor-legal.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { canStillHonour, isStale } from "./honour.ts";
import { MOVE, type Move } from "./moves.ts";
import {
  ALL_PARTS,
  isOpenOffer,
  OFFER,
  OFFER_STATUS,
  offerField,
  SIDE,
  setOfferField,
} from "./offers.ts";
import { declare, leak } from "./press.ts";
import { react } from "./reactions.ts";
import { CORRIDOR, OFFER_WIDTH, PHASE, type State } from "./state.ts";
import { OFFER_PRICE } from "./undertakings.ts";

/** Between the sittings: rulebook chapter 12. The agenda opens a corridor and goes on after it. */

/** Opens the corridor before the sitting that has been opened; false where there is none. */
export function opensCorridor(state: State, log: EventLog | null): boolean {
  const { world } = state;
  if (world.bargaining === undefined || state.sitting >= world.sittingCount) return false;
  if (world.presentMask === 0) return false;
  expireOffers(state, state.sitting, log);
  react(state, state.sitting, log);
  withdrawVoid(state, log);
  state.phase = PHASE.corridor;
  state.item = -1;
  state.question = -1;
  state.sent.fill(0);
  state.waiting = world.presentMask;
  if (log !== null) record(log, EVENT.corridorOpened, state.sitting);
  return true;
}

/** Offers that were to be accepted before an earlier sitting are gone, or about what is settled. */
export function expireOffers(state: State, before: number, log: EventLog | null): void {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isOpenOffer(state, offer)) continue;
    if (offerField(state, offer, OFFER.expiry) < before || isStale(state, offer)) {
      end(state, offer, OFFER_STATUS.expired, log);
    }
  }
}

/** Rule 12.10: offers that their senders can no longer honour are taken back. */
export function withdrawVoid(state: State, log: EventLog | null): void {
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isOpenOffer(state, offer)) continue;
    if (canStillHonour(state, offer)) continue;
    end(state, offer, OFFER_STATUS.revoked, log);
  }
}

function end(state: State, offer: number, status: number, log: EventLog | null): void {
  setAside(state, offer, -1);
  setOfferField(state, offer, OFFER.status, status);
  if (log !== null)
    record(log, EVENT.offerEnded, offer, status, 0, offerField(state, offer, OFFER.shown));
}

/** Makes a move of this chapter; true where the corridor is thereby at its end. */
export function moveInCorridor(state: State, move: Move, log: EventLog | null): boolean {
  const ended = make(state, move, log);
  if (state.phase === PHASE.corridor) withdrawVoid(state, log);
  return ended;
}

function make(state: State, move: Move, log: EventLog | null): boolean {
  const { kind, actor, arg } = move;
  switch (kind) {
    case MOVE.offer:
      beginDraft(state, actor, arg);
      return false;
    case MOVE.agree:
      strike(state, arg, ALL_PARTS, log);
      return false;
    case MOVE.agreePart:
      strike(state, offerOfPart(arg), 1 << (arg % SIDE), log);
      return false;
    case MOVE.decline:
      end(state, arg, OFFER_STATUS.declined, log);
      return false;
    case MOVE.revoke:
      end(state, arg, OFFER_STATUS.revoked, log);
      return false;
    case MOVE.counter:
      beginCounter(state, actor, arg);
      return false;
    case MOVE.declare:
      declare(state, actor, arg, log);
      return false;
    case MOVE.leak:
      leak(state, actor, arg, log);
      return false;
    case MOVE.leave:
      return leave(state, actor, log);
    default:
      redraft(state, move, log);
      return false;
  }
}

/** A part of an offer is named by one number: SIDE times the offer, and the part. */
export const offerOfPart = (arg: number): number => (arg - (arg % SIDE)) / SIDE;

function leave(state: State, actor: number, log: EventLog | null): boolean {
  state.waiting &= ~(1 << actor);
  if (log !== null) record(log, EVENT.left, actor);
  if (state.waiting !== 0) return false;
  closeCorridor(state, log);
  return true;
}

/** Everybody has gone in: offers that were good until this sitting are gone. */
export const closeCorridor = (state: State, log: EventLog | null): void =>
  expireOffers(state, state.sitting + 1, log);

function beginDraft(state: State, actor: number, to: number): void {
  const { draft } = state;
  state.corridor[CORRIDOR.waiting] = state.waiting;
  state.corridor[CORRIDOR.answering] = 0;
  draft.fill(0);
  draft[OFFER.from] = actor;
  draft[OFFER.to] = to;
  draft[OFFER.shown] = (1 << actor) | (1 << to);
  draft[OFFER.expiry] = state.sitting;
  draft[OFFER.condition] = -1;
  draft[OFFER.sitting] = state.sitting;
  state.phase = PHASE.drafting;
  state.waiting = 1 << actor;
}

/** Rule 12.10: the other's offer, turned round, is where a counter-offer begins. */
function beginCounter(state: State, actor: number, offer: number): void {
  beginDraft(state, actor, offerField(state, offer, OFFER.from));
  for (let slot = 0; slot < SIDE; slot++) {
    state.draft[OFFER.gives + slot] = offerField(state, offer, OFFER.gets + slot);
    state.draft[OFFER.gets + slot] = offerField(state, offer, OFFER.gives + slot);
  }
  for (const field of [OFFER.condition, OFFER.severable, OFFER.shown]) {
    state.draft[field] = offerField(state, offer, field);
  }
  state.corridor[CORRIDOR.answering] = offer + 1;
}

function redraft(state: State, { kind, arg }: Move, log: EventLog | null): void {
  const { draft } = state;
  switch (kind) {
    case MOVE.give:
      return write(state, OFFER.gives, arg);
    case MOVE.get:
      return write(state, OFFER.gets, arg);
    case MOVE.when:
      draft[OFFER.condition] = arg - 1;
      return;
    case MOVE.until:
      draft[OFFER.expiry] = arg;
      return;
    case MOVE.show:
      draft[OFFER.shown] = (draft[OFFER.shown] as number) | audience(state, arg);
      return;
    case MOVE.severable:
      draft[OFFER.severable] = 1 - (draft[OFFER.severable] as number);
      return;
    case MOVE.strike:
      draft[OFFER.gives + arg] = 0;
      return;
    case MOVE.send:
      return send(state, log);
    case MOVE.discard:
      return discardDraft(state);
  }
}

const audience = (state: State, arg: number): number =>
  arg === state.world.memberCount ? state.world.presentMask : 1 << arg;

function write(state: State, side: number, clause: number): void {
  for (let slot = 0; slot < SIDE; slot++) {
    if (state.draft[side + slot] !== 0) continue;
    state.draft[side + slot] = clause;
    return;
  }
}

function send(state: State, log: EventLog | null): void {
  const { draft } = state;
  const offer = state.corridor[CORRIDOR.offers] as number;
  const from = draft[OFFER.from] as number;
  const to = draft[OFFER.to] as number;
  // A condition is one of payments.
  if (!paysAnything(state)) draft[OFFER.condition] = -1;
  state.offers.set(draft, offer * OFFER_WIDTH);
  setOfferField(state, offer, OFFER.status, OFFER_STATUS.open);
  state.corridor[CORRIDOR.offers] = offer + 1;
  addCapital(state, from, -OFFER_PRICE);
  setAside(state, offer, 1);
  state.sent[from] = (state.sent[from] as number) + 1;
  const answered = (state.corridor[CORRIDOR.answering] as number) - 1;
  if (answered >= 0 && isOpenOffer(state, answered)) {
    end(state, answered, OFFER_STATUS.countered, log);
  }
  if (log !== null) record(log, EVENT.offerSent, offer, from, to, draft[OFFER.shown] as number);
  endDraft(state, 1 << to);
}

/** Throws the draft away. */
export const discardDraft = (state: State): void => endDraft(state, 0);

/** Back to the corridor; whoever has been sent something has to come back to it. */
function endDraft(state: State, recalled: number): void {
  state.draft.fill(0);
  state.phase = PHASE.corridor;
  state.waiting = (state.corridor[CORRIDOR.waiting] as number) | recalled;
  state.corridor[CORRIDOR.waiting] = 0;
  state.corridor[CORRIDOR.answering] = 0;
}
