import {
  CLAUSE,
  CORRIDOR,
  copyState,
  countOpen,
  FULFILMENT,
  isShownTo,
  OFFER,
  OFFER_STATUS,
  OFFER_WIDTH,
  PHASE,
  packClause,
  SIDE,
  type State,
  type Viewer,
} from "../../src/engine/index.ts";
import { type Chance, chanceFrom } from "./deal.ts";

/** A copy of a state that differs from it in everything that the viewer may not know: Rule 12.24. */
export function veiled(state: State, viewer: Viewer, seed: number): State {
  const chance = chanceFrom(seed);
  const other = copyState(state);
  const seat = viewer === "public" ? -1 : viewer;
  veilTable(other, seat, chance);
  for (let at = 0; at < other.random.length; at++) other.random[at] = chance.below(1_000_000);
  if (state.world.bargaining !== undefined) {
    veilAccounts(other, seat, chance);
    veilBooks(other, seat, chance);
    countOpen(other);
  }
  return other;
}

/** Others' stances, and what they have sealed. */
function veilTable(state: State, seat: number, chance: Chance): void {
  const { world, phase } = state;
  const answering =
    phase === PHASE.answering || (phase === PHASE.motion && state.resumePhase === PHASE.answering);
  const owing = phase === PHASE.motion ? state.resumeWaiting : state.waiting;
  for (let member = 0; member < world.memberCount; member++) {
    if (member === seat) continue;
    state.value[member] = chance.below(20_000) - 10_000;
    const there = (world.presentMask >> member) & 1;
    if (answering && there && !((owing >> member) & 1)) state.answer[member] = chance.below(5);
    if (phase === PHASE.motion && member !== state.mover) state.ballot[member] = chance.below(2);
    for (let item = 0; item < world.itemCount; item++) {
      const at = item * world.memberCount + member;
      state.position[at] = chance.below(101);
      state.salience[at] = chance.below(101);
      state.transfer[at] = chance.below(101);
    }
  }
}

function veilAccounts(state: State, seat: number, chance: Chance): void {
  const { memberCount, bargaining } = state.world;
  for (let member = 0; member < memberCount; member++) {
    if (member === seat) continue;
    // Enough for whatever it has on offer: nobody offers what it cannot pay.
    state.purse[member] = 50_000 + 100 * chance.below(30);
    for (const list of [state.balance, state.received, state.breachPaid]) {
      list[member] = 100 * chance.below(30);
    }
    // What it cannot spend on words it has on offer it has not spent on leaks.
    const most = state.repute[member] as number;
    state.influence[member] = most > SIDE ? SIDE + chance.below(most - SIDE + 1) : most;
    state.breaches[member] = chance.below(3);
    state.deals[member] = chance.below(5);
    for (let to = 0; to < memberCount; to++) {
      state.trust[member * memberCount + to] = chance.below(101);
    }
    for (let one = 0; one < (bargaining?.instrumentCount ?? 0); one++) {
      if (bargaining?.instrumentGiver[one] === seat) continue;
      state.used[one * memberCount + member] = 0;
    }
  }
}

/** Offers that are not shown to the seat say something else, between others; so does a draft. */
function veilBooks(state: State, seat: number, chance: Chance): void {
  const others = state.world.members.map((_, at) => at).filter((at) => at !== seat);
  if (seat !== state.chair && state.item < 0) veilPlaces(state, chance);
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (seat >= 0 && isShownTo(state, offer, seat)) continue;
    state.offers.set(randomRow(state, others, seat, chance), offer * OFFER_WIDTH);
  }
  const author = state.draft[OFFER.from] as number;
  if (state.phase !== PHASE.drafting || author === seat) return;
  const row = randomRow(state, others, seat, chance);
  row[OFFER.from] = author;
  state.draft.set(row);
  state.corridor[CORRIDOR.answering] = 0;
}

/** What the chair has promised to take first shows when it is taken. */
function veilPlaces(state: State, chance: Chance): void {
  for (let item = 0; item < state.first.length; item++) state.first[item] = chance.below(2);
}

function randomRow(state: State, others: readonly number[], seat: number, chance: Chance) {
  const row = new Int32Array(OFFER_WIDTH);
  const from = chance.pick(others);
  const rest = others.filter((one) => one !== from);
  row[OFFER.from] = from;
  row[OFFER.to] = rest.length > 0 ? chance.pick(rest) : from;
  row[OFFER.shown] = (1 << from) | (1 << (row[OFFER.to] as number));
  if (seat >= 0) row[OFFER.shown] = (row[OFFER.shown] as number) & ~(1 << seat);
  row[OFFER.status] = chance.pick(Object.values(OFFER_STATUS).slice(1));
  row[OFFER.expiry] = chance.below(state.world.sittingCount);
  row[OFFER.condition] = chance.below(state.world.itemCount + 1) - 1;
  row[OFFER.severable] = chance.below(2);
  row[OFFER.sitting] = chance.below(state.sitting + 1);
  for (const side of [OFFER.gives, OFFER.gets]) {
    const maker = (side === OFFER.gives ? row[OFFER.from] : row[OFFER.to]) as number;
    row[side] = randomClause(state, maker, chance);
    if (chance.percent(50)) row[side + 1] = randomClause(state, maker, chance);
  }
  row[OFFER.fulfilment] = chance.percent(50) ? FULFILMENT.open : chance.below(1 << 12);
  return row;
}

/** Something the member could promise at some time. */
function randomClause(state: State, maker: number, chance: Chance): number {
  const { world } = state;
  const item = chance.below(world.itemCount);
  const first = world.firstOption[item] as number;
  const option = first + chance.below((world.firstOption[item + 1] as number) - first);
  const mine = world.sponsor[item] === maker;
  return chance.pick([
    mine ? packClause(CLAUSE.put, option) : packClause(CLAUSE.consent, option),
    mine ? packClause(CLAUSE.drop, item) : packClause(CLAUSE.oppose, item),
    packClause(CLAUSE.first, item),
    packClause(CLAUSE.declare, 2 * item + chance.below(2)),
  ]);
}
