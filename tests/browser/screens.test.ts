import type { Browser } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { DESK, drawn, launch, openGame, PHONE } from "./support/page.ts";
import { pressOn } from "./support/press.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

const NAMES = {
  en: {
    seat: /^Kazakhstan/,
    play: /^Play/,
    begin: /^Begin/,
    object: /^Object/,
    go: /^(Continue|To the result)/,
    pass: /^(Abstain|Say nothing|Vote yes)/,
  },
  ru: {
    seat: /^Казахстан/,
    play: /^Играть|^Начать/,
    begin: /^Начать/,
    object: /^Возразить/,
    go: /^(Продолжить|К итогам)/,
    pass: /^(Воздержаться|Промолчать|Голосовать за)/,
  },
} as const;

describe.each([
  ["desk", DESK],
  ["phone", PHONE],
] as const)("%s", (_, size) => {
  test.each(["en", "ru"] as const)("every screen in %s", async (language) => {
    const names = NAMES[language];
    const { page, faults } = await openGame(
      browser,
      `?r=canvas&bargaining=off&lang=${language}`,
      size,
    );
    const press = (name: RegExp) => page.getByRole("button", { name }).first().click();
    const found: string[] = [];
    await page.getByRole("button", { name: names.seat }).first().waitFor();
    found.push(...(await inspect(page, "start")));
    await press(names.seat);
    await press(names.play);
    await page.getByRole("button", { name: names.begin }).first().waitFor();
    found.push(...(await inspect(page, "briefing")));
    await press(names.begin);
    await drawn(page);
    found.push(...(await inspect(page, "table")));
    await page.keyboard.press("m");
    found.push(...(await inspect(page, "map")));
    await page.keyboard.press("m");
    for (const tab of await page.getByRole("tab").all()) {
      if (!(await tab.isVisible())) continue;
      await tab.click();
      found.push(...(await inspect(page, `panel ${await tab.textContent()}`)));
    }
    await page.keyboard.press("?");
    found.push(...(await inspect(page, "help")));
    await page.keyboard.press("Escape");
    await page.keyboard.press("5");
    await page.getByRole("button", { name: names.go }).first().waitFor();
    found.push(...(await inspect(page, "turning")));
    await pressOn(page, { on: names.go, named: names.pass }, { until: ".result-page" });
    found.push(...(await inspect(page, "result")));
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });
});

test("the curtain hides the next delegation's brief until it is lifted", async () => {
  const { page } = await openGame(
    browser,
    "?scenario=moscow-2005&seat=KAZ,KGZ&seed=1&bargaining=off&r=canvas&lang=en",
  );
  await page
    .getByRole("button", { name: /Kazakhstan/ })
    .first()
    .waitFor();
  const text = await page.locator("body").textContent();
  expect(text).toMatch(/Kazakhstan/);
  expect(text).not.toMatch(/how do you answer/);
  expect(await inspect(page, "curtain")).toEqual([]);
  const behind = await page.content();
  expect(behind).not.toContain("You are the member who can say no");
  expect(behind).not.toContain("acting leaders without an election");
  await page
    .getByRole("button", { name: /Kazakhstan/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /Kazakhstan: how do you answer/ }).waitFor();
  await page.keyboard.press("5");
  await page
    .getByRole("button", { name: /Kyrgyzstan/ })
    .first()
    .waitFor();
  expect(await page.locator("body").textContent()).not.toMatch(/how do you answer/);
});

test("reduced motion and a screen reader's tree", async () => {
  const { page } = await openGame(
    browser,
    "?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&r=canvas&lang=en",
    { ...DESK, reducedMotion: "reduce" },
  );
  await drawn(page);
  const tree = await page.locator("body").ariaSnapshot();
  for (const name of ["Support", "Accept", "Abstain", "Reserve", "Object"]) {
    expect(tree).toMatch(new RegExp(`button "${name}`));
  }
  expect(tree).toMatch(/heading "Collecting arrears/);
  expect(tree).not.toMatch(/canvas/i);
});

test("without a canvas the game is all there", async () => {
  const { page } = await openGame(browser, "?lang=en");
  await page.route("**/phaser-*.js", (route) => route.abort());
  await page.goto(
    `${page.url().split("?")[0]}?scenario=moscow-2005&seat=KAZ&seed=1&bargaining=off&lang=en`,
  );
  await page
    .getByRole("button", { name: /^Object/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Continue/ })
    .first()
    .waitFor();
});
