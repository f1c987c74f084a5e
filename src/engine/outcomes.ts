/** What may become of an item, by the names of files and tables. */
export const OUTCOMES = [
  "pending",
  "adopted",
  "adopted-amended",
  "tasked",
  "announced",
  "deferred",
  "defeated",
  "reverted",
  "withdrawn",
] as const;
export type Outcome = (typeof OUTCOMES)[number];
