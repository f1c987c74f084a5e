import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isCampaignOver, readCampaignText, replayCampaign } from "../../../src/campaign/index.ts";
import { shippedCampaign } from "../../support/campaign.ts";
import { GOLDEN_CAMPAIGNS, writeGoldenCampaign } from "./campaigns.ts";

/** Whole campaigns, kept as text. `npm run golden` writes them anew; the difference is then the review. */
const { campaign, scenarios } = shippedCampaign();

describe.each(GOLDEN_CAMPAIGNS)("golden campaign $name", (golden) => {
  const text = readFileSync(join(import.meta.dirname, `${golden.name}.txt`), "utf8");

  test("replays session by session to the same hashes, to the end", () => {
    const read = readCampaignText(campaign, text);
    if (!read.ok) {
      const { code, line, detail } = read.problem;
      throw new Error(`${golden.name}.txt:${line}: ${code} ${detail}; see npm run golden`);
    }
    const again = replayCampaign(campaign, scenarios, read.value);
    expect(again.ok ? undefined : again.difference).toBeUndefined();
    expect(isCampaignOver(again.game)).toBe(true);
  });

  test("played anew comes out as it is written", () => {
    expect(writeGoldenCampaign(golden, { campaign, scenarios }).split("\n")).toEqual(
      text.split("\n"),
    );
  });
});

test("no golden file is without its campaign", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt"));
  expect(new Set(files)).toEqual(new Set(GOLDEN_CAMPAIGNS.map(({ name }) => `${name}.txt`)));
});
