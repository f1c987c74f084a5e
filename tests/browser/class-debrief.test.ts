import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXPERIMENTS } from "../../src/laboratory/experiments.ts";
import { reopen, rewriteOf } from "../../src/laboratory/reopen.ts";
import type { Opening } from "../../src/room/index.ts";
import { presentLookBack } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { dice, playOn } from "../server/support/bot.ts";
import type { TestDevice } from "../server/support/client.ts";
import { type Host, instructorOf, joinAs, KEY, openClass } from "../server/support/host.ts";
import { secretsOf } from "../server/support/secrets.ts";
import { type PageHost, startPageHost } from "./support/class-host.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, newContext, PHONE, savedBy } from "./support/page.ts";

let browser: Browser;
let site: PageHost;
beforeAll(async () => {
  browser = await launch();
  site = await startPageHost();
});
afterAll(() => site.stop());

interface Played {
  readonly code: string;
  readonly instructor: string;
  readonly projector: string;
  readonly teacher: TestDevice;
  /** Seat tokens by delegation. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** A class whose delegations have played to the end, or until the instructor ended it. */
async function played(change: Partial<Opening>, endAt = Number.POSITIVE_INFINITY): Promise<Played> {
  const host = { port: site.port, key: KEY } as Host;
  const opened = await openClass(host, change);
  const teacher = await instructorOf(host, opened);
  const seats = ["RUS", "BLR", "KAZ"];
  const students = [];
  for (const seat of seats) students.push(await joinAs(host, opened, seat));
  await teacher.command({ do: "start" }, "A");
  const ending = teacher
    .until(({ parts }) => (parts.overview?.step ?? 0) >= endAt || parts.records !== undefined)
    .then(() => teacher.command({ do: "end" }, "A"));
  await Promise.all(students.map(({ device }, index) => playOn(device, dice(index + 1))));
  await ending;
  await teacher.until(({ parts }) => parts.records !== undefined);
  for (const { device } of students) device.close();
  const tokens = new Map(students.map(({ token }, index) => [seats[index] ?? "", token]));
  return { ...opened, teacher, tokens };
}

async function openPage(
  address: string,
  options: typeof DESK = DESK,
  before = async (_: Page) => {},
) {
  const page = await (await newContext(browser, options)).newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await before(page);
  await page.goto(site.url + address);
  return { page, faults };
}

const asStudent = ({ code, tokens }: Played, seat: string, options: typeof DESK = PHONE) =>
  openPage(`/j/${code}`, options, async (page) => {
    const kept = [{ code, token: tokens.get(seat) }];
    await page.addInitScript(
      (seats) => localStorage.setItem("eurasia-summit:seats", seats),
      JSON.stringify(kept),
    );
  });

/** What looking back at the record comes to without any page. */
function expected({ teacher }: Played) {
  const [record] = teacher.parts.records ?? [];
  const [scenario] = teacher.parts.documents ?? [];
  if (record === undefined || scenario === undefined) throw new Error("there is no record");
  const { transcript } = record;
  const subject = { scenario, bargaining: false };
  const points = EXPERIMENTS.lookBack({ subject, transcript }, () => undefined);
  const session = reopen(transcript, rewriteOf(subject));
  return presentLookBack(session, points, { say: createSay("en"), language: "en" });
}

const plain = (text: string): string => text.replace(/\s+/g, " ");

test("a class looks back at its own game: instructor, projector and phones", async () => {
  const room = await played({ scenario: "joint-command-2002", bargaining: true, noise: 0 });
  const model = expected(room);
  const { page: show, faults: showFaults } = await openPage(`/class.html#show=${room.projector}`);
  const { page: phone, faults: phoneFaults } = await asStudent(room, "KAZ");
  await phone.locator(".outcomes").waitFor();
  expect(await phone.locator(".look-points, .look-seat").count()).toBe(0);

  const { page, faults } = await openPage(`/class.html#teach=${room.instructor}`);
  await page.locator(".look-points, .debrief :text('No single move turned this game')").waitFor();
  const points = page.locator(".look-point");
  expect(await points.count()).toBe(model.points.length);
  for (const [index, { who, about, did, could }] of model.points.entries()) {
    const text = plain((await points.nth(index).textContent()) ?? "");
    for (const part of [who, about, did, could]) expect(text).toContain(plain(part));
  }
  expect(await page.locator(".look-seat h3").allInnerTexts()).toEqual(
    model.seats.map(({ name }) => name),
  );
  expect(await inspect(page, "debrief")).toEqual([]);

  await page.getByRole("button", { name: "Open the whole game to everybody" }).click();
  expect(await phone.locator(".look-seat").count()).toBe(0);
  await page.getByRole("button", { name: "Open the whole game to everybody" }).click();
  await page.locator(".debrief-pages").waitFor();

  // The phone: the own delegation alone, the turning points when they are asked for.
  await phone.locator(".look-seat h3").filter({ hasText: "Kazakhstan" }).waitFor();
  expect(await phone.locator(".look-seat").count()).toBe(1);
  await phone.getByRole("button", { name: "Find the turning points" }).click();
  await phone
    .locator("#look-points")
    .getByText("No single move")
    .or(phone.locator(".look-point").first())
    .waitFor();
  expect(await phone.locator(".look-point").count()).toBe(model.points.length);
  expect(await inspect(phone, "phone debrief")).toEqual([]);

  // What a person marks for itself stays on the phone.
  const sent: string[] = [];
  phone.on("websocket", (line) =>
    line.on("framesent", ({ payload }) => sent.push(String(payload))),
  );
  await phone.reload();
  const second = phone.locator(".own-marks fieldset").nth(1);
  await second.getByLabel("4").check();
  await phone.reload();
  await second.getByLabel("4").waitFor();
  expect(await second.getByLabel("4").isChecked()).toBe(true);
  expect(sent.filter((text) => !/"t":"(hello|look|ping|past)"/.test(text))).toEqual([]);

  // The projector goes where the instructor turns.
  await show.locator(".show-result").waitFor();
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await show.getByRole("heading", { name: "First: how was it?" }).waitFor();
  expect(await show.locator("[data-page]:visible").count()).toBe(1);
  expect(await inspect(show, "projector's page")).toEqual([]);
  // However fast: each press goes from where the one before has led.
  for (let round = 0; round < 5; round++) {
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft"]) {
      await page.keyboard.press(key);
    }
    await page.keyboard.press("ArrowLeft");
  }
  await page.keyboard.press("ArrowLeft");
  await show.locator(".show-result").waitFor();
  await page.getByLabel("Page on the projector").selectOption({ value: "usual" });
  await show.getByRole("heading", { name: "How usual is this result?" }).waitFor();
  await show.locator(".look-usual tbody tr").nth(3).waitFor();
  await show.reload();
  await show.getByRole("heading", { name: "How usual is this result?" }).waitFor();
  expect([...faults, ...showFaults, ...phoneFaults]).toEqual([]);
  room.teacher.close();
});

test("a seat's replay shows what it knew then and nothing of the others' papers", async () => {
  const room = await played({ scenario: "joint-command-2002", bargaining: true });
  await room.teacher.command({ do: "disclose" }, "A");
  const { page, faults } = await asStudent(room, "KAZ", DESK);
  await page.getByRole("button", { name: "Step through the game" }).click();
  const strip = page.locator(".replay-strip");
  await strip.getByText(/^Step 0 of \d+$/).waitFor();
  const eyes = strip.getByLabel("As it was seen by");
  expect(await eyes.locator("option:checked").textContent()).toBe("Kazakhstan");
  expect(await inspect(page, "replay")).toEqual([]);
  const secrets = [...secretsOf("joint-command-2002")];
  const foreign = secrets.flatMap(([actor, texts]) => (actor === "KAZ" ? [] : texts));
  const own = secrets.flatMap(([actor, texts]) => (actor === "KAZ" ? texts : []));
  const seen: string[] = [];
  await page.getByRole("tab", { name: "Dossier" }).click();
  for (const seat of ["Russia", "Belarus", "Kazakhstan"]) {
    await page.locator(".left button, .left a").filter({ hasText: seat }).first().click();
    seen.push((await page.locator(".play").textContent()) ?? "");
  }
  const last = Number(
    /\d+$/.exec((await strip.locator(".step-slider span").textContent()) ?? "")?.[0],
  );
  for (let step = 1; step <= Math.min(last, 6); step++) {
    await page.locator("body").press("ArrowRight");
    await strip.getByText(`Step ${step} of ${last}`, { exact: true }).waitFor();
    seen.push((await page.locator(".play").textContent()) ?? "");
  }
  const written = plain(seen.join("\n")).replaceAll('"', '\\"');
  expect(own.filter((text) => written.includes(plain(text)))).not.toEqual([]);
  expect(foreign.filter((text) => written.includes(plain(text)))).toEqual([]);
  await strip.getByRole("button", { name: "To the debrief" }).click();
  await page.locator(".look-seat").waitFor();
  expect(faults).toEqual([]);
  room.teacher.close();
});

test("a game that the instructor ended before its end is looked back at as far as it went", async () => {
  const room = await played({ scenario: "moscow-2005", bargaining: false }, 20);
  const model = expected(room);
  const { page, faults } = await openPage(`/class.html?lang=ru#teach=${room.instructor}`, PHONE);
  await page.getByText("Эта игра прервана.").waitFor();
  await page.locator(".results .mine").filter({ hasText: "ещё не рассмотрен" }).first().waitFor();
  await page.locator(".look-points, .debrief :text('ничто из того')").waitFor();
  expect(await page.locator(".look-point").count()).toBe(model.points.length);
  expect(await inspect(page, "прерванная игра")).toEqual([]);
  await page.getByRole("button", { name: /^Разыграть/ }).click();
  await page.locator(".look-usual tbody tr").nth(18).waitFor();
  await page.locator("[data-page=usual] .running").waitFor({ state: "detached" });
  expect(await page.locator(".look-usual").textContent()).toMatch(/\d+ из 100/);

  await page.emulateMedia({ media: "print" });
  for (const pressed of ["button", ".top", ".teach-columns", ".debrief-pages"]) {
    expect(await page.locator(`${pressed}:visible`).count(), pressed).toBe(0);
  }
  expect(await page.locator(".look-mark:visible").count()).toBe(6);
  await page.emulateMedia({ media: "screen" });

  const json = await savedBy(page, page.getByRole("button", { name: "Сохранить всё (JSON)" }));
  const kept = JSON.parse(json.file.toString("utf8"));
  expect(kept.transcript).toBe(room.teacher.parts.records?.[0]?.transcript);
  expect(kept.origin).toMatchObject({ scenario: "moscow-2005", seed: 1 });
  expect(kept.points).toHaveLength(model.points.length);
  expect(kept.games.items).toHaveLength(19);
  const csv = await savedBy(
    page,
    page.getByRole("button", { name: "Сохранить свидетельства (CSV)" }),
  );
  expect(csv.file.toString("utf8")).toMatch(
    /^# title: [^\r]+\r\n# scenario: moscow-2005\r\n# version: [0-9a-f]{8}\r\n/,
  );
  expect(faults).toEqual([]);
  room.teacher.close();
});
