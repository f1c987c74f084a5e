import { describe, expect, test } from "vitest";
import {
  campaignHash,
  currentSession,
  nextScenario,
  openNext,
  yearPage,
} from "../../src/campaign/index.ts";
import type { Aim, Condition, Reaction, Scenario } from "../../src/engine/index.ts";
import { begin, finish, type Loaded, say, smallCampaign } from "../support/campaign.ts";
import { SIX } from "../support/scene.ts";

/** What is left of a scenario when a text has been settled or a member has not been let in. */
const words = (text: string) => ({ en: text, ru: text });
const aim = (weight: number, ...test: Condition[]): Aim => ({
  text: words("aim"),
  secret: false,
  weight,
  test,
});

const TEXT: Condition = { item: "text", outcome: ["adopted"] };
const NOT_TEXT: Condition = { item: "text", outcome: ["adopted"], not: true };
const OTHER: Condition = { item: "other", outcome: ["adopted"] };
const TAJIK: Condition = { bound: "TJK", item: "other" };

const reaction = (id: string, when: readonly Condition[], actor = "KGZ"): Reaction => ({
  id,
  text: words(id),
  told: words(id),
  at: "end",
  when,
  changes: [{ actor, dependence: 1 }],
  evidence: { grade: "estimate" },
});

/** The second scene after the text was adopted in the first, and Tajikistan was not let in. */
function second(aims: readonly Aim[], reactions: readonly Reaction[]): Scenario {
  const { campaign, scenarios } = smallCampaign({
    second: { items: { text: {}, other: { essential: ["TJK"] } } },
    plan: { membership: [{ actor: "TJK", when: [{ register: "gate", min: 1 }] }] },
    registers: { gate: 0 },
  });
  const plain = scenarios.get("second") as Scenario;
  const actors = plain.actors.map((one) => (one.id === "KGZ" ? { ...one, aims } : one));
  const changed: Loaded = {
    campaign,
    scenarios: new Map(scenarios).set("second", { ...plain, actors, reactions }),
  };
  const game = finish(begin(changed));
  return nextScenario(campaign, changed.scenarios, game.sessions) as Scenario;
}

const weightsOf = (scenario: Scenario): number[] =>
  scenario.actors.find(({ id }) => id === "KGZ")?.aims.map(({ weight }) => weight) ?? [];

describe("aims", () => {
  test("that ask for what is known already are none; the others add up to a hundred again", () => {
    expect(weightsOf(second([aim(40, TEXT), aim(40, OTHER), aim(20, OTHER)], []))).toEqual([
      67, 33,
    ]);
  });

  test("that cannot be reached any more are none", () => {
    expect(weightsOf(second([aim(50, NOT_TEXT, OTHER), aim(50, OTHER)], []))).toEqual([100]);
    expect(weightsOf(second([aim(50, TAJIK, OTHER), aim(50, OTHER)], []))).toEqual([100]);
  });

  test("keep the part that is still open", () => {
    const { actors } = second([aim(100, TEXT, OTHER)], []);
    expect(actors.find(({ id }) => id === "KGZ")?.aims[0]?.test).toEqual([OTHER]);
  });
});

describe("rules of the world", () => {
  test("go with what they hang on, unless the record answers for it", () => {
    const reactions = [
      reaction("settled", [TEXT, OTHER]),
      reaction("missed", [NOT_TEXT]),
      reaction("outside", [TAJIK]),
      reaction("on-a-stranger", [OTHER], "TJK"),
    ];
    const left = second([], reactions).reactions;
    expect(left.map(({ id, when }) => ({ id, when }))).toEqual([{ id: "settled", when: [OTHER] }]);
  });
});

describe("a member that is not let in", () => {
  test("is named nowhere but on the map", () => {
    const { actors, items, trust, instruments } = second([], []);
    expect(actors.find(({ id }) => id === "TJK")).toMatchObject({ kind: "outsider", vote: false });
    expect(items.map(({ essential }) => essential)).toEqual([[]]);
    expect(JSON.stringify([trust, instruments])).not.toContain("TJK");
  });
});

describe("secrets", () => {
  test("no page tells who has told the press, in numbers or in causes", () => {
    const closed = {
      closed: ["CSC"],
      bodies: ["CSC", "CMD"],
      items: { text: {}, more: { body: "CMD" } },
    };
    const start = begin(smallCampaign({ first: closed }), { persons: [...SIX] });
    const leave = SIX.map((id) => `${id} leave`);
    const answers = SIX.map((id) => `${id} ${id === "KAZ" ? "object" : "support"}`);
    const blocked = say(start, ...leave, "RUS put text 100", ...answers, "RUS withdraw");
    const told = say(blocked, "ARM leak text");
    const pageOf = (game: typeof told) => {
      const ended = finish(game);
      return JSON.stringify(yearPage(ended.campaign, ended.scenarios, ended.sessions, 0));
    };
    const state = currentSession(told).states.at(-1);
    expect([state?.influence[2], state?.repute[2], state?.leaked[0]]).toEqual([4, 6, 1]);
    expect(pageOf(told)).toBe(pageOf(blocked));
  });

  test("an offer is a cause only for those who may know of it", () => {
    const whole = smallCampaign({ carry: { capital: 100 } });
    const start = begin(whole, { persons: [...SIX] });
    const offered = say(start, "KAZ offer KGZ", "KAZ give pay grain 500", "KAZ send");
    const game = finish(offered);
    const page = yearPage(game.campaign, game.scenarios, game.sessions, 0);
    const causes = page?.changes.flatMap(({ because }) => because) ?? [];
    const offers = causes.filter(({ kind }) => kind === "offer");
    expect(offers).toMatchObject([{ from: "KAZ", to: "KGZ", shown: ["KAZ", "KGZ"] }]);
  });
});

describe("what belongs to a campaign alone", () => {
  test("its hash is of its own file, and its sessions draw from seeds of their own", () => {
    const one = finish(begin(smallCampaign()));
    const other = smallCampaign({ registers: { k2: 1 } });
    expect(campaignHash(other.campaign, one.sessions)).not.toBe(
      campaignHash(one.campaign, one.sessions),
    );
    expect(currentSession(openNext(one)).seed).not.toBe(currentSession(one).seed);
  });

  test("a kept promise is remembered by its receiver alone", () => {
    const start = begin(smallCampaign({ first: { items: { text: { sponsor: "ARM" } } } }), {
      persons: [...SIX],
    });
    const two = [
      "RUS offer KGZ",
      "RUS give pay gas 500",
      "RUS get consent text 100",
      "RUS send",
      "KGZ agree 1",
    ];
    const bought = ["KAZ offer KGZ", "KAZ give pay grain 500", "KAZ send", "KGZ agree 2"];
    const game = finish(say(start, ...two, ...bought, ...SIX.map((id) => `${id} leave`)));
    const page = yearPage(game.campaign, game.scenarios, game.sessions, 0);
    const causes = page?.changes.flatMap(({ subject, because }) =>
      subject.kind === "trust" && subject.toward === "KGZ"
        ? because.flatMap((one) => (one.kind === "promise" ? `${subject.actor} ${one.toward}` : []))
        : [],
    );
    expect(causes).toEqual(["RUS RUS"]);
  });
});
