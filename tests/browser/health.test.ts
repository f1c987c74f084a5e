import type { Browser } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { inspect } from "./support/inspect.ts";
import { launch, openGame, PHONE, savedBy } from "./support/page.ts";

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
    const save = sheet.getByRole("button", { name: "Сохранить как JSON" });
    const health = JSON.parse((await savedBy(page, save)).file.toString());
    expect(health).toMatchObject({ scenario: "joint-command-2002", settings: { seed: 1 } });
    expect(faults).toEqual([]);
  },
  2 * PATIENCE,
);

test(
  "a change on the what-if desk is checked up where it lies, and the certificate names it",
  async () => {
    const address =
      "?scenario=joint-command-2002&explore=what-if&lang=en&set=rules.substantive=majority";
    const { page, faults } = await openGame(browser, address);
    await page.getByRole("button", { name: "Check these changes" }).click();
    const panel = page.getByRole("region", { name: "Is the changed scenario still sound?" });
    await panel.getByText("How long will it take?").waitFor({ timeout: PATIENCE });
    await panel.getByRole("button", { name: "The whole certificate" }).click();
    const sheet = page.getByRole("region", { name: "Joint command" });
    await sheet.getByText("With these changes:").waitFor();
    const save = sheet.getByRole("button", { name: "Save as JSON" });
    expect(JSON.parse((await savedBy(page, save)).file.toString())).toMatchObject({
      scenario: "joint-command-2002",
      changes: [{ path: "rules.substantive", value: "majority" }],
    });
    expect(faults).toEqual([]);
  },
  2 * PATIENCE,
);
