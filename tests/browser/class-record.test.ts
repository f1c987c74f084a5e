import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecord } from "../../src/record/index.ts";
import { dice, playOn } from "../server/support/bot.ts";
import { connect } from "../server/support/client.ts";
import { KEY, openClass } from "../server/support/host.ts";
import { rowsOf } from "../support/csv.ts";
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

/** The instructor's page of a class in which Kazakhstan is somebody's who wants to be called so. */
async function teacherOf(name: string, options: BrowserContextOptions) {
  const opened = await openClass({ port: host.port, key: KEY } as Parameters<typeof openClass>[0], {
    scenario: "joint-command-2002",
  });
  const device = await connect(host.port);
  await device.hello("student", { code: opened.code });
  await device.command({ do: "name", name });
  await device.command({ do: "sit", seat: "KAZ", post: "head" });
  const page = await (await newContext(browser, options)).newPage();
  await page.goto(`${host.url}/class.html#teach=${opened.instructor}`);
  await page.locator(".gathering-start .primary").click();
  await page.locator(".save-record").waitFor();
  return { page, device };
}

/** Presses a button, and gives the file that the browser then saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

describe("the record of a class on the instructor's page", () => {
  it("is saved as four files while the class plays, with names where the instructor wants them", async () => {
    const { page } = await teacherOf("=Айгуль", DESK);
    expect(await inspect(page, "record")).toEqual([]);

    const record = await saved(page, "The record (JSON)");
    expect(record.name).toMatch(/^eurasia-summit-\d{4}-\d\d-\d\d-record\.json$/);
    const read = readRecord(record.text);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.rooms[0]?.started).toBeDefined();
    expect(record.text).not.toContain("Айгуль");

    const grades = await saved(page, "Grade book (CSV)");
    expect(grades.name).toMatch(/-grades\.csv$/);
    const rows = rowsOf(grades.text, ",");
    expect(rows.map((row) => row[0])).toEqual(["Student", "Participant 1"]);
    expect(rows[1]?.[8]).toBe("Kazakhstan");
    const log = await saved(page, "What happened (CSV)");
    expect(rowsOf(log.text, ",").length).toBeGreaterThan(3);

    await page.locator(".save-record .fold summary").click();
    const address = page.getByLabel("Address for the statements");
    await address.fill("somewhere");
    await page.getByRole("button", { name: "xAPI statements (JSON)", exact: true }).click();
    await page.getByText("must begin with https://").waitFor();
    await address.fill("https://university.example/");
    const statements = await saved(page, "xAPI statements (JSON)");
    expect(JSON.parse(statements.text)[0].actor.account.homePage).toBe(
      "https://university.example",
    );

    await page.getByLabel("With names").check();
    const named = await saved(page, "Grade book (CSV)");
    expect(rowsOf(named.text, ",")[1]?.[0]).toBe("'=Айгуль");
  });

  it("is there on a phone, in Russian, when the game is over", async () => {
    const { page, device } = await teacherOf("Айгуль", { ...PHONE, locale: "ru-RU" });
    await playOn(device, dice(3));
    await page.locator(".outcomes, .debrief").first().waitFor();
    expect(await inspect(page, "record on a phone")).toEqual([]);
    const grades = await saved(page, "Ведомость (CSV)");
    const [head = [], row = []] = rowsOf(grades.text, ";");
    expect(row[head.indexOf("Делегация")]).toBe("Казахстан");
    expect(Number(row[head.indexOf("Дано ответов")])).toBeGreaterThan(0);
    const { text } = await saved(page, "Запись (JSON)");
    const read = readRecord(text);
    expect(read.ok && read.value.rooms[0]?.finished).toBe(true);
  });
});
