import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { EXPLORE_TABS } from "../../src/store/index.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, openGame, PHONE, savedBy } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

/** Until whatever the page computes by itself has come. */
async function settled(page: Page): Promise<void> {
  await page.locator(".explore-content h1").waitFor();
  await page.locator(".running").waitFor({ state: "detached" });
}

describe.each([
  ["a desk, in English", DESK, "en"],
  ["a phone, in Russian", PHONE, "ru"],
] as const)("on %s", (_, size, language) => {
  test("every page of Explore opens by its address, clean and within the window", async () => {
    const found: string[] = [];
    for (const tab of EXPLORE_TABS) {
      const address = `?scenario=moscow-2005&explore=${tab}&lang=${language}`;
      const { page, faults } = await openGame(browser, address, size);
      await settled(page);
      found.push(...(await inspect(page, tab)), ...faults);
      await page.context().close();
    }
    expect(found).toEqual([]);
  });
});

test("exploring is reached from the first page by keyboard, and leads back", async () => {
  const { page, faults } = await openGame(browser, "?scenario=moscow-2005&lang=en");
  await page.getByRole("button", { name: "Explore what else could have happened" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(new URL(page.url()).searchParams.get("explore")).toBe("questions");
  await page
    .getByRole("row", { name: /A standing force/ })
    .getByText("Kazakhstan")
    .waitFor();
  await page.getByRole("button", { name: "Back", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.locator(".start-page").waitFor();
  expect(new URL(page.url()).searchParams.has("explore")).toBe(false);
  expect(faults).toEqual([]);
});

test("every question leads to a page of its own, about what it asks", async () => {
  const { page, faults } = await openGame(
    browser,
    "?scenario=moscow-2005&explore=questions&lang=en",
  );
  await settled(page);
  const questions = page.locator(".explore-questions button");
  const led: string[] = [];
  for (const at of (await questions.all()).keys()) {
    await questions.nth(at).click();
    await page.locator(".explore-questions").waitFor({ state: "detached" });
    const { searchParams } = new URL(page.url());
    led.push([searchParams.get("explore"), ...searchParams.getAll("set")].join(" "));
    await page.getByRole("button", { name: "Questions" }).click();
    await questions.first().waitFor();
  }
  expect(new URL(page.url()).searchParams.get("about")).toBe("standing-force");
  const [desk] = led.filter((tab) => tab.startsWith("what-if"));
  expect(desk).toBe("what-if rules.substantive=majority");
  const tabs = new Set(led.map((one) => one.split(" ")[0]));
  expect([...tabs].sort()).toEqual(EXPLORE_TABS.filter((tab) => tab !== "questions").sort());
  expect(faults).toEqual([]);
});

test("a figure is a table too, and is saved with where it comes from", async () => {
  const { page } = await openGame(browser, "?scenario=moscow-2005&explore=questions&lang=en");
  await settled(page);
  const figure = page.locator("figure").first();
  await figure.locator("summary").click();
  await figure.getByRole("row", { name: "Kazakhstan 6" }).waitFor();
  const saved = async (format: string): Promise<Buffer> => {
    const button = figure.getByRole("button", { name: new RegExp(`as ${format}$`) });
    const { name, file } = await savedBy(page, button);
    expect(name).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
    return file;
  };
  const svg = (await saved("SVG")).toString();
  expect(svg).toContain('"scenario":"moscow-2005"');
  expect((await saved("PNG")).subarray(1, 4).toString()).toBe("PNG");
  expect((await saved("CSV")).toString()).toMatch(/^Kazakhstan,6\r$/m);
  const json = JSON.parse((await saved("JSON")).toString());
  expect(json.origin).toMatchObject({
    scenario: "moscow-2005",
    version: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});
