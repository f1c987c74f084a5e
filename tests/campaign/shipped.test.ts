import { describe, expect, test } from "vitest";
import {
  advanceCampaign,
  type CampaignGame,
  campaignHash,
  mandatesOf,
  nextSession,
  type YearPage,
  yearPage,
} from "../../src/campaign/index.ts";
import { type Scenario, versionOf } from "../../src/engine/index.ts";
import { checkDocument } from "../../src/scenario/index.ts";
import { begin, shippedCampaign } from "../support/campaign.ts";
import { worldFrom } from "../support/worlds.ts";

/** The campaign 2005-2010 as agents play it, and with one thing changed at its beginning. */
type Settings = Readonly<Record<string, (scenario: Scenario) => Scenario>>;

/** The campaign with scenarios of it changed. */
function played(settings: Settings = {}, agents: "sincere" | "tactical" = "sincere", seed = 1) {
  const { campaign, scenarios } = shippedCampaign();
  const changed = new Map(
    [...scenarios].map(([id, one]) => [id, settings[id]?.(one) ?? one] as const),
  );
  return advanceCampaign(begin({ campaign, scenarios: changed }, { agents, seed }));
}

const pagesOf = ({ campaign, scenarios, sessions }: CampaignGame): YearPage[] =>
  sessions.map((_, index) => yearPage(campaign, scenarios, sessions, index) as YearPage);

const eventsOf = (game: CampaignGame): Record<string, string> =>
  Object.fromEntries(
    pagesOf(game).flatMap(({ events }) => events.map(({ event, as }) => [event, as])),
  );

const membersOf = (game: CampaignGame, scenario: string): string[] =>
  game.sessions
    .find(({ world }) => world.scenario.id === scenario)
    ?.world.members.map(({ id }) => id) ?? [];

/** One item of a scenario without its sponsor's wish: every member is against it and shows it. */
const against =
  (id: string) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    items: scenario.items.map((item) =>
      item.id === id
        ? {
            ...item,
            statement: false,
            stances: Object.fromEntries(
              Object.entries(item.stances).map(([actor, stance]) => [
                actor,
                { ...stance, position: item.reversion, salience: 100, cost: 3000 },
              ]),
            ),
          }
        : item,
    ),
  });

const history = played();

describe("as sincere agents play it", () => {
  test("every session is held, and begins with the first as it stands in its own file", () => {
    expect(history.sessions.length).toBe(history.campaign.sessions.length);
    const first = history.sessions[0];
    expect(first && versionOf(first.world)).toBe(
      versionOf(worldFrom("moscow-2005", [], { bargaining: true })),
    );
  });

  test("events come as they were reported", () => {
    const { "manas-closes": closes, ...reported } = eventsOf(history);
    expect(closes).toBe("nothing");
    expect(new Set(Object.values(reported))).toEqual(new Set(["told"]));
  });

  test("the chair and the table are those of history", () => {
    const chairs = history.sessions.map(({ world }) => world.scenario.chair);
    expect(chairs).toEqual(["RUS", "BLR", "BLR", "KGZ", "ARM", "RUS"]);
    expect(membersOf(history, "minsk-2006")).toContain("UZB");
  });

  test("what a scenario takes for granted of an index is what the ledger then has", () => {
    const { campaign, scenarios, sessions } = history;
    campaign.sessions.forEach(({ scenario, assumes }, index) => {
      for (const id of Object.keys(assumes)) {
        const of = (one: Scenario | undefined) =>
          one?.registers.find((two) => two.id === id)?.initial;
        const opened = of(sessions[index]?.world.scenario);
        expect({ scenario, id, opened }).toEqual({
          scenario,
          id,
          opened: of(scenarios.get(scenario)),
        });
      }
    });
  });

  test("whatever changes on a page says what made it change", () => {
    for (const page of pagesOf(history)) {
      expect(page.changes.filter(({ because }) => because.length === 0)).toEqual([]);
    }
  });

  test("each mandate is a sum and a mean of what its aims came to", () => {
    const mandates = mandatesOf(history.sessions);
    expect(mandates.map(({ actor }) => actor)).toEqual([
      "RUS",
      "BLR",
      "ARM",
      "KAZ",
      "KGZ",
      "TJK",
      "UZB",
    ]);
    for (const { sessions, sum, mean } of mandates) {
      expect(sum).toBe(sessions.reduce((total, { points }) => total + points, 0));
      expect(mean).toBe(Math.floor(sum / sessions.length));
      for (const { points } of sessions) expect(points).toBeLessThanOrEqual(100);
    }
  });
});

describe("the same seed", () => {
  test("gives the same campaign; another seed or other agents another", () => {
    const hashOf = (game: CampaignGame): string => campaignHash(game.campaign, game.sessions);
    expect(hashOf(played())).toBe(hashOf(history));
    expect(hashOf(played({}, "sincere", 2))).toBe(hashOf(history));
    expect(hashOf(played({}, "tactical"))).not.toBe(hashOf(history));
  });
});

describe("with one thing changed", () => {
  const silent = played({ "moscow-2005": against("andijan-text") });

  test("without a text on Andijan the coalition stays at Karshi-Khanabad and Tashkent away", () => {
    expect(eventsOf(silent)).toMatchObject({
      "k2-eviction": "otherwise",
      "uzbek-alliance": "otherwise",
    });
    for (const { scenario } of silent.campaign.sessions) {
      expect(membersOf(silent, scenario)).not.toContain("UZB");
    }
  });

  test("if its return is not adopted in Minsk, Uzbekistan sits there and nowhere later", () => {
    const refused = played({ "minsk-2006": against("uzbekistan-return") });
    const sat = refused.campaign.sessions.filter(({ scenario }) =>
      membersOf(refused, scenario).includes("UZB"),
    );
    expect(sat.map(({ scenario }) => scenario)).toEqual(["minsk-2006"]);
  });

  test("where Belarus has gone along, its milk is let in, it comes to Moscow and takes the chair", () => {
    const bound = (scenario: Scenario): Scenario => ({
      ...scenario,
      items: scenario.items.map((item) =>
        item.id === "single-air-defence"
          ? {
              ...item,
              stances: Object.fromEntries(
                Object.keys(item.stances).map((id) => [
                  id,
                  { position: 100, salience: 50, cost: 0, transfer: 0 },
                ]),
              ),
            }
          : item,
      ),
    });
    const game = played({ "moscow-2005": bound });
    expect(eventsOf(game)["dairy-ban"]).toBe("otherwise");
    const milk = game.sessions[4]?.world;
    expect(milk?.members.find(({ id }) => id === "BLR")?.present).toBe(true);
    expect(milk?.items.map(({ id }) => id)).not.toContain("trade-measures");
    expect(game.sessions[5]?.world.scenario.chair).toBe("BLR");
  });

  test("every session it leads to is a scenario that a file could hold", () => {
    for (const game of [history, silent, played({}, "tactical", 3)]) {
      for (const [index] of game.sessions.entries()) {
        const next = nextSession(game.campaign, game.scenarios, game.sessions.slice(0, index));
        const read = checkDocument(JSON.parse(JSON.stringify(next?.scenario)));
        expect(read.ok ? [] : read.problem).toEqual([]);
      }
    }
  });
});
