import { describe, expect, test } from "vitest";
import { countWeighted, enumerate, indicesOf, powerUnderRules } from "../../src/analysis/index.ts";
import { scene } from "../support/scene.ts";
import { worldFrom } from "../support/worlds.ts";

/** Indices as printed, to as many digits as are printed. */
interface Published {
  readonly body: string;
  readonly source: string;
  readonly weights: readonly number[];
  readonly quota: number;
  readonly digits: number;
  readonly shapley: readonly number[];
  readonly banzhaf: readonly number[];
}

const times = <One>(count: number, one: One): One[] => new Array<One>(count).fill(one);

const TABLES: readonly Published[] = [
  {
    body: "Council of the European Economic Community, 1958: D F I, B NL, L",
    source:
      "Felsenthal and Machover, The Measurement of Voting Power, 1998, ch. 5; Brams and Affuso 1976",
    weights: [4, 4, 4, 2, 2, 1],
    quota: 12,
    digits: 4,
    shapley: [0.2333, 0.2333, 0.2333, 0.15, 0.15, 0],
    banzhaf: [0.2381, 0.2381, 0.2381, 0.1429, 0.1429, 0],
  },
  {
    body: "Council of the European Communities, 1973: D F I UK, B NL, DK IRL, L",
    source: "Brams and Affuso, Power and Size: A New Paradox, 1976; Felsenthal and Machover 1998",
    weights: [10, 10, 10, 10, 5, 5, 3, 3, 2],
    quota: 41,
    digits: 3,
    shapley: [...times(4, 0.179), 0.081, 0.081, 0.057, 0.057, 0.01],
    banzhaf: [...times(4, 0.167), 0.091, 0.091, 0.066, 0.066, 0.016],
  },
  {
    body: "United Nations Security Council since 1965: nine of fifteen, five vetoes",
    source: "Straffin, Game Theory and Strategy, 1993; Felsenthal and Machover 1998",
    weights: [...times(5, 7), ...times(10, 1)],
    quota: 39,
    digits: 4,
    shapley: [...times(5, 0.1963), ...times(10, 0.0019)],
    banzhaf: [...times(5, 0.1669), ...times(10, 0.0165)],
  },
];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const sumOf = (weights: readonly number[], coalition: number): number =>
  weights.reduce((sum, weight, at) => ((coalition >> at) & 1 ? sum + weight : sum), 0);

describe.each(TABLES)("$body", ({ weights, quota, digits, shapley, banzhaf }) => {
  const counts = countWeighted({ weights, quota });
  const indices = indicesOf(counts);

  test("Shapley-Shubik as printed", () => {
    expect(indices.map((one) => rounded(one.shapley.value, digits))).toEqual(shapley);
  });

  test("Banzhaf as printed", () => {
    expect(indices.map((one) => rounded(one.banzhaf.value, digits))).toEqual(banzhaf);
  });

  test("asking about every coalition counts the same, to the last one", () => {
    expect(enumerate(weights.length, (one) => sumOf(weights, one) >= quota)).toEqual(counts);
  });
});

test("the fractions that textbooks give: 4/2145 for an elected member, 5/21 and 1/7 in 1958", () => {
  const [council, early] = [TABLES[2], TABLES[0]].map((one) =>
    indicesOf(countWeighted(one as Published)),
  );
  expect(council?.at(-1)?.shapley.fraction).toBe("4/2145");
  expect(council?.[0]?.shapley.fraction).toBe("421/2145");
  expect(early?.map((one) => one.banzhaf.fraction)).toEqual([
    "5/21",
    "5/21",
    "5/21",
    "1/7",
    "1/7",
    "0",
  ]);
});

test("the Council's real rule, nine yes and no veto, is what the weights say", () => {
  const wins = (coalition: number): boolean =>
    (coalition & 0b11111) === 0b11111 && sumOf(times(15, 1), coalition) >= 9;
  expect(enumerate(15, wins)).toEqual(countWeighted(TABLES[2] as Published));
});

test("a majority that must include one of six: a half and a tenth; Banzhaf 8/23 and 3/23", () => {
  const indices = indicesOf(enumerate(6, (one) => (one & 1) === 1 && sumOf(times(6, 1), one) >= 4));
  expect(indices.map((one) => rounded(one.shapley.value, 4))).toEqual([0.5, ...times(5, 0.1)]);
  expect(indices.map((one) => rounded(one.banzhaf.value, 4))).toEqual([
    0.3478,
    ...times(5, 0.1304),
  ]);
});

test("counts stay exact where doubles no longer are: forty equal members", () => {
  const { pivots, winning } = countWeighted({ weights: times(40, 1), quota: 21 });
  const all = pivots.reduce((sum, one) => sum + one, 0n);
  let orders = 1n;
  for (let n = 2n; n <= 40n; n++) orders *= n;
  expect(all).toBe(orders);
  // More than half of forty: half of all coalitions that are not split evenly.
  expect(winning).toBe(((1n << 40n) - 137846528820n) / 2n);
});

describe("the rules of the game, asked of the engine", () => {
  const world = worldFrom("moscow-2005");
  const of = (rule: string) => {
    const found = powerUnderRules(world).find((one) => one.rule === rule);
    if (found === undefined) throw new Error(rule);
    return found;
  };
  const fractions = (rule: string, index: "shapley" | "banzhaf"): string[] =>
    of(rule).members.map((member) => member[index].fraction);

  test.each([
    "consensus",
    "consensusMinusOne",
    "majority",
    "twoThirds",
    "unanimity",
    "limitedFormat",
  ])("under %s six equal members have a sixth each", (rule) => {
    expect(fractions(rule, "shapley")).toEqual(times(6, "1/6"));
    expect(fractions(rule, "banzhaf")).toEqual(times(6, "1/6"));
  });

  test("by budget shares of 50 and five times 10 Russia has 5/6, and 31/36 by Banzhaf", () => {
    expect(fractions("budgetWeighted", "shapley")).toEqual(["5/6", ...times(5, "1/30")]);
    expect(fractions("budgetWeighted", "banzhaf")).toEqual(["31/36", ...times(5, "1/36")]);
  });

  test("a casting vote doubles the chair's share of pivots, and more", () => {
    expect(fractions("majorityWithCastingVote", "shapley")).toEqual(["1/3", ...times(5, "2/15")]);
  });

  test("how many coalitions pass: one under consensus, seven with one dissent, 22 of 64 by majority", () => {
    expect(["consensus", "consensusMinusOne", "majority"].map((rule) => of(rule).winning)).toEqual([
      "1",
      "7",
      "22",
    ]);
  });

  test("shares add up to one under every rule, and the rule in force comes first", () => {
    const all = powerUnderRules(world);
    expect(all[0]).toMatchObject({ rule: "consensus", inForce: true });
    for (const { members, rule } of all) {
      for (const index of ["shapley", "banzhaf"] as const) {
        const sum = members.reduce((total, member) => total + member[index].value, 0);
        expect(sum, `${rule} ${index}`).toBeCloseTo(1, 12);
      }
    }
  });

  test("a member without a vote, and one that is away, decide nothing", () => {
    const members = { KAZ: { vote: false }, TJK: { present: false } };
    for (const { members: powers, rule } of powerUnderRules(scene({ members }))) {
      for (const { actor, pivots, swings } of powers) {
        if (actor === "KAZ" || actor === "TJK") expect([pivots, swings], rule).toEqual(["0", "0"]);
      }
    }
  });

  test("an absent member raises the bar of a majority and not that of consensus", () => {
    const powers = powerUnderRules(scene({ members: { TJK: { present: false } } }));
    const winning = (rule: string) => powers.find((one) => one.rule === rule)?.winning;
    expect(winning("consensus")).toBe("1");
    // Four yes of six votes, out of five who are there: 5 + 1.
    expect(winning("majority")).toBe("6");
    expect(winning("unanimity")).toBe("0");
  });
});
