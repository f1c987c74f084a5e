import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../../src/engine/index.ts";
import { type Census, KEPT } from "../../src/explorer/census.ts";
import {
  addCensus,
  chunkStarts,
  emptySweep,
  mergeChunks,
  outcomeIn,
  runChunk,
  type SweepPlan,
  setUp,
  sweepOf,
  writePart,
} from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";

const plan: SweepPlan = {
  scenario: worldFrom("moscow-2005").scenario,
  bargaining: false,
  agents: "sincere",
  seed: 11,
  noise: 25,
  runs: 2300,
};
const setup = setUp(plan);
const chunks = chunkStarts(plan.runs).map((job) => runChunk(setup, job, { withRows: true }));
const whole = mergeChunks(setup.frame, chunks);

/** What each run came to, read from the rows: an account of its own. */
const width = 2 * setup.world.itemCount + setup.world.memberCount;
const runs = chunks.flatMap(({ rows = new Int32Array() }) =>
  Array.from({ length: rows.length / width }, (_, run) => {
    const row = Array.from(rows.subarray(run * width, (run + 1) * width));
    const outcomes = setup.frame.items.map((_, item) => row[2 * item] as number);
    return { outcomes, payoffs: row.slice(2 * setup.world.itemCount) };
  }),
);

describe("a sweep", () => {
  test("gives each seat the mean, the spread and the range of its payoffs", () => {
    expect(runs).toHaveLength(plan.runs);
    whole.seats.forEach((seat, member) => {
      const pays = runs.map(({ payoffs }) => payoffs[member] as number).sort((a, b) => a - b);
      const mean = pays.reduce((sum, pay) => sum + pay, 0) / pays.length;
      const spread = pays.reduce((sum, pay) => sum + (pay - mean) ** 2, 0) / (pays.length - 1);
      const margin = 1.96 * Math.sqrt(spread / pays.length);
      expect(seat.mean).toBeCloseTo(mean, 6);
      expect(seat.low).toBeCloseTo(mean - margin, 4);
      expect(seat.high).toBeCloseTo(mean + margin, 4);
      expect([seat.least, seat.most]).toEqual([pays[0], pays.at(-1)]);
      // The run at the twentieth part of them, rounded down to a hundred.
      expect(seat.fifth).toBe(100 * Math.floor((pays[Math.ceil(0.05 * 2300) - 1] as number) / 100));
      expect(seat.bins.reduce((sum, [, count]) => sum + count, 0)).toBe(plan.runs);
    });
  });

  test("counts every way in which everything ended", () => {
    const counted = new Map<string, number>();
    for (const { outcomes } of runs) {
      counted.set(outcomes.join(""), (counted.get(outcomes.join("")) ?? 0) + 1);
    }
    const { atlas } = whole;
    expect(new Map(atlas.profiles.map((one) => [one.profile, one.runs]))).toEqual(counted);
    expect(atlas.rest).toBe(0);
    const shares = atlas.profiles.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    const [first] = atlas.profiles;
    const same = runs.filter(({ outcomes }) => outcomes.join("") === first?.profile);
    first?.payoffs.forEach((mean, member) => {
      const sum = same.reduce((all, { payoffs }) => all + (payoffs[member] as number), 0);
      expect(mean).toBeCloseTo(sum / same.length, 6);
    });
    const agreed = ["adopted", "adopted-amended", "tasked"];
    expect(first?.agreed).toBe(
      setup.frame.items.filter((_, item) =>
        agreed.includes(OUTCOMES[outcomeIn(first?.profile ?? "", item)] as string),
      ).length,
    );
  });

  test("counts by how many items the runs differ from what is reported", () => {
    const expected = new Array<number>(setup.frame.items.length + 1).fill(0);
    for (const { outcomes } of runs) {
      const away = setup.world.items.filter(({ history }, item) => {
        const reported: readonly string[] = history?.outcome ?? [];
        return reported.length > 0 && !reported.includes(OUTCOMES[outcomes[item] ?? 0] as string);
      }).length;
      expected[away] = (expected[away] as number) + 1;
    }
    expect(whole.atlas.away).toEqual(expected);
  });

  test("puts every run on every pair of axes once", () => {
    const axes = setup.frame.members.length + 1;
    expect(whole.atlas.grids).toHaveLength((axes * (axes - 1)) / 2);
    for (const { cells } of whole.atlas.grids) {
      expect(cells.reduce((sum, [, , count]) => sum + count, 0)).toBe(plan.runs);
    }
    const russia = setup.frame.members.indexOf("RUS") + 1;
    const grid = whole.atlas.grids.find(({ x, y }) => x === 0 && y === russia);
    const agreed = [1, 2, 3];
    const expected = new Map<string, number>();
    for (const { outcomes, payoffs } of runs) {
      const atX = outcomes.filter((outcome) => agreed.includes(outcome)).length;
      const key = `${atX} ${Math.floor((payoffs[russia - 1] as number) / 500)}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(new Map(grid?.cells.map(([x, y, count]) => [`${x} ${y}`, count]))).toEqual(expected);
  });

  test("is the same in whatever order its chunks come, however they were put together", () => {
    const again = chunkStarts(plan.runs).map((job) => runChunk(setup, job));
    expect(mergeChunks(setup.frame, [...again].reverse())).toEqual(whole);
    const pair = emptySweep(setup.frame);
    addCensus(pair, (again[2] as { census: Census }).census, setup.frame.middle);
    addCensus(pair, (again[0] as { census: Census }).census, setup.frame.middle);
    expect(mergeChunks(setup.frame, [{ census: pair }, again[1] as { census: Census }])).toEqual(
      whole,
    );
  });

  test("tells the watcher of every run what it has come to", () => {
    const seen: number[] = [];
    runChunk(
      setup,
      { from: 0, runs: 40 },
      {
        watch: (done, soFar) => {
          const { atlas } = sweepOf(setup.frame, { ...soFar(), chunks: [] });
          seen.push(atlas.away.reduce((sum, count) => sum + count, 0));
          expect(seen).toHaveLength(done);
        },
      },
    );
    expect(seen).toEqual(Array.from({ length: 40 }, (_, run) => run + 1));
  });
});

describe("a census of too many ways to end", () => {
  /** Profiles of 15 items, each seen by the parts that its number names. */
  const frame = { ...setup.frame, items: setup.frame.items.slice(0, 15), middle: "1".repeat(15) };
  const profileAt = (number: number): string =>
    [...number.toString(8).padStart(15, "0")].map((digit) => Number(digit) + 1).join("");
  const censusOf = (numbers: readonly number[]): Census => {
    const census = emptySweep(frame);
    for (const number of numbers) {
      const one = emptySweep(frame);
      one.profiles.set(profileAt(number), {
        runs: 1 + (number % 3),
        sums: [number, 1, 2, 3, 4, 5],
      });
      addCensus(census, one, frame.middle);
    }
    return census;
  };
  const text = (census: Census): string =>
    writePart({ program: "1", frame, shard: { index: 1, count: 1 }, census });

  test("keeps the same ones with the same counts, however the runs were divided", () => {
    const numbers = Array.from({ length: 3 * KEPT }, (_, at) => (at * 7919) % (2 * KEPT + 500));
    const expected = text(censusOf(numbers));
    expect(JSON.parse(expected).profiles).toHaveLength(KEPT);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.boolean(), (parts, backwards) => {
        const divided = Array.from({ length: parts }, (_, part) =>
          censusOf(numbers.filter((_, at) => (at >> 3) % parts === part)),
        );
        // Each part leaves its machine, and so drops what it cannot keep.
        for (const part of divided) text(part);
        const merged = emptySweep(frame);
        for (const part of backwards ? [...divided].reverse() : divided) {
          addCensus(merged, part, frame.middle);
        }
        expect(text(merged)).toBe(expected);
      }),
      { numRuns: 4 },
    );
  });
});
