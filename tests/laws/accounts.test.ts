import { describe, expect, test } from "vitest";
import {
  arriving,
  type BargainingWorld,
  beneficiaryOf,
  CLAUSE,
  CORRIDOR,
  clauseAmount,
  clauseKind,
  FULFILMENT,
  fulfilmentOf,
  isAgreed,
  isOpenOffer,
  isOver,
  makerOf,
  OFFER,
  offerClause,
  offerField,
  SIDE,
  SLOTS,
  type State,
  type World,
} from "../../src/engine/index.ts";
import { type RandomGame, randomGame } from "../support/random-play.ts";
import { worldOf } from "../support/scene.ts";
import { documentOf, randomWorld, SCENARIO_IDS } from "../support/worlds.ts";

/** Money neither comes from nowhere nor goes anywhere; reactions that bring some are left out. */
const withoutMoney = (document: object & { reactions?: readonly object[] }): object => ({
  ...document,
  reactions: (document.reactions ?? []).filter(
    (one) => !JSON.stringify(one).includes('"treasury"'),
  ),
});

const bargaining = { bargaining: true };
const worlds: readonly World[] = [
  ...SCENARIO_IDS.map((id) => worldOf(withoutMoney(documentOf(id) as object), [], bargaining)),
  ...Array.from({ length: 300 }, (_, seed) =>
    worldOf(withoutMoney(randomWorld(seed, bargaining).scenario), [], bargaining),
  ),
];
const games: readonly RandomGame[] = worlds.map((world, seed) => randomGame(world, seed));

interface Clause {
  readonly offer: number;
  readonly slot: number;
  readonly clause: number;
}

function clausesOf(state: State): Clause[] {
  const offers = Array.from({ length: state.corridor[CORRIDOR.offers] as number }, (_, at) => at);
  return offers.flatMap((offer) =>
    Array.from({ length: SLOTS }, (_, slot) => slot)
      .map((slot) => ({ offer, slot, clause: offerClause(state, offer, slot) }))
      .filter(({ clause }) => clause !== 0),
  );
}

/** Payments of a member: set aside, lying on an item, or made. */
function outOfPurse(state: State, member: number): number {
  let sum = 0;
  for (const { offer, slot, clause } of clausesOf(state)) {
    if (clauseKind(clause) !== CLAUSE.pay || makerOf(state, offer, slot) !== member) continue;
    const how = fulfilmentOf(state, offer, slot);
    const due = isAgreed(state, offer) && (how === FULFILMENT.open || how === FULFILMENT.kept);
    if (due || (isOpenOffer(state, offer) && slot < SIDE)) sum += clauseAmount(clause);
  }
  return sum;
}

describe("the accounts of bargaining, over every scenario file and random scenes", () => {
  test("what is in the purse and what is out of it add up to the treasury", () => {
    let out = 0;
    for (const { states } of games) {
      for (const state of states) {
        for (const [member, treasury] of [...state.world.bargaining!.treasury].entries()) {
          const gone = outOfPurse(state, member);
          if ((state.purse[member] as number) + gone !== treasury) {
            expect((state.purse[member] as number) + gone).toBe(treasury);
          }
          if (gone > 0) out++;
        }
      }
    }
    expect(out).toBeGreaterThan(1000);
  });

  test("purse, capital, trust and dependence stay within their ends, payments within limits", () => {
    for (const { states } of games) {
      for (const state of states) {
        const { influence, repute, trust, dependence } = state;
        const points = [influence, repute, trust, dependence].flatMap((list) => [...list]);
        const limits = state.world.bargaining!.instrumentLimit;
        const within =
          state.purse.every((purse) => purse >= 0) &&
          points.every((one) => one >= 0 && one <= 100) &&
          state.used.every(
            (used, at) => used >= 0 && used <= limits[Math.floor(at / state.world.memberCount)]!,
          );
        if (!within) expect([state.purse, points, state.used]).toBe("within its ends");
      }
    }
  });

  test("at the end nothing is open: no offer, no promise; what was agreed is kept or not", () => {
    let kept = 0;
    let broken = 0;
    for (const { states } of games) {
      const state = states.at(-1) as State;
      expect(isOver(state)).toBe(true);
      for (const { offer, slot } of clausesOf(state)) {
        expect(isOpenOffer(state, offer)).toBe(false);
        if (!isAgreed(state, offer)) continue;
        const how = fulfilmentOf(state, offer, slot);
        expect(how).not.toBe(FULFILMENT.open);
        if (how === FULFILMENT.kept) kept++;
        if (how === FULFILMENT.broken) broken++;
      }
    }
    expect(Math.min(kept, broken)).toBeGreaterThan(10);
  });

  test("at the end what was paid has arrived, less what is lost on the way", () => {
    for (const { states } of games) {
      const state = states.at(-1) as State;
      const { world } = state;
      const transfer = [...world.transfer];
      const balance = world.members.map(() => 0);
      const received = world.members.map(() => 0);
      for (const { offer, slot, clause } of clausesOf(state)) {
        const made = isAgreed(state, offer) && fulfilmentOf(state, offer, slot) === FULFILMENT.kept;
        if (clauseKind(clause) !== CLAUSE.pay || !made) continue;
        const amount = clauseAmount(clause);
        const arrives = arriving(world.bargaining as BargainingWorld, amount);
        const [payer, receiver] = [makerOf(state, offer, slot), beneficiaryOf(state, offer, slot)];
        const condition = offerField(state, offer, OFFER.condition);
        const list = condition < 0 ? balance : transfer;
        const at = condition < 0 ? 0 : condition * world.memberCount;
        list[at + payer] = (list[at + payer] as number) - amount;
        list[at + receiver] = (list[at + receiver] as number) + arrives;
        received[receiver] = (received[receiver] as number) + arrives;
      }
      expect([...state.transfer]).toEqual(transfer);
      expect([...state.balance]).toEqual(balance);
      expect([...state.received]).toEqual(received);
    }
  });
});
