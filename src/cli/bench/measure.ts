/** Something whose speed is measured. */
export interface Contestant {
  readonly name: string;
  readonly unit: string;
  /** Does it `times` over, and says how many ms of processor time that took. */
  readonly clock: (times: number) => number | Promise<number>;
}

/** Per second of processor time: the median of the samples, the slowest and the fastest. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Plan {
  /** Samples of each contestant. */
  readonly samples: number;
  /** Length of a sample and of the warm-up before, ms. */
  readonly sampleMs: number;
  readonly warmUpMs: number;
}

/** What was measured: the rows, and how much faster one contestant was than another. */
export interface Measured {
  readonly rows: readonly Row[];
  /** Median over the rounds of the speed of one by that of the other in the same round. */
  quotient(one: string, other: string): number;
}

/**
 * Warms everybody up, then takes the samples in turns (A B C, A B C ...), so that whatever else
 * the machine does meets all of them alike.
 */
export async function measure(
  contestants: readonly Contestant[],
  plan: Plan,
  progress: (done: number, of: number) => void,
): Promise<Measured> {
  const total = contestants.length * (plan.samples + 1);
  let done = 0;
  const times: number[] = [];
  for (const one of contestants) {
    const perRun = await warmUp(one, plan.warmUpMs);
    progress(++done, total);
    times.push(Math.max(1, Math.round(plan.sampleMs / perRun)));
  }
  const speeds: number[][] = contestants.map(() => []);
  for (let sample = 0; sample < plan.samples; sample++) {
    for (const [index, one] of contestants.entries()) {
      const count = times[index] as number;
      speeds[index]?.push((1000 * count) / (await clock(one, count)));
      progress(++done, total);
    }
  }
  const speedsOf = (name: string): number[] =>
    speeds[contestants.findIndex((one) => one.name === name)] ?? [];
  return {
    rows: contestants.map((one, index) => rowOf(one, speeds[index] ?? [])),
    // Neighbours in time: what slows the machine down for a while slows both.
    quotient: (one, other) => {
      const others = speedsOf(other);
      return rounded(median(speedsOf(one).map((speed, round) => speed / (others[round] ?? 0))));
    },
  };
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

function median(numbers: readonly number[]): number {
  return ascending(numbers)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Runs until the time is up; ms per run towards its end. */
async function warmUp(contestant: Contestant, ms: number): Promise<number> {
  let spent = 0;
  let perRun = 0;
  for (let times = 1; spent < ms; times *= 2) {
    const took = await clock(contestant, times);
    spent += took;
    perRun = took / times;
  }
  return perRun;
}

const clock = async (contestant: Contestant, times: number): Promise<number> =>
  Math.max(await contestant.clock(times), 0.001);

function rowOf({ name, unit }: Contestant, speeds: readonly number[]): Row {
  const sorted = ascending(speeds);
  return {
    name,
    unit,
    value: rounded(median(speeds)),
    low: rounded(sorted[0] ?? 0),
    high: rounded(sorted[sorted.length - 1] ?? 0),
  };
}

/** Four significant digits: more would be noise. */
const rounded = (speed: number): number => Number(speed.toPrecision(4));
