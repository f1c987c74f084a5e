import { OUTCOME, type State } from "../engine/index.ts";

/**
 * A profile: how every item of a game ended, one digit an item in agenda order, each the outcome's
 * place in OUTCOMES. Two games with one profile came to the same.
 */
export type Profile = string;

export const profileOf = (state: State): Profile => state.outcome.join("");

/** Code of the outcome of an item, a place in OUTCOMES. */
export const outcomeIn = (profile: Profile, item: number): number => profile.charCodeAt(item) - 48;

/** How many items end otherwise. */
export function apart(one: Profile, other: Profile): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    if (one.charCodeAt(at) !== other.charCodeAt(at)) count++;
  }
  return count;
}

/** Bit k: whoever sees outcome k says that the table has agreed, to the text, part of it or a study. */
const AGREED = (1 << OUTCOME.adopted) | (1 << OUTCOME.amended) | (1 << OUTCOME.tasked);

export const isAgreedOutcome = (outcome: number): boolean => ((AGREED >> outcome) & 1) === 1;

/** How many items the table agreed on. */
export function agreedIn(profile: Profile): number {
  let count = 0;
  for (let at = 0; at < profile.length; at++) {
    if (isAgreedOutcome(outcomeIn(profile, at))) count++;
  }
  return count;
}

/**
 * Which of two profiles is nearer to a middle: negative where the first is; ties by the digits. The
 * order is fixed by the profiles alone, so that whoever keeps the first so many keeps the same.
 */
export function nearer(middle: Profile, one: Profile, other: Profile): number {
  const by = apart(one, middle) - apart(other, middle);
  if (by !== 0) return by;
  return one < other ? -1 : one > other ? 1 : 0;
}
