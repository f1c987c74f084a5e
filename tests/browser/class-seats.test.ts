import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import {
  button,
  clean,
  openedAt,
  openPage,
  phone,
  takeSeat,
  teacher,
} from "./support/class-pages.ts";
import { launch, PHONE } from "./support/page.ts";

/** Who sits where: lots, swaps, rooms, a phone that is lost. */

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

it("draws seats by lot, swaps two delegations, and tells late and locked-out students what to do", async () => {
  const opened = await openedAt(host);
  const staff = await teacher(browser, host, opened);
  const one = await phone(browser, host, opened.code);
  const other = await phone(browser, host, opened.code);
  await one.page.locator(".lobby-seats").waitFor();
  await other.page.locator(".lobby-seats").waitFor();
  await staff.page.getByText("2 people have joined").waitFor();
  await button(staff.page, "Draw seats by lot").click();
  await one.page.locator(".own-seat").waitFor();
  await other.page.locator(".own-seat").waitFor();
  const seatOf = async (page = one.page) =>
    (await page.locator(".own-seat h2").textContent()) ?? "";
  const [first, second] = [await seatOf(), await seatOf(other.page)];
  expect(first).not.toBe(second);
  await staff.page.getByText("Swap two delegations").click();
  await staff.page.getByLabel("One delegation").selectOption({ label: first });
  await staff.page.getByLabel("The other delegation").selectOption({ label: second });
  await clean(staff.page, "swap");
  await button(staff.page, "Swap").click();
  await expect.poll(() => seatOf()).toBe(second);
  await expect.poll(() => seatOf(other.page)).toBe(first);
  await button(staff.page, "Start the summit").click();
  await one.page.locator(".play").waitFor();
  const late = await phone(browser, host, opened.code);
  await late.page.getByText("The summit has begun. Take a seat").waitFor();
  await clean(late.page, "late");
  await staff.page.getByText("Door, code, more rooms").click();
  await button(staff.page, "Lock").click();
  await late.page.getByText("Tell the instructor that you have none").waitFor();
  const out = await phone(browser, host, opened.code);
  await out.page.getByText("ask the instructor whether the class is locked").waitFor();
  await button(staff.page, "Unlock").click();
  await late.page.getByRole("button", { name: "Give me any free seat" }).click();
  await late.page.locator(".play").waitFor();
  expect([staff, one, other, late].flatMap(({ faults }) => faults)).toEqual([]);
});

it("gives the seat of a lost phone to another by a code that works once", async () => {
  const opened = await openedAt(host);
  const lost = await phone(browser, host, opened.code);
  await takeSeat(lost.page, "Armenia");
  const staff = await teacher(browser, host, opened);
  await button(staff.page, "A new device for Participant 1").click();
  const dialog = staff.page.getByRole("dialog");
  const code = (await dialog.locator(".pass-code").textContent()) ?? "";
  expect(code).toMatch(/^[2-9A-Z]{6}-[2-9A-Z]{6}$/);
  await dialog.getByText("Works once").waitFor();
  await clean(staff.page, "pass");
  const fresh = await openPage(browser, `${host.url}/j`, PHONE);
  await fresh.page.getByLabel("Code of the class").fill(code.toLowerCase());
  await button(fresh.page, "Join").click();
  await fresh.page.locator(".own-seat h2").filter({ hasText: "Armenia" }).waitFor();
  await lost.page.getByText("opened on another device").waitFor();
  // Whoever opens the address again keeps the seat.
  await fresh.page.reload();
  await fresh.page.locator(".own-seat h2").filter({ hasText: "Armenia" }).waitFor();
  const late = await phone(browser, host, code);
  await late.page.getByText("There is no class with this code").waitFor();
  await staff.page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect([staff, fresh].flatMap(({ faults }) => faults)).toEqual([]);
});

it("runs several rooms: opens one more, orders in all at once, moves people between them", async () => {
  const opened = await openedAt(host);
  const staff = await teacher(browser, host, opened);
  await staff.page.getByText("Door, code, more rooms").click();
  await button(staff.page, "Open another room").click();
  await staff.page.getByText(`Into this room: ${opened.code}-B`).waitFor();
  await clean(staff.page, "two rooms");
  const a = await phone(browser, host, `${opened.code}-A`);
  const b = await phone(browser, host, `${opened.code}-B`);
  await takeSeat(a.page, "Russia");
  await takeSeat(b.page, "Russia");
  await button(staff.page, "All rooms").click();
  await button(staff.page, "Start the summit").click();
  await a.page.locator(".play").waitFor();
  await b.page.locator(".play").waitFor();
  const event = staff.page.locator(".prepared li").first();
  await staff.page.getByText("Prepared events").click();
  const text = ((await event.locator("p").textContent()) ?? "").slice(-40);
  await event.locator("button").click();
  for (const { page } of [a, b]) await page.locator(".message", { hasText: text }).waitFor();
  await button(staff.page, "Pause").click();
  for (const { page } of [a, b]) await page.locator(".paused-note").waitFor();
  const tab = staff.page.locator(".room-switch button");
  await tab.filter({ hasText: "Room A" }).click();
  await staff.page.getByText("What you did").click();
  await staff.page.locator(".teach-log li").filter({ hasText: "Paused." }).waitFor();
  await clean(staff.page, "rooms in play");
  expect([staff, a, b].flatMap(({ faults }) => faults)).toEqual([]);
});
