import { beforeAll, describe, expect, test } from "vitest";
import {
  advanceCampaign,
  type CampaignGame,
  openNext,
  startCampaign,
  yearPage,
} from "../../src/campaign/index.ts";
import { presentClosing, presentYear, presentYears } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { begin, finish, shippedCampaign, smallCampaign } from "../support/campaign.ts";

const VOICES = (["en", "ru"] as const).map((language) => ({ say: createSay(language), language }));
const [ENGLISH] = VOICES as [(typeof VOICES)[number], ...typeof VOICES];

let whole: CampaignGame;
beforeAll(() => {
  whole = advanceCampaign(begin(shippedCampaign(), { persons: [] }));
}, 120_000);

/** The same campaign as somebody in a seat sees it after its first session. */
function seenBy(...persons: readonly string[]): CampaignGame {
  return { ...whole, persons, sessions: whole.sessions.slice(0, 1) };
}

describe("the page of a year", () => {
  test.each(VOICES)("says everything in whole sentences: $language", (voice) => {
    for (const index of whole.sessions.keys()) {
      const text = JSON.stringify(presentYear(whole, index, voice));
      // Neither a key of the dictionary nor a place in a sentence that was not filled.
      expect(text).not.toMatch(/\{\w+\}|"(?:year|campaign|closing|outcome|group)\.[\w.-]+"/);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  test("has a reason for every change", () => {
    for (const index of whole.sessions.keys()) {
      const changes = presentYear(whole, index, ENGLISH)?.groups.flatMap((one) => one.changes);
      expect(changes?.filter(({ because }) => because.length === 0)).toEqual([]);
      expect(changes?.filter(({ before, after }) => before === after)).toEqual([]);
    }
  });

  test("tells as many decisions, events and changes as the campaign has", () => {
    for (const index of whole.sessions.keys()) {
      const { campaign, scenarios, sessions } = whole;
      const page = yearPage(campaign, scenarios, sessions, index);
      const model = presentYear(whole, index, ENGLISH);
      expect(model?.decisions).toHaveLength(page?.decisions.length ?? -1);
      expect(model?.events).toHaveLength(page?.events.length ?? -1);
      expect(model?.groups.flatMap((one) => one.changes)).toHaveLength(page?.changes.length ?? -1);
    }
  });

  test("shows what is a delegation's own to that delegation alone", () => {
    const ownOf = (...persons: string[]): string[] =>
      presentYear(seenBy(...persons), 0, ENGLISH)?.groups.flatMap(({ changes }) =>
        changes.filter(({ own }) => own).map(({ label }) => label),
      ) ?? [];
    const kgz = ownOf("KGZ");
    expect(kgz.length).toBeGreaterThan(0);
    expect(kgz.every((label) => label.startsWith("Kyrgyzstan"))).toBe(true);
    expect(ownOf("KAZ").filter((label) => label.startsWith("Kyrgyzstan"))).toEqual([]);
    expect(ownOf("KGZ", "KAZ")).toEqual([]);
  });

  test("names who sits, who chairs and what comes back", () => {
    const next = presentYear(whole, 0, ENGLISH)?.next;
    expect(next?.seats.map(({ id }) => id)).toContain("UZB");
    expect(next?.seats.filter(({ chair }) => chair).map(({ id }) => id)).toEqual(["BLR"]);
    expect(next?.chair).toBe("In the chair: Belarus.");
    expect(next?.returning.length).toBeGreaterThan(0);
  });

  test("says what did not happen by its rule, and who stays outside", () => {
    const small = smallCampaign({
      registers: { gate: 0 },
      events: { never: { when: [{ register: "gate", min: 1 }] } },
      plan: { membership: [{ actor: "BLR", when: [{ register: "gate", min: 1 }] }] },
    });
    const game = openNext(finish(begin(small)));
    const model = presentYear(game, 0, ENGLISH);
    expect(model?.events).toMatchObject([{ as: "nothing", text: "never" }]);
    expect(model?.next?.table).toEqual([
      expect.stringMatching(/is not a member: the years before have not let it in/),
    ]);
  });

  test("is absent while its session goes on", () => {
    const game = startCampaign(whole.campaign, whole.scenarios, {
      seed: 1,
      noise: 0,
      persons: ["KAZ"],
      agents: "sincere",
    });
    expect(presentYear(game, 0, ENGLISH)).toBeUndefined();
  });
});

describe("the end of a campaign", () => {
  test.each(VOICES)("has the years, the mandates and the systems: $language", (voice) => {
    const model = presentClosing(whole, voice);
    expect(model.years.map(({ year }) => year)).toEqual([
      "2005",
      "2006",
      "2007",
      "2008",
      "2009",
      "2010",
    ]);
    expect(model.mandates.every(({ points }) => points.length === 6)).toBe(true);
    expect(model.mandates.find(({ actor }) => actor === "UZB")?.points[0]).toBeUndefined();
    expect(model.systems.filter(({ before, after }) => before === after)).toEqual([]);
    expect(JSON.stringify(model)).not.toMatch(/\{\w+\}|"closing\.[\w.-]+"/);
  });

  test("says of each year whether it is over", () => {
    const { campaign, scenarios, sessions } = whole;
    const years = presentYears(campaign, scenarios, sessions.slice(0, 1), ENGLISH);
    expect(years.map(({ state }) => state)).toEqual([
      "done",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
      "ahead",
    ]);
  });
});
