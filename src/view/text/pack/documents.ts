import type { PackDelegation } from "../../present/index.ts";

/** What a pack is made of, in the order in which it is printed. */
export const DOCUMENTS = [
  "guide",
  "statements",
  "code",
  "agenda",
  "rules",
  "briefs",
  "cards",
  "slips",
  "signs",
  "tally",
] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** What is to be printed. */
export interface PackWishes {
  readonly documents: readonly DocumentName[];
  readonly delegations: readonly PackDelegation[];
}
