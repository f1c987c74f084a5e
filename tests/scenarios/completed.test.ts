import { expect, test } from "vitest";
import { checkDocument } from "../../src/scenario/index.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

// The page sends completed scenarios, not files, to be changed and checked (docs/decisions/0010).
test.each(SCENARIO_IDS)("%s, once completed, is a document that completes to itself", (id) => {
  const { scenario } = worldFrom(id);
  const again = checkDocument(structuredClone(scenario));
  expect(again).toEqual({ ok: true, value: scenario });
});
