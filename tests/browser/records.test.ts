import type { Browser, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf, launch, newContext, openGame, transcriptOf } from "./support/page.ts";
import { pressOn } from "./support/press.ts";
import { recompute } from "./support/recompute.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const PLAY = "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=en";

/** Answers a few questions. */
async function playSome(page: Page, answers: number): Promise<void> {
  const ways = { on: /^Continue/, named: /^(Abstain|Vote yes|Say nothing)/ };
  await pressOn(page, ways, { most: answers });
}

const pasteOnStart = async (page: Page, text: string): Promise<void> => {
  await page.locator(".open-game summary").click();
  await page.locator("textarea.paste").fill(text);
  await page.locator(".open-game button:visible").last().click();
};

describe("a game as text", () => {
  test("survives a reload, an export and import, and a link, with the same hash", async () => {
    const { page, faults } = await openGame(browser, PLAY);
    await playSome(page, 5);
    const [hash, text] = [await hashOf(page), await transcriptOf(page)];

    await page.goto(page.url().split("?")[0] as string);
    await page
      .getByRole("button", { name: /^(Resume|Continue|Go on)/ })
      .first()
      .click();
    await expect.poll(() => hashOf(page)).toBe(hash);

    const second = await openGame(browser, "?lang=en&r=canvas");
    await pasteOnStart(second.page, text);
    await expect.poll(() => hashOf(second.page)).toBe(hash);

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: /menu/i }).first().click();
    await page.getByRole("button", { name: /link/i }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#t=/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(4000);
    const third = await openGame(browser, link);
    await expect.poll(() => hashOf(third.page)).toBe(hash);
    expect(recompute(await transcriptOf(third.page)).ok).toBe(true);
    expect([...faults, ...second.faults, ...third.faults]).toEqual([]);
  });

  test("undo and redo come back to the same hashes", async () => {
    const { page } = await openGame(browser, PLAY);
    await playSome(page, 4);
    const hash = await hashOf(page);
    await page.keyboard.press("u");
    await page.keyboard.press("u");
    await expect.poll(() => hashOf(page)).not.toBe(hash);
    await page.keyboard.press("r");
    await page.keyboard.press("r");
    await expect.poll(() => hashOf(page)).toBe(hash);
  });
});

describe("damaged input is refused and nothing is lost", () => {
  test.each([
    ["nonsense", () => "x".repeat(10_000_000)],
    ["markup", () => "<img src=x onerror=window.__hit=1><script>window.__hit=1</script>"],
    ["a markup move", (text: string) => `${text}\nKAZ <img/src=x/onerror=window.__hit=1>`],
    ["a cut line", (text: string) => text.slice(0, -40)],
    ["another scenario", (text: string) => text.replace("moscow-2005", "vienna-1815")],
    ["an altered answer", (text: string) => text.replace("KGZ object", "KGZ support")],
    ["a move out of turn", (text: string) => text.replace("RUS put", "KAZ put")],
  ])("a transcript of %s", async (_, make) => {
    const { page, faults } = await openGame(browser, PLAY);
    await playSome(page, 2);
    const [hash, text] = [await hashOf(page), await transcriptOf(page)];
    const file = { name: "broken.txt", mimeType: "text/plain", buffer: Buffer.from(make(text)) };
    await page.getByRole("button", { name: /menu/i }).first().click();
    await page.locator("input[type=file]").first().setInputFiles(file);
    await expect.poll(() => page.getByRole("alert").allInnerTexts()).not.toEqual([]);
    const said = (await page.getByRole("alert").allInnerTexts()).join(" ");
    expect(said.length).toBeGreaterThan(20);
    expect(await hashOf(page)).toBe(hash);
    expect(await page.evaluate(() => "__hit" in window)).toBe(false);
    expect(faults).toEqual([]);
  });

  test.each([
    ["an empty link", "#t=", "The link is damaged"],
    ["a link of signs", "#t=%%%%", "The link is damaged"],
    ["a long link", `#t=${"A".repeat(50_000)}`, "The link is damaged"],
    ["a link with another text", "#t=y0osKcnPSy1WKCjKz8vMSwcA", "damaged|not a transcript"],
    ["an unknown scenario", "?scenario=vienna-1815", "no scenario “vienna-1815”"],
    ["a scenario of markup", "?scenario=%3Cscript%3E", "no scenario “<script>”"],
    ["an unknown seat", "?scenario=moscow-2005&seat=XXX", "names the seat “XXX”"],
    [
      "a seed that is none",
      "?scenario=moscow-2005&seat=KAZ&bargaining=off&seed=minus",
      "how do you answer",
    ],
  ])("%s", async (_, address, said) => {
    const { page, faults } = await openGame(browser, address);
    await expect.poll(() => page.locator("body").textContent()).toMatch(new RegExp(said));
    expect(
      await page.evaluate(() => document.querySelectorAll("#app script, #app img[src=x]").length),
    ).toBe(0);
    expect(faults).toEqual([]);
  });

  test("a damaged game in the browser's keep", async () => {
    const { page } = await openGame(browser, "?lang=en");
    await page.evaluate(() =>
      localStorage.setItem("eurasia-summit:game", "eurasia-summit transcript 9"),
    );
    await page.reload();
    await page
      .getByRole("button", { name: /^(Resume|Continue|Go on)/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole("alert").allInnerTexts()).not.toEqual([]);
    await expect
      .poll(() => page.getByRole("button", { name: /Kazakhstan/ }).count())
      .toBeGreaterThan(0);
  });

  test("a browser that keeps nothing still plays", async () => {
    const context = await newContext(browser);
    await context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied");
        },
      });
    });
    const page = await context.newPage();
    const { inject } = await import("vitest");
    await page.goto(inject("gameUrl") + PLAY);
    await playSome(page, 2);
    expect((await transcriptOf(page)).split("\n").length).toBeGreaterThan(15);
  });
});
