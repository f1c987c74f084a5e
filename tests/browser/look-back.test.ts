import type { Browser } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { launch, openGame, PHONE } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

test("agents' game is looked back at: turning points with the other game, evidence, pages by keys, a file", async () => {
  const address = "?scenario=moscow-2005&explore=look-back&lang=en&bargaining=off&r=canvas";
  const { page, faults } = await openGame(browser, address, PHONE);
  await page.getByRole("button", { name: "Let agents play it" }).click();
  const points = page.locator(".look-point");
  await points.first().waitFor({ timeout: 60_000 });
  expect(await points.count()).toBeLessThanOrEqual(3);
  const force = points.filter({ hasText: "A standing force for Central Asia" });
  await force.getByText("One objection stopped the text.").waitFor();
  expect(await inspect(page, "looking back")).toEqual([]);

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save everything as JSON" }).click();
  expect((await saving).suggestedFilename()).toBe("moscow-2005-looking-back.json");

  await page.getByRole("button", { name: "Show page by page" }).click();
  await page.getByRole("heading", { name: "First: how was it?" }).waitFor();
  expect(await page.locator(".look-page:visible, .look-point:visible").count()).toBe(1);
  await page.keyboard.press("ArrowRight");
  await page.locator(".look-point:visible").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "What each delegation did" }).waitFor();
  await page.getByRole("button", { name: "See the moment" }).first().click();
  await page.locator(".play").waitFor();
  expect(faults).toEqual([]);
});
