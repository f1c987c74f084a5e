import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instructorOf, joinAs, KEY, openClass } from "../server/support/host.ts";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, newContext, openGame, PHONE } from "./support/page.ts";

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

const SMALL = "joint-command-2002";
const MEMBERS = 6;
/** Width of the paper less the margins of `@page`, in CSS pixels. */
const WIDTHS = {
  A4: Math.floor(((210 - 32) / 25.4) * 96),
  Letter: Math.floor(((215.9 - 32) / 25.4) * 96),
};
type Paper = keyof typeof WIDTHS;

const tick = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });

/** Leaves these documents ticked, by the numbers of their boxes in the list. */
async function only(page: Page, names: readonly RegExp[]): Promise<void> {
  const boxes = page.locator(".pack-controls fieldset").nth(1).getByRole("checkbox");
  for (const box of await boxes.all()) await box.uncheck();
  for (const name of names) await tick(page, name).check();
}

/** Pages of the page as it is printed. */
async function pagesOf(page: Page, format: Paper): Promise<number> {
  const pdf = (await page.pdf({ format })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Whatever on paper is wider than the page, or has more in it than it shows. */
async function clipped(page: Page, format: Paper): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: WIDTHS[format], height: 1000 });
  const found = await page.evaluate((width) => {
    const wrong: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>(".sheet, .sheet *:not(.hidden)")) {
      const box = one.getBoundingClientRect();
      if (box.width === 0 || one.closest("svg") !== null) continue;
      const cut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
      const hides = getComputedStyle(one).overflow === "hidden";
      if (box.right > width + 1 || box.left < -1 || (hides && cut)) {
        wrong.push(`${one.className || one.tagName}: ${one.textContent?.slice(0, 40)}`);
      }
    }
    return wrong;
  }, WIDTHS[format]);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(DESK.viewport);
  return found;
}

describe("the printed pack", () => {
  it("is reached from the first page, ticked and left again", async () => {
    const { page, faults } = await openGame(browser, `?scenario=${SMALL}&lang=en`);
    await page.getByRole("link", { name: "Print a pack for the class" }).click();
    await page.locator(".sheet-guide").waitFor();
    expect(page.url()).toContain("pack=75");
    expect(await inspect(page, "pack")).toEqual([]);
    await expect.poll(() => page.locator(".sheet-brief").count()).toBe(MEMBERS);
    await tick(page, "Kazakhstan").uncheck();
    await expect.poll(() => page.locator(".sheet-brief").count()).toBe(MEMBERS - 1);
    await tick(page, /^Instructor’s guide/).uncheck();
    await page.locator(".sheet-guide").waitFor({ state: "detached" });
    await tick(page, /^Bargaining in the corridors/).check();
    await page.locator(".sheet-slips").waitFor();
    await page.getByRole("radio", { name: /^45 minutes/ }).check();
    await expect.poll(() => page.url()).toMatch(/pack=45.*corridor=on|corridor=on.*pack=45/);
    await page.reload();
    await page.locator(".sheet-slips").waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.locator(".start-page").waitFor();
    expect(page.url()).not.toContain("pack=");
    expect(faults).toEqual([]);
  });

  it.each(["en", "ru"])("fits A4 and Letter, each kind of sheet its pages (%s)", async (lang) => {
    const address = `?scenario=${SMALL}&pack=45&corridor=on&lang=${lang}`;
    const { page, faults } = await openGame(browser, address);
    await page.locator(".sheet-tally").waitFor();
    await page.evaluate(() => document.fonts.ready);
    for (const format of ["A4", "Letter"] as const) {
      expect(await clipped(page, format), format).toEqual([]);
      for (const [kind, count] of [
        [/^(Rules on one page|Правила на одной)/, 1],
        [/^(Voting cards|Карточки)/, MEMBERS],
        [/^(Table signs|Таблички)/, MEMBERS],
        [/^(Slips for offers|Бланки)/, 1],
        [/^(Four statements|Четыре утверждения)/, 1],
        [/^(Tally sheet|Лист подсчёта)/, 1],
      ] as const) {
        await only(page, [kind]);
        expect(await pagesOf(page, format), `${kind} on ${format}`).toBe(count);
      }
      await only(page, [/^(Briefs|Директивы)/]);
      const briefs = await pagesOf(page, format);
      expect(briefs).toBeGreaterThanOrEqual(MEMBERS);
      // One delegation's brief can be printed by itself: no page of it is shared.
      const of = page.locator(".pack-controls fieldset").nth(2).getByRole("checkbox");
      let alone = 0;
      for (const box of await of.all()) await box.uncheck();
      for (const box of await of.all()) {
        await box.check();
        alone += await pagesOf(page, format);
        await box.uncheck();
      }
      for (const box of await of.all()) await box.check();
      expect(alone).toBe(briefs);
      const all = page.locator(".pack-controls fieldset").nth(1).getByRole("checkbox");
      for (const box of await all.all()) await box.check();
    }
    expect(faults).toEqual([]);
  });

  it("fits a phone", async () => {
    const { page } = await openGame(browser, `?scenario=${SMALL}&pack=45&lang=ru`, PHONE);
    await page.locator(".sheet-tally").waitFor();
    expect(await inspect(page, "pack on a phone")).toEqual([]);
  });
});

describe("the pack of a class", () => {
  const opened = () =>
    openClass({ port: host.port, key: KEY } as Parameters<typeof openClass>[0], {
      scenario: SMALL,
      bargaining: true,
    });

  it("is opened from the instructor's page with the code and the picture", async () => {
    const { code, instructor } = await opened();
    const teacher = await (await newContext(browser)).newPage();
    await teacher.goto(`${host.url}/class.html#teach=${instructor}`);
    const link = teacher.getByRole("link", { name: "Print a pack for the class" });
    const [pack] = await Promise.all([teacher.context().waitForEvent("page"), link.click()]);
    await pack.locator(".sheet-code .board-code").filter({ hasText: code }).waitFor();
    await pack.locator(".sheet-slips").waitFor();
    expect(await pack.getByRole("radio", { name: /^45 minutes/ }).isChecked()).toBe(true);
    expect(await inspect(pack, "pack of a class")).toEqual([]);
  });

  it("is had while the class plays by the instructor's token alone", async () => {
    const there = { port: host.port, key: KEY } as Parameters<typeof openClass>[0];
    const klass = await opened();
    const { token } = await joinAs(there, klass, "KAZ");
    const teacher = await instructorOf(there, klass);
    await teacher.command({ do: "start" }, "A");
    const page = await (await newContext(browser)).newPage();
    // As from another device: the host answers for itself to nobody but itself.
    await page.setExtraHTTPHeaders({ via: "1.1 relay" });
    const address = `${host.url}/?scenario=${SMALL}&pack=45&lang=en`;
    await page.goto(`${address}#code=${klass.code}&token=${token}`);
    await page.getByRole("alert").or(page.locator("body.failed, #app p")).first().waitFor();
    expect(await page.locator(".sheet").count()).toBe(0);
    await page.goto(`${host.url}/class.html`);
    await page.goto(`${address}#code=${klass.code}&token=${klass.instructor}`);
    await page.locator(".sheet-brief").first().waitFor();
    expect(await page.locator(".sheet-brief").count()).toBe(MEMBERS);
  });
});
