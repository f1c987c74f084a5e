import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dice, playOn } from "../server/support/bot.ts";
import { connect } from "../server/support/client.ts";
import { KEY, openClass } from "../server/support/host.ts";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, newContext, PHONE } from "./support/page.ts";

let browser: Browser;
let host: PageHost;

beforeAll(async () => {
  browser = await launch();
  host = await startPageHost();
});
afterAll(() => host.stop());

/** A page of the class server; what goes wrong in it is told by `faults`. */
async function openPage(address: string, options: BrowserContextOptions = DESK, of = browser) {
  const page = await (await newContext(of, options)).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // A cut line is the matter of a test below, and the browser says so by itself.
    if (message.type() === "error" && !message.text().includes("WebSocket")) {
      faults.push(message.text());
    }
  });
  await page.goto(address.startsWith("http") ? address : host.url + address);
  return { page, faults };
}

const opened = (scenario: string) =>
  openClass({ port: host.port, key: KEY } as Parameters<typeof openClass>[0], { scenario });

async function takeSeat(page: Page, name: string): Promise<void> {
  await page.locator(".lobby-seat", { hasText: name }).locator(".post-button").first().click();
  await page.locator(".own-seat h2").filter({ hasText: name }).waitFor();
}

const clean = async (page: Page, screen: string): Promise<void> => {
  expect(await inspect(page, screen)).toEqual([]);
};

/** Presses whatever stands first in the tray, as somebody who only wants to get on. */
async function playToTheEnd(page: Page): Promise<void> {
  const over = page.locator(".outcomes");
  const next = page.locator(".tray .action:not(.action-quiet), .tray .pick-main");
  for (let press = 0; press < 400; press++) {
    await over.or(next.first()).first().waitFor();
    if (await over.isVisible()) return;
    // The button may go while the hand is on its way: the table goes on by itself.
    await next
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
  throw new Error("the summit did not end");
}

describe("a class", () => {
  it("is opened, joined by code on a phone, shown, and played to the result", async () => {
    const { page: teacher, faults } = await openPage("/class.html#host");
    await teacher.locator(".option-card", { hasText: "Joint command" }).click();
    await clean(teacher, "open");
    await teacher.locator(".open-button").click();
    const board = teacher.locator(".board-code");
    await board.waitFor();
    const code = ((await board.textContent()) ?? "").slice(-6);
    expect(code).toMatch(/^[2-9A-Z]{6}$/);
    const [show] = await Promise.all([
      teacher.context().waitForEvent("page"),
      teacher.locator(".projector-link a").click(),
    ]);
    await show.locator(".board-code").filter({ hasText: code }).waitFor();
    const { page: phone, faults: phoneFaults } = await openPage("/j", PHONE);
    await phone.locator(".join-code input").fill(code.toLowerCase());
    await phone.locator(".join .primary").click();
    await phone.locator(".lobby-seats").waitFor();
    await clean(phone, "phone lobby");
    await takeSeat(phone, "Kazakhstan");
    await clean(phone, "own seat");
    await teacher.locator(".held-people").waitFor();
    await clean(teacher, "gathering");
    const bots = ["RUS", "BLR", "ARM"].map(async (seat, index) => {
      const device = await connect(host.port);
      await device.hello("student", { code });
      await device.command({ do: "sit", seat, post: "head" });
      return playOn(device, dice(index + 1));
    });
    await teacher.locator(".held-people").nth(3).waitFor();
    await teacher.locator(".gathering-start .primary").click();
    await phone.locator(".play .class-strip").waitFor();
    await show.locator(".show-side h1").first().waitFor();
    await clean(show, "projector");
    await playToTheEnd(phone);
    await Promise.all(bots);
    await teacher.locator(".debrief .results").waitFor();
    await show.locator(".show-result .outcomes").waitFor();
    const result = await phone.locator(".outcomes tr").allTextContents();
    expect(result).toHaveLength(4);
    expect(await show.locator(".outcomes tr").allTextContents()).toEqual(result);
    await clean(phone, "phone result");
    expect([...faults, ...phoneFaults]).toEqual([]);
  });

  it("pauses, acts for a seat, tells and deletes from the instructor's page", async () => {
    const { code, instructor } = await opened("joint-command-2002");
    const { page: phone } = await openPage(`/j/${code}`, PHONE);
    await takeSeat(phone, "Kazakhstan");
    const { page: teacher, faults } = await openPage(`/class.html#teach=${instructor}`);
    await teacher.locator(".gathering-start .primary").click();
    await phone.locator(".play").waitFor();
    await teacher.getByRole("button", { name: "Pause" }).click();
    await phone.locator(".paused-note").waitFor();
    await teacher.getByRole("button", { name: "Go on" }).click();
    await phone.locator(".paused-note").waitFor({ state: "detached" });
    await teacher.locator(".teach-speech textarea").first().fill("Five minutes <b>left</b>.");
    await teacher.getByRole("button", { name: "Send" }).click();
    await phone.getByText("Five minutes <b>left</b>.").waitFor();
    await clean(teacher, "instructor");
    await teacher.getByRole("button", { name: "Act for Kazakhstan" }).click();
    await teacher.locator(".strip-mine").filter({ hasText: "Kazakhstan" }).waitFor();
    await teacher.locator(".tray .action").first().waitFor();
    await teacher.locator(".class-strip .quiet").click();
    await teacher.getByText("Delete this class").click();
    await teacher.locator(".delete-form input").fill(code);
    await teacher.getByRole("button", { name: "Delete for good" }).click();
    await phone.getByText("The instructor has deleted this class").waitFor();
    expect(faults).toEqual([]);
  });
});

describe("a student's device", () => {
  it("keeps the seat and the last move while the host is away, and says so", async () => {
    const { code, instructor } = await opened("joint-command-2002");
    const { page, faults } = await openPage(`/j/${code}`, PHONE);
    await takeSeat(page, "Russia");
    const teacher = await connect(host.port);
    await teacher.hello("instructor", { token: instructor });
    await teacher.command({ do: "start" }, "A");
    const answer = page.locator(".tray .actions-list .action, .tray .actions-answers .action");
    await answer.first().waitFor();
    const asked = await page.locator("#prompt").textContent();
    await host.halt();
    await page.locator(".line-note").filter({ hasText: "No connection" }).waitFor();
    await answer.first().click();
    await page.locator(".line-note").filter({ hasText: "Your last move is kept" }).waitFor();
    await host.revive();
    await page.locator(".line-note-none").waitFor({ state: "attached" });
    await expect.poll(() => page.locator("#prompt").textContent()).not.toBe(asked);
    await page.reload();
    await page.locator(".strip-own").filter({ hasText: "Russia" }).waitFor();
    expect(faults.filter((fault) => !fault.includes("ERR_CONNECTION"))).toEqual([]);
  });

  it("hands the seat to a second device with the same token", async () => {
    const { code } = await opened("joint-command-2002");
    const { page: first } = await openPage(`/j/${code}`, PHONE);
    await takeSeat(first, "Armenia");
    const storageState = await first.context().storageState();
    const { page: second } = await openPage(`/j/${code}`, { ...PHONE, storageState });
    await second.locator(".own-seat h2").filter({ hasText: "Armenia" }).waitFor();
    await first.getByText("opened on another device").waitFor();
    await first.locator(".ended .primary").click();
    await first.locator(".own-seat h2").filter({ hasText: "Armenia" }).waitFor();
    await second.getByText("opened on another device").waitFor();
  });

  it("works by a name of the network, where the browser trusts the page less", async () => {
    const executablePath = process.env.CHROME_PATH ?? "";
    const args = ["--no-sandbox", "--host-resolver-rules=MAP class.test 127.0.0.1"];
    const other = await chromium.launch({ executablePath, args });
    const { code } = await opened("joint-command-2002");
    const address = `http://class.test:${host.port}/j/${code}`;
    const { page, faults } = await openPage(address, { ...PHONE, locale: "ru-RU" }, other);
    await takeSeat(page, "Казахстан");
    expect(await page.evaluate(() => [isSecureContext, "randomUUID" in crypto])).toEqual([
      false,
      false,
    ]);
    await page.locator(".name-field input").fill("Айгуль");
    await page.locator(".name-field button").click();
    await page.getByText("Остальные видят вас как «Айгуль».").waitFor();
    // The browser itself complains of one header that it does not honour here.
    expect(faults.filter((fault) => !fault.includes("Cross-Origin-Opener-Policy"))).toEqual([]);
    await other.close();
  });
});

describe("the page of a class", () => {
  it("begins without the rules' machine, and loads no file in which a scenario stands", () => {
    const folder = join(import.meta.dirname, "..", "..", "dist");
    const read = (file: string): string => readFileSync(join(folder, file), "utf8");
    const filesBy = (naming: RegExp): string[] => {
      const found = new Set<string>();
      const follow = (file: string): void => {
        if (found.has(file)) return;
        found.add(file);
        for (const [, next = ""] of read(file).matchAll(naming)) follow(`assets/${next}`);
      };
      for (const [, file = ""] of read("class.html").matchAll(/\/(assets\/[^"]+\.js)/g))
        follow(file);
      return [...found];
    };
    // What looks back at a game that has ended comes later, and knows the rules.
    const first = filesBy(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter((name) => /(scenario|store|agents|explorer|worker)-/.test(name))).toEqual(
      [],
    );
    const names = filesBy(/["'`](?:\.\/|assets\/)?([\w.-]+-[\w-]{8}\.js)["'`]/g);
    expect(names.filter((name) => /\/(store|explorer|worker)-/.test(name))).toHaveLength(3);
    // A brief is for one delegation's eyes; none may lie where every phone can read it.
    const brief = /"brief":\s*\{\s*"en":\s*"([^"]{40})/.exec(
      readFileSync(join(folder, "..", "scenarios", "moscow-2005.json"), "utf8"),
    );
    const texts = names.map(read).join("\n");
    expect(brief?.[1]).toBeDefined();
    expect(texts.includes(brief?.[1] ?? "")).toBe(false);
    expect(texts.includes("compileWorld")).toBe(false);
  });
});
