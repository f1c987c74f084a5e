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
] as const;
export type MoveName = (typeof MOVE_NAMES)[number];

export const MOVE = Object.fromEntries(MOVE_NAMES.map((name, kind) => [name, kind])) as {
  readonly [Name in MoveName]: number;
};

export const RESPONSES = ["support", "accept", "acquiesce", "reserve", "object", "absent"] as const;
export type ResponseName = (typeof RESPONSES)[number];

export const RESPONSE = Object.fromEntries(RESPONSES.map((name, code) => [name, code])) as {
  readonly [Name in ResponseName]: number;
};

/** No answer yet. */
export const UNANSWERED = -1;

export const BALLOT = { no: 0, yes: 1 } as const;

/** Procedural motions: kinds that are put to a simple majority (Rule 7). */
export const isMotion = (kind: number): boolean => kind >= MOVE.defer && kind <= MOVE.classify;
