import { decidePlainly } from "../agents/index.ts";
import {
  allocateState,
  type Item,
  MOVE,
  OUTCOMES,
  type Outcome,
  type State,
  type World,
} from "../engine/index.ts";
import { forecast } from "./forecast.ts";
import { BASELINES, type Baseline, baselinesOf, errorOf, isRight, reportedRungs } from "./guess.ts";
import { type Parameters, parametersOf } from "./parameters.ts";
import { type Counted, countOf } from "./pivots.ts";
import { playOut, type SweepStart } from "./playout.ts";

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
    return {
      id: item.id,
      reported: item.history.outcome,
      outcome,
      recovered: countOf(blurred.recovered[index] as number, runs),
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
    whole: countOf(blurred.whole, runs),
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
  { seed, noise, runs }: SweepStart & { readonly runs: number },
  progress: (done: number, total: number) => void,
): Blurred {
  const state = allocateState(world);
  const move = { kind: MOVE.pass, actor: 0, arg: 0 };
  const recovered = world.items.map(() => 0);
  const distance = world.items.map(() => 0);
  const rungs = world.items.map(reportedRungs);
  const reported = world.items.filter((item) => item.history !== undefined).length;
  let whole = 0;
  for (let run = 0; run < runs; run++) {
    playOut(state, { seed, noise, playout: run }, decidePlainly, move, null);
    let right = 0;
    for (let item = 0; item < world.itemCount; item++) {
      const hit = Number(isRecovered(state, item));
      recovered[item] = (recovered[item] as number) + hit;
      distance[item] = (distance[item] as number) + distanceIn(state, item, rungs[item]);
      right += hit;
    }
    if (right === reported) whole++;
    if ((run + 1) % PROGRESS_STEP === 0) progress(run + 1, runs);
  }
  return { recovered, distance, whole };
}

const PROGRESS_STEP = 500;

function isRecovered({ world, outcome }: State, item: number): boolean {
  const ended = OUTCOMES[outcome[item] as number] as Outcome;
  return world.items[item]?.history?.outcome.includes(ended) ?? false;
}

function distanceIn(
  { world, force }: State,
  item: number,
  reported: readonly number[] | undefined,
): number {
  if (reported === undefined) return 0;
  return errorOf(reported, world.optionValue[force[item] as number] as number);
}
