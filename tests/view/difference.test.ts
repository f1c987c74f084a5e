import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, withDifference } from "../../src/view/present/index.ts";

const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

test("what a difference makes of the one value is the other, whatever they are", () => {
  const pair = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }));
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [before, after] = [sent(one), sent(other)];
      const difference = differenceOf(before, after);
      if (difference === undefined) expect(before).toEqual(after);
      else expect(withDifference(before, sent(difference))).toEqual(after);
    }),
  );
});

test("a change in one place leaves everything beside it the same object", () => {
  const before = {
    seats: [{ id: "KAZ", tone: "neutral" }, { id: "RUS" }],
    sheet: { text: "long" },
  };
  const after = sent({ ...before, seats: [{ id: "KAZ", tone: "against" }, { id: "RUS" }] });
  const difference = differenceOf(before, after);
  expect(difference).toEqual({ seats: { 0: { tone: ["against"] } } });
  const now = withDifference(before, difference ?? 0) as typeof before;
  expect(now).toEqual(after);
  expect(now.sheet).toBe(before.sheet);
  expect(now.seats[1]).toBe(before.seats[1]);
});

test("a line that comes to a list is sent alone", () => {
  const press = [{ id: "b", text: "old" }, { id: "a" }];
  const difference = differenceOf(press, [{ id: "c" }, ...press]);
  expect(difference).toEqual([0, 0, [{ id: "c" }]]);
  const now = withDifference(press, difference ?? 0) as typeof press;
  expect(now.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  expect(now[1]).toBe(press[0]);
});

test("a key that holds nothing is none, as on the wire", () => {
  expect(differenceOf({ a: 1, b: undefined }, { a: 1 })).toBeUndefined();
  expect(differenceOf({ a: 1, b: 2 }, { a: 1, b: undefined })).toEqual({ b: 0 });
  expect(withDifference({ a: 1, b: 2 }, { b: 0 })).toEqual({ a: 1 });
});

test("a name that every object inherits is a key like any other", () => {
  const before = sent({ constructor: 1, toString: { a: 1 } });
  const after = JSON.parse('{"constructor": 1, "__proto__": {"polluted": true}}');
  const difference = differenceOf(before, after);
  const now = withDifference(before, JSON.parse(JSON.stringify(difference)));
  expect(JSON.stringify(now)).toBe(JSON.stringify(after));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
