import {
  arriving,
  type BargainingWorld,
  CLAUSE,
  clauseAbout,
  clauseAmount,
  clauseKind,
  itemOfOption,
  OFFER_PRICE,
  STATEMENT_PRICE,
  type State,
  valueOf,
} from "../../../engine/index.ts";
import type { Account } from "../models.ts";
import { read, type Voice } from "../voice.ts";
import { titleOf } from "./clause-text.ts";
import type { WorthModel } from "./models.ts";

/** Both sides of an offer as the one who looks has them. */
export interface Bargain {
  readonly viewer: number;
  /** Clauses that the viewer undertakes, and those it is promised. */
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
  /** Whether sending it is still ahead and has its price. */
  readonly unsent: boolean;
}

type Term = Account["terms"][number];

/**
 * What an offer comes to for the viewer, as far as it can know: payments, capital, and the worth of
 * the wordings that are promised, as if each promise decided its question. Every item counts once.
 */
export function worthOf(state: State, bargain: Bargain, voice: Voice): WorthModel {
  const terms: Term[] = [
    ...payments(state, bargain, voice),
    ...wordings(state, bargain, voice),
    ...capital(state, bargain, voice),
  ];
  const total = terms.reduce((sum, term) => sum + term.amount, 0);
  return { account: { total, terms }, note: voice.say("worth.note") };
}

function payments(state: State, { mine, theirs }: Bargain, voice: Voice): Term[] {
  const term = (clause: number, amount: number): Term => {
    const label = state.world.scenario.instruments[clauseAbout(clause)]?.label;
    return { label: label === undefined ? "" : read(label, voice), amount };
  };
  const isPayment = (clause: number): boolean => clauseKind(clause) === CLAUSE.pay;
  const { bargaining } = state.world;
  return [
    ...mine.filter(isPayment).map((clause) => term(clause, -clauseAmount(clause))),
    ...theirs
      .filter(isPayment)
      .map((clause) => term(clause, arriving(bargaining as BargainingWorld, clauseAmount(clause)))),
  ];
}

function wordings(state: State, { viewer, mine, theirs }: Bargain, voice: Voice): Term[] {
  const byItem = new Map<number, Term>();
  for (const clause of [...mine, ...theirs]) {
    const about = clauseAbout(clause);
    switch (clauseKind(clause)) {
      case CLAUSE.consent:
      case CLAUSE.put: {
        const item = itemOfOption(state.world, about);
        const label = read(state.world.options[about]?.label ?? { en: "", ru: "" }, voice);
        const title = titleOf(state, item, voice);
        byItem.set(item, {
          label: voice.say("worth.taken", { label, title }),
          amount: valueOf(state, viewer, item, about),
        });
        break;
      }
      case CLAUSE.oppose:
      case CLAUSE.drop: {
        const lost = valueOf(state, viewer, about, state.world.tabled[about] as number);
        const label = voice.say("worth.notTaken", { title: titleOf(state, about, voice) });
        byItem.set(about, { label, amount: 0 - lost });
        break;
      }
    }
  }
  return [...byItem.values()];
}

function capital(state: State, { mine, unsent }: Bargain, voice: Voice): Term[] {
  const spoken = mine.filter((clause) => clauseKind(clause) === CLAUSE.declare).length;
  const points = spoken * STATEMENT_PRICE + (unsent ? OFFER_PRICE : 0);
  const amount = 0 - points * (state.world.bargaining?.capitalWorth ?? 0);
  return points === 0 ? [] : [{ label: voice.say("worth.capital", { n: points }), amount }];
}
