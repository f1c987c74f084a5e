import { describe, expect, test } from "vitest";
import { currentSession, yearPage } from "../../src/campaign/index.ts";
import {
  begin,
  finish,
  type Loaded,
  nextAfter,
  numberAt,
  type SmallSpec,
  say,
  smallCampaign,
} from "../support/campaign.ts";
import { SIX } from "../support/scene.ts";

/** What goes over from one session to the next, in campaigns of two scenes. */
const open = (spec: SmallSpec) => begin(smallCampaign(spec), { persons: [...SIX] });

const LEAVE = SIX.map((id) => `${id} leave`);
const answers = (given: Readonly<Record<string, string>> = {}): string[] =>
  SIX.map((id) => `${id} ${given[id] ?? "support"}`);
const PUT_OFF = ["RUS put text 100", ...answers({ KAZ: "object" }), "RUS rest"];

const pageOf = ({ campaign, scenarios }: Loaded, game: ReturnType<typeof finish>) =>
  yearPage(campaign, scenarios, game.sessions, 0);

describe("registers", () => {
  const counted = {
    registers: [{ id: "count", initial: 3 }],
    items: { text: { effects: [{ on: ["adopted"], register: "count", add: 2 }] } },
  };

  test("begin as the last session left them", () => {
    const game = say(
      open({ first: counted, second: { registers: [{ id: "count", initial: 9 }] } }),
      ...LEAVE,
    );
    expect(numberAt(nextAfter(game), "registers.count.initial")).toBe(5);
  });

  test("begin anew where the campaign says so, by name or by the beginning of one", () => {
    for (const fresh of ["count", "co*"]) {
      const second = { registers: [{ id: "count", initial: 9 }] };
      const game = say(open({ first: counted, second, carry: { fresh: [fresh] } }), ...LEAVE);
      expect(numberAt(nextAfter(game), "registers.count.initial")).toBe(9);
    }
  });

  test("go on under another name", () => {
    const second = { registers: [{ id: "tally", initial: 9 }] };
    const game = open({ first: counted, second, plan: { registers: { tally: "count" } } });
    expect(numberAt(nextAfter(say(game, ...LEAVE)), "registers.tally.initial")).toBe(5);
  });

  test("begin with the difference from what the scenario takes for granted", () => {
    const second = { registers: [{ id: "count", initial: 40 }] };
    const game = open({ first: counted, second, plan: { assumes: { count: 4 } } });
    expect(numberAt(nextAfter(say(game, ...LEAVE)), "registers.count.initial")).toBe(41);
  });

  test("that a session does not list stay in the ledger", () => {
    const event = { when: [{ register: "k2", min: 1 }], changes: [{ register: "count", add: 1 }] };
    const game = open({ first: counted, registers: { k2: 1 }, events: { seen: event } });
    const ended = finish(say(game, ...LEAVE));
    const page = pageOf(ended, ended);
    expect(page?.changes.find(({ subject }) => "register" in subject)).toMatchObject({
      from: 3,
      to: 6,
      because: [
        { kind: "item", item: "text", outcome: "adopted" },
        { kind: "event", event: "seen", otherwise: false },
      ],
    });
  });
});

describe("members", () => {
  const paid = [
    "RUS offer KGZ",
    "RUS give pay gas 2000",
    "RUS get oppose text",
    "RUS send",
    "KGZ agree 1",
    ...LEAVE,
  ];

  test("money and capital spent: a share of what is missing is missing next time", () => {
    const first = { items: { text: { sponsor: "ARM" } } };
    const game = say(open({ first, carry: { capital: 100 } }), ...paid);
    const next = nextAfter(game);
    expect(currentSession(game).states.at(-1)?.purse[0]).toBe(3000);
    expect(numberAt(next, "actors.RUS.treasury")).toBe(5000 - 500);
    expect(numberAt(next, "actors.RUS.influence")).toBe(6 - 1);
  });

  test("a broken promise of the first session lowers trust in the second", () => {
    const game = say(open({ first: { items: { text: { sponsor: "ARM" } } } }), ...paid);
    const broken = say(game, "ARM put text 100", ...answers());
    expect(currentSession(broken).states.at(-1)?.breaches[4]).toBe(1);
    const next = nextAfter(broken);
    const { trust } = next.world.scenario;
    expect(trust.find(({ from, to }) => from === "RUS" && to === "KGZ")?.value).toBe(50 - 24);
    const ended = finish(broken);
    const change = pageOf(ended, ended)?.changes.find(
      ({ subject }) => subject.kind === "trust" && subject.actor === "RUS",
    );
    expect(change).toMatchObject({ from: 50, to: 26, seenBy: "RUS" });
    expect(change?.because).toMatchObject([
      { kind: "promise", maker: "KGZ", toward: "RUS", fulfilment: "broken" },
      { kind: "share", percent: 80 },
    ]);
  });

  test("dependence and stances that an event moves are moved in the next session", () => {
    const changes = [
      { actor: "KGZ", dependence: 10 },
      { actor: "KGZ", item: "text", position: -30 },
      { actor: "KGZ", toward: "RUS", trust: -10 },
    ];
    const first = { members: { KGZ: { dependence: 70 } } };
    const game = open({ first, second: first, events: { gas: { changes } } });
    const next = nextAfter(say(game, ...LEAVE, ...PUT_OFF));
    expect(numberAt(next, "actors.KGZ.dependence")).toBe(80);
    expect(numberAt(next, "items.text.stances.KGZ.position")).toBe(70);
    const { trust } = next.world.scenario;
    expect(trust.find(({ from, to }) => from === "KGZ" && to === "RUS")?.value).toBe(42);
  });
});

describe("events", () => {
  const when = [{ item: "text", outcome: ["adopted"] }];
  const event = {
    when,
    changes: [{ register: "k2", set: 0 }],
    otherwise: [{ register: "k2", add: 4 }],
  };
  const spec = { registers: { k2: 1 }, events: { notice: event } };

  test("happen where their conditions hold, and otherwise where they do not", () => {
    const adopted = finish(say(open(spec), ...LEAVE, "RUS put text 100", ...answers()));
    const putOff = finish(say(open(spec), ...LEAVE, ...PUT_OFF));
    const [told] = pageOf(adopted, adopted)?.events ?? [];
    const [other] = pageOf(putOff, putOff)?.events ?? [];
    expect([told?.as, other?.as]).toEqual(["told", "otherwise"]);
    const toOf = (game: typeof adopted) =>
      pageOf(game, game)?.changes.find(({ subject }) => "register" in subject)?.to;
    expect([toOf(adopted), toOf(putOff)]).toEqual([0, 5]);
  });

  test("see what earlier ones have changed", () => {
    const chain = {
      one: { changes: [{ register: "k2", set: 7 }] },
      two: { when: [{ register: "k2", min: 7 }], changes: [{ register: "k2", add: 1 }] },
    };
    const game = finish(say(open({ registers: { k2: 1 }, events: chain }), ...LEAVE));
    expect(pageOf(game, game)?.changes[0]).toMatchObject({ from: 1, to: 8 });
  });
});
