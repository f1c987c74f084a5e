type Members = readonly [unknown] | readonly [number, number, readonly unknown[]];

/**
 * How one JSON value becomes another: `[value]` puts another in its place, 0 takes the key away, and an
 * object says it for each key (or index, in arrays of the same length) that differs. `[from, out, in]`: an
 * array from that index on without so many of its members, and with these instead. A table of 6 KB differs
 * from the one before by some hundred bytes; thirty phones get it twice a second.
 *
 * Written here since the libraries that compare JSON were 3 to 2,000 times slower on a class's parts
 * (docs/decisions/0015-differences.md).
 */
export type Difference = Members | 0 | { readonly [key: string]: Difference };

type Json = Readonly<Record<string, unknown>>;

/**
 * What makes `after` of `before`; absent where they are the same. Both are what JSON can write; a key that
 * holds `undefined` counts as absent, as there.
 */
export function differenceOf(before: unknown, after: unknown): Difference | undefined {
  if (before === after) return undefined;
  if (!isBranch(before) || !isBranch(after)) return [after];
  if (Array.isArray(before) !== Array.isArray(after)) return [after];
  if (!Array.isArray(before) || !Array.isArray(after) || before.length === after.length) {
    return differenceInside(before, after);
  }
  return differenceInLength(before, after);
}

const isSame = (one: unknown, other: unknown): boolean => differenceOf(one, other) === undefined;

/** What both begin with and what both end with stays. */
function differenceInLength(before: readonly unknown[], after: readonly unknown[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && isSame(before[from], after[from])) from++;
  let end = 0;
  while (end < shorter - from && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  return [from, before.length - from - end, after.slice(from, after.length - end)];
}

const isBranch = (value: unknown): value is Json => typeof value === "object" && value !== null;

function differenceInside(before: Json, after: Json): Difference | undefined {
  let found: Record<string, Difference> | undefined;
  const note = (key: string, one: Difference | undefined): void => {
    if (one === undefined) return;
    // Without a prototype: a key may have any name.
    found ??= Object.create(null) as Record<string, Difference>;
    found[key] = one;
  };
  for (const key of Object.keys(after)) {
    if (after[key] !== undefined) note(key, differenceOf(ownOf(before, key), after[key]));
  }
  for (const key of Object.keys(before)) {
    if (before[key] !== undefined && ownOf(after, key) === undefined) note(key, 0);
  }
  return found;
}

const ownOf = (value: Json, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The value after the difference; what does not differ stays the same object. */
export function withDifference(before: unknown, difference: Difference): unknown {
  if (difference === 0) return undefined;
  if (Array.isArray(difference)) return withMembers(before, difference as Members);
  const inside = difference as { readonly [key: string]: Difference };
  if (Array.isArray(before)) {
    return before.map((one, at) => withPart(one, inside[at]));
  }
  const entries = new Map(Object.entries(before as Json));
  for (const [key, one] of Object.entries(inside)) {
    if (one === 0) entries.delete(key);
    else entries.set(key, withDifference(entries.get(key), one));
  }
  return Object.fromEntries(entries);
}

function withMembers(before: unknown, members: Members): unknown {
  if (members.length === 1) return members[0];
  const [from, out, into] = members;
  const list = before as readonly unknown[];
  return [...list.slice(0, from), ...into, ...list.slice(from + out)];
}

const withPart = (value: unknown, difference: Difference | undefined): unknown =>
  difference === undefined ? value : withDifference(value, difference);
