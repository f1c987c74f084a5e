import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { overflows } from "./page.ts";

/** Everything that WCAG 2.2 asks for at A and AA, and what the makers of axe advise besides. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What is wrong with the page as it stands: whatever axe finds, and a page wider than its window.
 * The game has no frames, so that axe may look at the page alone, and names only what is wrong.
 */
export async function inspect(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(" ")}`,
  );
  return (await overflows(page)) ? [...found, `${screen}: wider than the window`] : found;
}
