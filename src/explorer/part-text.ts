import { toHex } from "../engine/index.ts";
import { keepNearest } from "./census.ts";
import type { Part } from "./shards.ts";

/** First field of a part's JSON: what kind of file it is. */
export const PART_KIND = "eurasia-summit part";
export const PART_FORMAT = 1;

const byNumber = ([a]: readonly [number, number], [b]: readonly [number, number]): number => a - b;

/** A part as JSON with a fixed order of everything in it: the same part is the same text. */
export function writePart({ program, frame, shard, census }: Part): string {
  keepNearest(census, frame.middle);
  return `${JSON.stringify({
    kind: PART_KIND,
    format: PART_FORMAT,
    program,
    shard: [shard.index, shard.count],
    sweep: frame,
    chunks: [...census.chunks]
      .sort((a, b) => a.from - b.from)
      .map(({ from, runs, digest }) => [from, runs, toHex(digest)]),
    counts: census.counts,
    away: census.away,
    // Sums of squares outgrow the numbers of JSON, so both sums are words.
    seats: census.seats.map((seat) => ({
      sum: String(seat.sum),
      squares: String(seat.squares),
      low: seat.low,
      high: seat.high,
      bins: [...seat.bins].sort(byNumber),
    })),
    cells: [...census.cells].sort(byNumber),
    profiles: [...census.profiles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([profile, { runs, sums }]) => [profile, runs, ...sums]),
  })}\n`;
}
