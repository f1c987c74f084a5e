import { expect, test } from "vitest";
import { chunkStarts, mergeChunks, runChunk, type Sweep, setUp } from "../../src/explorer/index.ts";
import { createLaboratory, spreadPlayouts, type Thread } from "../../src/laboratory/index.ts";
import { perform } from "../../src/laboratory/messages.ts";
import { worldFrom } from "../support/worlds.ts";

const plan = {
  scenario: worldFrom("january-2022").scenario,
  bargaining: false,
  agents: "sincere" as const,
  seed: 4,
  noise: 15,
  runs: 3400,
};
const setup = setUp(plan);
const inOnePiece = mergeChunks(
  setup.frame,
  chunkStarts(plan.runs).map((job) => runChunk(setup, job)),
);

/** Threads that answer late, the first of them latest, through a copy as between real ones. */
function threads() {
  const started: { thread: Thread; ended: boolean }[] = [];
  const start = (): Thread => {
    const one = { ended: false, thread: {} as Thread };
    const late = started.length === 0 ? 30 : 1;
    one.thread = {
      onmessage: null,
      onerror: null,
      postMessage(request) {
        const copy = structuredClone(request);
        setTimeout(() => {
          if (one.ended) return;
          perform(copy, (data) => one.thread.onmessage?.({ data: structuredClone(data) }));
        }, late);
      },
      terminate() {
        one.ended = true;
      },
    };
    started.push(one);
    return one.thread;
  };
  return { started, start };
}

const laboratoryOf = (lanes: number) => {
  const [others, sweeps] = [threads(), threads()];
  const laboratory = spreadPlayouts(
    createLaboratory(lanes, others.start),
    createLaboratory(lanes, sweeps.start),
  );
  return { laboratory, others, sweeps };
};

test.each([1, 2, 4])("a sweep in %i threads is the sweep in one piece", async (lanes) => {
  const { laboratory, sweeps } = laboratoryOf(lanes);
  expect(await laboratory.run("playouts", plan).result).toEqual(inOnePiece);
  expect(sweeps.started).toHaveLength(lanes);
});

test("without threads it is the same, and grows chunk by chunk", async () => {
  const { laboratory, others } = laboratoryOf(1);
  const alone = createLaboratory(1, others.start);
  const seen: number[] = [];
  const told = (done: number, total: number, sweep?: Sweep): void => {
    expect([total, sweep?.runs]).toEqual([plan.runs, done]);
    seen.push(done);
  };
  expect(await alone.run("playouts", plan, told).result).toEqual(inOnePiece);
  expect(seen).toEqual([1000, 2000, 3000, 3400]);
  expect(laboratory.lanes).toBe(1);
});

test("what is seen on the way counts every run once, and leaves other threads free", async () => {
  const { laboratory, others } = laboratoryOf(2);
  const slow = { ...plan, runs: 1_000_000 };
  const seen: Sweep[] = [];
  const sweep = laboratory.run("playouts", slow, (_, __, partial) => {
    if (partial === undefined) return;
    seen.push(partial);
    if (seen.length === 2) sweep.cancel();
  });
  const { scenario } = plan;
  const forecast = laboratory.run("forecast", { subject: { scenario, bargaining: false } });
  expect((await forecast.result).scenario).toBe("january-2022");
  expect(others.started).toHaveLength(1);
  await expect(sweep.result).rejects.toEqual({ kind: "cancelled" });
  for (const { runs, atlas, seats, frame } of seen) {
    expect(runs).toBeLessThan(slow.runs);
    expect(atlas.away.reduce((sum, count) => sum + count, 0)).toBe(runs);
    expect(seats[0]?.bins.reduce((sum, [, count]) => sum + count, 0)).toBe(runs);
    expect(frame.runs).toBe(slow.runs);
  }
  expect(seen[1]?.runs).toBeGreaterThan(seen[0]?.runs ?? 0);
});

test("where a chunk fails, the sweep fails and its threads end", async () => {
  const { laboratory, sweeps } = laboratoryOf(2);
  const broken = { ...plan, scenario: { ...plan.scenario, items: undefined as never } };
  await expect(laboratory.run("playouts", broken).result).rejects.toMatchObject({ kind: "failed" });
  expect(await laboratory.run("playouts", plan).result).toEqual(inOnePiece);
  expect(sweeps.started.length).toBeGreaterThan(1);
});
