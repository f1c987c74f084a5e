import {
  type Item,
  OUTCOME,
  OUTCOMES,
  type Outcome,
  type Scenario,
  valueOf,
  type World,
} from "../engine/index.ts";
import { type Account, answersOf } from "./account-of.ts";
import { askedOptions } from "./flip/alike.ts";
import { type Alone, aloneChanges } from "./flip/alone.ts";
import { MEASURES, type Measure } from "./flip/measure.ts";
import { type PackageResult, presentFound } from "./flip/result.ts";
import { EVERYTHING, search } from "./flip/search.ts";
import { type TextFlip, textFlips } from "./flip/text.ts";
import { type Unreachable, unreachableFor } from "./flip/unreachable.ts";
import { type Probe, play, probeOf, restore, rungInForce } from "./probe.ts";

export interface FlipQuestion {
  readonly item: string;
  /** Absent: adopted, or where that is what it is, what becomes of it where no text is taken. */
  readonly to?: Outcome;
  /** Packages that cost more than this are not looked for; absent: the whole grid is. */
  readonly budget?: number;
  /** What packages are looked for; all kinds where it is absent. */
  readonly measures?: readonly Measure[];
}

/** What would have given an item another outcome. */
export interface Flip {
  readonly scenario: string;
  readonly format: 1;
  readonly item: string;
  readonly to: Outcome;
  readonly now: { readonly outcome: Outcome; readonly option: number };
  /** How each member answers the text now: the one that is taken, or else the tabled one. */
  readonly answers: readonly (Account & { readonly actor: string })[];
  /** Why the outcome cannot be had by other numbers at all. */
  readonly unreachable?: Unreachable;
  /** One number alone; nothing where the outcome is the wished one already. */
  readonly alone: readonly Alone[];
  readonly text: readonly TextFlip[];
  readonly packages: readonly PackageResult[];
}

/**
 * What is the least that gives the item the wished outcome in sincere play: one number alone, the
 * text, and the cheapest packages with their runners-up, or that there are none. Exhaustive: what
 * is not played is shut off by a bound, and `packages[].proof` holds both.
 * Throws where the world has no such item.
 */
export function flip(
  world: World,
  question: FlipQuestion,
  progress: (done: number, total: number) => void = () => {},
): Flip {
  const { scenario } = world;
  const item = itemNamed(scenario, question.item);
  const probe = probeOf(scenario, item);
  const now = play(probe);
  const wished = question.to ?? (now === OUTCOME.adopted ? failureOf(item) : "adopted");
  const to = OUTCOMES.indexOf(wished);
  const head = {
    scenario: scenario.id,
    format: 1 as const,
    item: item.id,
    to: wished,
    now: { outcome: OUTCOMES[now] as Outcome, option: rungInForce(probe) },
    answers: answersOf(probe),
  };
  const unreachable = unreachableFor(probe.world, wished);
  const reason = unreachable === undefined ? {} : { unreachable };
  if (now === to) return { ...head, alone: [], text: [], packages: [] };
  const text = textFlips(scenario, item, wished);
  if (unreachable) return { ...head, ...reason, alone: [], text, packages: [] };
  const measures = (question.measures ?? MEASURES).filter((one) => isMeant(one, to));
  const total = measures.length + 1;
  progress(0, total);
  const alone = aloneChanges(probe, to);
  const packages = measures.map((measure, index) => {
    progress(index + 1, total);
    return packagesOf(probe, to, measure, question.budget);
  });
  progress(total, total);
  return { ...head, alone, text, packages };
}

/** What becomes of an item by one objection, where one is enough. */
const failureOf = ({ statement, mandatory }: Item): Outcome =>
  statement ? "announced" : mandatory ? "reverted" : "deferred";

/** The item of that id; throws where there is none. */
export function itemNamed(scenario: Scenario, id: string): Item {
  const found = scenario.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

/** A sponsor pays for a text, not for the failure of its own. */
const isMeant = (measure: Measure, to: number): boolean =>
  measure !== "payment" ||
  to === OUTCOME.adopted ||
  to === OUTCOME.amended ||
  to === OUTCOME.tasked;

function packagesOf(
  probe: Probe,
  to: number,
  measure: Measure,
  wished: number | undefined,
): PackageResult {
  const gain = measure === "payment" ? largestGain(probe) : undefined;
  // Whoever pays all it gains gains nothing, and does not put the text.
  const most = gain === undefined ? EVERYTHING : gain - 1 > 0 ? gain - 1 : 0;
  const budget = wished !== undefined && wished < most ? wished : most;
  const found = search({ probe, to, measure, budget });
  return presentFound(probe, measure, found, wished, gain);
}

/** The most that any text that can be put is worth to the sponsor, value units. */
function largestGain(probe: Probe): number {
  const { world, state } = probe;
  restore(probe);
  play(probe);
  const worths = askedOptions(world)
    .filter((option) => world.putable[option] === 1)
    .map((option) => valueOf(state, world.sponsor[0] as number, 0, option));
  return worths.reduce((most, one) => (one > most ? one : most), 0);
}
