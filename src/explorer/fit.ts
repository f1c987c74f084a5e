import { decidePlainly } from "../agents/index.ts";
import { type Item, OUTCOMES, type Outcome, type World } from "../engine/index.ts";
import { forecast } from "./forecast.ts";
import { BASELINES, type Baseline, baselinesOf, errorOf, isRight, reportedRungs } from "./guess.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import type { Counted } from "./pivots.ts";
import { chunkStarts, rowWidth, runChunk, type SweepStart, wilson } from "./sweep.ts";

/** How often the model, left to itself, ends an item as it is reported to have ended. */
export interface Fit {
  readonly same: number;
  /** Items of which an outcome is reported. */
  readonly all: number;
}

/** The sincere play of every item held against what is reported. */
export function fitOf(world: World): Fit {
  const { items } = forecast(world);
  const reported = world.items.map((item) => item.history?.outcome ?? []);
  return {
    same: items.filter((item, index) => reported[index]?.includes(item.outcome)).length,
    all: reported.filter((outcomes) => outcomes.length > 0).length,
  };
}

/** The model as the file has it, the model with its stances blurred, and the methods it is held against. */
export const METHODS = ["model", "blurred", ...BASELINES] as const;
export type Method = (typeof METHODS)[number];

export interface FitReport {
  readonly scenario: string;
  readonly runs: number;
  readonly seed: number;
  readonly noise: number;
  /** The items of which an outcome is reported. */
  readonly items: readonly FitItem[];
  readonly methods: Readonly<Record<Method, Score>>;
  /** Games among those with blurred stances in which every item ended as reported. */
  readonly whole: Counted;
  readonly parameters: Parameters;
}

export interface FitItem {
  readonly id: string;
  readonly reported: readonly Outcome[];
  /** What the model says without noise. */
  readonly outcome: Outcome;
  /** Games with blurred stances that ended the item as reported. */
  readonly recovered: Counted;
  readonly right: Readonly<Record<Exclude<Method, "blurred">, boolean>>;
  /** Distance from the reported rung, 0..100, of `blurred` the mean; absent where no rung is known. */
  readonly error?: Readonly<Record<Method, number>>;
}

export interface Score {
  /** Items ended as reported; of `blurred` the mean over all games. */
  readonly right: number;
  readonly of: number;
  /** Mean distance from the reported rung, 0..100; absent where no rung is known. */
  readonly error?: number;
  /** Items whose reported rung is known. */
  readonly measured: number;
}

/** What the games with blurred stances came to. */
interface Blurred {
  /** By item: games that ended it as reported, and the sum of distances from the reported rung. */
  readonly recovered: readonly number[];
  readonly distance: readonly number[];
  readonly whole: number;
}

/**
 * How well the model recovers what is reported: item by item, also with every position and salience
 * drawn from around the file's number, and beside methods that need no model.
 */
export function fitReport(
  world: World,
  start: SweepStart & { readonly runs: number },
  progress: (done: number, total: number) => void = () => {},
): FitReport {
  const blurred = blur(world, start, progress);
  const { runs } = start;
  const baselines = baselinesOf(world);
  const plain = forecast(world).items;
  const items = world.items.flatMap((item, index) => {
    if (item.history === undefined) return [];
    const { outcome, option } = plain[index] as (typeof plain)[number];
    const guesses = {
      ...(baselines[index] as (typeof baselines)[number]),
      model: { outcome, rung: option },
    };
    const count = blurred.recovered[index] as number;
    return {
      id: item.id,
      reported: item.history.outcome,
      outcome,
      recovered: { count, share: count / runs, ...wilson(count, runs) },
      right: mapMethods((method) => isRight(item, guesses[method])),
      ...errorsOf(
        item,
        (method) => guesses[method].rung,
        (blurred.distance[index] as number) / runs,
      ),
    };
  });
  return {
    scenario: world.scenario.id,
    runs,
    seed: start.seed,
    noise: start.noise,
    items,
    methods: scores(items),
    whole: { count: blurred.whole, share: blurred.whole / runs, ...wilson(blurred.whole, runs) },
    parameters: parametersOf(world),
  };
}

type Guesser = "model" | Baseline;

const mapMethods = <Value>(read: (method: Guesser) => Value): Readonly<Record<Guesser, Value>> => ({
  model: read("model"),
  tabled: read("tabled"),
  frequent: read("frequent"),
  mean: read("mean"),
});

function errorsOf(
  item: Item,
  rungOf: (method: Guesser) => number,
  blurred: number,
): Pick<FitItem, "error"> {
  const reported = reportedRungs(item);
  if (reported === undefined) return {};
  return { error: { ...mapMethods((method) => errorOf(reported, rungOf(method))), blurred } };
}

function scores(items: readonly FitItem[]): FitReport["methods"] {
  const measured = items.flatMap(({ error }) => (error === undefined ? [] : [error]));
  const score = (method: Method): Score => ({
    right: items.reduce((sum, item) => sum + rightness(item, method), 0),
    of: items.length,
    measured: measured.length,
    ...(measured.length === 0
      ? {}
      : { error: measured.reduce((sum, one) => sum + one[method], 0) / measured.length }),
  });
  return { ...mapMethods(score), blurred: score("blurred") };
}

const rightness = ({ right, recovered }: FitItem, method: Method): number =>
  method === "blurred" ? recovered.share : Number(right[method]);

function blur(
  world: World,
  start: SweepStart & { readonly runs: number },
  progress: (done: number, total: number) => void,
): Blurred {
  const recovered = world.items.map(() => 0);
  const distance = world.items.map(() => 0);
  const rungs = world.items.map(reportedRungs);
  const total = world.items.filter((item) => item.history !== undefined).length;
  let whole = 0;
  for (const { from, runs } of chunkStarts(start.runs)) {
    const rows = runChunk(world, decidePlainly, start, from, runs, true).rows as Int32Array;
    for (let at = 0; at < rows.length; at += rowWidth(world)) {
      let right = 0;
      world.items.forEach((item, index) => {
        const outcome = OUTCOMES[rows[at + 2 * index] as number] as Outcome;
        const hit = Number(item.history?.outcome.includes(outcome) ?? false);
        recovered[index] = (recovered[index] as number) + hit;
        right += hit;
        const known = rungs[index];
        if (known === undefined) return;
        const rung = rows[at + 2 * index + 1] as number;
        distance[index] = (distance[index] as number) + errorOf(known, rung);
      });
      if (right === total) whole++;
    }
    progress(from + runs, start.runs);
  }
  return { recovered, distance, whole };
}
