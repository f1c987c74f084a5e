import { describe, expect, test } from "vitest";
import { nextSession, openNext } from "../../src/campaign/index.ts";
import {
  begin,
  finish,
  nextAfter,
  numberAt,
  type SmallSpec,
  say,
  smallCampaign,
} from "../support/campaign.ts";
import { SIX } from "../support/scene.ts";

/** Which texts come back, which have been settled, who sits at the table and in the chair. */
const open = (spec: SmallSpec) => begin(smallCampaign(spec), { persons: [...SIX] });

const LEAVE = SIX.map((id) => `${id} leave`);
const answers = (given: Readonly<Record<string, string>> = {}): string[] =>
  SIX.map((id) => `${id} ${given[id] ?? "support"}`);
const PUT_OFF = [...LEAVE, "RUS put text 100", ...answers({ KAZ: "object" }), "RUS rest"];
const ADOPTED = [...LEAVE, "RUS put text 100", ...answers()];

const outcomeOf = (game: ReturnType<typeof open>) => {
  const ended = finish(game);
  return nextSession(ended.campaign, ended.scenarios, ended.sessions);
};

describe("a text that was put off", () => {
  test("comes back, and is put off again only if nobody is against", () => {
    const game = say(open({}), ...PUT_OFF, ...SIX.slice(1).map((id) => `${id} pass`));
    const next = outcomeOf(game);
    expect(next?.agenda).toEqual([
      {
        item: "text",
        how: "returns",
        from: { session: "first", item: "text", outcome: "deferred" },
      },
    ]);
    expect(next?.scenario.items[0]?.deferredBefore).toBe(true);
  });

  test("is added where the next scenario lacks it, with its registers, and everybody has a stance", () => {
    const effects = [{ on: ["adopted"], register: "count", set: 1 }];
    const next = nextAfter(
      say(
        open({
          first: { items: { text: { effects } }, registers: [{ id: "count", initial: 0 }] },
          second: { items: { other: {} }, seats: [...SIX, "UZB"] },
          carry: { returns: [{ item: "text", stances: { UZB: { position: 5, salience: 80 } } }] },
        }),
        ...PUT_OFF,
      ),
    );
    expect(next.world.items.map(({ id }) => id)).toEqual(["other", "text"]);
    expect(numberAt(next, "items.text.deferredBefore")).toBe(true);
    expect(numberAt(next, "items.text.stances.UZB.salience")).toBe(80);
    expect(numberAt(next, "registers.count.initial")).toBe(0);
  });

  test("is not added where the campaign does not name it", () => {
    const next = nextAfter(say(open({ second: { items: { other: {} } } }), ...PUT_OFF));
    expect(next.world.items.map(({ id }) => id)).toEqual(["other"]);
  });

  test("comes back under another name, with what was said of it in public", () => {
    const second = { items: { heir: {} } };
    const game = say(
      open({ second, plan: { families: { heir: "text" } } }),
      "KAZ declare against text",
    );
    const next = nextAfter(say(game, ...PUT_OFF));
    expect(numberAt(next, "items.heir.deferredBefore")).toBe(true);
    expect(next.world.scenario.statements).toMatchObject([
      { actor: "KAZ", item: "heir", stand: "against" },
    ]);
  });
});

describe("a text that is settled", () => {
  test("leaves the agenda once it was adopted, and aims that ask for it with it", () => {
    const next = outcomeOf(say(open({ second: { items: { text: {}, other: {} } } }), ...ADOPTED));
    expect(next?.scenario.items.map(({ id }) => id)).toEqual(["other"]);
    expect(next?.agenda).toMatchObject([{ item: "text", how: "left" }]);
  });

  test("stays where it is mandatory: a chair is to be filled every year", () => {
    const items = { text: { mandatory: true } };
    const next = outcomeOf(say(open({ first: { items }, second: { items } }), ...ADOPTED));
    expect(next?.agenda).toEqual([]);
  });

  test("leaves where the campaign's own rule holds", () => {
    const plan = { leaves: [{ item: "other", when: [{ register: "base", min: 2 }] }] };
    const second = { items: { other: {}, third: {} } };
    const at = (base: number) =>
      outcomeOf(say(open({ second, plan, registers: { base } }), ...ADOPTED))?.scenario.items
        .length;
    expect([at(1), at(2)]).toEqual([2, 1]);
  });
});

describe("who sits at the table", () => {
  const plan = {
    membership: [{ actor: "TJK", when: [{ item: "text", outcome: ["adopted"] }] }],
    presence: [{ actor: "KAZ", present: false, when: [{ register: "ban", min: 1 }] }],
  };
  const second = { items: { other: { sponsor: "TJK", essential: ["TJK"] }, third: {} } };

  test("a member that was not let in is an outsider, and what it would have tabled is not tabled", () => {
    const spec = { second, plan, registers: { ban: 0 } };
    const let_in = nextAfter(say(open(spec), ...ADOPTED));
    const kept_out = nextAfter(say(open(spec), ...PUT_OFF));
    expect(let_in.world.memberCount).toBe(6);
    expect(kept_out.world.members.map(({ id }) => id)).not.toContain("TJK");
    expect(kept_out.world.items.map(({ id }) => id)).toEqual(["third"]);
    expect(kept_out.persons).toEqual([0, 1, 2, 3, 4]);
  });

  test("a member is away where the record says so", () => {
    const at = (ban: number) =>
      numberAt(
        nextAfter(say(open({ second, plan, registers: { ban } }), ...ADOPTED)),
        "actors.KAZ.present",
      );
    expect([at(0), at(1)]).toEqual([true, false]);
  });

  test("the chair is whoever a register names, or the next by the alphabet where that one is away", () => {
    const at = (holder: number, ban: number) =>
      outcomeOf(
        say(
          open({ plan: { ...plan, chair: "chair" }, registers: { ban, chair: holder } }),
          ...ADOPTED,
        ),
      )?.scenario.chair;
    expect(at(3, 0)).toBe("ARM");
    expect([at(4, 0), at(4, 1)]).toEqual(["KAZ", "KGZ"]);
  });

  test("there is no session after the last", () => {
    const game = finish(openNext(finish(say(open({}), ...PUT_OFF))));
    expect(openNext(game).sessions.length).toBe(2);
  });
});
