import type { Browser, BrowserContextOptions, Page } from "playwright";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { SCENARIO_IDS } from "../support/worlds.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, hashOf, launch, newContext, openGame, PHONE, transcriptOf } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const USUAL = "moscow-2005";
const OTHER = "minsk-2006";

const entry = (page: Page, id: string) => page.locator(`.entry[href="?scenario=${id}"]`);

describe("the list of scenarios", () => {
  test("names every file, and only the one in hand is loaded", async () => {
    const context = await newContext(browser);
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on("request", (request) => {
      const name = /scenario-([\w-]+)-[\w-]{8}\.js/.exec(request.url())?.[1];
      if (name !== undefined) loaded.push(name);
    });
    await page.goto(`${inject("gameUrl")}?lang=en`);
    await page.locator(".entry").first().waitFor();
    expect(await page.locator(".entry:not(.entry-campaign)").count()).toBe(SCENARIO_IDS.length);
    for (const id of SCENARIO_IDS) expect(await entry(page, id).count()).toBe(1);
    expect(await entry(page, USUAL).getAttribute("aria-current")).toBe("true");
    expect(new Set(loaded)).toEqual(new Set([USUAL]));
  });

  test("an address of no scenario says so and offers the others", async () => {
    const { page, faults } = await openGame(browser, "?scenario=vienna-1815&seat=KAZ&lang=en");
    await page.getByRole("alert").getByText("no scenario “vienna-1815”").waitFor();
    expect(await entry(page, USUAL).getAttribute("aria-current")).toBe("true");
    expect(faults).toEqual([]);
  });
});

describe("another scenario", () => {
  test.each([
    ["desk", DESK],
    ["phone", PHONE],
  ] as const)("is chosen by keyboard, the page and its address follow: %s", async (_, size) => {
    const { page, faults } = await openGame(browser, "?lang=en&seed=7", size);
    await page.locator(".entry").first().waitFor();
    await entry(page, OTHER).focus();
    const title = (await entry(page, OTHER).locator("strong").textContent()) ?? "";
    await page.keyboard.press("Enter");
    await page.locator("#scenario-title", { hasText: title }).waitFor();
    expect(new URL(page.url()).searchParams.get("scenario")).toBe(OTHER);
    expect(new URL(page.url()).searchParams.get("seed")).toBe(null);
    expect(await inspect(page, "start")).toEqual([]);
    await page.reload();
    await page.locator("#scenario-title", { hasText: title }).waitFor();
    await page.locator(".begin-bar .primary").click();
    await page.locator(".begin-bar .primary").click();
    await expect.poll(() => transcriptOf(page)).toMatch(new RegExp(`^scenario ${OTHER}$`, "m"));
    expect(faults).toEqual([]);
  });

  test("comes with its transcript, and with the game the browser keeps", async () => {
    const first = await openGame(browser, `?scenario=${OTHER}&seat=RUS&lang=en&r=canvas`);
    await expect.poll(() => transcriptOf(first.page)).not.toBe("");
    const [hash, text] = [await hashOf(first.page), await transcriptOf(first.page)];
    await first.page.goto(inject("gameUrl"));
    await first.page.locator(".resume .primary").click();
    await expect.poll(() => hashOf(first.page)).toBe(hash);

    const second = await openGame(browser, "?lang=en&r=canvas");
    await second.page.locator(".open-game summary").click();
    await second.page.locator("textarea.paste").fill(text);
    await second.page.locator(".open-game button:visible").last().click();
    await expect.poll(() => hashOf(second.page)).toBe(hash);
    expect(new URL(second.page.url()).searchParams.get("scenario")).toBe(OTHER);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test("that does not arrive is told of, and the one in hand stays", async () => {
    const { page } = await openGame(browser, "?lang=en");
    await page.route(`**/scenario-${OTHER}-*.js`, (route) => route.abort());
    await entry(page, OTHER).click();
    await page.getByRole("alert").getByText("could not be loaded").waitFor();
    expect(await entry(page, USUAL).getAttribute("aria-current")).toBe("true");
  });
});

/** The first scenario as a tutorial: the lessons are put into its file on the way to the page. */
async function openTutorial(size: BrowserContextOptions) {
  const context = await newContext(browser, size);
  const text = "A long hint. ".repeat(14).trim();
  // Whatever the table does first in this scenario.
  const phases = ["corridor", "drafting", "tabling", "answering"];
  const lessons = JSON.stringify(phases.map((phase) => ({ phase, text: { en: text, ru: text } })));
  await context.route(`**/scenario-${USUAL}-*.js`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /lessons:\[.*?\],fit:/s,
      `lessons:${lessons},fit:`,
    );
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  await page.goto(`${inject("gameUrl")}?scenario=${USUAL}&seat=KAZ&r=canvas&lang=en`);
  return page;
}

describe.each([
  ["desk", DESK],
  ["phone", PHONE],
] as const)("a lesson on a %s", (_, size) => {
  test("lies beside the buttons and is put away", async () => {
    const page = await openTutorial(size);
    const lesson = page.locator(".lesson");
    await lesson.getByText("A long hint.").waitFor();
    const box = (await lesson.boundingBox())!;
    for (const button of await page.locator(".tray .action").all()) {
      const { x, y, width, height } = (await button.boundingBox())!;
      const [left, top] = [x + width / 2, y + height / 2];
      expect(top < box.y || top > box.y + box.height).toBe(true);
      const hit = await page.evaluate(
        ([atX, atY]) => document.elementFromPoint(atX, atY)?.closest(".action")?.textContent,
        [left, top] as const,
      );
      expect(hit).toBe(await button.textContent());
    }
    expect(await inspect(page, "lesson")).toEqual([]);
    await page.getByRole("button", { name: "Got it" }).focus();
    await page.keyboard.press("Enter");
    await lesson.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("prompt");
  });

  test("is not shown once hints are switched off, also after a reload", async () => {
    const page = await openTutorial(size);
    await page.locator(".lesson").waitFor();
    await page.getByRole("button", { name: "Menu" }).first().click();
    await page.getByRole("checkbox", { name: /^Hints/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.locator(".lesson").waitFor({ state: "detached" });
    await page.reload();
    await page.locator(".tray .action").first().waitFor();
    expect(await page.locator(".lesson").count()).toBe(0);
  });
});
