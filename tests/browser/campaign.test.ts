import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { DESK, hashOf, launch, openGame, PHONE, transcriptOf } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, " ").trim() ?? "");

/** Tabs to a control whose name matches, and presses it. */
async function press(page: Page, name: RegExp, most = 150): Promise<void> {
  for (let presses = 0; presses <= most; presses++) {
    if (name.test(await focused(page))) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`no control ${name} within ${most} presses of Tab; at ${await focused(page)}`);
}

/** What is done when one of these controls is there: the key of the game, or a press on it. */
const ANSWERS = [
  [/^\W*Object/, "1"],
  [/^\W*Vote no/, "2"],
  [/^\W*Put to the table/, "1"],
  [/Say nothing more/, undefined],
] as const;

/** Plays the session on the screen to its end with the keys of the game. */
async function playSession(page: Page): Promise<void> {
  const result = page.locator(".result-page");
  for (let presses = 0; presses < 600 && !(await result.isVisible()); presses++) {
    const shown = await Promise.all(
      ANSWERS.map(([name]) => page.locator("button", { hasText: name }).first().isVisible()),
    );
    const [name, key] = ANSWERS[shown.indexOf(true)] ?? [/$^/, "c"];
    await (key === undefined ? press(page, name) : page.keyboard.press(key));
    await page.waitForTimeout(15);
  }
  await result.waitFor();
}

describe("a campaign", () => {
  test("is played from year to year by keyboard, resumes, and opens again from its text", async () => {
    const { page, faults } = await openGame(browser, "?r=canvas&lang=en&scenario=minsk-2006");
    await press(page, /^2005–2010/);
    await page.locator(".campaign-sessions").waitFor();
    expect(new URL(page.url()).searchParams.get("campaign")).toBe("csto-2005-2010");
    await press(page, /^Kazakhstan/);
    await press(page, /^Play Kazakhstan/);
    await press(page, /^Begin/);
    await playSession(page);

    await press(page, /^On to 2006/);
    await page.getByRole("heading", { level: 1, name: "From 2005 to 2006" }).waitFor();
    expect(await page.getByRole("table").count()).toBeGreaterThan(3);
    await press(page, /^The briefing for 2006/);
    await page.getByText("Session 2 of 6").waitFor();
    await press(page, /^Begin/);
    const [hash, text] = [await hashOf(page), await transcriptOf(page)];
    expect(text).toMatch(/^eurasia-summit campaign 1/);

    await page.reload();
    await page.locator(".campaign-sessions").waitFor();
    await press(page, /^Resume/);
    await expect.poll(() => hashOf(page)).toBe(hash);

    await playSession(page);
    await press(page, /^2005/);
    await page.getByRole("button", { name: "What came of 2005" }).waitFor();
    await press(page, /^2006/);
    await press(page, /^On to 2007/);
    await page.getByRole("heading", { level: 1, name: "From 2006 to 2007" }).waitFor();

    const second = await openGame(browser, "?lang=en&r=canvas");
    await second.page.locator(".open-game summary").click();
    await second.page.locator("textarea.paste").fill(text);
    await second.page.locator(".open-game button:visible").last().click();
    await expect.poll(() => hashOf(second.page)).toBe(hash);
    expect(await transcriptOf(second.page)).toBe(text);
    expect([...faults, ...second.faults]).toEqual([]);
  });

  test("starts at once from an address", async () => {
    const { page, faults } = await openGame(
      browser,
      "?campaign=csto-2005-2010&seat=KAZ&seed=1&r=canvas&lang=en",
    );
    await expect.poll(() => transcriptOf(page)).toMatch(/^persons KAZ$/m);
    expect(await page.locator(".result-page, .start-page, .briefing-page").count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test.each([
    ["of no such name", "?campaign=vienna-1815", "vienna-1815"],
    ["with an unknown seat", "?campaign=csto-2005-2010&seat=XXX", "names the seat “XXX”"],
  ])("one %s is refused", async (_, address, said) => {
    const { page } = await openGame(browser, `${address}&lang=en`);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain(said);
  });
});

describe.each([
  ["desk", DESK],
  ["phone", PHONE],
] as const)("the pages of a campaign on a %s", (_, size) => {
  test.each(["en", "ru"] as const)("are clean in %s", async (language) => {
    const { page, faults } = await openGame(
      browser,
      `?campaign=csto-2005-2010&r=canvas&lang=${language}`,
      size,
    );
    const on = () => page.locator("main .primary").first().click();
    const found: string[] = [];
    await page.locator(".campaign-sessions").waitFor();
    found.push(...(await inspect(page, "start")));
    // Agents alone: every press of "c" goes on to the next turning point.
    await page.locator(".begin-bar .primary").click();
    for (let year = 2005; year <= 2010; year++) {
      await page.locator(".briefing-page h1").waitFor();
      if (year === 2006) found.push(...(await inspect(page, "briefing")));
      await page.locator(".begin-bar .primary").click();
      const result = page.locator(".result-page h1");
      while (!(await result.isVisible())) await page.keyboard.press("c");
      if (year === 2006) found.push(...(await inspect(page, "result")));
      await on();
      await page.locator(".year-page h1").waitFor();
      if (year === 2006 || year === 2010) found.push(...(await inspect(page, `year ${year}`)));
      await page.locator(".begin-bar .primary").click();
    }
    await page.locator(".closing-page h1").waitFor();
    found.push(...(await inspect(page, "closing")));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});
