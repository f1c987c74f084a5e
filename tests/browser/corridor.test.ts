import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { handSlots } from "../../src/view/phaser/chamber/hand-card.ts";
import { seatLayout } from "../../src/view/present/index.ts";
import { inspect } from "./support/inspect.ts";
import { offeredLink, quietLink } from "./support/offered.ts";
import { DESK, drawn, hashOf, launch, openGame, PHONE, transcriptOf } from "./support/page.ts";
import { pressOn } from "./support/press.ts";
import { recompute } from "./support/recompute.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const RUSSIA = "?scenario=moscow-2005&r=canvas";
const quiet = await quietLink("RUS");
/** Russia has made Kazakhstan an offer before the first sitting. */
const offered = async (language: string): Promise<string> =>
  `?scenario=moscow-2005&r=canvas&lang=${language}#${await offeredLink()}`;

/** The layout of the chamber with the first of six seats nearest. */
async function chamberOf(page: Page) {
  const box = await page.locator(".free").boundingBox();
  if (box === null) throw new Error("the canvas has no free part");
  return seatLayout({ x: box.x, y: box.y, w: box.width, h: box.height }, 6, 0);
}

/** Words of the cards in the hand, as the page says them: the tray, or the open list and the way back. */
async function cardsOf(page: Page): Promise<string[]> {
  const rows = page.locator(".choosing-row");
  if ((await page.locator(".choosing").count()) === 0) {
    const buttons = page.locator(".tray .pick");
    return buttons.evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  }
  const names = await rows.evaluateAll((all) =>
    all.map((one) => one.querySelector("strong")?.textContent ?? ""),
  );
  return names.length > 6 ? [...names.slice(0, 5), "More", "Back"] : [...names, "Back"];
}

/** Plays the card with these words by mouse, and waits until the hand is another. */
async function playCard(page: Page, words: RegExp): Promise<void> {
  const cards = await cardsOf(page);
  const index = cards.findIndex((card) => words.test(card));
  if (index < 0) throw new Error(`no card ${words} among ${cards.join(", ")}`);
  await vi.waitFor(
    async () => {
      const { hand, compact } = await chamberOf(page);
      const slot = handSlots(hand, cards.length, compact)[index];
      if (slot === undefined) throw new Error(`no place for card ${index}`);
      await page.mouse.click(slot.x + slot.w / 2, slot.y + slot.h / 2);
      await expect.poll(() => cardsOf(page), { timeout: 1000 }).not.toEqual(cards);
    },
    { timeout: 40_000 },
  );
}

const last = async (page: Page, lines: number): Promise<string[]> =>
  (await transcriptOf(page))
    .trim()
    .split("\n")
    .slice(-lines)
    .map((line) => line.replace(/ #.*/, ""));

const movesOf = async (page: Page, member: string): Promise<string[]> =>
  (await transcriptOf(page))
    .split("\n")
    .filter((line) => line.startsWith(`${member} `))
    .map((line) => line.replace(/ #.*/, ""));

test("a deal is composed and sent by mouse on the canvas alone", async () => {
  const { page, faults } = await openGame(browser, `${RUSSIA}&lang=en#${quiet}`, DESK);
  await drawn(page);
  await playCard(page, /offer to Kazakhstan/);
  await playCard(page, /You give/);
  await playCard(page, /Payment/);
  await playCard(page, /Arms/);
  await playCard(page, /\d/);
  await playCard(page, /You want/);
  await playCard(page, /Vote/);
  await playCard(page, /Back/);
  await playCard(page, /Public statement/);
  await playCard(page, /arrears/i);
  await playCard(page, /For it/);
  expect(await last(page, 3)).toEqual([
    "RUS offer KAZ",
    expect.stringMatching(/^RUS give pay \S+ \d+00$/),
    "RUS get declare for arrears",
  ]);
  const before = await transcriptOf(page);
  await playCard(page, /Send/);
  await expect.poll(() => transcriptOf(page)).not.toBe(before);
  expect(await movesOf(page, "RUS")).toContain("RUS send");
  const game = recompute(await transcriptOf(page));
  expect(game.ok).toBe(true);
  expect(game.hashes.at(-1)).toBe(await hashOf(page));
  expect(faults).toEqual([]);
});

test("a press on a delegate begins an offer to it", async () => {
  const { page } = await openGame(browser, `${RUSSIA}&lang=en#${quiet}`, DESK);
  await drawn(page);
  const { seats } = await chamberOf(page);
  const spot = seats[1];
  if (spot === undefined) throw new Error("no second seat");
  await vi.waitFor(
    async () => {
      await page.mouse.click(spot.x, spot.y - 8 * spot.scale);
      await expect.poll(() => last(page, 1), { timeout: 1000 }).toEqual(["RUS offer BLR"]);
    },
    { timeout: 40_000 },
  );
  await page.getByRole("heading", { name: "Your offer to Belarus" }).waitFor();
});

test("a deal is composed and sent by keys alone", async () => {
  const { page, faults } = await openGame(browser, `${RUSSIA}&lang=en#${quiet}`, DESK);
  await page.locator(".tray .pick").first().waitFor();
  await page.keyboard.press("1");
  await page.getByRole("heading", { name: /^Your offer to/ }).waitFor();
  await page.keyboard.press("1");
  await page.locator("#choosing-title").waitFor();
  const focus = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focus).toBe("choosing-title");
  await page.keyboard.press("1");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator(".choosing").waitFor({ state: "detached" });
  await page.keyboard.press("1");
  await page.keyboard.press("1");
  await page.keyboard.press("1");
  // An amount by the slider: it keeps the keys that move it, and the digits.
  await page.locator("#amount").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Add");
  await page.keyboard.press("Enter");
  await expect.poll(() => last(page, 1)).toEqual([expect.stringMatching(/^RUS give pay \S+ \d+$/)]);
  await page.keyboard.press("u");
  await expect.poll(() => last(page, 1)).toEqual([expect.stringMatching(/^RUS offer/)]);
  await page.keyboard.press("r");
  await page.keyboard.press("4");
  await expect.poll(() => movesOf(page, "RUS")).toContain("RUS send");
  // C goes on: over what happened, then into the hall.
  await vi.waitFor(async () => {
    await page.keyboard.press("c");
    expect(await movesOf(page, "RUS")).toContain("RUS leave");
  }, 30_000);
  expect(faults).toEqual([]);
});

describe.each([
  ["en", /^Accept offer/, /A deal is struck/, /^Continue/],
  ["ru", /^Принять предложение/, /Сделка заключена/, /^Продолжить/],
] as const)("offers at 360 pixels in %s", (language, accept, struck, go) => {
  test("are read, accepted and looked back at", async () => {
    const { page, faults } = await openGame(browser, await offered(language), PHONE);
    await drawn(page);
    await page.locator(".offer").first().waitFor();
    const found = await inspect(page, "offers");
    const told = await page.getByRole("log").textContent();
    for (const title of await page.locator(".offer h3").allInnerTexts()) {
      expect(told).toContain(title.trim());
    }
    await page.getByRole("button", { name: accept }).first().tap();
    await page.getByRole("heading", { name: struck }).first().waitFor();
    expect(await page.getByRole("log").textContent()).toMatch(struck);
    found.push(...(await inspect(page, "a deal")));
    await page.getByRole("button", { name: go }).first().tap();
    await page.locator(".deal").first().waitFor({ state: "attached" });
    found.push(...(await inspect(page, "the books")));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("are composed by touch", async () => {
    const { page, faults } = await openGame(browser, `${RUSSIA}&lang=${language}#${quiet}`, PHONE);
    await drawn(page);
    await page.locator(".pick-partner").nth(2).tap();
    await page.locator(".composer").waitFor();
    const found = await inspect(page, "a draft");
    await page.locator(".add").nth(1).tap();
    found.push(...(await inspect(page, "kinds")));
    await page.locator(".choosing-row").first().tap();
    found.push(...(await inspect(page, "items")));
    await page.locator(".choosing-row").first().tap();
    found.push(...(await inspect(page, "wordings")));
    await page.locator(".choosing-row").first().tap();
    await page.locator(".strike").first().waitFor();
    await page.locator("#term-until").selectOption({ index: 1 });
    await page.locator("#term-show").selectOption({ index: 1 });
    await page.locator(".bargain-worth summary").tap();
    found.push(...(await inspect(page, "a full draft")));
    expect(await last(page, 3)).toEqual([
      expect.stringMatching(/^RUS get/),
      expect.stringMatching(/^RUS until/),
      expect.stringMatching(/^RUS show/),
    ]);
    await page.locator(".strike").first().tap();
    await expect.poll(() => last(page, 1)).toEqual(["RUS strike 4"]);
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test("behind the curtain there is no offer, and before it only one's own", async () => {
  const address = `?scenario=moscow-2005&r=canvas&lang=en#${await quietLink("RUS", "KAZ")}`;
  const { page } = await openGame(browser, address, DESK);
  await page.getByRole("heading", { name: /Pass the device to Russia/ }).waitFor();
  await page.getByRole("button", { name: /Russia/ }).click();
  await page.getByRole("button", { name: "Make an offer to Kazakhstan" }).first().click();
  await page.getByRole("button", { name: "Add what you give" }).click();
  await page.locator(".choosing-row", { hasText: "Payment" }).click();
  await page.locator(".choosing-row").first().click();
  await page.locator(".choosing-row").first().click();
  await page.getByRole("button", { name: "Send the offer" }).click();
  await page.getByRole("button", { name: "Continue to the sitting" }).click();
  await page.getByRole("heading", { name: /Pass the device to Kazakhstan/ }).waitFor();
  expect(await inspect(page, "curtain")).toEqual([]);
  expect(await page.content()).not.toMatch(/Arms|offer 1/i);
  await page.getByRole("button", { name: /Kazakhstan/ }).click();
  await page.getByRole("button", { name: "Accept offer 1" }).first().waitFor();
});

test("a game with bargaining is played to its end, its books and its mandates", async () => {
  const { page, faults } = await openGame(browser, await offered("en"), DESK);
  await drawn(page);
  await page
    .getByRole("button", { name: /^Accept offer/ })
    .first()
    .click();
  const found: string[] = [];
  const ways = { on: /^(Continue|To the result)/, answer: ".tray .actions button" };
  await pressOn(page, ways, { until: ".result-page" });
  await page.getByRole("heading", { name: "What was promised, and kept" }).waitFor();
  expect(await page.locator(".result-books .promise").count()).toBeGreaterThan(0);
  found.push(...(await inspect(page, "result")));
  expect(found).toEqual([]);
  expect(recompute(await transcriptOf(page))).toMatchObject({ ok: true, over: true });
  expect(faults).toEqual([]);
});

test("the first page asks whether to bargain, and an address may say", async () => {
  const { page } = await openGame(browser, "?lang=en");
  const box = page.getByRole("checkbox", { name: "With bargaining between the sittings" });
  expect(await box.isChecked()).toBe(true);
  const other = await openGame(browser, "?lang=en&bargaining=off");
  expect(await other.page.getByRole("checkbox", { name: /With bargaining/ }).isChecked()).toBe(
    false,
  );
});
