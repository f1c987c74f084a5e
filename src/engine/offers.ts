import { OFFER_WIDTH, type State } from "./state.ts";

/**
 * The table of offers: one row each, in the order in which they were sent, kept for the whole game.
 * Accepted ones are the books in which promises are remembered. Rulebook, chapter 12.
 */

/** Most undertakings on either side of an offer. */
export const SIDE = 3;

export const OFFER_STATUS = {
  none: 0,
  open: 1,
  agreed: 2,
  declined: 3,
  expired: 4,
  revoked: 5,
  countered: 6,
} as const;
export const OFFER_STATUS_NAMES = [
  "none",
  "open",
  "agreed",
  "declined",
  "expired",
  "revoked",
  "countered",
] as const;

/** Fields of a row. The draft is a row of its own that nobody but its author sees. */
export const OFFER = {
  from: 0,
  to: 1,
  /** Members who see it, the two parties included; bit i for member i. */
  shown: 2,
  status: 3,
  /** The last sitting before which it can be accepted. */
  expiry: 4,
  /** Payments fall due only if a text of this item is taken; -1: on acceptance. */
  condition: 5,
  severable: 6,
  /** SIDE clauses that the sender undertakes, then SIDE that the recipient does. */
  gives: 7,
  gets: 10,
  /** Two bits for each clause: a FULFILMENT. */
  fulfilment: 13,
  /** The sitting before which it was sent. */
  sitting: 14,
} as const;

/** All lines of an offer, a bit for each. */
export const ALL_PARTS = (1 << SIDE) - 1;

/** Clauses of a row, in the order of their slots. */
export const SLOTS = 2 * SIDE;

export const FULFILMENT = { open: 0, kept: 1, broken: 2, lapsed: 3 } as const;
export const FULFILMENT_NAMES = ["open", "kept", "broken", "lapsed"] as const;

/** A field of an offer. */
export const offerField = (state: State, offer: number, field: number): number =>
  state.offers[offer * OFFER_WIDTH + field] as number;

export function setOfferField(state: State, offer: number, field: number, value: number): void {
  state.offers[offer * OFFER_WIDTH + field] = value;
}

/** The clause in a slot, 0 where there is none. */
export const offerClause = (state: State, offer: number, slot: number): number =>
  offerField(state, offer, OFFER.gives + slot);

/** Who undertakes what stands in a slot. */
export const makerOf = (state: State, offer: number, slot: number): number =>
  offerField(state, offer, slot < SIDE ? OFFER.from : OFFER.to);

/** To whom it is owed. */
export const beneficiaryOf = (state: State, offer: number, slot: number): number =>
  offerField(state, offer, slot < SIDE ? OFFER.to : OFFER.from);

export const fulfilmentOf = (state: State, offer: number, slot: number): number =>
  (offerField(state, offer, OFFER.fulfilment) >> (2 * slot)) & 3;

export function setFulfilment(state: State, offer: number, slot: number, value: number): void {
  const before = offerField(state, offer, OFFER.fulfilment);
  const cleared = before & ~(3 << (2 * slot));
  setOfferField(state, offer, OFFER.fulfilment, cleared | (value << (2 * slot)));
}

export const isOpenOffer = (state: State, offer: number): boolean =>
  offerField(state, offer, OFFER.status) === OFFER_STATUS.open;

export const isAgreed = (state: State, offer: number): boolean =>
  offerField(state, offer, OFFER.status) === OFFER_STATUS.agreed;

/** Whether a viewer may see that the offer exists and what it says. */
export const isShownTo = (state: State, offer: number, viewer: number): boolean =>
  ((offerField(state, offer, OFFER.shown) >> viewer) & 1) === 1;
