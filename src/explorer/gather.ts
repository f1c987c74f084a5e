import { floorDiv, OUTCOMES, payoffOf, type State } from "../engine/index.ts";
import { cellAt, pairAt, stepOf } from "./cells.ts";
import { agreedIn, profileOf } from "./profile.ts";
import type { Setup } from "./setup.ts";
import { BIN, emptyTally, type Tally } from "./tally.ts";

/**
 * Counts the ends of playouts into a tally: at most a chunk of them, so that the sums of squares
 * stay exact in a double (payoffs are within three million value units).
 */
export interface Gathering {
  /** Takes the end of a playout; gives the payoffs by member, in a list that is used again. */
  readonly take: (end: State) => Int32Array;
  /** What was taken so far; the same tally every time, which grows. */
  readonly soFar: () => Tally;
}

export function gather({ frame }: Setup): Gathering {
  const members = frame.members.length;
  const tally = emptyTally(frame.items.length, members);
  const pays = new Int32Array(members);
  const sums = new Float64Array(members);
  const squares = new Float64Array(members);
  /** Where a run stands on each axis of the atlas. */
  const steps = new Int32Array(members + 1);
  const take = (end: State): Int32Array => {
    countOutcomes(tally, frame.reported, end.outcome);
    for (let member = 0; member < members; member++) {
      const pay = payoffOf(end, member);
      pays[member] = pay;
      sums[member] = (sums[member] as number) + pay;
      squares[member] = (squares[member] as number) + pay * pay;
      steps[member + 1] = stepOf(pay);
      countPayoff(tally, member, pay);
    }
    const profile = profileOf(end);
    steps[0] = agreedIn(profile);
    countProfile(tally, profile, pays);
    countCells(tally.cells, steps);
    return pays;
  };
  const soFar = (): Tally => {
    tally.seats.forEach((seat, member) => {
      seat.sum = BigInt(sums[member] as number);
      seat.squares = BigInt(squares[member] as number);
    });
    return tally;
  };
  return { take, soFar };
}

function countOutcomes(tally: Tally, reported: readonly number[], outcomes: Int32Array): void {
  let away = 0;
  for (let item = 0; item < outcomes.length; item++) {
    const outcome = outcomes[item] as number;
    const at = item * OUTCOMES.length + outcome;
    tally.counts[at] = (tally.counts[at] as number) + 1;
    const told = reported[item] as number;
    if (told !== 0 && !((told >> outcome) & 1)) away++;
  }
  tally.away[away] = (tally.away[away] as number) + 1;
}

function countPayoff(tally: Tally, member: number, pay: number): void {
  const seat = tally.seats[member];
  if (seat === undefined) return;
  if (pay < seat.low) seat.low = pay;
  if (pay > seat.high) seat.high = pay;
  countIn(seat.bins, floorDiv(pay, BIN));
}

function countProfile(tally: Tally, profile: string, pays: Int32Array): void {
  const known = tally.profiles.get(profile);
  if (known === undefined) {
    tally.profiles.set(profile, { runs: 1, sums: Array.from(pays) });
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
