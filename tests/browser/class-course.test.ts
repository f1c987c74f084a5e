import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import {
  button,
  choices,
  clean,
  openedAt,
  phone,
  pressSurely,
  takeSeat,
  teacher,
  untilAsked,
} from "./support/class-pages.ts";
import { launch } from "./support/page.ts";

/** The instructor's hand on the course of a class, by the buttons of the page alone. */

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

async function playing(seat = "Kazakhstan", scenario = "joint-command-2002") {
  const opened = await openedAt(host, scenario);
  const student = await phone(browser, host, opened.code);
  await takeSeat(student.page, seat);
  const staff = await teacher(browser, host, opened);
  await button(staff.page, "Start the summit").click();
  await student.page.locator(".play").waitFor();
  return { opened, staff: staff.page, student: student.page, faults: [student, staff] };
}

const none = (pages: readonly { readonly faults: string[] }[]) =>
  expect(pages.flatMap(({ faults }) => faults)).toEqual([]);

const matter = (page: Page) => page.locator(".now-matter").textContent();

it("cuts to the vote, closes the phase, goes back, and tells of it in sentences", async () => {
  const { staff, student, faults } = await playing("Russia", "moscow-2005");
  await untilAsked(student);
  await button(staff, "Cut to the vote").click();
  await staff.locator(".now-waits").filter({ hasText: "Russia" }).waitFor();
  await staff.getByText("What you did").click();
  const log = staff.locator(".teach-log li");
  await log.filter({ hasText: "Cut to the vote: agents did what came before it." }).waitFor();
  const first = await matter(staff);
  // Nobody's vote is passed over by a second press.
  await button(staff, "Cut to the vote").click();
  await staff.getByText("That cannot be done now.").waitFor();
  const moments = staff.locator(".step-back option");
  const before = await moments.count();
  await button(staff, "Close this phase").click();
  await expect.poll(() => moments.count()).toBeGreaterThan(before);
  await staff.locator(".step-back select").selectOption("0");
  await pressSurely(staff, "Go back");
  await expect.poll(() => matter(staff)).toBe(first);
  await untilAsked(student);
  const question = await student.locator("#prompt").textContent();
  await choices(student).first().click();
  await expect.poll(() => student.locator("#prompt").textContent()).not.toBe(question);
  await pressSurely(staff, "Take back the last move");
  await expect.poll(() => student.locator("#prompt").textContent()).toBe(question);
  await log.filter({ hasText: "Went back to an earlier moment." }).waitFor();
  await log.filter({ hasText: "The last move was taken back." }).waitFor();
  await log.filter({ hasText: "The phase was closed" }).waitFor();
  await clean(staff, "course");
  none(faults);
});

it("opens a second room from an earlier moment, to which people are moved", async () => {
  const { staff, student, faults } = await playing();
  await untilAsked(student);
  await button(staff, "Close this phase").click();
  await staff.locator(".step-back select").selectOption("0");
  await button(staff, "Another room from there").click();
  const tab = staff.locator(".room-switch button");
  await tab.filter({ hasText: "Room B" }).and(staff.locator("[aria-pressed=true]")).waitFor();
  await staff.getByText("The class is paused").first().waitFor();
  await clean(staff, "forked room");
  await tab.filter({ hasText: "Room A" }).click();
  await staff.locator(".teach-people summary").first().click();
  await staff.locator(".person-row select").first().selectOption({ label: "Room B" });
  await student.getByText("The summit has begun").waitFor();
  await student.getByRole("button", { name: "Give me any free seat" }).click();
  await student.locator(".paused-note").waitFor();
  await tab.filter({ hasText: "Room B" }).click();
  await button(staff, "Go on").click();
  await student.locator(".paused-note").waitFor({ state: "detached" });
  none(faults);
});

it("tells a prepared event, one of its own that changes the scenario, and a word to one", async () => {
  const { opened, staff, student, faults } = await playing("Armenia");
  const other = await phone(browser, host, opened.code);
  await takeSeat(other.page, "Belarus");
  const show = await teacher(browser, host, opened);
  await staff.getByText("Prepared events").click();
  const event = staff.locator(".prepared li").first();
  const text = ((await event.locator("p").textContent()) ?? "").slice(-40);
  await event.locator("button").click();
  await student.locator(".message").filter({ hasText: text }).waitFor();
  await student.getByRole("button", { name: "Got it" }).click();
  const form = staff.locator(".teach-speech form");
  await form.getByLabel("As").selectOption("event");
  await form.getByLabel("Text").fill("A government has fallen.");
  await form.getByText("What the event changes").click();
  const lines = form.getByLabel("What the event changes (optional)");
  await lines.fill("nonsense");
  await button(staff, "Send").click();
  await staff.getByText("This line is no change: nonsense").waitFor();
  await staff.locator(".toast-error button").click();
  await lines.fill("rules.substantive = majority");
  await button(staff, "Send").click();
  await student.locator(".message-event").filter({ hasText: "A government" }).waitFor();
  await student.getByRole("button", { name: "Got it" }).click();
  await form.getByLabel("As").selectOption("message");
  await form.getByLabel("To").selectOption({ label: "Armenia" });
  await form.getByLabel("Text").fill("Call your minister.");
  await button(staff, "Send").click();
  await student.getByText("From the instructor, to your delegation").waitFor();
  await clean(student, "phone with a message");
  expect(await other.page.getByText("Call your minister.").count()).toBe(0);
  none([...faults, other, show]);
});

it("gives a seat to the computer and back, sets and lifts the time to answer", async () => {
  const { staff, student, faults } = await playing();
  await button(staff, "Hand Kazakhstan to the computer").click();
  const seat = staff.locator(".teach-seat", { hasText: "Kazakhstan" });
  await seat.locator(".held-agent").waitFor();
  await button(staff, "Give Kazakhstan back to the people").click();
  await seat.locator(".held-people").waitFor();
  await untilAsked(student);
  await button(staff, "2 minutes").click();
  const timer = student.locator(".timer", { hasText: "Time to answer" });
  await timer.filter({ hasText: /[12]:\d\d/ }).waitFor();
  await button(staff, "no limit").click();
  await timer.waitFor({ state: "detached" });
  none(faults);
});
