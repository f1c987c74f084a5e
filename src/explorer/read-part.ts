import { AGENT_NAMES } from "../agents/index.ts";
import {
  createLanes,
  LARGEST_NOISE,
  LARGEST_SEED,
  OUTCOMES,
  type Result,
} from "../engine/index.ts";
import type { Census, ChunkDigest, ProfileCensus, SeatCensus } from "./census.ts";
import { PART_FORMAT, PART_KIND } from "./part-text.ts";
import { entries, field, Misread, type Spot, truth, whole, word } from "./reader.ts";
import type { SweepFrame } from "./setup.ts";
import { jobsOf, type Part, type Shard } from "./shards.ts";

/** What is wrong with a document that should be a part, and where. */
export interface PartProblem {
  readonly path: string;
  readonly message: string;
}

export const MOST_RUNS = 100_000_000;
export const MOST_SHARDS = 100_000;
const MOST = Number.MAX_SAFE_INTEGER;
const ID = /^[A-Za-z0-9_-]{1,80}$/;

/**
 * A part out of a document that may say anything. Besides the form it checks the sums: every run of
 * the shard is counted once in everything that counts runs.
 */
export function readPart(document: unknown): Result<Part, PartProblem> {
  try {
    return { ok: true, value: partIn({ path: "", value: document }) };
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    return { ok: false, problem: { path: error.path, message: error.message } };
  }
}

function partIn(spot: Spot): Part {
  word(field(spot, "kind"), new RegExp(`^${PART_KIND}$`), `"${PART_KIND}"`);
  whole(field(spot, "format"), PART_FORMAT, PART_FORMAT);
  const program = word(field(spot, "program"), /^[0-9A-Za-z.+-]{1,40}$/, "a version");
  const shard = shardIn(field(spot, "shard"));
  const frame = frameIn(field(spot, "sweep"));
  const chunks = chunksIn(field(spot, "chunks"), frame, shard);
  const runs = chunks.reduce((sum, chunk) => sum + chunk.runs, 0);
  return { program, shard, frame, census: censusIn(spot, frame, chunks, runs) };
}

function shardIn(spot: Spot): Shard {
  const [index, count] = entries(spot, 2) as [Spot, Spot];
  const shards = whole(count, 1, MOST_SHARDS);
  return { index: whole(index, 1, shards), count: shards };
}

function frameIn(spot: Spot): SweepFrame {
  const ids = (name: string): string[] =>
    entries(field(spot, name)).map((one) => word(one, ID, "an id"));
  const items = ids("items");
  const agents = word(field(spot, "agents"), /^[a-z]+$/, "a kind of agents");
  const known = AGENT_NAMES.find((name) => name === agents);
  if (known === undefined) throw new Misread("sweep.agents", `one of ${AGENT_NAMES.join(", ")}`);
  return {
    scenario: word(field(spot, "scenario"), ID, "an id"),
    version: word(field(spot, "version"), /^[0-9a-f]{8}$/, "a version of eight digits"),
    bargaining: truth(field(spot, "bargaining")),
    agents: known,
    seed: whole(field(spot, "seed"), 0, LARGEST_SEED),
    noise: whole(field(spot, "noise"), 0, LARGEST_NOISE),
    runs: whole(field(spot, "runs"), 1, MOST_RUNS),
    moment: word(field(spot, "moment"), /^([0-9a-f]{32} [A-Za-z0-9_-]{1,80})?$/, "a moment"),
    items,
    members: ids("members"),
    reported: entries(field(spot, "reported"), items.length).map((one) =>
      whole(one, 0, (1 << OUTCOMES.length) - 1),
    ),
    middle: profileIn(field(spot, "middle"), items.length),
    proof: word(field(spot, "proof"), /^[0-9a-f]{32}$/, "a hash"),
  };
}

const profileIn = (spot: Spot, items: number): string =>
  word(spot, new RegExp(`^[0-${OUTCOMES.length - 1}]{${items}}$`), `a digit for each item`);

function chunksIn(spot: Spot, { runs }: SweepFrame, shard: Shard): ChunkDigest[] {
  const jobs = jobsOf(runs, shard);
  return entries(spot, jobs.length).map((one, index) => {
    const [from, count, digest] = entries(one, 3) as [Spot, Spot, Spot];
    const job = jobs[index] ?? { from: 0, runs: 0 };
    return {
      from: whole(from, job.from, job.from),
      runs: whole(count, job.runs, job.runs),
      digest: digestIn(digest),
    };
  });
}

function digestIn(spot: Spot): Int32Array {
  const hex = word(spot, /^[0-9a-f]{32}$/, "a hash");
  const lanes = createLanes();
  for (let lane = 0; lane < lanes.length; lane++) {
    lanes[lane] = Number.parseInt(hex.slice(8 * lane, 8 * lane + 8), 16);
  }
  return lanes;
}

function censusIn(spot: Spot, frame: SweepFrame, chunks: ChunkDigest[], runs: number): Census {
  const { items, members } = frame;
  const counts = countsIn(field(spot, "counts"), items.length * OUTCOMES.length, runs);
  items.forEach((_, item) => {
    const at = item * OUTCOMES.length;
    addsUp(field(spot, "counts"), counts.slice(at, at + OUTCOMES.length), runs);
  });
  const away = countsIn(field(spot, "away"), items.length + 1, runs);
  addsUp(field(spot, "away"), away, runs);
  const axes = members.length + 1;
  const cells = pairsIn(field(spot, "cells"), MOST, runs);
  addsUp(field(spot, "cells"), [...cells.values()], (runs * axes * (axes - 1)) / 2);
  return {
    chunks,
    counts,
    away,
    seats: entries(field(spot, "seats"), members.length).map((one) => seatIn(one, runs)),
    cells,
    profiles: profilesIn(field(spot, "profiles"), frame, runs),
  };
}

const countsIn = (spot: Spot, length: number, runs: number): number[] =>
  entries(spot, length).map((one) => whole(one, 0, runs));

function addsUp({ path }: Spot, counts: readonly number[], sum: number): void {
  const found = counts.reduce((all, count) => all + count, 0);
  if (found !== sum) throw new Misread(path, `${sum} runs are expected, there are ${found}`);
}

/** Pairs of a number, which none has twice, and a count. */
function pairsIn(spot: Spot, highest: number, runs: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const one of entries(spot)) {
    const [key, count] = entries(one, 2) as [Spot, Spot];
    const number = whole(key, -highest, highest);
    if (pairs.has(number)) throw new Misread(key.path, `${number} stands there twice`);
    pairs.set(number, whole(count, 1, runs));
  }
  return pairs;
}

function seatIn(spot: Spot, runs: number): SeatCensus {
  const sum = (name: string): bigint =>
    BigInt(word(field(spot, name), /^-?\d{1,40}$/, "a whole number in quotes"));
  const bins = pairsIn(field(spot, "bins"), MOST, runs);
  addsUp(field(spot, "bins"), [...bins.values()], runs);
  return {
    sum: sum("sum"),
    squares: sum("squares"),
    low: whole(field(spot, "low"), -MOST, MOST),
    high: whole(field(spot, "high"), -MOST, MOST),
    bins,
  };
}

function profilesIn(spot: Spot, { items, members }: SweepFrame, runs: number) {
  const profiles = new Map<string, ProfileCensus>();
  for (const one of entries(spot)) {
    const [profile, count, ...sums] = entries(one, 2 + members.length) as [Spot, Spot, ...Spot[]];
    const key = profileIn(profile, items.length);
    if (profiles.has(key)) throw new Misread(profile.path, `${key} stands there twice`);
    const own = { runs: whole(count, 1, runs), sums: sums.map((sum) => whole(sum, -MOST, MOST)) };
    profiles.set(key, own);
  }
  const counted = [...profiles.values()].reduce((all, { runs: own }) => all + own, 0);
  if (counted > runs) throw new Misread(spot.path, `at most ${runs} runs are expected`);
  return profiles;
}
