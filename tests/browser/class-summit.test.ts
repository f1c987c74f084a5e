import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dice, playOn } from "../server/support/bot.ts";
import { connect } from "../server/support/client.ts";
import { KEY, openClass } from "../server/support/host.ts";
import { secretsOf } from "../server/support/secrets.ts";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { DESK, launch, newContext, PHONE } from "./support/page.ts";

/** How many of the twelve students hold a real browser; the others are sockets. */
const PAGES = Number(process.env.CLASS_PAGES ?? 3);
const STUDENTS = 12;
const SCENARIO = "moscow-2005";

let host: PageHost;
beforeAll(async () => {
  host = await startPageHost();
});
afterAll(() => host.stop());

interface Watched {
  readonly page: Page;
  /** Everything that came over the line. */
  readonly heard: string[];
  readonly faults: string[];
}

async function openPage(address: string, options: Parameters<typeof newContext>[1]) {
  const page = await (await newContext(await launch(), options)).newPage();
  const watched: Watched = { page, heard: [], faults: [] };
  page.on("websocket", (line) => {
    line.on("framereceived", ({ payload }) => watched.heard.push(String(payload)));
  });
  page.on("pageerror", ({ message }) => watched.faults.push(message));
  await page.goto(host.url + address);
  return watched;
}

/** Presses what comes first in the tray until the room is in its debrief. */
async function playToTheEnd({ page }: Watched): Promise<void> {
  const over = page.locator(".outcomes");
  const next = page.locator(".tray .action:not(.action-quiet), .tray .pick-main");
  for (let press = 0; press < 1000; press++) {
    await over.or(next.first()).first().waitFor({ timeout: 120_000 });
    if (await over.isVisible()) return;
    // The button may go while the hand is on its way: the table goes on by itself.
    await next
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
  throw new Error("the summit did not end");
}

const { actors } = JSON.parse(readFileSync(`scenarios/${SCENARIO}.json`, "utf8")) as {
  readonly actors: readonly { readonly id: string; readonly name: { readonly en: string } }[];
};

/** By the name at the head of the own seat, which the post may follow. */
function memberCalled(text: string): string {
  const found = actors.find(({ name }) => text.includes(name.en));
  if (found === undefined) throw new Error(text);
  return found.id;
}

test("an instructor, a projector and twelve students play a whole summit, each told what is theirs", async () => {
  const opened = await openClass({ port: host.port, key: KEY } as Parameters<typeof openClass>[0], {
    scenario: SCENARIO,
  });
  const teacher = await openPage(`/class.html#teach=${opened.instructor}`, DESK);
  const show = await openPage(`/class.html#show=${opened.projector}`, DESK);
  const pages = await Promise.all(
    Array.from({ length: PAGES }, () => openPage(`/j/${opened.code}`, PHONE)),
  );
  for (const { page } of pages) await page.locator(".lobby-seats").waitFor();
  const bots = await Promise.all(
    Array.from({ length: STUDENTS - PAGES }, async () => {
      const device = await connect(host.port);
      await device.hello("student", { code: opened.code });
      return device;
    }),
  );
  await teacher.page.getByRole("button", { name: "Draw seats by lot", exact: true }).click();
  const seats = await Promise.all(
    pages.map(async ({ page }) =>
      memberCalled((await page.locator(".own-seat h2").textContent()) ?? ""),
    ),
  );
  await teacher.page.locator(".gathering-start .primary").click();
  await show.page.locator(".show-side h1").first().waitFor();
  const played = bots.map((device, at) => playOn(device, dice(at + 1)));
  await Promise.all([...pages.map(playToTheEnd), ...played]);
  await show.page.locator(".outcomes").first().waitFor();
  const results = await Promise.all(
    pages.map(({ page }) => page.locator(".outcomes tr").allTextContents()),
  );
  for (const result of results) expect(result).toEqual(results[0]);
  expect(results[0]?.length).toBeGreaterThan(15);

  const secrets = secretsOf(SCENARIO);
  for (const [at, { heard, faults }] of pages.entries()) {
    expect(faults).toEqual([]);
    const all = heard.join("\n");
    expect(all.length).toBeGreaterThan(100_000);
    const others = [...secrets].filter(([seat]) => seat !== seats[at]);
    expect(others).toHaveLength(secrets.size - 1);
    for (const [, texts] of others) {
      expect(texts.filter((text) => all.includes(text))).toEqual([]);
    }
  }
  const seen = show.heard.join("\n");
  for (const [, texts] of secrets) expect(texts.filter((text) => seen.includes(text))).toEqual([]);
  expect([...teacher.faults, ...show.faults]).toEqual([]);
}, 900_000);
