/** What may become of an item; the numbers are the places in OUTCOMES. */
export const OUTCOME = {
  pending: 0,
  adopted: 1,
  amended: 2,
  tasked: 3,
  announced: 4,
  deferred: 5,
  defeated: 6,
  reverted: 7,
  withdrawn: 8,
} as const;
