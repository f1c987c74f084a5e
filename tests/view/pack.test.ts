import { describe, expect, test } from "vitest";
import { RESPONSES } from "../../src/engine/index.ts";
import {
  type PackModel,
  PRESETS,
  type PresetName,
  presentPack,
} from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { secretsOf } from "../server/support/secrets.ts";
import { SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

const LANGUAGES = ["en", "ru"] as const;
const NAMES = Object.keys(PRESETS) as PresetName[];
const packOf = (id: string, bargaining: boolean, preset: PresetName = "75", language = "en") => {
  const world = worldFrom(id, [], { bargaining });
  const spoken = language === "ru" ? "ru" : "en";
  const pack = presentPack(world, preset, { say: createSay(spoken), language: spoken });
  return { world, pack };
};

/** Every text of a model, with where it stands. */
function textsOf(value: unknown, at = ""): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${at}.${key}`));
}

/** What may be empty: a body that nobody sits in, a card that is for nothing else, what there is nothing to say of. */
const MAY_BE_EMPTY = /\.(body|kind|length|absent|background|url|by|post)$/;

describe.each(SCENARIO_IDS)("the printed pack of %s", (id) => {
  test.each([false, true])(
    "gives every delegation that is there a brief and its cards (bargaining: %s)",
    (bargaining) => {
      const { world, pack } = packOf(id, bargaining);
      const rules = world.scenario.rules;
      const answers = RESPONSES.filter(
        (name) => name !== "absent" && (name !== "reserve" || rules.reservations),
      );
      expect(pack.delegations).toHaveLength(world.memberCount);
      pack.delegations.forEach(({ brief, cards, present }, member) => {
        expect(present).toBe(((world.presentMask >> member) & 1) === 1);
        expect(brief !== undefined).toBe(present);
        const laid = present ? [...answers, "yes", "no", "floor"] : [];
        expect(cards.map((card) => card.id)).toEqual(laid);
        if (brief === undefined) return;
        expect(brief.wishes.map(({ item }) => item)).toEqual(world.items.map((item) => item.id));
        expect(brief.means !== undefined).toBe(bargaining);
        expect(brief.dossier.brief).toBeDefined();
      });
      const drafts = pack.agenda.sittings.flatMap(({ items }) => items.map((item) => item.id));
      expect(drafts.sort()).toEqual(world.items.map((item) => item.id).sort());
    },
  );

  test("keeps what a delegation keeps secret out of everybody else's papers", () => {
    const secrets = secretsOf(id);
    for (const language of LANGUAGES) {
      const { pack, world } = packOf(id, true, "75", language);
      for (const { actor, ...papers } of pack.delegations) {
        const open = JSON.stringify([papers, pack.agenda, pack.rules]);
        // Two delegations may wish the same, one aloud and one to itself.
        const own = JSON.stringify(world.scenario.actors.find((one) => one.id === actor)?.aims);
        const others = [...secrets].flatMap(([owner, texts]) => (owner === actor ? [] : texts));
        for (const text of others) {
          if (!own.includes(text)) expect(open.includes(text), `${actor}: ${text}`).toBe(false);
        }
      }
    }
    const { pack } = packOf(id, false);
    const own = JSON.stringify(pack.delegations);
    for (const { actor, present } of pack.delegations) {
      const [brief = ""] = secrets.get(actor) ?? [];
      expect(own.includes(brief)).toBe(present);
    }
  });

  test.each(NAMES)("has a plan that adds up to %s and leaves the talk its time", (preset) => {
    for (const bargaining of [false, true]) {
      const { pack } = packOf(id, bargaining, preset);
      const { play, debrief } = PRESETS[preset];
      const { lessons } = pack.guide;
      expect(lessons.map(({ minutes }) => minutes)).toEqual(
        play.map((part, at) => part + (at === play.length - 1 ? debrief : 0)),
      );
      for (const { rows, minutes } of lessons) {
        let from = 0;
        for (const row of rows) {
          expect(row.from).toBe(from);
          expect(row.minutes).toBeGreaterThan(0);
          from += row.minutes;
        }
        expect(from).toBe(minutes);
      }
      const talk = ["feelings", "facts", "transfer", "beforeAndAfter"];
      const last = lessons.at(-1)?.rows.slice(-talk.length) ?? [];
      expect(last.map((row) => row.id)).toEqual(talk);
      expect(last.reduce((sum, row) => sum + row.minutes, 0)).toBe(debrief);
    }
  });

  test("says where from 1 to 60 people sit, without a gap", () => {
    const { bands, places, first } = packOf(id, false).pack.guide.seats;
    let next = 1;
    for (const { from, to } of bands) {
      expect(from).toBe(next);
      expect(to).toBeGreaterThanOrEqual(from);
      next = to + 1;
    }
    expect(next).toBe(61);
    expect(bands.some(({ to }) => to === places)).toBe(true);
    expect(first.length).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)("has no empty or unfinished word (%s)", (language) => {
    for (const bargaining of [false, true]) {
      const { pack } = packOf(id, bargaining, "2x75", language);
      for (const [at, text] of textsOf(pack)) {
        expect(text, at).not.toMatch(/undefined|\{\w|\bpack\.\w|NaN/);
        if (!MAY_BE_EMPTY.test(at)) expect(text.trim(), at).not.toBe("");
      }
    }
  });
});

describe("the printed pack", () => {
  const moscow = (preset: PresetName, bargaining = false): PackModel =>
    packOf("moscow-2005", bargaining, preset).pack;

  test("names the buttons as they stand on the screen", () => {
    const say = createSay("en");
    const texts = moscow("45")
      .guide.steps.flatMap(({ does }) => does)
      .join("\n");
    for (const key of ["class.run", "teach.open.button", "teach.start", "teach.end"] as const) {
      expect(texts).toContain(`“${say(key)}”`);
    }
    expect(texts).toContain("45 minutes");
  });

  test("tells the author of a text, its price for a delegation and its red lines", () => {
    const kaz = packOf("milk-2009", false).pack.delegations.map(({ brief }) => brief);
    const refusing = kaz.flatMap(
      (brief) => brief?.wishes.filter(({ refuses }) => refuses.length) ?? [],
    );
    expect(refusing.length).toBeGreaterThan(0);
    const russia = moscow("75").delegations.find(({ actor }) => actor === "RUS")?.brief;
    expect(russia?.wishes.filter(({ own }) => own).length).toBe(18);
  });

  test("foretells by interest what history reports of the standing force", () => {
    const force = moscow("75").guide.expected.find(({ item }) => item === "standing-force");
    expect(force?.answers.find(({ actor }) => actor === "KAZ")?.tone).toBe("object");
    const told = moscow("75").guide.history.find(({ item }) => item === "standing-force");
    expect(told?.outcome).toContain("Deferred");
    expect(told?.source?.title).toContain("Collective Security");
  });

  test("names the absent delegation, and gives it a sign alone", () => {
    const { pack } = packOf("milk-2009", false);
    expect(pack.guide.seats.absent).toContain("Belarus");
    const away = pack.delegations.find(({ actor }) => actor === "BLR");
    expect(away).toMatchObject({ present: false, cards: [] });
    expect(away?.brief).toBeUndefined();
  });
});
