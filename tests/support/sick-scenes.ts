import type { FindingCode, HealthSettings } from "../../src/explorer/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import type { SceneSpec } from "./scene.ts";

/** Few games: enough to meet what is there in every game. */
export const FEW: Partial<HealthSettings> = { runs: 4, wanderings: 12, trials: 2 };
const AMONG_AGENTS = { ...FEW, wanderings: 0 };

/** A scenario that is sick in one way, and what must be said of it. */
export interface SickCase {
  readonly code: FindingCode;
  readonly severity: "notice" | "warning" | "broken";
  readonly path: string;
  readonly spec?: SceneSpec;
  readonly set?: readonly Setting[];
  readonly games?: Partial<HealthSettings>;
}

const set = (path: string, value: unknown): Setting => ({ path, value });
const aims = (seat: string, ...list: readonly (readonly [number, object[]])[]): Setting =>
  set(
    `actors.${seat}.aims`,
    list.map(([weight, when]) => ({
      text: { en: "An aim.", ru: "Цель." },
      secret: true,
      weight,
      test: when,
    })),
  );
const ends = (outcome: string, item = "text") => [{ item, outcome: [outcome] }];
const reported = (outcome: string): Setting =>
  set("items.text.history", { outcome: [outcome], source: "said" });

/** Loses by the text far more than standing alone costs. */
export const AGAINST = { position: 0, salience: 90 };
const REGISTER = [{ id: "count", initial: 1 }];
const AMENDABLE = { options: [0, 30, { value: 60, amendment: true }, 100] };
const reaction = (when: object[]) => ({
  bargaining: true,
  registers: REGISTER,
  reactions: { visit: { at: "end", when, changes: [{ register: "count", add: 1 }] } },
});

export const SICK: readonly SickCase[] = [
  {
    code: "roleAbsent",
    severity: "notice",
    path: "actors.KAZ.present",
    spec: { members: { KAZ: { present: false } } },
  },
  {
    code: "roleVoteless",
    severity: "notice",
    path: "actors.KAZ.vote",
    spec: { members: { KAZ: { vote: false } } },
  },
  {
    code: "rolePowerless",
    severity: "broken",
    path: "actors.KAZ",
    spec: { rule: "budgetWeighted", members: { KAZ: { budgetShare: 0 } } },
  },
  {
    code: "roleRarelyDecides",
    severity: "warning",
    path: "actors.KAZ",
    spec: { rule: "majority" },
  },
  {
    code: "roleWithoutChoice",
    severity: "broken",
    path: "actors.KAZ",
    spec: { absence: "presenceNeeded", members: { TJK: { present: false } } },
  },
  {
    code: "roleWithoutSecret",
    severity: "warning",
    path: "actors.RUS.aims",
    set: [aims("KAZ", [100, ends("adopted")])],
  },
  {
    code: "roleMandateFixed",
    severity: "warning",
    path: "actors.KAZ.aims",
    spec: { registers: REGISTER },
    set: [aims("KAZ", [100, [{ register: "count", min: 1 }]])],
  },
  {
    code: "roleIdle",
    severity: "broken",
    path: "actors.KAZ",
    spec: { items: { text: { stances: { KAZ: { position: 50, salience: 0 } } } } },
    games: { noise: 0 },
  },
  { code: "lineFixed", severity: "warning", path: "actors.KAZ" },
  {
    // Its red line keeps every agent from a text by which the seat gains.
    code: "lineFixed",
    severity: "broken",
    path: "actors.KAZ",
    spec: {
      rule: "unanimity",
      reservations: false,
      items: { text: { stances: { KAZ: { position: 100, salience: 80, redLine: [60, 100] } } } },
    },
  },
  {
    code: "lineFixedPayoff",
    severity: "notice",
    path: "actors.KAZ",
    set: [aims("KAZ", [100, [{ item: "text", outcome: ["adopted"], not: true }]])],
  },
  {
    code: "lineLevel",
    severity: "notice",
    path: "actors.KAZ",
    spec: {
      reservations: false,
      items: { good: {}, bad: { stances: { KAZ: AGAINST } } },
    },
  },
  { code: "lineSame", severity: "warning", path: "items" },
  { code: "itemsFormality", severity: "broken", path: "items" },
  {
    code: "outcomeUnseen",
    severity: "warning",
    path: "items.text",
    games: AMONG_AGENTS,
  },
  {
    code: "rungUnseen",
    severity: "warning",
    path: "items.text.options.60",
    spec: { items: { text: AMENDABLE } },
    games: AMONG_AGENTS,
  },
  {
    code: "rungImpossible",
    severity: "notice",
    path: "items.text.options.100",
    spec: { items: { text: { options: [0, 30, 100], studyOption: 30, specified: false } } },
  },
  { code: "itemsAlike", severity: "warning", path: "items" },
  {
    code: "aimImpossible",
    severity: "broken",
    path: "actors.KAZ.aims.0",
    set: [aims("KAZ", [100, ends("announced")])],
  },
  {
    code: "aimUnseen",
    severity: "warning",
    path: "actors.KAZ.aims.0",
    set: [aims("KAZ", [100, ends("withdrawn")])],
    games: AMONG_AGENTS,
  },
  {
    code: "aimSeldom",
    severity: "notice",
    path: "actors.KAZ.aims.0",
    set: [aims("KAZ", [100, ends("withdrawn")])],
    games: { wanderings: 60 },
  },
  {
    code: "aimAlways",
    severity: "warning",
    path: "actors.KAZ.aims.0",
    spec: { registers: REGISTER },
    set: [aims("KAZ", [100, [{ register: "count", min: 1 }]])],
  },
  {
    code: "reactionImpossible",
    severity: "broken",
    path: "reactions.visit",
    spec: reaction(ends("announced")) as SceneSpec,
  },
  {
    code: "reactionUnseen",
    severity: "warning",
    path: "reactions.visit",
    spec: reaction(ends("withdrawn")) as SceneSpec,
    games: AMONG_AGENTS,
  },
  {
    code: "reactionAlways",
    severity: "notice",
    path: "reactions.visit",
    spec: reaction([{ register: "count", min: 1 }]) as SceneSpec,
  },
  { code: "minutesShort", severity: "warning", path: "minutes", set: [set("minutes", 600)] },
  { code: "minutesLong", severity: "warning", path: "minutes", set: [set("minutes", 1)] },
  {
    code: "seatCannotWin",
    severity: "warning",
    path: "actors.KAZ",
    set: [reported("adopted")],
  },
  {
    code: "seatCannotLose",
    severity: "warning",
    path: "actors.KAZ",
    set: [reported("deferred")],
  },
  {
    code: "mandatesUnequal",
    severity: "warning",
    path: "actors",
    set: [aims("KAZ", [100, ends("adopted")]), aims("BLR", [100, ends("defeated")])],
  },
];
