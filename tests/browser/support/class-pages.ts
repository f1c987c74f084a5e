import type { Browser, BrowserContextOptions, Locator, Page } from "playwright";
import { expect } from "vitest";
import { type Host, openClass } from "../../server/support/host.ts";
import { inspect } from "./inspect.ts";
import { DESK, newContext, PHONE } from "./page.ts";

/** A page of a class, and what went wrong in it. */
export interface ClassPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Where classes are: the address of their pages, and the port of their lines. */
export interface Place {
  readonly url: string;
  readonly port: number;
  readonly key: string;
}

/** What the browser itself says of a line that was cut is the matter of a test, and no fault. */
const OF_LINES = /WebSocket|ERR_CONNECTION|ERR_EMPTY_RESPONSE/;

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = DESK,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<ClassPage> {
  const page = await (await newContext(browser, options)).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !OF_LINES.test(message.text())) faults.push(message.text());
  });
  await before(page);
  await page.goto(address);
  return { page, faults };
}

/** Opens a class without a page: the tests of what comes after begin there. */
export const openedAt = (
  { port, key }: Place,
  scenario = "joint-command-2002",
  rooms = 1,
  bargaining = false,
) => openClass({ port, key } as Host, { scenario, bargaining }, rooms);

export const phone = (browser: Browser, { url }: Place, code: string): Promise<ClassPage> =>
  openPage(browser, `${url}/j/${code}`, PHONE);

export const teacher = (
  browser: Browser,
  { url }: Place,
  { instructor }: { readonly instructor: string },
): Promise<ClassPage> => openPage(browser, `${url}/class.html#teach=${instructor}`);

/** Takes the first post of a delegation; in a game under way the table is there at once. */
export async function takeSeat(page: Page, name: string): Promise<void> {
  await page.locator(".lobby-seat", { hasText: name }).locator(".post-button").first().click();
  const there = page.locator(".own-seat h2, .strip-own").filter({ hasText: name });
  await there.first().waitFor();
}

export const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** Presses twice a button that wants to be pressed twice. */
export async function pressSurely(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page.locator("button.sure").filter({ hasText: name }).click();
}

/** What the tray offers, whatever it is. */
export const choices = (page: Page): Locator =>
  page.locator(".tray .actions-list .action, .tray .actions-answers .action");

/** Goes on from what has been decided to the question that waits for this phone. */
export async function untilAsked(page: Page): Promise<void> {
  const on = page.locator(".tray .actions-past .action-continue");
  while (!(await choices(page).first().isVisible())) {
    await choices(page).first().or(on).first().waitFor();
    // The button may go while the hand is on its way: the table goes on by itself.
    if (await on.isVisible()) await on.click({ timeout: 2000 }).catch(() => undefined);
  }
}

export async function clean(page: Page, screen: string): Promise<void> {
  expect(await inspect(page, screen)).toEqual([]);
}
