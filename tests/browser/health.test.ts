import type { Browser } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { launch, openGame, PHONE } from "./support/page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});

/** Milliseconds that some hundred games may take on a busy machine; nothing is timed here. */
const PATIENCE = 100_000;

test(
  "the verdict in the list leads to a check-up, a clean certificate on a phone, and its JSON",
  async () => {
    const { page, faults } = await openGame(browser, "?lang=ru", PHONE);
    await page.getByRole("link", { name: /^Проверка: .*Объединённое командование/ }).click();
    await page.getByRole("button", { name: "Проверить сценарий" }).click();
    const sheet = page.getByRole("region", { name: "Объединённое командование" });
    await sheet.waitFor({ timeout: PATIENCE });
    expect(new URL(page.url()).searchParams.get("explore")).toBe("health");
    for (const fold of await sheet.locator("summary").all()) await fold.click();
    await sheet
      .getByRole("row", { name: /Казахстан/ })
      .first()
      .waitFor();
    expect(await inspect(page, "check-up")).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      sheet.getByRole("button", { name: "Сохранить как JSON" }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    const health = JSON.parse(Buffer.concat(parts).toString());
    expect(health).toMatchObject({ scenario: "joint-command-2002", settings: { seed: 1 } });
    expect(faults).toEqual([]);
  },
  2 * PATIENCE,
);
