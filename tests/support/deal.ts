import type { OracleActor, OracleItem, OracleRules } from "./oracle.ts";
import { type SceneItem, type SceneSpec, type SceneStance, SIX } from "./scene.ts";

/** Chance for tests: a fixed linear congruence, so that a case found once is found again. */
export interface Chance {
  /** A whole number from 0 to bound-1. */
  below(bound: number): number;
  /** True in so many cases of a hundred. */
  percent(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  let word = (seed * 2654435761 + 12345) >>> 0;
  const below = (bound: number): number => {
    word = (Math.imul(word, 1664525) + 1013904223) >>> 0;
    return Math.floor((word / 4294967296) * bound);
  };
  return {
    below,
    percent: (share) => below(100) < share,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  };
}

/** A random situation, told twice: to the oracle and as a scene for the engine. */
export interface Deal {
  readonly actors: readonly OracleActor[];
  readonly item: OracleItem;
  readonly rules: OracleRules;
  readonly spec: SceneSpec;
}

const SEATS = [...SIX, "UZB", "GEO"];

/** Positions and saliences at the edges are as likely as all others together: ties live there. */
const level = (chance: Chance): number =>
  chance.percent(35) ? chance.pick([0, 25, 50, 75, 100]) : chance.below(101);

function dealActor(chance: Chance, id: string, everybodyThere: boolean): OracleActor {
  const present = everybodyThere || chance.percent(85);
  const from = chance.below(101);
  return {
    id,
    present,
    vote: chance.percent(92),
    dependence: level(chance),
    budgetShare: chance.pick([0, 10, 10, 20, 30, 50]),
    wrote: chance.percent(30),
    position: level(chance),
    salience: chance.percent(30) ? chance.below(20) : level(chance),
    cost: chance.percent(30) ? chance.below(6000) - 1000 : 0,
    transfer: chance.percent(20) ? chance.below(4000) - 1000 : 0,
    redLine: chance.percent(12) ? [from, from + chance.below(101 - from)] : null,
  };
}

function dealItem(chance: Chance, sponsor: string): OracleItem & { amendments: number[] } {
  const reversion = chance.percent(70) ? 0 : chance.pick([20, 50, 100]);
  const ladder = [10, 30, 40, 60, 70, 100, 0].filter(
    (rung) => rung !== reversion && chance.percent(45),
  );
  const tabled = ladder[0] === undefined ? (reversion === 90 ? 80 : 90) : chance.pick(ladder);
  const others = ladder.filter((rung) => rung !== tabled);
  const amendments = others.filter(() => chance.percent(25));
  const rungs = [tabled, ...others.filter((rung) => !amendments.includes(rung))];
  return {
    sponsor,
    reversion,
    tabled,
    rungs,
    amendments,
    studyOption: chance.percent(45) ? chance.pick(rungs) : null,
    specified: chance.percent(70),
    statement: chance.percent(15),
    mandatory: chance.percent(15),
    deferredBefore: chance.percent(25),
    costScale: chance.pick([100, 100, 100, 0, 33, 66, 150]),
    costShares: Object.fromEntries(
      rungs.map((rung) => [rung, chance.pick([100, 100, 100, 0, 47])]),
    ),
  };
}

/** Situation number `seed` under a decision rule; about one in three has somebody absent. */
export function deal(seed: number, rule: string): Deal {
  const chance = chanceFrom(seed);
  const seats = SEATS.slice(0, 2 + chance.below(SEATS.length - 1));
  const everybodyThere = chance.percent(60);
  const dealt = seats.map((id) => dealActor(chance, id, everybodyThere));
  // Somebody must be there and somebody must have a vote, or the file is refused.
  const nobodyThere = !dealt.some((actor) => actor.present);
  const nobodyVotes = !dealt.some((actor) => actor.vote);
  const actors = dealt.map((actor) => ({
    ...actor,
    present: actor.present || nobodyThere,
    vote: actor.vote || nobodyVotes,
  }));
  const { amendments, ...item } = dealItem(chance, chance.pick(seats));
  const rules: OracleRules = {
    rule,
    absence: chance.percent(75) ? "officialObjection" : "presenceNeeded",
    quorum: chance.pick([
      [2, 3],
      [1, 2],
      [0, 1],
    ] as const),
    standAloneCost: chance.pick([1000, 1000, 0, 3000]),
    chair: chance.pick(seats),
  };
  return { actors, item, rules, spec: toScene(actors, item, amendments, rules) };
}

function toStance(actor: OracleActor): SceneStance {
  const { position, salience, cost, transfer, redLine } = actor;
  return { position, salience, cost, transfer, ...(redLine === null ? {} : { redLine }) };
}

function toScene(
  actors: readonly OracleActor[],
  item: OracleItem,
  amendments: readonly number[],
  rules: OracleRules,
): SceneSpec {
  const { rungs, studyOption, costShares, ...plain } = item;
  const text: SceneItem = {
    ...plain,
    ...(studyOption === null ? {} : { studyOption }),
    options: [
      ...rungs.map((value) => ({ value, costShare: costShares[value] ?? 100 })),
      ...amendments.map((value) => ({ value, amendment: true })),
    ],
    stances: Object.fromEntries(actors.map((actor) => [actor.id, toStance(actor)])),
  };
  return {
    rule: rules.rule as never,
    absence: rules.absence,
    quorum: rules.quorum,
    standAloneCost: rules.standAloneCost,
    chair: rules.chair,
    seats: actors.map((actor) => actor.id),
    members: Object.fromEntries(
      actors.map(({ id, present, vote, dependence, budgetShare, wrote }) => [
        id,
        { present, vote, dependence, budgetShare, writtenObjections: wrote ? ["text"] : [] },
      ]),
    ),
    items: { text },
  };
}
