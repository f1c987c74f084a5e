import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { button, clean, openedAt, openPage, pressSurely, teacher } from "./support/class-pages.ts";
import { launch } from "./support/page.ts";

/** Whoever runs the program and has lost the instructor's address. */

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

it("finds the classes that are kept, goes on with one by a new address, and deletes it", async () => {
  const opened = await openedAt(host);
  const old = await teacher(browser, host, opened);
  await old.page.locator(".gathering").waitFor();
  const { page, faults } = await openPage(browser, `${host.url}/class.html#host`);
  const row = page.locator(".kept-class", { hasText: opened.code });
  await row.filter({ hasText: "Not begun · nobody · 1 room" }).waitFor();
  await page.getByText("They are kept until you delete them.").waitFor();
  await clean(page, "kept classes");
  await page.getByRole("button", { name: "RU", exact: true }).click();
  await row.filter({ hasText: "Не началось · никого · 1 группа" }).waitFor();
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await button(page, `Go on with ${opened.code}`).click();
  await page.locator(".board-code", { hasText: opened.code }).waitFor();
  await old.page.getByText("the old one is dead").waitFor();
  await clean(old.page, "renewed");
  // The projector's address is not known here: it is made anew too.
  await button(page, "New address for the projector").click();
  const [show] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Open the projector view" }).click(),
  ]);
  await show.locator(".board-code", { hasText: opened.code }).waitFor();
  await button(old.page, "To the list of classes").click();
  await old.page.locator(".kept-class", { hasText: opened.code }).waitFor();
  await pressSurely(old.page, "Delete");
  await old.page.locator(".kept-class", { hasText: opened.code }).waitFor({ state: "detached" });
  await page.getByText("The instructor has deleted this class").waitFor();
  await button(page, "To the list of classes").click();
  await button(page, "Open the class").waitFor();
  expect([...faults, ...old.faults]).toEqual([]);
});

it("opens a class from an address that asks for a language, and shows its code", async () => {
  const { page, faults } = await openPage(browser, `${host.url}/class.html?lang=ru#host`);
  await button(page, "Открыть занятие").click();
  await page.locator(".board-code").waitFor();
  expect(faults).toEqual([]);
});
