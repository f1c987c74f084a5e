import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addCensus,
  chunkStarts,
  emptySweep,
  jobsOf,
  mergeChunks,
  mergeParts,
  misfitsOf,
  type NamedPart,
  type Part,
  readPart,
  runChunk,
  type Shard,
  type SweepPlan,
  setUp,
  writePart,
} from "../../src/explorer/index.ts";
import { worldFrom } from "../support/worlds.ts";

const plan: SweepPlan = {
  scenario: worldFrom("january-2022").scenario,
  bargaining: false,
  agents: "sincere",
  seed: 5,
  noise: 20,
  runs: 4200,
};
const setup = setUp(plan);
const { frame } = setup;
const whole = mergeChunks(
  frame,
  chunkStarts(plan.runs).map((job) => runChunk(setup, job)),
);

function play(shard: Shard, change: Partial<SweepPlan> = {}): Part {
  const own = setUp({ ...plan, ...change });
  const census = emptySweep(own.frame);
  for (const job of jobsOf(own.frame.runs, shard)) {
    addCensus(census, runChunk(own, job).census, own.frame.middle);
  }
  return { program: "0.1.0", frame: own.frame, shard, census };
}

/** A part as another machine gets it: through a text. */
function sent(part: Part, name: string): NamedPart {
  const read = readPart(JSON.parse(writePart(part)));
  if (!read.ok) throw new Error(`${read.problem.path}: ${read.problem.message}`);
  return { ...read.value, name };
}

const three = [1, 2, 3].map((index) => sent(play({ index, count: 3 }), `part-${index}.json`));

describe("shards", () => {
  test("have every chunk once, whatever their number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 1, max: 40 }),
        (runs, count) => {
          const all = Array.from({ length: count }, (_, at) =>
            jobsOf(runs, { index: at + 1, count }),
          );
          const ordered = all.flat().sort((a, b) => a.from - b.from);
          expect(ordered).toEqual(chunkStarts(runs));
        },
      ),
    );
  });

  test("merge in any order to the sweep in one piece", () => {
    expect(misfitsOf(three)).toEqual([]);
    for (const order of [three, [...three].reverse(), [three[1], three[2], three[0]] as Part[]]) {
      expect(mergeParts(frame, order)).toEqual(whole);
    }
  });

  test("may be more than there are chunks", () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      sent(play({ index: at + 1, count: 7 }), `part-${at + 1}.json`),
    );
    expect(many[6]?.census.chunks).toEqual([]);
    expect(mergeParts(frame, many)).toEqual(whole);
  });

  test("that are missing or doubled are named", () => {
    const [one, two, last] = three as [NamedPart, NamedPart, NamedPart];
    expect(misfitsOf([])).toEqual([{ kind: "none" }]);
    expect(misfitsOf([last, one])).toEqual([{ kind: "missing", shards: [{ index: 2, count: 3 }] }]);
    expect(misfitsOf([one, two, { ...two, name: "copy.json" }, last])).toEqual([
      { kind: "doubled", shard: { index: 2, count: 3 }, names: ["part-2.json", "copy.json"] },
    ]);
  });

  test.each([
    ["seed", { seed: 6 }],
    ["noise", { noise: 21 }],
    ["runs", { runs: 4100 }],
    ["bargaining", { bargaining: true, agents: "sincere" as const, runs: 4200, noise: 0 }],
    [
      "version",
      {
        scenario: worldFrom("january-2022", [{ path: "rules.standAloneCost", value: 900 }])
          .scenario,
      },
    ],
    ["scenario", { scenario: worldFrom("milk-2009").scenario }],
  ])("of another sweep are named: %s", (field, change) => {
    const part: NamedPart = { ...play({ index: 2, count: 1000 }, change), name: "other.json" };
    const [misfit] = misfitsOf([three[0] as NamedPart, { ...part, shard: { index: 2, count: 3 } }]);
    const differs = misfit?.kind === "foreign" ? misfit.field : undefined;
    // With another version the first thing that differs may be what follows from it.
    expect([field, "version", "noise"]).toContain(differs);
    expect(misfit).toMatchObject({ kind: "foreign", name: "other.json", than: "part-1.json" });
  });

  test("of another number of shards, or another program, are named", () => {
    const [one, two] = three as [NamedPart, NamedPart];
    expect(misfitsOf([one, { ...two, shard: { index: 2, count: 4 } }])).toMatchObject([
      { kind: "foreign", field: "shards", here: "4", there: "3" },
    ]);
    expect(misfitsOf([one, { ...two, program: "0.2.0" }])).toMatchObject([
      { kind: "foreign", field: "program", here: "0.2.0", there: "0.1.0" },
    ]);
  });
});

describe("a part that was not written so", () => {
  type Document = Record<string, unknown>;
  const changed = (change: (part: never) => void): unknown => {
    const part = JSON.parse(writePart(three[0] as Part));
    change(part as never);
    return part;
  };

  test.each<[string, (part: never) => void]>([
    ["kind", (part: Document) => Object.assign(part, { kind: "something" })],
    ["format", (part: Document) => Object.assign(part, { format: 2 })],
    ["shard.0", (part: { shard: number[] }) => part.shard.fill(9, 0, 1)],
    ["sweep.seed", (part: { sweep: Document }) => Object.assign(part.sweep, { seed: -1 })],
    ["sweep.items.0", (part: { sweep: { items: string[] } }) => part.sweep.items.fill("<b>", 0, 1)],
    ["sweep.agents", (part: { sweep: Document }) => Object.assign(part.sweep, { agents: "lucky" })],
    ["sweep.middle", (part: { sweep: Document }) => Object.assign(part.sweep, { middle: "9" })],
    ["chunks", (part: { chunks: unknown[] }) => part.chunks.pop()],
    ["chunks.0.0", (part: { chunks: number[][] }) => part.chunks[0]?.fill(1000, 0, 1)],
    ["counts", (part: { counts: number[] }) => part.counts.fill(0, 0, 9)],
    ["away", (part: { away: number[] }) => part.away.fill(0)],
    [
      "seats.0.sum",
      (part: { seats: Document[] }) => Object.assign(part.seats[0] ?? {}, { sum: 5 }),
    ],
    ["seats.0.bins", (part: { seats: { bins: unknown[] }[] }) => part.seats[0]?.bins.pop()],
    ["cells", (part: { cells: unknown[] }) => part.cells.pop()],
    ["profiles.0.0", (part: { profiles: unknown[][] }) => part.profiles[0]?.fill("12", 0, 1)],
    ["profiles", (part: { profiles: number[][] }) => part.profiles[0]?.fill(1200, 1, 2)],
    ["seats", (part: Document) => Object.assign(part, { seats: null })],
  ] as never)("is refused at %s", (path, change) => {
    const read = readPart(changed(change as (part: never) => void));
    expect(read).toMatchObject({ ok: false, problem: { path } });
  });

  test("of any form whatever is refused and breaks nothing", () => {
    fc.assert(
      fc.property(fc.anything(), (document) => {
        expect(readPart(document).ok).toBe(false);
      }),
    );
  });
});
