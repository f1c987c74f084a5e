import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dice, playOn } from "../server/support/bot.ts";
import { connect, type TestDevice } from "../server/support/client.ts";
import { KEY, openClass } from "../server/support/host.ts";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, newContext, PHONE } from "./support/page.ts";

const SEATS = ["KAZ", "RUS", "ARM"];

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

/** Three rooms of one start, each played to its end by bots of its own. */
async function playedClass() {
  const at = { port: host.port, key: KEY } as Parameters<typeof openClass>[0];
  const opened = await openClass(at, { scenario: "joint-command-2002", noise: 0 }, 3);
  const teacher = await connect(host.port);
  await teacher.hello("instructor", { token: opened.instructor });
  const rooms = ["A", "B", "C"];
  const students: TestDevice[] = [];
  for (const room of rooms) {
    for (const seat of SEATS) {
      const device = await connect(host.port);
      await device.hello("student", { code: `${opened.code}-${room}` });
      await device.command({ do: "sit", seat, post: "head" });
      students.push(device);
    }
  }
  await teacher.command({ do: "everywhere", command: { do: "start" } }, "A");
  await Promise.all(students.map((device, at) => playOn(device, dice(31 * at + 7))));
  return { opened, teacher };
}

async function openPage(address: string, options: Parameters<typeof newContext>[1]) {
  const page = await (await newContext(browser, options)).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(host.url + address);
  return { page, faults };
}

const picture = (page: Page) => page.locator(".rooms-together .figure").first();

describe("an event for all rooms", () => {
  it("goes by the instructor's page into every room that plays, and the page says where it does not", async () => {
    const at = { port: host.port, key: KEY } as Parameters<typeof openClass>[0];
    const opened = await openClass(at, { scenario: "joint-command-2002", noise: 0 }, 3);
    const students = await Promise.all(
      ["A", "B"].map(async (room) => {
        const device = await connect(host.port);
        await device.hello("student", { code: `${opened.code}-${room}` });
        await device.command({ do: "sit", seat: "KAZ", post: "head" });
        return device;
      }),
    );
    const { page, faults } = await openPage(`/class.html#teach=${opened.instructor}`, DESK);
    await page.getByRole("button", { name: "All rooms", exact: true }).click();
    await page.getByRole("button", { name: "Start the summit", exact: true }).click();
    await page.getByText("Done in A, B. Not done — C: nobody is there.").waitFor();
    await page.locator(".teach-speech select").first().selectOption("event");
    await page.locator(".teach-speech textarea").first().fill("A new government.");
    await page.locator(".teach-speech summary").first().click();
    await page
      .locator(".teach-speech textarea")
      .nth(1)
      .fill("items.joint-command.stances.KAZ.position=100");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await page.getByText("Done in A, B. Not done — C: not begun yet.").waitFor();
    for (const device of students) {
      await device.until(({ parts }) => parts.messages?.at(-1)?.text === "A new government.");
    }
    expect(await inspect(page, "orders for all rooms")).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("the rooms of a class side by side", () => {
  it("are shown to the instructor: where they part, by whose move, and how usual each is", async () => {
    const { opened } = await playedClass();
    const { page, faults } = await openPage(`/class.html#teach=${opened.instructor}`, DESK);
    await picture(page).locator(".figure-ground svg").waitFor();
    const words = (await picture(page).locator(".figure-ground svg").textContent()) ?? "";
    expect(words).toContain("Here the rooms part");
    expect(await page.locator(".rooms-summary").textContent()).toMatch(/They first part at “.+”/);
    // The same as a table: every item, every room, and history.
    await picture(page).getByText("The same as a table").click();
    const heads = await picture(page).locator("thead th").allTextContents();
    expect(heads).toEqual(["Item", "Room A", "Room B", "Room C", "History"]);
    expect(await picture(page).locator("tbody tr").count()).toBe(4);
    // By keyboard to the moment at which this room went its way.
    await page.locator(".rooms-together summary", { hasText: "by whose move" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".rooms-partings li").first().waitFor();
    await page.getByRole("button", { name: "Play 10,000 games", exact: true }).click();
    await page.locator(".rooms-lines li").nth(2).waitFor();
    await page.locator(".rooms-atlas .figure").waitFor();
    const [whole] = await page.locator(".rooms-lines li").allTextContents();
    expect(whole).toMatch(/^Room A: .+ every item end/);
    expect(await inspect(page, "rooms")).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("stand on the projector once they are disclosed, and fit a phone, in Russian", async () => {
    const { opened, teacher } = await playedClass();
    const wall = { viewport: { width: 1920, height: 1080 } };
    const { page: show } = await openPage(`/class.html?lang=ru#show=${opened.projector}`, wall);
    for (const room of ["A", "B", "C"]) await teacher.command({ do: "disclose" }, room);
    await teacher.command({ do: "page", page: "rooms" }, "A");
    await picture(show).locator(".figure-ground svg").waitFor();
    expect(await inspect(show, "rooms on the projector")).toEqual([]);
    await teacher.command({ do: "page", page: "rooms-usual-ABC-atlas" }, "A");
    await show.locator(".rooms-atlas .figure-ground svg").waitFor();
    expect(await show.locator(".rooms-atlas svg").first().textContent()).toMatch(/A.*B.*C/);
    const address = `/class.html?lang=ru#teach=${opened.instructor}`;
    const { page, faults } = await openPage(address, { ...PHONE, locale: "ru-RU" });
    await picture(page).locator(".figure-ground svg").waitFor();
    expect(await picture(page).locator(".figure-ground svg").textContent()).toContain(
      "Здесь группы расходятся",
    );
    await page.locator(".rooms-usual > button").click();
    await page.locator(".rooms-atlas .figure-ground svg").waitFor();
    await page.locator(".rooms-together summary").nth(1).click();
    await page.locator(".rooms-partings li").first().waitFor();
    expect(await inspect(page, "rooms on a phone")).toEqual([]);
    expect(faults).toEqual([]);
  });
});
