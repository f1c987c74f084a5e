import type { Browser } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { DESK, launch, openGame, overflows, PHONE, transcriptOf } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const ADDRESS = "?scenario=moscow-2005&explore=what-if&lang=en";

describe("the what-if desk", () => {
  test("answers what a majority would have changed, by keyboard, and in the address", async () => {
    const { page, faults } = await openGame(browser, ADDRESS, DESK);
    await page.getByRole("button", { name: "What if a majority had been enough?" }).focus();
    await page.keyboard.press("Enter");
    const outcome = page.locator(".desk-outcome");
    await outcome.getByText("3 of 19 outcomes change").waitFor();
    await outcome.getByText("5 of 6 agreed, 1 objected").first().waitFor();
    expect(new URL(page.url()).searchParams.getAll("set")).toEqual(["rules.substantive=majority"]);
    const swap = page.locator(".desk-swap");
    await swap.getByText("Same answers: 3 of 19 outcomes change.").waitFor();

    await page.keyboard.press("Control+z");
    await outcome.getByText("No outcome changes").waitFor();
    expect(new URL(page.url()).searchParams.has("set")).toBe(false);
    await page.keyboard.press("Control+Shift+z");
    await outcome.getByText("3 of 19 outcomes change").waitFor();
    expect(faults).toEqual([]);
  });

  test("moves a slider by its keys, opens the terms, and tells what is typed wrong", async () => {
    const { page, faults } = await openGame(browser, `${ADDRESS}&about=standing-force`, DESK);
    const slider = page.getByRole("slider", { name: "Position: Kazakhstan" });
    await slider.focus();
    await page.keyboard.press("End");
    const outcome = page.locator(".desk-outcome");
    await outcome.getByText("1 of 19 outcomes changes").waitFor();
    await outcome.getByText("What moved most: Distance from its position").waitFor();
    await outcome.getByText("The terms that changed").first().click();
    const terms = outcome.getByRole("table", { name: "Kazakhstan: value of the text, opened" });
    await terms.getByRole("row", { name: /Distance.*−7,200.*\+9,000.*\+16,200/ }).waitFor();

    const number = page.getByRole("textbox", { name: "Position: Kazakhstan" });
    await number.fill("101");
    await page.getByText("a whole number from 0 to 100").waitFor();
    expect(new URL(page.url()).searchParams.get("set")).toMatch(/KAZ.position=100$/);
    await number.fill("10");
    await outcome.getByText("No outcome changes").waitFor();
    expect(faults).toEqual([]);
  });

  test("tells why changes make no summit, and begins a game with those that do", async () => {
    const bad = `${ADDRESS}&set=actors.UZB.kind=member`;
    const { page, faults } = await openGame(browser, bad, PHONE);
    await page.getByText("Uzbekistan has no stance on: Collecting arrears for 1996–2003").waitFor();
    await page.getByRole("button", { name: "Reset all" }).click();
    await page.getByRole("button", { name: "What if nobody depended on the sponsor?" }).click();
    await page.locator(".desk-outcome").getByText("2 of 19 outcomes change").waitFor();
    expect(await overflows(page)).toBe(false);
    await page.getByRole("button", { name: "Play with these changes" }).click();
    await expect.poll(() => transcriptOf(page)).toContain("set actors.*.dependence=0");
    expect(faults).toEqual([]);
  });
});
