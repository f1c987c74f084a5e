/**
 * A move is three integers, so that a playout makes none anew. `notation.ts` writes it as a line
 * a person can read.
 */
export interface Move {
  /** One of `MOVE`. */
  kind: number;
  /** Index among the members. */
  actor: number;
  /** What the kind needs: an option, a response, a ballot, an item; else 0. */
  arg: number;
}

/** What a delegation can do. The order is part of stored transcripts: add at the end only. */
export const MOVE_NAMES = [
  "put",
  "answer",
  "amend",
  "ballot",
  "defer",
  "referToStaff",
  "referUp",
  "reorder",
  "doors",
  "divide",
  "classify",
  "rest",
  "withdraw",
  "announce",
  "circulate",
  "bundle",
  "pass",
  "offer",
  "give",
  "get",
  "when",
  "until",
  "show",
  "severable",
  "strike",
  "send",
  "discard",
  "agree",
  "agreePart",
  "decline",
  "counter",
  "revoke",
  "declare",
  "leak",
  "leave",
] as const;
export type MoveName = (typeof MOVE_NAMES)[number];

/** The numbers are the places in MOVE_NAMES. */
export const MOVE = {
  put: 0,
  answer: 1,
  amend: 2,
  ballot: 3,
  defer: 4,
  referToStaff: 5,
  referUp: 6,
  reorder: 7,
  doors: 8,
  divide: 9,
  classify: 10,
  rest: 11,
  withdraw: 12,
  announce: 13,
  circulate: 14,
  bundle: 15,
  pass: 16,
  offer: 17,
  give: 18,
  get: 19,
  when: 20,
  until: 21,
  show: 22,
  severable: 23,
  strike: 24,
  send: 25,
  discard: 26,
  agree: 27,
  agreePart: 28,
  decline: 29,
  counter: 30,
  revoke: 31,
  declare: 32,
  leak: 33,
  leave: 34,
} as const satisfies { readonly [Name in MoveName]: number };

export const RESPONSES = ["support", "accept", "acquiesce", "reserve", "object", "absent"] as const;
export type ResponseName = (typeof RESPONSES)[number];

/** The numbers are the places in RESPONSES. */
export const RESPONSE = {
  support: 0,
  accept: 1,
  acquiesce: 2,
  reserve: 3,
  object: 4,
  absent: 5,
} as const satisfies { readonly [Name in ResponseName]: number };

/** No answer yet. */
export const UNANSWERED = -1;

export const BALLOT = { no: 0, yes: 1 } as const;

/** What is done between the sittings (Rulebook, chapter 12). */
export const isCorridorMove = (kind: number): boolean => kind >= MOVE.offer;

/** Procedural motions: kinds that are put to a simple majority (Rule 7). */
export const isMotion = (kind: number): boolean => kind >= MOVE.defer && kind <= MOVE.classify;
