import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { campaignJsonSchema, isCampaignFile, readCampaign } from "../../src/scenario/index.ts";
import { campaignText, shippedCampaign } from "../support/campaign.ts";

/** The campaign's file: what it must be like, and what is said of a damaged one. */
const { scenarios } = shippedCampaign();

function problemsOf(text: string): string[] {
  const read = readCampaign(text, scenarios);
  return read.ok ? [] : read.problem.map(({ path, message }) => `${path}: ${message}`);
}

interface Document {
  readonly sessions: readonly object[];
  readonly events: readonly object[];
  readonly carry: object;
}

/** The problems of the shipped file after a change. */
function damaged(change: (document: Document) => void): string[] {
  const document = JSON.parse(campaignText());
  change(document);
  return problemsOf(JSON.stringify(document));
}

function textsIn(value: unknown): { en: string; ru: string }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "ru" in value) return [value as { en: string; ru: string }];
  return Object.values(value).flatMap(textsIn);
}

describe("the campaign that ships", () => {
  test("is accepted, and told from a scenario", () => {
    expect(problemsOf(campaignText())).toEqual([]);
    expect(isCampaignFile(campaignText())).toBe(true);
    expect(isCampaignFile("{}")).toBe(false);
  });

  test("says everything in English and in Russian", () => {
    const texts = textsIn(JSON.parse(campaignText()));
    expect(texts.length).toBeGreaterThan(60);
    for (const { en, ru } of texts) {
      expect(en).not.toMatch(/[а-яё]|^\s|\s$| {2}/i);
      expect(ru).toMatch(/[а-яё]/i);
      expect(ru).not.toMatch(/[а-яё][a-z]|[a-z][а-яё]|"|^\s|\s$| {2}/i);
    }
  });

  test("names a source for whatever it does not call an estimate", () => {
    const { campaign } = shippedCampaign();
    const claims = [...campaign.events, ...campaign.registers].map(({ id, evidence }) => ({
      id,
      evidence,
    }));
    const silent = claims.filter(
      ({ evidence }) => evidence.grade !== "estimate" && evidence.source === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("lets every event happen between its session and the next", () => {
    const { campaign } = shippedCampaign();
    const dates = campaign.sessions.map(({ scenario }) => scenarios.get(scenario)?.date ?? "");
    for (const { id, date, after } of campaign.events) {
      const index = campaign.sessions.findIndex(({ scenario }) => scenario === after);
      expect(date > (dates[index] ?? ""), id).toBe(true);
      expect(date < (dates[index + 1] ?? "9999"), id).toBe(true);
    }
  });

  test("has a published schema that is the code's own", () => {
    const file = join(
      import.meta.dirname,
      "..",
      "..",
      "scenarios",
      "campaigns",
      "campaign.schema.json",
    );
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
      JSON.parse(JSON.stringify(campaignJsonSchema())),
    );
  });
});

describe("a damaged file is refused", () => {
  const cases: readonly [string, (document: Document) => void, RegExp][] = [
    ["another format", (d) => Object.assign(d, { format: 2 }), /^format: /],
    ["an unknown field", (d) => Object.assign(d, { colour: 1 }), /does not know: colour/],
    ["no sessions", (d) => Object.assign(d, { sessions: [] }), /^sessions: /],
    [
      "a scenario that is not there",
      (d) => Object.assign(d.sessions[0] as object, { scenario: "yalta-1945" }),
      /sessions\.0\.scenario: .*yalta-1945/,
    ],
    [
      "a session held twice",
      (d) => Object.assign(d.sessions[1] as object, { scenario: "moscow-2005" }),
      /sessions\.1\.scenario: "moscow-2005" is used twice/,
    ],
    [
      "an event after no session",
      (d) => Object.assign(d.events[0] as object, { after: "yalta-1945" }),
      /events\.bishkek-votes\.after/,
    ],
    [
      "a condition on an unknown item",
      (d) => Object.assign(d.events[0] as object, { when: [{ item: "x", outcome: ["adopted"] }] }),
      /when\.0\.item: the item "x" is not known/,
    ],
    [
      "a condition on a register without a bound",
      (d) => Object.assign(d.events[0] as object, { when: [{ register: "k2" }] }),
      /give min, max or both/,
    ],
    [
      "a change both ways",
      (d) =>
        Object.assign(d.events[0] as object, {
          changes: [{ register: "k2", set: 1, add: 1 }],
        }),
      /give exactly one of set, add/,
    ],
    [
      "a change of an unknown member",
      (d) => Object.assign(d.events[0] as object, { changes: [{ actor: "XYZ", dependence: 1 }] }),
      /the member "XYZ" is not known/,
    ],
    ["a share above a hundred", (d) => Object.assign(d.carry, { trust: 101 }), /^carry\.trust: /],
    ["a source that is not listed", (d) => Object.assign(d, { sources: {} }), /the source "/],
  ];

  test.each(cases)("%s", (_, change, said) => {
    expect(damaged(change).join("\n")).toMatch(said);
  });

  test("with line and column of the place", () => {
    const text = campaignText().replace('"after": "minsk-2006"', '"after": "minsk"');
    const read = readCampaign(text, scenarios);
    const line = text.split("\n").findIndex((one) => one.includes('"after": "minsk"')) + 1;
    expect(read.ok ? undefined : read.problem[0]?.line).toBe(line);
  });

  test("when it is no JSON, names something twice, or is nested too deep", () => {
    expect(problemsOf('{"format": 1,}')[0]).toMatch(/not JSON/);
    expect(problemsOf('{"id": "a", "id": "b"}')[0]).toMatch(/twice/);
    expect(problemsOf("[".repeat(100))[0]).toMatch(/deeper/);
  });
});
