import type { Item, Option } from "../engine/index.ts";

/** The same item with another text on the table. */

/**
 * The item with its text at another rung: the tabled option moves there, with its words and its
 * share of the cost. Absent where nothing would be left to decide.
 */
export function retabled(item: Item, rung: number): Item | undefined {
  if (rung === item.reversion) return undefined;
  const tabled = item.options.find(({ value }) => value === item.tabled) as Option;
  const others = item.options.filter(({ value }) => value !== item.tabled && value !== rung);
  const options = [...others, { ...tabled, value: rung, amendment: false }];
  return { ...item, tabled: rung, options: options.sort((a, b) => a.value - b.value) };
}

/** The item once somebody has moved the amendment (Rule 1.4). */
export const withAmendment = (item: Item, rung: number): Item => ({
  ...item,
  options: item.options.map((option) =>
    option.value === rung ? { ...option, amendment: false } : option,
  ),
});

/** Rungs of the amendments that nobody moves in sincere play. */
export const amendmentsOf = ({ options }: Item): number[] =>
  options.flatMap(({ value, amendment }) => (amendment ? [value] : []));
