/**
 * The order of the Russian alphabet, our own: what a host's collation does differs between hosts.
 * Letters of other Cyrillic alphabets do not occur in the Russian names of states.
 */
const LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

const rank = (letter: string): number => {
  const at = LETTERS.indexOf(letter.toLowerCase());
  return at < 0 ? LETTERS.length : at;
};

/** Negative where `a` comes before `b` in a Russian dictionary, 0 where they are alike. */
function compareRussian(a: string, b: string): number {
  const shared = a.length < b.length ? a.length : b.length;
  for (let at = 0; at < shared; at++) {
    const difference = rank(a.charAt(at)) - rank(b.charAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Positions 0..n-1 of the names, in the order of the Russian alphabet. */
export const russianOrder = (names: readonly string[]): number[] =>
  names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => compareRussian(a.name, b.name) || a.index - b.index)
    .map((entry) => entry.index);

/** Who follows `index` in the yearly rotation by the Russian alphabet, round to the first. */
export function nextInRotation(names: readonly string[], index: number): number {
  const order = russianOrder(names);
  return order[(order.indexOf(index) + 1) % order.length] as number;
}
