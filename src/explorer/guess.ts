import { pressureOn } from "../analysis/index.ts";
import { type Item, OUTCOMES, type Outcome, type World } from "../engine/index.ts";

/** What somebody, or some method, expects of an item: an outcome and the rung then in force. */
export interface Guess {
  /** Absent where a method says only that nothing is adopted, not what becomes of the text. */
  readonly outcome: Outcome | undefined;
  readonly rung: number;
}

/** Methods that know nothing of vetoes; a model has to do better than they do. */
export const BASELINES = ["tabled", "frequent", "mean"] as const;
export type Baseline = (typeof BASELINES)[number];

/** Outcomes that leave everything as it was. */
const NOTHING_ADOPTED: readonly Outcome[] = [
  "announced",
  "deferred",
  "defeated",
  "reverted",
  "withdrawn",
];

/** By item: what each method expects. */
export function baselinesOf(world: World): Readonly<Record<Baseline, Guess>>[] {
  const usual = mostFrequent(world);
  return world.items.map((item, index) => ({
    // Everything that is tabled is adopted.
    tabled: { outcome: "adopted", rung: item.tabled },
    // Every item ends as most items of this scenario are reported to have ended.
    frequent: { outcome: usual, rung: rungAfter(item, usual) ?? item.tabled },
    // The compromise mean, at the nearest rung; the decision rule is ignored.
    mean: guessAt(item, nearestRung(item, pressureOn(world, index).mean.value)),
  }));
}

/** The outcome reported most often, the first reported of each item; ties: the earlier of OUTCOMES. */
function mostFrequent({ items }: World): Outcome {
  const reported = items.map((item) => item.history?.outcome[0]);
  const count = (outcome: Outcome): number => reported.filter((one) => one === outcome).length;
  return OUTCOMES.reduce(
    (best, outcome) => (count(outcome) > count(best) ? outcome : best),
    "adopted",
  );
}

function nearestRung({ options }: Item, place: number): number {
  const distance = (rung: number): number => (rung < place ? place - rung : rung - place);
  return options
    .map((option) => option.value)
    .reduce((best, rung) => (distance(rung) < distance(best) ? rung : best));
}

function guessAt(item: Item, rung: number): Guess {
  if (rung === item.reversion) return { outcome: undefined, rung };
  if (rung === item.tabled) return { outcome: "adopted", rung };
  return { outcome: rung === item.studyOption ? "tasked" : "adopted-amended", rung };
}

/** The rung in force after an outcome; undefined where the outcome does not say. */
export function rungAfter(item: Item, outcome: Outcome): number | undefined {
  if (outcome === "adopted") return item.tabled;
  if (outcome === "tasked") return item.studyOption;
  if (NOTHING_ADOPTED.includes(outcome)) return item.reversion;
  return undefined;
}

/** Whether a guess is among the outcomes that are reported. */
export const isRight = ({ history }: Item, { outcome }: Guess): boolean =>
  (history?.outcome ?? []).some((one) =>
    outcome === undefined ? NOTHING_ADOPTED.includes(one) : one === outcome,
  );

/**
 * The rungs that a report leaves possible; undefined where it leaves open which rung it was, and the
 * item can then not be measured in rungs.
 */
export function reportedRungs(item: Item): readonly number[] | undefined {
  const { history } = item;
  if (history === undefined) return undefined;
  if (history.option !== undefined) return [history.option];
  const rungs = history.outcome.map((outcome) => rungAfter(item, outcome));
  return rungs.every((rung) => rung !== undefined) ? rungs : undefined;
}

/** How far a rung is from the nearest that is reported. */
export const errorOf = (reported: readonly number[], rung: number): number =>
  reported.reduce((least, one) => {
    const distance = one < rung ? rung - one : one - rung;
    return distance < least ? distance : least;
  }, 100);
