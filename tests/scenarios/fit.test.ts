import { describe, expect, test } from "vitest";
import { fitOf, fitReport } from "../../src/explorer/index.ts";
import { sceneDocument, worldOf } from "../support/scene.ts";
import { worldFrom } from "../support/worlds.ts";

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

describe("the report", () => {
  const report = fitReport(worldFrom("moscow-2005"), { seed: 1, noise: 10, runs: 300 });
  const sure = fitReport(worldFrom("moscow-2005"), { seed: 1, noise: 0, runs: 20 });

  test("without noise every game is the model's own, and its distance that of the model", () => {
    expect(sure.methods.blurred).toEqual(sure.methods.model);
    expect(sure.whole.share).toBe(1);
    expect(sure.items.every((item) => item.recovered.share === Number(item.right.model))).toBe(
      true,
    );
  });

  test("the share of whole histories is no more than that of the rarest item", () => {
    const rarest = Math.min(...report.items.map((item) => item.recovered.share));
    expect(report.whole.share).toBeGreaterThan(0);
    expect(report.whole.share).toBeLessThanOrEqual(rarest);
  });

  test("the model beats what needs no model, on outcomes and on rungs", () => {
    const { model, blurred, ...baselines } = report.methods;
    for (const { right, error } of Object.values(baselines)) {
      expect(right).toBeLessThan(blurred.right);
      expect(error).toBeGreaterThan(model.error as number);
    }
  });

  test("adopting everything that is tabled gets exactly what is reported as adopted", () => {
    const adopted = report.items.filter((item) => item.reported.includes("adopted"));
    expect(report.methods.tabled.right).toBe(adopted.length);
  });
});

test("the mean takes the nearest rung and ignores who objects", () => {
  const stances = { KAZ: { position: 0, salience: 10 } };
  const document = sceneDocument({ items: { text: { options: [0, 50, 100], stances } } });
  const { items } = document as { items: object[] };
  const world = worldOf({
    ...document,
    sources: { NEWS: { title: "News" } },
    items: items.map((item) => ({ ...item, history: { outcome: ["deferred"], source: "NEWS" } })),
  });
  const { items: fitted, methods } = fitReport(world, { seed: 1, noise: 0, runs: 1 });
  // Five at 100 with a weight of 50 each, one at 0 with 10: 96, and that is the text as tabled.
  expect(fitted[0]?.right).toEqual({ model: true, tabled: false, frequent: true, mean: false });
  expect(methods.mean.error).toBe(100);
});
