import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Scenario } from "../../src/engine/index.ts";
import { shippedCampaign } from "../support/campaign.ts";
import { askBrowser } from "./support/ask-browser.ts";
import { type Material, prove } from "./support/proof.ts";

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const { campaign, scenarios } = shippedCampaign();
const material: Material = {
  scenario: scenarios.get("moscow-2005") as Scenario,
  game: read("tests/golden/broken-promise.txt"),
  file: read("scenarios/moscow-2005.json"),
  changed: read("tests/golden/changed.txt"),
  campaign,
  scenarios: [...scenarios.values()],
  years: read("tests/golden/campaigns/tactical-noise.txt"),
};
const inNode = prove(material);

test("the proof walks through whole games", () => {
  expect(inNode.length).toBeGreaterThan(1000);
  expect(new Set(inNode).size).toBe(inNode.length);
  expect(inNode.at(-3)).toMatch(/^changed true /);
  expect(inNode.at(-2)).toMatch(/^broken promise true /);
  expect(inNode.at(-1)).toMatch(/^campaign true /);
});

test("Chromium computes the same hash at every step as Node", async () => {
  const program = process.env.CHROME_PATH;
  if (program === undefined) throw new Error("CHROME_PATH names no browser");
  expect(await askBrowser("chrome", program, material)).toEqual(inNode);
});

test("Firefox computes the same hash at every step as Node", async () => {
  const program = process.env.FIREFOX_PATH;
  if (program === undefined) throw new Error("FIREFOX_PATH names no browser");
  expect(await askBrowser("firefox", program, material)).toEqual(inNode);
});
