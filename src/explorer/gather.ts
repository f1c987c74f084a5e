import { floorDiv, OUTCOMES, payoffOf, type State } from "../engine/index.ts";
import { cellAt, pairAt, stepOf } from "./cells.ts";
import { BIN, type Census, emptyCensus } from "./census.ts";
import { agreedIn, profileOf } from "./profile.ts";
import type { Setup } from "./setup.ts";

/**
 * Counts the ends of playouts into a census: at most a chunk of them, so that the sums of squares
 * stay exact in a double (payoffs are within three million value units).
 */
export interface Gathering {
  /** Takes the end of a playout; gives the payoffs by member, in a list that is used again. */
  readonly take: (end: State) => Int32Array;
  /** What was taken so far; the same census every time, which grows. */
  readonly soFar: () => Census;
}

export function gather({ frame }: Setup): Gathering {
  const members = frame.members.length;
  const census = emptyCensus(frame.items.length, members);
  const pays = new Int32Array(members);
  const sums = new Float64Array(members);
  const squares = new Float64Array(members);
  /** Where a run stands on each axis of the atlas. */
  const steps = new Int32Array(members + 1);
  const take = (end: State): Int32Array => {
    countOutcomes(census, frame.reported, end.outcome);
    for (let member = 0; member < members; member++) {
      const pay = payoffOf(end, member);
      pays[member] = pay;
      sums[member] = (sums[member] as number) + pay;
      squares[member] = (squares[member] as number) + pay * pay;
      steps[member + 1] = stepOf(pay);
      countPayoff(census, member, pay);
    }
    const profile = profileOf(end);
    steps[0] = agreedIn(profile);
    countProfile(census, profile, pays);
    countCells(census.cells, steps);
    return pays;
  };
  const soFar = (): Census => {
    census.seats.forEach((seat, member) => {
      seat.sum = BigInt(sums[member] as number);
      seat.squares = BigInt(squares[member] as number);
    });
    return census;
  };
  return { take, soFar };
}

function countOutcomes(census: Census, reported: readonly number[], outcomes: Int32Array): void {
  let away = 0;
  for (let item = 0; item < outcomes.length; item++) {
    const outcome = outcomes[item] as number;
    const at = item * OUTCOMES.length + outcome;
    census.counts[at] = (census.counts[at] as number) + 1;
    const told = reported[item] as number;
    if (told !== 0 && !((told >> outcome) & 1)) away++;
  }
  census.away[away] = (census.away[away] as number) + 1;
}

function countPayoff(census: Census, member: number, pay: number): void {
  const seat = census.seats[member];
  if (seat === undefined) return;
  if (pay < seat.low) seat.low = pay;
  if (pay > seat.high) seat.high = pay;
  countIn(seat.bins, floorDiv(pay, BIN));
}

function countProfile(census: Census, profile: string, pays: Int32Array): void {
  const known = census.profiles.get(profile);
  if (known === undefined) {
    census.profiles.set(profile, { runs: 1, sums: Array.from(pays) });
    return;
  }
  known.runs++;
  for (let member = 0; member < pays.length; member++) {
    known.sums[member] = (known.sums[member] as number) + (pays[member] as number);
  }
}

/** One run lies in one cell on every pair of axes. */
function countCells(cells: Map<number, number>, steps: Int32Array): void {
  const axes = steps.length;
  for (let x = 0; x < axes; x++) {
    for (let y = x + 1; y < axes; y++) {
      countIn(cells, cellAt(pairAt(axes, x, y), steps[x] as number, steps[y] as number));
    }
  }
}

function countIn(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
