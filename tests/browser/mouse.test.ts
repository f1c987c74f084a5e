import type { Browser, Page } from "playwright";
import { beforeAll, expect, test, vi } from "vitest";
import { handSlots } from "../../src/view/phaser/chamber/hand-card.ts";
import { seatLayout } from "../../src/view/present/index.ts";
import { DESK, drawn, hashOf, launch, openGame, PHONE, transcriptOf } from "./support/page.ts";
import { recompute } from "./support/recompute.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

/** Where the card with this number lies on the canvas, as the drawing itself places it. */
async function cardAt(page: Page, index: number, count: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(".free").boundingBox();
  if (box === null) throw new Error("the canvas has no free part");
  const free = { x: box.x, y: box.y, w: box.width, h: box.height };
  const { hand, compact } = seatLayout(free, 6, 3);
  const slot = handSlots(hand, count, compact)[index];
  if (slot === undefined) throw new Error(`no card ${index} of ${count}`);
  return { x: slot.x + slot.w / 2, y: slot.y + slot.h / 2 };
}

/** The middle of a card of the full hand on which a button of the page lies. */
async function cardUnderButton(page: Page): Promise<{ x: number; y: number }> {
  for (let index = 0; index < 5; index++) {
    const spot = await cardAt(page, index, 5);
    const covered = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest("button") !== null,
      spot,
    );
    if (covered) return spot;
  }
  throw new Error("no button lies over a card: the test has lost its case");
}

/** Buttons that have a card: what the hand holds now. */
const handOf = (page: Page): Promise<string[]> =>
  page.locator(".tray .actions-answers button, .tray .actions-list button").allInnerTexts();

const CONTINUE = /^\s*(Continue|To the result)/;

/** Plays to the end: cards on the canvas are played by pointer, and nothing else is pressed but Continue. */
async function playByCards(
  page: Page,
  press: (x: number, y: number) => Promise<void>,
): Promise<number> {
  let cards = 0;
  const result = page.locator(".result-page");
  while (!(await result.isVisible())) {
    const go = page.locator("button:visible", { hasText: CONTINUE }).first();
    if (await go.isVisible()) {
      await go.click();
      continue;
    }
    const hand = await handOf(page);
    if (hand.length === 0) continue;
    const before = (await transcriptOf(page)).length;
    const { x, y } = await cardAt(page, hand.length === 5 ? 1 : 0, hand.length);
    cards++;
    // A card may still be on its way to its place: it is pressed again where it had not arrived.
    await vi.waitFor(
      async () => {
        await press(x, y);
        await expect
          .poll(async () => (await transcriptOf(page)).length, { timeout: 1000 })
          .toBeGreaterThan(before);
      },
      { timeout: 40_000 },
    );
  }
  return cards;
}

test("a whole game is played by mouse on the canvas", async () => {
  const { page, faults } = await openGame(
    browser,
    "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=en",
    DESK,
  );
  await drawn(page);
  const cards = await playByCards(page, (x, y) => page.mouse.click(x, y));
  expect(cards).toBeGreaterThanOrEqual(19);
  await page
    .getByText(/history reports/)
    .first()
    .waitFor();
  const game = recompute(await transcriptOf(page));
  expect(game).toMatchObject({ ok: true, over: true });
  expect(game.hashes.at(-1)).toBe(await hashOf(page));
  expect(faults).toEqual([]);
});

test("a whole game is played by touch at 360 pixels", async () => {
  const { page, faults } = await openGame(
    browser,
    "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=ru",
    PHONE,
  );
  await drawn(page);
  const buttons = page.locator("button:visible");
  const answer = buttons
    .filter({ hasText: /^\s*(Возразить|Голосовать против|Промолчать)/ })
    .first();
  const next = buttons.filter({ hasText: /^\s*(Продолжить|К итог|Итог)/ }).first();
  const result = page.locator(".result-page");
  while (!(await result.isVisible())) {
    if (await next.isVisible()) await next.tap();
    else if (await answer.isVisible()) await answer.tap();
  }
  await page
    .getByText(/Совпали с историей/)
    .first()
    .waitFor();
  const game = recompute(await transcriptOf(page));
  expect(game).toMatchObject({ ok: true, over: true });
  expect(game.hashes.at(-1)).toBe(await hashOf(page));
  expect(game.outcomes["training-agreement"]).not.toBe("adopted");
  expect(faults).toEqual([]);
});

test("a press on a menu that lies over the cards plays none of them", async () => {
  const { page } = await openGame(
    browser,
    "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=en",
  );
  await drawn(page);
  await page.getByText(/^More/).first().click();
  const covered = await cardUnderButton(page);
  const before = await transcriptOf(page);
  await page.mouse.click(covered.x, covered.y);
  await expect.poll(() => transcriptOf(page)).not.toBe(before);
  expect(await transcriptOf(page)).not.toMatch(/\nKAZ (support|accept|acquiesce|reserve|object) /);
});
