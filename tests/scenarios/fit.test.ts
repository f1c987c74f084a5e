import { expect, test } from "vitest";
import { fitOf } from "../../src/explorer/index.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";

/** A scene of three texts that all pass, with what is reported of them. */
const reported = (histories: readonly (readonly string[] | undefined)[]) => {
  const ids = histories.map((_, index) => `text-${index}`);
  const document = sceneDocument({ items: Object.fromEntries(ids.map((id) => [id, {}])) });
  const { items } = document as { items: object[] };
  return worldOf({
    ...document,
    sources: { NEWS: { title: "News" } },
    items: items.map((item, index) => {
      const outcome = histories[index];
      return outcome === undefined ? item : { ...item, history: { outcome, source: "NEWS" } };
    }),
  });
};

test("the fit counts the reported items, and of them those that the model ends in the same way", () => {
  expect(fitOf(reported([["adopted"], ["withdrawn", "adopted"], ["deferred"]]))).toEqual({
    same: 2,
    all: 3,
  });
  expect(fitOf(reported([["adopted"], undefined]))).toEqual({ same: 1, all: 1 });
  expect(fitOf(reported([undefined]))).toEqual({ same: 0, all: 0 });
});
