import {
  abs,
  type EvidenceGrade,
  type Item,
  OUTCOMES,
  type Outcome,
  payoffOf,
  type World,
} from "../engine/index.ts";
import { criticalValues, playAt } from "./critical-values.ts";
import { OF_ALL, OF_MEMBERS, type Unit, unitOf } from "./flip/alone.ts";
import { stretchesOfText } from "./flip/text.ts";
import { itemNamed } from "./flip.ts";
import {
  givenAt,
  type Lever,
  type Probe,
  play,
  probeOf,
  put,
  restore,
  rungInForce,
} from "./probe.ts";
import { nearestWhere, type Stretch, stretchAt, stretchesOver } from "./steps.ts";
import { type Switch, switchesOf } from "./switches.ts";
import { type Crossing, type UnderNoise, underNoise } from "./under-noise.ts";

export interface SensitivityQuestion {
  readonly item: string;
  /** Half-width of the draws on positions and saliences, and of the tornado, points. */
  readonly noise: number;
  readonly runs: number;
  readonly seed: number;
}

/** One number that an item's outcome may hang on. */
export interface Input {
  /** Whose it is; absent for one of the item or of the rules. */
  readonly actor?: string;
  readonly lever: Lever | "text";
  readonly unit: Unit;
  readonly now: number;
  /** How well the number is known. */
  readonly grade: EvidenceGrade;
  /** Lowest and highest value with the outcome as it is, among those reached without another between. */
  readonly holds: readonly [number, number];
  /** The nearest value with another outcome; absent where there is none. */
  readonly nearest?: {
    readonly to: number;
    readonly change: number;
    readonly outcome: Outcome;
    readonly option: number;
  };
  /** The whole range, in stretches of one outcome. */
  readonly stretches: readonly Stretch[];
}

/** What every member gains by the item with one number lower and higher. */
export interface Swing {
  readonly actor: string;
  readonly lever: "position" | "salience";
  readonly low: SwingEnd;
  readonly high: SwingEnd;
}

export interface SwingEnd {
  readonly at: number;
  readonly outcome: Outcome;
  /** By member, value units. */
  readonly payoffs: readonly number[];
}

/** On what an item's outcome hangs. */
export interface Sensitivity {
  readonly scenario: string;
  readonly format: 1;
  readonly item: string;
  readonly now: {
    readonly outcome: Outcome;
    readonly option: number;
    readonly payoffs: readonly number[];
  };
  /** Those with a threshold first, the nearest first within a unit. */
  readonly inputs: readonly Input[];
  readonly switches: readonly Switch[];
  readonly swings: readonly Swing[];
  readonly noise: UnderNoise;
}

/**
 * Every number of the item one at a time: what range of it leaves the outcome, at which values
 * exactly it changes and to what; what other rules would do; what each seat gains or loses by a
 * small error; and how often a draw crosses a threshold. Throws where there is no such item.
 */
export function sensitivity(
  world: World,
  { item: id, ...start }: SensitivityQuestion,
  progress: (done: number, total: number) => void = () => {},
): Sensitivity {
  const { scenario } = world;
  const item = itemNamed(scenario, id);
  const probe = probeOf(scenario, item);
  const now = { outcome: OUTCOMES[play(probe)] as Outcome, option: rungInForce(probe) };
  const payoffs = payoffsOf(probe);
  progress(0, start.runs);
  const inputs = inputsOf(probe, item);
  const crossings = inputs.flatMap((input) => crossingOf(world, input, now));
  return {
    scenario: scenario.id,
    format: 1,
    item: id,
    now: { ...now, payoffs },
    inputs,
    switches: switchesOf(scenario, item, now),
    swings: swingsOf(probe, start.noise),
    noise: underNoise(world, id, start, crossings, progress),
  };
}

function inputsOf(probe: Probe, item: Item): Input[] {
  const { world } = probe;
  const ofMembers = world.members.flatMap((_, member) =>
    OF_MEMBERS.map((lever) => inputOf(probe, lever, member)),
  );
  const ofAll = OF_ALL.map((lever) => inputOf(probe, lever, -1));
  const text = describe(
    { lever: "text", unit: "points", now: item.tabled, grade: "estimate" },
    stretchesOfText(world.scenario, item),
  );
  return [...ofMembers, ...ofAll, text].sort(
    (a, b) => rank(a) - rank(b) || (a.nearest?.change ?? 0) - (b.nearest?.change ?? 0),
  );
}

const UNITS: readonly Unit[] = ["points", "per cent", "value units"];

const rank = ({ unit, nearest }: Input): number =>
  UNITS.indexOf(unit) + (nearest === undefined ? UNITS.length : 0);

function inputOf(probe: Probe, lever: Lever, member: number): Input {
  const { world, item } = probe;
  const now = givenAt(probe, lever, member);
  const stretches = stretchesOver(criticalValues(probe, lever, member), (value) => [
    playAt(probe, lever, member, value),
    rungInForce(probe),
  ]);
  const actor = world.members[member]?.id;
  // What is on record is where a member stood; how much it weighed that is always an estimate.
  const grade = (lever === "position" && item.stances[actor ?? ""]?.evidence?.grade) || "estimate";
  return describe(
    { ...(actor === undefined ? {} : { actor }), lever, unit: unitOf(lever), now, grade },
    stretches,
  );
}

function describe(
  base: Pick<Input, "actor" | "lever" | "unit" | "now" | "grade">,
  stretches: readonly Stretch[],
): Input {
  const here = stretchAt(stretches, base.now) as Stretch;
  const other = ({ outcome, option }: Stretch): boolean =>
    outcome !== here.outcome || (base.lever !== "text" && option !== here.option);
  const to = nearestWhere(stretches, base.now, (one) => other(one) && one.outcome !== "pending");
  const holds = [here.from, here.to] as const;
  if (to === undefined) return { ...base, holds, stretches };
  const { outcome, option } = stretchAt(stretches, to) as Stretch;
  return {
    ...base,
    holds,
    nearest: { to, change: abs(to - base.now), outcome, option },
    stretches,
  };
}

/** The draws of a stance that give another outcome, everything else as it is. */
function crossingOf(
  world: World,
  { actor, lever, stretches }: Input,
  now: { outcome: Outcome; option: number },
): Crossing[] {
  if (lever !== "position" && lever !== "salience") return [];
  const crosses = Array.from({ length: 101 }, (_, value) => {
    const one = stretchAt(stretches, value);
    return one?.outcome !== now.outcome || one.option !== now.option;
  });
  const member = world.members.findIndex(({ id }) => id === actor);
  return [{ actor: actor as string, member, lever, crosses }];
}

/** Each stance lower and higher by so much, kept in 0..100. */
function swingsOf(probe: Probe, by: number): Swing[] {
  return probe.world.members.flatMap(({ id }, member) =>
    (["position", "salience"] as const).map((lever) => {
      const now = givenAt(probe, lever, member);
      return {
        actor: id,
        lever,
        low: swingEnd(probe, lever, member, now - by < 0 ? 0 : now - by),
        high: swingEnd(probe, lever, member, now + by > 100 ? 100 : now + by),
      };
    }),
  );
}

function swingEnd(probe: Probe, lever: Lever, member: number, at: number): SwingEnd {
  put(probe, lever, member, at);
  const outcome = OUTCOMES[play(probe)] as Outcome;
  const payoffs = payoffsOf(probe);
  restore(probe);
  return { at, outcome, payoffs };
}

const payoffsOf = ({ world, state }: Probe): number[] =>
  world.members.map((_, member) => payoffOf(state, member));
