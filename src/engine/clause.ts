/**
 * A clause of an offer, packed into one positive integer so that it fits a move: what kind of
 * undertaking it is (3 bits), what it is about (13 bits), and how much (7 bits, hundreds of value
 * units). Rulebook, chapter 12.
 */
export const CLAUSE_NAMES = [
  "none",
  "pay",
  "consent",
  "oppose",
  "put",
  "drop",
  "first",
  "declare",
] as const;
export type ClauseName = (typeof CLAUSE_NAMES)[number];

/** The numbers are the places in CLAUSE_NAMES. */
export const CLAUSE = {
  none: 0,
  /** A side payment; about: an instrument. */
  pay: 1,
  /** Not to object to an option or to a milder one; about: an option. */
  consent: 2,
  /** To object, whatever is put; about: an item. */
  oppose: 3,
  /** The sponsor puts this option before any other; about: an option. */
  put: 4,
  /** The sponsor does not put its text; about: an item. */
  drop: 5,
  /** The chair takes the item first; about: an item. */
  first: 6,
  /** A public statement; about: twice the item, and one more where it is against. */
  declare: 7,
} as const satisfies { readonly [Name in ClauseName]: number };

/** Value units in one step of an amount. */
export const AMOUNT_STEP = 100;
export const LARGEST_AMOUNT = 127 * AMOUNT_STEP;

/** `amount` in value units, a multiple of AMOUNT_STEP up to LARGEST_AMOUNT. */
export const packClause = (kind: number, about: number, amount = 0): number =>
  kind | (about << 3) | ((amount / AMOUNT_STEP) << 16);

export const clauseKind = (clause: number): number => clause & 7;
export const clauseAbout = (clause: number): number => (clause >> 3) & 0x1fff;
/** Value units. */
export const clauseAmount = (clause: number): number => ((clause >> 16) & 0x7f) * AMOUNT_STEP;
