import { isSame, newCode } from "./secrets.ts";

/**
 * Passes give somebody's seat in a class to a new device: each once, and for a short time. They are in
 * memory alone; a host that is started again knows none of them.
 */
export interface Passes {
  /** A pass for a person; an earlier one for the same person is dead. */
  readonly give: (person: string, now: number) => { readonly word: string; readonly until: number };
  /** Whose pass it is; the pass is then spent. Absent where it is nobody's, or its time is over. */
  readonly spend: (word: string, now: number) => string | undefined;
}

interface Given {
  readonly word: string;
  /** ms */
  readonly until: number;
}

/** ms; long enough to borrow a phone and type. */
const LASTS = 10 * 60_000;

export function createPasses(): Passes {
  const given = new Map<string, Given>();
  return {
    give(person, now) {
      const pass = { word: newCode(), until: now + LASTS };
      given.set(person, pass);
      return pass;
    },
    spend(word, now) {
      let found: string | undefined;
      for (const [person, one] of given) {
        if (one.until <= now) given.delete(person);
        else if (isSame(one.word, word)) found = person;
      }
      if (found !== undefined) given.delete(found);
      return found;
    },
  };
}
