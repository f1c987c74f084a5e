import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { certificateOf, flip } from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";
import { launch, openGame, savedBy } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

test("why Kazakhstan objected, and the least that would have changed it, stand on one screen", async () => {
  const { page, faults } = await openGame(browser, "?scenario=moscow-2005&explore=flip&lang=en");
  const answer = page.locator(".flip-answer");
  await answer.getByText("One delegation is enough: Kazakhstan").waitFor();
  await answer.getByText("Loses 7,200; objecting costs 350").waitFor();
  const box = await answer.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);

  await page.getByLabel("Outcome to reach").selectOption("defeated");
  await answer.getByText("No single stance is enough").waitFor();
  await page.getByLabel("Outcome to reach").selectOption("tasked");
  await answer.getByText("(Rule 6.2)").waitFor();
  await page.getByLabel("Item").selectOption("andijan-text");
  await answer.getByText("One delegation is enough: Kyrgyzstan").waitFor();
  expect(faults).toEqual([]);
});

test("the certificate of a flip is saved by the page as the command line writes it", async () => {
  const address = "?scenario=moscow-2005&explore=flip&about=andijan-text&lang=en";
  const { page, faults } = await openGame(browser, address);
  const save = page.getByRole("button", { name: "Save the certificate" });
  const { name, file } = await savedBy(page, save);
  expect(name).toBe("moscow-2005-andijan-text-adopted.json");
  const world = worldFrom("moscow-2005");
  const bytes = readFileSync("scenarios/moscow-2005.json");
  const document = { sha256: createHash("sha256").update(bytes).digest("hex"), settings: [] };
  const found = flip(world, { item: "andijan-text", to: "adopted" });
  expect(file.toString()).toBe(`${JSON.stringify(certificateOf(world, found, document))}\n`);
  expect(faults).toEqual([]);
});

test("what if the rule had been majority is answered beside the thresholds", async () => {
  const address = "?scenario=moscow-2005&explore=sensitivity&lang=en";
  const { page, faults } = await openGame(browser, address);
  await page.getByText("Kazakhstan: position, 39 points away; at 49").waitFor();
  const majority = page.locator(".switches li", { hasText: "Majority: more than half" });
  expect(await majority.textContent()).toContain("Adopted");
  await page.getByLabel("Whose gain").selectOption("KAZ");
  expect(faults).toEqual([]);
});
