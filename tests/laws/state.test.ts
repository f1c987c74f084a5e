import { expect, test } from "vitest";
import { copyState, imageOf, initialState, type State } from "../../src/engine/index.ts";
import { worldFrom } from "../support/worlds.ts";

const state = (): State => initialState(worldFrom("moscow-2005"), { seed: 1, noise: 10 });

/** Every field of a state that is a single number. */
const scalarsOf = (one: State): string[] =>
  Object.entries(one)
    .filter(([, value]) => typeof value === "number")
    .map(([name]) => name);

test("each single number of a state is copied and is in the image, at a word of its own", () => {
  const names = scalarsOf(state());
  expect(names.length).toBeGreaterThan(10);
  const words = new Set<number>();
  for (const name of names) {
    const one = state();
    const before = [...imageOf(one)];
    Object.assign(one, { [name]: 123_456_789 });
    expect(Object.entries(copyState(one))).toContainEqual([name, 123_456_789]);
    const changed = [...imageOf(one)].flatMap((word, at) => (word === before[at] ? [] : [at]));
    expect(changed).toHaveLength(1);
    words.add(changed[0] as number);
  }
  expect(words.size).toBe(names.length);
});

test("each word of a state's lists is copied, and a copy shares nothing", () => {
  const one = state();
  const copy = copyState(one);
  expect([...imageOf(copy)]).toEqual([...imageOf(one)]);
  for (let at = 0; at < one.words.length; at++) one.words[at] = at + 1;
  expect([...copyState(one).words]).toEqual([...one.words]);
  expect(copy.position).not.toEqual(one.position);
});
