import jsqr from "jsqr";
import type { Browser, Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { hashOf, launch, openGame, PHONE, transcriptOf } from "./support/page.ts";
import { recompute } from "./support/recompute.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const PLAY = "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=en";

/** Answers so many questions with one word, going on wherever that is asked for. */
async function answer(page: Page, word: RegExp, answers: number): Promise<void> {
  const go = page.getByRole("button", { name: /^Continue/ }).first();
  const card = page.getByRole("button", { name: word }).first();
  for (let made = 0; made < answers; ) {
    if (await go.isVisible()) await go.click();
    else if (await card.isVisible()) {
      await card.click();
      made++;
    }
  }
}

async function toBranches(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: /^Explore what else/ }).click();
  await page.getByRole("button", { name: "Branches", exact: true }).click();
  await page.getByRole("heading", { name: "The tree" }).waitFor();
}

/** What a camera reads in the code on the page; the drawing is painted four pixels a module. */
async function readCode(page: Page): Promise<string | undefined> {
  const image = await page.locator(".qr svg").evaluate(async (svg) => {
    const copy = svg.cloneNode(true) as SVGElement;
    const size = 4 * Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("width", String(size));
    copy.setAttribute("height", String(size));
    const picture = new Image();
    picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = size;
    canvas.height = size;
    const pen = canvas.getContext("2d") as CanvasRenderingContext2D;
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, size, size);
    // A digit a pixel: its four channels as numbers would take many seconds on their way here.
    const digits = Array.from({ length: size * size }, (_, at) =>
      Number(data[4 * at]) < 128 ? 0 : 1,
    );
    return { size, digits: digits.join("") };
  });
  const pixels = [...image.digits].flatMap((digit) =>
    [255, 255, 255].map((on) => on * +digit).concat(255),
  );
  return jsqr(Uint8ClampedArray.from(pixels), image.size, image.size)?.data;
}

const linkOn = (page: Page): Promise<string> =>
  page.getByRole("textbox", { name: "Link that reopens this game" }).inputValue();

test("fork, name, play otherwise, compare, keep, share by link and code", async () => {
  const { page, faults } = await openGame(browser, PLAY);
  await answer(page, /^Object/, 1);
  await answer(page, /^(Abstain|Vote yes|Say nothing)/, 2);
  const first = await hashOf(page);
  // Back to the question that was objected to, and from there another way.
  await page.getByRole("button", { name: "One step back" }).focus();
  const start = (await transcriptOf(page)).split("\n\n")[1]?.split("\n") ?? [];
  const at = start.findIndex((line) => line.startsWith("KAZ object"));
  const shown = async () =>
    Number.parseInt((await page.locator(".step-count").textContent()) ?? "", 10);
  while ((await shown()) > at) await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Fork here" }).click();
  await answer(page, /^Abstain/, 1);
  expect((await transcriptOf(page)).split("\n\n")[1]).toMatch(/^KAZ acquiesce/m);
  await toBranches(page);
  await page.getByRole("textbox", { name: "Name of: Branch 2" }).fill("Without our <b>no</b>");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Without our <b>no<\/b>/ }).waitFor();
  await page.getByText(new RegExp(`Parts at step ${at + 1}\\. .*Abstain.*Object`)).waitFor();

  // The rest of the first game is made again as far as it goes; agents then play both to the end.
  await page.getByRole("button", { name: "Make the same moves again" }).click();
  await page
    .locator(".branch-became")
    .getByText(/made again/)
    .waitFor();
  await page.getByRole("button", { name: "Play on" }).click();
  await answer(page, /^(Object|Vote no|Say nothing)/, 3);
  await toBranches(page);
  await page.getByRole("button", { name: "Let agents finish" }).click();
  await page.getByRole("button", { name: "Take in hand: The game as first played" }).click();
  expect(await hashOf(page)).toBe(first);
  await page.getByRole("button", { name: "Let agents finish" }).click();
  const compare = page.getByRole("region", { name: "Two branches side by side" });
  await compare.getByText(`part at step ${at + 1}`).waitFor();
  // Two others objected as well: nothing is carried now, but Kazakhstan has its capital still.
  await compare.getByRole("heading", { name: "Every item that is settled in both" }).waitFor();
  await compare.getByText("1 item ends the same, with other terms").click();
  await compare.getByText("Kazakhstan", { exact: true }).last().click();
  await compare.getByRole("table", { name: /Kazakhstan/ }).waitFor();

  const [hash, link] = [await hashOf(page), await linkOn(page)];
  expect(recompute(await transcriptOf(page)).ok).toBe(true);
  expect(link).toMatch(/#t=/);
  expect(await readCode(page)).toBe(link);

  // The browser keeps the tree; the link brings it to somebody else.
  await page.goto(page.url().split("?")[0] as string);
  await page
    .getByRole("button", { name: /^(Resume|Continue|Go on)/ })
    .first()
    .click();
  await expect.poll(() => hashOf(page)).toBe(hash);
  const second = await openGame(browser, link);
  await expect.poll(() => hashOf(second.page)).toBe(hash);
  await second.page.getByRole("button", { name: "Fork at a step, compare branches" }).click();
  await second.page.getByRole("heading", { name: /Without our <b>no<\/b>/ }).waitFor();

  // A branch that was deleted can be brought back.
  await page.getByRole("button", { name: "Fork at a step, compare branches" }).click();
  await page.getByRole("button", { name: /^Delete: Without/ }).click();
  await expect.poll(() => page.locator(".branch-card").count()).toBe(1);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect.poll(() => page.locator(".branch-card").count()).toBe(2);
  expect([...faults, ...second.faults]).toEqual([]);
});

test("on a phone the tree of a game among agents is read, forked and stays within the window", async () => {
  const address = "?scenario=moscow-2005&explore=branches&lang=ru&r=canvas";
  const { page, faults } = await openGame(browser, address, PHONE);
  await page.getByRole("button", { name: "Пусть сыграют агенты" }).click();
  await page.getByRole("slider", { name: "Шаг" }).fill("9");
  await page.getByRole("button", { name: "Ответвиться здесь" }).click();
  await expect.poll(() => page.locator(".branch-card").count()).toBe(2);
  expect(await inspect(page, "branches")).toEqual([]);
  expect(faults).toEqual([]);
});
