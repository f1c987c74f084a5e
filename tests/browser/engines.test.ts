import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/engine/index.ts";
import { readScenario } from "../../src/scenario/index.ts";
import { askBrowser } from "./support/ask-browser.ts";
import { prove } from "./support/proof.ts";

function moscow(): Scenario {
  const file = new URL("../../scenarios/moscow-2005.json", import.meta.url);
  const result = readScenario(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const scenario = moscow();
const inNode = prove(scenario);

test("the proof walks through whole games", () => {
  expect(inNode.length).toBeGreaterThan(1000);
  expect(new Set(inNode).size).toBe(inNode.length);
});

test("Chromium computes the same hash at every step as Node", async () => {
  const program = process.env.CHROME_PATH;
  if (program === undefined) throw new Error("CHROME_PATH names no browser");
  expect(await askBrowser("chrome", program, scenario)).toEqual(inNode);
});

test("Firefox computes the same hash at every step as Node", async () => {
  const program = process.env.FIREFOX_PATH;
  if (program === undefined) throw new Error("FIREFOX_PATH names no browser");
  expect(await askBrowser("firefox", program, scenario)).toEqual(inNode);
});
