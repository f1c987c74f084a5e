/** Words that are explained, by their keys: `pages.word.…`. */
export const TABLE_TERMS = [
  "sitting",
  "sponsor",
  "ladder",
  "reversion",
  "consensus",
  "position",
  "weight",
  "value",
  "standAlone",
  "redLine",
  "grade",
] as const;

/** Words of the corridor, where there is one. */
export const CORRIDOR_TERMS = ["corridor", "capital", "promise", "trust"] as const;
