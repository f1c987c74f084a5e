import { describe, expect, test } from "vitest";
import { DECISION_RULES, OUTCOMES, type Outcome, type World } from "../../src/engine/index.ts";
import { criticalValues, playAt } from "../../src/explorer/critical-values.ts";
import { Kinds } from "../../src/explorer/flip/alike.ts";
import { apply, type Change } from "../../src/explorer/flip/measure.ts";
import { search } from "../../src/explorer/flip/search.ts";
import { unreachableFor } from "../../src/explorer/flip/unreachable.ts";
import { flip, forecast } from "../../src/explorer/index.ts";
import {
  givenAt,
  type Lever,
  type Probe,
  play,
  probeOf,
  put,
  restore,
  rungInForce,
} from "../../src/explorer/probe.ts";
import { stretchAt, stretchesOver } from "../../src/explorer/steps.ts";
import { chanceFrom, deal } from "../support/deal.ts";
import { scene } from "../support/scene.ts";
import { randomWorld, SCENARIO_IDS, worldFrom } from "../support/worlds.ts";

/** What the search for flips rests on, each held against the engine playing everything. */

const nameOf = (code: number): Outcome => OUTCOMES[code] as Outcome;
const itemOf = (world: World) => world.items[0] as World["items"][number];
const dealt = (seed: number): Probe => {
  const rule = DECISION_RULES[seed % DECISION_RULES.length] as string;
  const world = scene(deal(seed, rule).spec);
  return probeOf(world.scenario, itemOf(world));
};

describe("an item by itself", () => {
  test.each(SCENARIO_IDS)("comes out as on the whole agenda of %s", (id) => {
    const { scenario } = worldFrom(id);
    for (const { id: item, outcome, option } of forecast(worldFrom(id)).items) {
      const probe = probeOf(scenario, scenario.items.find((one) => one.id === item) as never);
      expect([item, nameOf(play(probe)), rungInForce(probe)]).toEqual([item, outcome, option]);
    }
  });

  test("comes out as on the whole agenda of random worlds", () => {
    for (let seed = 0; seed < 40; seed++) {
      const world = randomWorld(seed);
      for (const { id: item, outcome } of forecast(world).items) {
        const text = world.items.find((one) => one.id === item) as never;
        expect([seed, item, nameOf(play(probeOf(world.scenario, text)))]).toEqual([
          seed,
          item,
          outcome,
        ]);
      }
    }
  });

  test("with a number put in place comes out as with that number in the file", () => {
    const levers = [
      ["position", "items.standing-force.stances.KAZ.position", 49],
      ["salience", "items.standing-force.stances.KAZ.salience", 4],
      ["transfer", "items.standing-force.stances.KAZ.transfer", 6850],
      ["cost", "items.standing-force.stances.ARM.cost", 2000],
      ["dependence", "actors.KAZ.dependence", 100],
    ] as const;
    const { scenario, members } = worldFrom("moscow-2005");
    const text = scenario.items.find(({ id }) => id === "standing-force") as never;
    for (const [lever, path, value] of levers) {
      const probe = probeOf(scenario, text);
      const member = members.findIndex(({ id }) => path.includes(id));
      const played = nameOf(playAt(probe, lever, member, value));
      const [item] = forecast(worldFrom("moscow-2005", [{ path, value }])).items.filter(
        ({ id }) => id === "standing-force",
      );
      expect([lever, played]).toEqual([lever, item?.outcome]);
    }
  });
});

describe("where the outcome changes as a wide number moves", () => {
  const scans: readonly (readonly [Lever, number, number])[] = [
    ["transfer", -6000, 6000],
    ["cost", 0, 7000],
    ["standAloneCost", 0, 9000],
  ];

  test.each(scans)("%s: the critical values say the same as every value", (lever, low, high) => {
    for (let seed = 0; seed < 7; seed++) {
      const probe = dealt(seed);
      const member = lever === "standAloneCost" ? -1 : seed % probe.world.memberCount;
      const verdict = (value: number) =>
        [playAt(probe, lever, member, value), rungInForce(probe)] as const;
      const stretches = stretchesOver(criticalValues(probe, lever, member), verdict);
      for (let value = low + (seed % 5); value <= high; value += 5) {
        const [code, option] = verdict(value);
        const stretch = stretchAt(stretches, value);
        if (stretch?.outcome !== nameOf(code) || stretch.option !== option) {
          expect({ seed, value, stretch }).toEqual({ seed, value, outcome: nameOf(code), option });
        }
      }
    }
  });
});

/** Random stances for everybody, or for one. */
function scatter(probe: Probe, chance: ReturnType<typeof chanceFrom>, member?: number): void {
  const members = member === undefined ? probe.world.members.map((_, at) => at) : [member];
  for (const at of members) {
    put(probe, "position", at, chance.below(101));
    put(probe, "salience", at, chance.below(101));
  }
}

describe("stances of one kind", () => {
  test("can stand for one another whatever the others do", () => {
    let alike = 0;
    for (let seed = 0; seed < 50; seed++) {
      const probe = dealt(seed);
      const chance = chanceFrom(seed + 7);
      const kinds = new Kinds(probe);
      const member = chance.below(probe.world.memberCount);
      const seen = new Map<number, readonly [number, number]>();
      for (let round = 0; round < 30; round++) {
        scatter(probe, chance, member);
        const stance = [probe.world.position[member], probe.world.salience[member]] as [
          number,
          number,
        ];
        const twin = seen.get(kinds.of(member));
        seen.set(kinds.of(member), stance);
        if (twin === undefined) continue;
        scatter(probe, chance);
        const played = [stance, twin].map(([x, s]) => {
          put(probe, "position", member, x);
          put(probe, "salience", member, s);
          return [play(probe), rungInForce(probe)];
        });
        alike++;
        expect([seed, played[0]]).toEqual([seed, played[1]]);
      }
    }
    expect(alike).toBeGreaterThan(400);
  });
});

describe("an outcome that is said to be out of reach", () => {
  test("does not come about by any stances", () => {
    const reasons = new Set<string>();
    for (let seed = 0; seed < 110; seed++) {
      const probe = dealt(seed);
      const chance = chanceFrom(seed + 31);
      const never = OUTCOMES.filter((name) => name !== "pending").flatMap((name) => {
        const why = unreachableFor(probe.world, name);
        if (why !== undefined) reasons.add(why.reason);
        return why === undefined ? [] : [name];
      });
      for (let round = 0; round < 12; round++) {
        scatter(probe, chance);
        const outcome = nameOf(play(probe));
        if (never.some((name) => name === outcome))
          expect({ seed, outcome }).toEqual({ seed, never });
      }
    }
    expect(reasons.size).toBeGreaterThan(9);
  });
});

/** Every way to move three members by at most `budget` points in all. */
function* everyMove(probe: Probe, lever: "position" | "salience", budget: number) {
  const from = [0, 1, 2].map((member) => givenAt(probe, lever, member));
  for (let a = -budget; a <= budget; a++) {
    for (let b = Math.abs(a) - budget; b <= budget - Math.abs(a); b++) {
      const left = budget - Math.abs(a) - Math.abs(b);
      for (let c = -left; c <= left; c++) {
        const values = [a, b, c].map((by, member) => (from[member] as number) + by);
        if (values.some((value) => value < 0 || value > 100)) continue;
        const cost = Math.abs(a) + Math.abs(b) + Math.abs(c);
        yield { cost, values };
      }
    }
  }
}

describe("the cheapest package", () => {
  test.each(["position", "salience"] as const)(
    "of %s is the cheapest of all there are",
    (lever) => {
      let found = 0;
      for (let seed = 0; found < 3; seed++) {
        const probe = dealt(seed);
        if (probe.world.memberCount !== 3) continue;
        const now = play(probe);
        const to = (now + 1 + (seed % 7)) % OUTCOMES.length;
        const budget = 9;
        const { best } = search({ probe, to, measure: lever, budget });
        let least = Number.POSITIVE_INFINITY;
        for (const { cost, values } of everyMove(probe, lever, budget)) {
          if (cost >= least || cost === 0) continue;
          restore(probe);
          values.forEach((value, member) => {
            put(probe, lever, member, value);
          });
          if (play(probe) === to) least = cost;
        }
        restore(probe);
        if (now !== to)
          expect([seed, best?.cost ?? Number.POSITIVE_INFINITY]).toEqual([seed, least]);
        if (best !== undefined) found++;
      }
    },
  );

  test("gives the outcome, and nothing in it can be left out", () => {
    for (let seed = 0; seed < 10; seed++) {
      const probe = dealt(seed);
      const to = 1 + (seed % 7);
      if (play(probe) === to) continue;
      const { best, runnerUp } = search({ probe, to, measure: "stance", budget: 25 });
      for (const one of [best, runnerUp]) {
        if (one === undefined) continue;
        const gives = (changes: readonly Change[]): boolean => {
          restore(probe);
          apply(probe, changes);
          return play(probe) === to;
        };
        expect([seed, gives(one.changes)]).toEqual([seed, true]);
        for (const idle of one.changes) {
          expect([seed, gives(one.changes.filter((change) => change !== idle))]).toEqual([
            seed,
            false,
          ]);
        }
      }
    }
  });
});

describe("the standing force of 2005", () => {
  const found = flip(worldFrom("moscow-2005"), { item: "standing-force", to: "adopted" });

  test("hangs on Kazakhstan alone: 39 points of position, 86 of salience, 6850 value units", () => {
    const possible = found.alone.filter(({ to }) => to !== undefined);
    expect(possible.map(({ actor, lever, from, to }) => [actor, lever, from, to])).toEqual([
      ["KAZ", "position", 10, 49],
      ["KAZ", "salience", 90, 4],
      ["KAZ", "transfer", 0, 6850],
      [undefined, "standAloneCost", 1000, 20572],
    ]);
  });

  test("cannot be bought: it would cost 13 700, and Russia gains 9000", () => {
    const payment = found.packages.find(({ measure }) => measure === "payment");
    expect(payment).toMatchObject({ best: null, gain: 9000, exhausted: { everything: true } });
    expect(found.alone.find(({ lever, to }) => lever === "transfer" && to)?.payment).toMatchObject({
      paid: 13_700,
      gain: 9000,
      room: 4400,
    });
  });

  test("could be had by a text at 23, by neither amendment", () => {
    expect(found.text.map(({ change, to, gives }) => [change, to, gives])).toEqual([
      ["tabled", 23, true],
      ["amendment", 25, false],
      ["amendment", 60, false],
    ]);
  });
});
