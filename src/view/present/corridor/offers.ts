import {
  CORRIDOR,
  FULFILMENT_NAMES,
  fulfilmentOf,
  isAgreed,
  isOpenOffer,
  legalMoves,
  MOVE,
  type Move,
  makerOf,
  OFFER,
  offerClause,
  offerField,
  SIDE,
  SLOTS,
  type State,
  type Viewer,
} from "../../../engine/index.ts";
import { actionId } from "../../../session/index.ts";
import type { Tone } from "../canvas-model.ts";
import { list, namesOf, type Voice } from "../voice.ts";
import { clauseLine, clauseText, nameOf, partyOf, sittingName, titleOf } from "./clause-text.ts";
import type {
  ClauseLine,
  DealModel,
  OfferAction,
  OfferModel,
  PromiseLine,
  PromiseState,
} from "./models.ts";
import { worthOf } from "./worth.ts";

/** Numbers of the offers that a sight takes in. */
export function offersInSight(state: State, sight: number): number[] {
  const offers: number[] = [];
  if (state.world.bargaining === undefined) return offers;
  for (let offer = 0; offer < (state.corridor[CORRIDOR.offers] as number); offer++) {
    if (offerField(state, offer, OFFER.shown) & sight) offers.push(offer);
  }
  return offers;
}

export const openOffers = (state: State, sight: number): number[] =>
  offersInSight(state, sight).filter((offer) => isOpenOffer(state, offer));

/** Clauses of one side of an offer: 0 what the sender gives, SIDE what it gets. */
export function sideOf(state: State, offer: number, side: number): number[] {
  const clauses: number[] = [];
  for (let slot = side; slot < side + SIDE; slot++) {
    const clause = offerClause(state, offer, slot);
    if (clause !== 0) clauses.push(clause);
  }
  return clauses;
}

/** An open offer as the viewer has it. */
export function presentOffer(
  state: State,
  offer: number,
  viewer: Viewer,
  voice: Voice,
): OfferModel {
  const from = offerField(state, offer, OFFER.from);
  const to = offerField(state, offer, OFFER.to);
  const gives = sideOf(state, offer, 0);
  const gets = sideOf(state, offer, SIDE);
  const lines = (clauses: readonly number[]): ClauseLine[] =>
    clauses.map((clause) => clauseLine(state, clause, voice));
  const base = { number: offer + 1, terms: termsOfOffer(state, offer, voice) };
  if (viewer === to) {
    const bargain = { viewer: to, mine: gets, theirs: gives, unsent: false };
    return {
      ...base,
      title: voice.say("offer.from", { n: offer + 1, name: nameOf(state, from, voice) }),
      party: partyOf(state, from, voice),
      left: { heading: voice.say("offer.theyGive"), lines: lines(gives) },
      right: { heading: voice.say("offer.theyWant"), lines: lines(gets) },
      worth: worthOf(state, bargain, voice),
      trust: trustText(state, to, from, voice),
      actions: answersTo(state, offer, to, voice),
    };
  }
  if (viewer === from) {
    return {
      ...base,
      title: voice.say("offer.to", { n: offer + 1, name: nameOf(state, to, voice) }),
      party: partyOf(state, to, voice),
      left: { heading: voice.say("offer.youGive"), lines: lines(gives) },
      right: { heading: voice.say("offer.youWant"), lines: lines(gets) },
      actions: answersTo(state, offer, from, voice),
    };
  }
  return {
    ...base,
    title: voice.say("offer.between", {
      n: offer + 1,
      from: nameOf(state, from, voice),
      to: nameOf(state, to, voice),
    }),
    party: partyOf(state, from, voice),
    left: givenBy(state, from, lines(gives), voice),
    right: givenBy(state, to, lines(gets), voice),
    actions: [],
  };
}

const givenBy = (state: State, member: number, lines: readonly ClauseLine[], voice: Voice) => ({
  heading: voice.say("offer.gives", { name: nameOf(state, member, voice) }),
  lines,
});

export const trustText = (state: State, from: number, to: number, voice: Voice): string =>
  voice.say("offer.trust", {
    name: nameOf(state, to, voice),
    n: state.trust[from * state.world.memberCount + to] as number,
  });

/** What else an offer says: when payments fall due, until when, who sees it. */
export function termsOfOffer(state: State, offer: number, voice: Voice): string[] {
  return [
    ...dueText(state, offer, voice),
    voice.say("offer.until", {
      title: sittingName(state, offerField(state, offer, OFFER.expiry), voice),
    }),
    ...(offerField(state, offer, OFFER.severable) ? [voice.say("offer.severable")] : []),
    shownText(state, offerField(state, offer, OFFER.shown), voice),
  ];
}

function dueText(state: State, offer: number, voice: Voice): string[] {
  const pays = [...sideOf(state, offer, 0), ...sideOf(state, offer, SIDE)].some(
    (clause) => (clause & 7) === 1,
  );
  if (!pays) return [];
  const condition = offerField(state, offer, OFFER.condition);
  if (condition < 0) return [voice.say("offer.dueNow")];
  return [voice.say("offer.dueWith", { title: titleOf(state, condition, voice) })];
}

/** Who sees an offer, the two parties apart. */
export function shownText(state: State, shown: number, voice: Voice): string {
  const { presentMask } = state.world;
  if ((shown & presentMask) === presentMask) return voice.say("offer.shown.all");
  const names = namesOf(shown, state.world, voice);
  if (names.length <= 2) return voice.say("offer.shown.none");
  return voice.say("offer.shown", { names: list(names) });
}

const ANSWER_TONES: { readonly [kind: number]: Tone } = {
  [MOVE.agree]: "support",
  [MOVE.agreePart]: "accept",
  [MOVE.counter]: "abstain",
  [MOVE.decline]: "object",
};

/** What the member may answer to an offer, or do with its own. */
export function answersTo(state: State, offer: number, actor: number, voice: Voice): OfferAction[] {
  return legalMoves(state, actor).flatMap((move) => {
    const answers = isAbout(move, offer);
    return answers ? [{ id: actionId(state, move), ...answerWords(move, voice) }] : [];
  });
}

function isAbout({ kind, arg }: Move, offer: number): boolean {
  if (kind === MOVE.agreePart) return arg >= offer * SIDE && arg < (offer + 1) * SIDE;
  const answer =
    kind === MOVE.agree || kind === MOVE.decline || kind === MOVE.counter || kind === MOVE.revoke;
  return answer && arg === offer;
}

function answerWords({ kind, arg }: Move, voice: Voice): Omit<OfferAction, "id"> {
  const tone = ANSWER_TONES[kind] ?? "neutral";
  if (kind === MOVE.agreePart) {
    const values = { n: (arg - (arg % SIDE)) / SIDE + 1, part: (arg % SIDE) + 1 };
    return {
      label: voice.say("action.agreePart", values),
      short: voice.say("card.agreePart", values),
      tone,
    };
  }
  const name = ANSWER_NAMES[kind] ?? "agree";
  return {
    label: voice.say(`action.${name}`, { n: arg + 1 }),
    short: voice.say(`card.${name}`),
    tone,
  };
}

const ANSWER_NAMES: { readonly [kind: number]: "agree" | "decline" | "counter" | "revoke" } = {
  [MOVE.agree]: "agree",
  [MOVE.decline]: "decline",
  [MOVE.counter]: "counter",
  [MOVE.revoke]: "revoke",
};

/** Deals of the books that a sight takes in, the newest first. */
export const presentDeals = (state: State, sight: number, voice: Voice): DealModel[] =>
  offersInSight(state, sight)
    .filter((offer) => isAgreed(state, offer))
    .map((offer) => presentDeal(state, offer, voice))
    .reverse();

export function presentDeal(state: State, offer: number, voice: Voice): DealModel {
  return {
    number: offer + 1,
    title: voice.say("deal.title", {
      n: offer + 1,
      from: nameOf(state, offerField(state, offer, OFFER.from), voice),
      to: nameOf(state, offerField(state, offer, OFFER.to), voice),
    }),
    terms: [
      ...dueText(state, offer, voice),
      shownText(state, offerField(state, offer, OFFER.shown), voice),
    ],
    promises: promisesOf(state, offer, voice),
  };
}

const PROMISE_TONES: { readonly [State in PromiseState]: Tone } = {
  open: "neutral",
  kept: "support",
  broken: "object",
  lapsed: "absent",
};

function promisesOf(state: State, offer: number, voice: Voice): PromiseLine[] {
  const lines: PromiseLine[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const clause = offerClause(state, offer, slot);
    if (clause === 0) continue;
    const how = FULFILMENT_NAMES[fulfilmentOf(state, offer, slot)] ?? "open";
    lines.push({
      id: `${offer}-${slot}`,
      maker: partyOf(state, makerOf(state, offer, slot), voice),
      text: clauseText(state, clause, voice),
      state: how,
      word: voice.say(`promise.${how}`),
      tone: PROMISE_TONES[how],
    });
  }
  return lines;
}
