import type { Browser, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { hashOf, launch, openGame, transcriptOf } from "./support/page.ts";
import { recompute } from "./support/recompute.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return "nothing";
    const label = element.getAttribute("aria-label") ?? element.textContent;
    return `${element.tagName.toLowerCase()} ${label.replace(/\s+/g, " ").trim()}`;
  });

/** Tabs to a control whose name matches, and says how many presses it took. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<number> {
  for (let presses = 0; presses <= most; presses++) {
    if (name.test(await focused(page))) return presses;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no control ${name} within ${most} presses of Tab; at ${await focused(page)}`);
}

test("a whole game is played by keyboard alone", async () => {
  const { page, faults } = await openGame(browser, "?r=canvas&bargaining=off&lang=en");
  await page.waitForSelector("h1");
  await tabTo(page, /^button .*Kazakhstan/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^button Play/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Begin" }).waitFor();
  await tabTo(page, /^button Begin/);
  await page.keyboard.press("Enter");

  // The first decision through Tab and Enter, the rest through the keys that the help names.
  await page.waitForSelector("button:has-text('Object')");
  await tabTo(page, /^button Object/);
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 250 && !(await page.evaluate(ended)); presses++) {
    const answer = await page
      .locator("button", { hasText: /^\W*Object/ })
      .first()
      .isVisible();
    const ballot = await page
      .locator("button", { hasText: /^\W*Vote no/ })
      .first()
      .isVisible();
    if (answer) await page.keyboard.press("1");
    else if (ballot) await page.keyboard.press("2");
    else if (
      await page
        .locator("button", { hasText: /Say nothing more/ })
        .first()
        .isVisible()
    ) {
      await tabTo(page, /^button .*Say nothing more/);
      await page.keyboard.press("Enter");
    } else await page.keyboard.press("c");
    await page.waitForTimeout(15);
  }
  expect(await page.evaluate(ended)).toBe(true);
  const game = recompute(await transcriptOf(page));
  expect(game).toMatchObject({ ok: true, over: true });
  expect(game.hashes.at(-1)).toBe(await hashOf(page));
  expect(game.outcomes["standing-force"]).toBe("adopted");
  expect(faults).toEqual([]);
});

/** Runs in the page: whether the game on it has ended. */
function ended(): boolean {
  const { transcript } = (window as unknown as { __game: { transcript(): string } }).__game;
  return (
    transcript() !== "" &&
    document.querySelector("main table, table") !== null &&
    document.body.textContent.includes("history reports")
  );
}
