import type { Browser, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { imageOf, readTranscript } from "../../src/engine/index.ts";
import {
  chunkStarts,
  mergeChunks,
  runChunk,
  type SweepPlan,
  setUp,
} from "../../src/explorer/index.ts";
import { current, replay } from "../../src/session/index.ts";
import { worldFrom } from "../support/worlds.ts";
import { inspect } from "./support/inspect.ts";
import { DESK, launch, openGame, PHONE, transcriptOf } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const ADDRESS = "?scenario=moscow-2005&explore=playouts";

/** The hash that Node computes for a sweep. */
function hashInNode(plan: SweepPlan): string {
  const setup = setUp(plan);
  const chunks = chunkStarts(plan.runs).map((job) => runChunk(setup, job));
  return mergeChunks(setup.frame, chunks).hash;
}

const withProcessors = (count: number) => async (page: Page) => {
  await page.addInitScript((processors) => {
    Object.defineProperty(navigator, "hardwareConcurrency", { get: () => processors });
  }, count);
};

async function play(page: Page, runs: string, language: "en" | "ru" = "en"): Promise<void> {
  await page
    .getByRole("combobox", { name: language === "en" ? "Games" : "Партий" })
    .selectOption(runs);
  await page
    .getByRole("button", { name: language === "en" ? "Play the games" : "Разыграть" })
    .click();
}

const hashIn = async (page: Page): Promise<string | undefined> =>
  /[0-9a-f]{32}/.exec((await page.locator(".playouts-again .hint").textContent()) ?? "")?.[0];

test.each([1, 2])("with %i threads the page comes to the same as Node", async (processors) => {
  const address = `${ADDRESS}&bargaining=off&lang=en`;
  const before = withProcessors(processors);
  const { page, faults } = await openGame(browser, address, DESK, before);
  await play(page, "10000");
  const { scenario } = worldFrom("moscow-2005");
  const start = { seed: 1, noise: 10, runs: 10_000, bargaining: false, agents: "sincere" as const };
  expect(await hashIn(page)).toBe(hashInNode({ ...start, scenario }));
  await page.getByText("--seed 1 --runs 10000 --noise 10").waitFor();
  await page.getByRole("row", { name: /nothing: it ends like that game/ }).waitFor();
  expect(faults).toEqual([]);
});

test("a long sweep is watched, stopped, and keeps what it had found; on a phone, in Russian", async () => {
  const { page, faults } = await openGame(browser, `${ADDRESS}&lang=ru`, PHONE);
  await play(page, "100000", "ru");
  await page.getByText(/из 100\s000 партий/).waitFor();
  await page.getByRole("button", { name: "Остановить" }).click();
  await page.getByText("Расчёт остановлен.").waitFor();
  expect(await page.locator("figure").count()).toBe(3);
  expect(await inspect(page, "playouts")).toEqual([]);
  expect(faults).toEqual([]);
});

test("the rest of a game is played from what its seat knows", async () => {
  const { page } = await openGame(browser, `${ADDRESS}&seat=KAZ&seed=3&noise=10&lang=en`);
  await play(page, "200");
  const found = await hashIn(page);
  const world = worldFrom("moscow-2005", [], { bargaining: true });
  const read = readTranscript(world, await transcriptOf(page));
  if (!read.ok) throw new Error(read.problem.code);
  const { session } = replay(world, read.value);
  const viewer = world.members.findIndex(({ id }) => id === "KAZ");
  const { scenario } = world;
  const moment = { image: imageOf(current(session)), viewer };
  const start = { seed: 1, noise: 10, runs: 200, bargaining: true, agents: "tactical" as const };
  expect(found).toBe(hashInNode({ ...start, scenario, moment }));
});

test("a game that has ended lies in the atlas, beside history", async () => {
  const { page } = await openGame(browser, `${ADDRESS}&seat=&seed=1&bargaining=off&lang=en`);
  await play(page, "1000");
  await page.getByText(/of the games \([\d.]+ %\) ended like yours in every item/).waitFor();
  const atlas = page.locator("figure", { hasText: "Atlas of endings" });
  await atlas.getByText("Your game").first().waitFor();
  await page
    .getByRole("combobox", { name: "Across" })
    .selectOption({ label: "what Kazakhstan takes home" });
  await atlas.getByText("Kazakhstan: points of the model").first().waitFor();
});
