import { type State, type Term, termsOf, valueOf } from "../../engine/index.ts";
import type { Account } from "./models.ts";
import type { Voice } from "./voice.ts";

/** A sum opened into its terms. */
export const accountOf = (terms: readonly Term[], voice: Voice): Account => ({
  total: terms.reduce((sum, term) => sum + term.amount, 0),
  terms: terms.map(({ term, amount }) => ({ label: voice.say(`term.${term}`), amount })),
});

/** What an option is worth to a member, opened. */
export function valueAccount(
  state: State,
  member: number,
  item: number,
  option: number,
  voice: Voice,
): Account {
  const account = accountOf(termsOf(state, member, item, option), voice);
  return { ...account, total: valueOf(state, member, item, option) };
}
