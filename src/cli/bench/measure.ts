/** Something whose speed is measured: `run` does it `times` over. */
export interface Contestant {
  readonly name: string;
  readonly unit: string;
  readonly run: (times: number) => void;
}

/** A task done over and over, as a contestant runs it. */
export const repeat =
  (task: () => unknown) =>
  (times: number): void => {
    for (let time = 0; time < times; time++) task();
  };

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

/**
 * Warms everybody up, then takes the samples in turns (A B C, A B C ...), so that whatever else
 * the machine does meets all of them alike.
 */
export function measure(
  contestants: readonly Contestant[],
  plan: Plan,
  progress: (done: number, of: number) => void,
): Row[] {
  const total = contestants.length * (plan.samples + 1);
  let done = 0;
  const times = contestants.map((one) => {
    const perRun = warmUp(one, plan.warmUpMs);
    progress(++done, total);
    return Math.max(1, Math.round(plan.sampleMs / perRun));
  });
  const speeds: number[][] = contestants.map(() => []);
  for (let sample = 0; sample < plan.samples; sample++) {
    contestants.forEach((one, index) => {
      const count = times[index] as number;
      speeds[index]?.push((1000 * count) / clock(one, count));
      progress(++done, total);
    });
  }
  return contestants.map((one, index) => rowOf(one, speeds[index] ?? []));
}

/** Runs until the time is up; ms per run towards its end. */
function warmUp(contestant: Contestant, ms: number): number {
  let spent = 0;
  let perRun = 0;
  for (let times = 1; spent < ms; times *= 2) {
    const took = clock(contestant, times);
    spent += took;
    perRun = took / times;
  }
  return perRun;
}

/** Processor time of this process, ms: what other programs take meanwhile does not count. */
function clock(contestant: Contestant, times: number): number {
  const start = process.cpuUsage();
  contestant.run(times);
  const { user, system } = process.cpuUsage(start);
  return Math.max(user + system, 1) / 1000;
}

function rowOf({ name, unit }: Contestant, speeds: readonly number[]): Row {
  const sorted = [...speeds].sort((a, b) => a - b);
  const at = (index: number): number => rounded(sorted[index] ?? 0);
  return {
    name,
    unit,
    value: at(Math.floor(sorted.length / 2)),
    low: at(0),
    high: at(sorted.length - 1),
  };
}

/** Four significant digits: more would be noise. */
const rounded = (speed: number): number => Number(speed.toPrecision(4));
