import { CLAUSE, clauseAbout, clauseKind } from "./clause.ts";
import { canPayFor, canPayForDraft } from "./honour.ts";
import { MOVE, type Move } from "./moves.ts";
import { isOpenOffer, OFFER, offerClause, offerField, SIDE, SLOTS } from "./offers.ts";
import { OUTCOME } from "./outcome-codes.ts";
import { CORRIDOR, type State } from "./state.ts";
import { eachUndertaking, isAhead, LEAK_PRICE, maySpeak, OFFER_PRICE } from "./undertakings.ts";

/** What a delegation may do between the sittings: rulebook chapter 12. The order is fixed. */
export function corridorMoves(state: State, actor: number): Move[] {
  const move = (kind: number, arg = 0): Move => ({ kind, actor, arg });
  return [
    ...answersToOffers(state, actor),
    ...(maySend(state, actor) ? others(state, actor).map((to) => move(MOVE.offer, to)) : []),
    ...statements(state, actor),
    ...leaks(state, actor),
    move(MOVE.leave),
  ];
}

const others = (state: State, actor: number): number[] => {
  const list: number[] = [];
  for (let member = 0; member < state.world.memberCount; member++) {
    if (member !== actor && (state.world.presentMask >> member) & 1) list.push(member);
  }
  return list;
};

/** Rule 12.3: an offer costs capital; so many before one sitting; the books hold so many in all. */
export function maySend(state: State, actor: number): boolean {
  const { bargaining } = state.world;
  return (
    bargaining !== undefined &&
    (state.influence[actor] as number) >= OFFER_PRICE &&
    (state.sent[actor] as number) < bargaining.offersPerCorridor &&
    (state.corridor[CORRIDOR.offers] as number) < bargaining.capacity
  );
}

function answersToOffers(state: State, actor: number): Move[] {
  const moves: Move[] = [];
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (!isOpenOffer(state, offer)) continue;
    if (offerField(state, offer, OFFER.to) === actor) {
      if (canPayFor(state, offer, actor)) moves.push({ kind: MOVE.agree, actor, arg: offer });
      for (const part of parts(state, offer)) {
        if (!canPayFor(state, offer, actor, 1 << part)) continue;
        moves.push({ kind: MOVE.agreePart, actor, arg: offer * SIDE + part });
      }
      moves.push({ kind: MOVE.decline, actor, arg: offer });
      if (maySend(state, actor)) moves.push({ kind: MOVE.counter, actor, arg: offer });
    } else if (offerField(state, offer, OFFER.from) === actor) {
      moves.push({ kind: MOVE.revoke, actor, arg: offer });
    }
  }
  return moves;
}

/** Rule 12.10: parts of a severable offer that can be accepted alone. */
function parts(state: State, offer: number): number[] {
  if (!offerField(state, offer, OFFER.severable)) return [];
  const whole: number[] = [];
  for (let part = 0; part < SIDE; part++) {
    const gives = offerClause(state, offer, part);
    const gets = offerClause(state, offer, SIDE + part);
    if (gives !== 0 && gets !== 0) whole.push(part);
  }
  return whole.length > 1 ? whole : [];
}

function statements(state: State, actor: number): Move[] {
  const moves: Move[] = [];
  for (let item = 0; item < state.world.itemCount; item++) {
    if (!isAhead(state, item) || !maySpeak(state, actor, item)) continue;
    moves.push({ kind: MOVE.declare, actor, arg: 2 * item });
    moves.push({ kind: MOVE.declare, actor, arg: 2 * item + 1 });
  }
  return moves;
}

/** Rule 12.17: what was settled behind closed doors against somebody's objection. */
function leaks(state: State, actor: number): Move[] {
  const moves: Move[] = [];
  if ((state.influence[actor] as number) < LEAK_PRICE) return moves;
  for (let item = 0; item < state.world.itemCount; item++) {
    if (state.outcome[item] === OUTCOME.pending || state.leaked[item]) continue;
    if (state.behind[item] && state.objectors[item] !== 0)
      moves.push({ kind: MOVE.leak, actor, arg: item });
  }
  return moves;
}

/** What the author of a draft may do with it. */
export function draftMoves(state: State, actor: number): Move[] {
  const move = (kind: number, arg = 0): Move => ({ kind, actor, arg });
  const moves: Move[] = [];
  const to = state.draft[OFFER.to] as number;
  if (hasRoom(state, 0)) {
    eachUndertaking(state, actor, to, false, (clause) => {
      if (!isRepeated(state, clause, 0)) moves.push(move(MOVE.give, clause));
    });
  }
  if (hasRoom(state, SIDE)) {
    eachUndertaking(state, to, actor, true, (clause) => {
      if (!isRepeated(state, clause, SIDE)) moves.push(move(MOVE.get, clause));
    });
  }
  if (paysAnything(state)) moves.push(...conditions(state, actor));
  for (let at = state.sitting; at < state.world.sittingCount; at++) {
    if (at !== state.draft[OFFER.expiry]) moves.push(move(MOVE.until, at));
  }
  moves.push(...audiences(state, actor));
  if (isPackage(state)) moves.push(move(MOVE.severable));
  for (let slot = 0; slot < SLOTS; slot++) {
    if (state.draft[OFFER.gives + slot] !== 0) moves.push(move(MOVE.strike, slot));
  }
  if (isWorthSending(state)) moves.push(move(MOVE.send));
  moves.push(move(MOVE.discard));
  return moves;
}

function hasRoom(state: State, side: number): boolean {
  for (let slot = 0; slot < SIDE; slot++) {
    if (state.draft[OFFER.gives + side + slot] === 0) return true;
  }
  return false;
}

/** One clause of a kind about one thing on each side: amounts are not added up in pieces. */
function isRepeated(state: State, clause: number, side: number): boolean {
  const about = (one: number): number =>
    clauseKind(one) === CLAUSE.declare ? clauseAbout(one) >> 1 : clauseAbout(one);
  for (let slot = 0; slot < SIDE; slot++) {
    const there = state.draft[OFFER.gives + side + slot] as number;
    if (there === 0 || clauseKind(there) !== clauseKind(clause)) continue;
    if (about(there) === about(clause)) return true;
  }
  return false;
}

export function paysAnything(state: State): boolean {
  for (let slot = 0; slot < SLOTS; slot++) {
    if (clauseKind(state.draft[OFFER.gives + slot] as number) === CLAUSE.pay) return true;
  }
  return false;
}

/** Rule 12.9: payments that fall due only with a text; 0: on acceptance. */
function conditions(state: State, actor: number): Move[] {
  const moves: Move[] = [];
  const now = (state.draft[OFFER.condition] as number) + 1;
  if (now !== 0) moves.push({ kind: MOVE.when, actor, arg: 0 });
  for (let item = 0; item < state.world.itemCount; item++) {
    if (item + 1 !== now && isAhead(state, item)) {
      moves.push({ kind: MOVE.when, actor, arg: item + 1 });
    }
  }
  return moves;
}

/** Rule 12.11: one more member, or everybody at the table (the number of members). */
function audiences(state: State, actor: number): Move[] {
  const { presentMask, memberCount } = state.world;
  const shown = state.draft[OFFER.shown] as number;
  const moves: Move[] = [];
  for (let member = 0; member < memberCount; member++) {
    if ((presentMask >> member) & 1 && !((shown >> member) & 1)) {
      moves.push({ kind: MOVE.show, actor, arg: member });
    }
  }
  if (moves.length > 1) moves.push({ kind: MOVE.show, actor, arg: memberCount });
  return moves;
}

function isPackage(state: State): boolean {
  let pairs = 0;
  for (let part = 0; part < SIDE; part++) {
    const gives = state.draft[OFFER.gives + part] !== 0;
    if (gives && state.draft[OFFER.gets + part] !== 0) pairs++;
  }
  return pairs > 1;
}

function isWorthSending(state: State): boolean {
  let any = false;
  for (let slot = 0; slot < SLOTS; slot++) any ||= state.draft[OFFER.gives + slot] !== 0;
  return any && canPayForDraft(state);
}
