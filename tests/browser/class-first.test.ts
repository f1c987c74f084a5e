import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { clean, openPage } from "./support/class-pages.ts";
import { launch, PHONE } from "./support/page.ts";

/**
 * A new instructor, who knows nothing but what the screen says: from the first page to the first vote of a
 * class. Everything is found by its role and its name, as one reads it.
 */

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

/** Presses what is called so, and counts it. */
function hand() {
  let presses = 0;
  return {
    press: async (page: Page, name: string) => {
      presses++;
      await page.getByRole("button", { name, exact: true }).click();
    },
    count: () => presses,
  };
}

it.each([
  ["en-GB", "Run a class", "Open the class", "Start the summit", "Give me any free seat"],
  ["ru-RU", "Провести занятие", "Открыть занятие", "Начать саммит", "Занять любое свободное место"],
])("a class in %s comes from nothing to its first vote", async (locale, run, open, start, any) => {
  const begun = performance.now();
  const { press, count } = hand();
  const options = { viewport: { width: 1280, height: 800 }, locale };
  const { page, faults } = await openPage(browser, `${host.url}/`, options);
  await press(page, run);
  await page.getByRole("button", { name: open, exact: true }).waitFor();
  await clean(page, "open");
  await press(page, open);
  const board = page.locator(".board-code");
  await board.waitFor();
  const code = ((await board.textContent()) ?? "").slice(-6);
  const phones: Page[] = [];
  let longest = 0;
  for (let at = 0; at < 3; at++) {
    const came = performance.now();
    const joined = await openPage(browser, `${host.url}/j/${code}`, { ...PHONE, locale });
    await joined.page.getByRole("button", { name: any }).click();
    await joined.page.locator(".own-seat").waitFor();
    longest = Math.max(longest, performance.now() - came);
    phones.push(joined.page);
  }
  await page.locator(".held-people").nth(2).waitFor();
  await press(page, start);
  await Promise.all(phones.map((phone) => phone.locator(".play").waitFor()));
  await press(page, locale === "ru-RU" ? "Сразу к голосованию" : "Cut to the vote");
  // The vote is put to everybody, or was already: each phone is asked sooner or later.
  const answers = phones.map((phone) => phone.locator(".tray .actions-answers .action"));
  await Promise.any(answers.map((one) => one.first().waitFor()));
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(
    `${locale}: first vote after ${seconds} s and ${count()} presses; a seat within ${Math.round(longest / 1000)} s`,
  );
  // What a person has to press is told by the screen, and little.
  expect(count()).toBeLessThan(8);
  expect(faults).toEqual([]);
});
