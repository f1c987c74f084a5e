import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { type ChildHost, startNodeChild } from "../server/support/child.ts";
import { connect } from "../server/support/client.ts";
import {
  button,
  choices,
  openedAt,
  openPage,
  phone,
  takeSeat,
  teacher,
  untilAsked,
} from "./support/class-pages.ts";
import { launch, PHONE } from "./support/page.ts";
import { startWire, type Wire } from "./support/wire.ts";

/** A real host that is killed, a wire that is cut: the pages say so, come back, and lose nothing. */

let browser: Browser;
let child: ChildHost;
let wire: Wire;
let folder: string;

beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "class-wire-"));
  child = await startNodeChild(folder);
  wire = await startWire(child.port);
});
afterEach(async () => {
  await wire.stop();
  await child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A class in play on the host, its phone at the end of the wire, and the instructor beside it. */
async function playing() {
  const opened = await openedAt({ ...child, url: "" });
  const { page } = await phone(browser, { ...child, url: wire.url }, opened.code);
  await takeSeat(page, "Russia");
  const staff = await connect(child.port);
  await staff.hello("instructor", { token: opened.instructor });
  await staff.command({ do: "start" }, "A");
  await untilAsked(page);
  return { opened, page, staff };
}

const prompt = (page: Page) => page.locator("#prompt").textContent();

async function killAndRestart(): Promise<void> {
  await child.kill();
  child = await startNodeChild(folder);
}

/** How often the class's log has a move of somebody. */
async function movesOf(instructor: string): Promise<number> {
  const staff = await connect(child.port);
  await staff.hello("instructor", { token: instructor });
  await staff.until(({ parts }) => parts.overview !== undefined);
  const step = staff.parts.overview?.step ?? 0;
  staff.close();
  return step;
}

it("sends a vote again that the host had when it was killed, and it counts once", async () => {
  const { opened, page, staff } = await playing();
  const question = await prompt(page);
  const before = staff.parts.overview?.step ?? 0;
  wire.hold("down");
  await choices(page).first().click();
  await page.getByText("Sending your move").waitFor();
  await staff.until(({ parts }) => (parts.overview?.step ?? 0) > before, "the move on the disk");
  const moved = staff.parts.overview?.step ?? 0;
  await killAndRestart();
  wire.cut();
  await page.locator(".line-note").filter({ hasText: "Your last move is kept" }).waitFor();
  wire.lead(child.port);
  wire.restore();
  await page.locator(".line-note-none").waitFor({ state: "attached" });
  await expect.poll(() => prompt(page)).not.toBe(question);
  await expect.poll(() => page.locator(".strip-sending").textContent()).toBe("");
  expect(await movesOf(opened.instructor)).toBe(moved);
});

it("sends a vote that never reached the host before it was killed", async () => {
  const { opened, page, staff } = await playing();
  const question = await prompt(page);
  const before = staff.parts.overview?.step ?? 0;
  wire.hold("up");
  await choices(page).first().click();
  await page.getByText("Sending your move").waitFor();
  await killAndRestart();
  expect(await movesOf(opened.instructor)).toBe(before);
  wire.lead(child.port);
  await expect.poll(() => prompt(page)).not.toBe(question);
  await expect.poll(() => movesOf(opened.instructor)).toBeGreaterThan(before);
  await page.locator(".strip-own").filter({ hasText: "Russia" }).waitFor();
});

it("works through a network that is gone for a while, on the phone and the instructor's page", async () => {
  const { opened, page } = await playing();
  const staff = await teacher(browser, { ...child, url: wire.url }, opened);
  await button(staff.page, "Pause").waitFor();
  wire.cut();
  for (const one of [page, staff.page]) {
    await one.locator(".line-note").filter({ hasText: "No connection" }).waitFor();
  }
  // The host has stayed: the class goes on there meanwhile.
  const other = await connect(child.port);
  await other.hello("instructor", { token: opened.instructor });
  await other.command({ do: "tell", to: "", text: "Back in a minute." }, "A");
  await button(staff.page, "Pause").click();
  wire.restore();
  await button(page, "Try now")
    .click({ timeout: 2000 })
    .catch(() => undefined);
  await page.locator(".message", { hasText: "Back in a minute." }).waitFor();
  await page.locator(".paused-note").waitFor();
  await button(staff.page, "Go on").waitFor();
  await staff.page.locator(".line-note-none").waitFor({ state: "attached" });
  expect(staff.faults).toEqual([]);
});

it("shows the host's time on a phone whose own clock is hours wrong", async () => {
  const opened = await openedAt({ ...child, url: "" });
  const { page, faults } = await openPage(
    browser,
    `${wire.url}/j/${opened.code}`,
    PHONE,
    async (one) => {
      await one.addInitScript(() => {
        const real = Date.now;
        Date.now = () => real() + 5 * 3_600_000;
      });
    },
  );
  await takeSeat(page, "Armenia");
  const staff = await teacher(browser, { ...child, url: wire.url }, opened);
  await button(staff.page, "Start the summit").click();
  await button(staff.page, "5 minutes").click();
  // Half an hour for play, five minutes to answer, less what has passed since.
  const timers = page.locator(".timer");
  await timers
    .filter({ hasText: "Play ends in" })
    .filter({ hasText: /in\s*(29|30):\d\d/ })
    .waitFor();
  await timers
    .filter({ hasText: "Time to answer" })
    .filter({ hasText: /[45]:\d\d/ })
    .waitFor();
  expect(faults).toEqual([]);
});

it("lets a second device with the same seat take over in the middle of a question", async () => {
  const { page } = await playing();
  const question = await prompt(page);
  const storageState = await page.context().storageState();
  const address = page.url();
  const { page: second } = await openPage(browser, address, { ...PHONE, storageState });
  await second.locator(".strip-own").filter({ hasText: "Russia" }).waitFor();
  await page.getByText("opened on another device").waitFor();
  expect(await prompt(second)).toBe(question);
  await choices(second).first().click();
  await expect.poll(() => prompt(second)).not.toBe(question);
});
