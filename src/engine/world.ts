import { nextInRotation, russianOrder } from "./alphabet.ts";
import { type BargainingWorld, compileBargaining } from "./bargaining-world.ts";
import { costOfText } from "./cost.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { Actor, Effect, Item, Option, Scenario } from "./scenario.ts";
import { ABSENCE_RULES, DECISION_RULES, OUTCOMES } from "./scenario.ts";
import { priceOfStandingAlone } from "./standing-alone.ts";

/**
 * A scenario compiled to integers: what never changes while a game runs. Indices: members in the
 * file's order, items in agenda order, options of all items one after another.
 */
export interface World {
  readonly scenario: Scenario;
  readonly members: readonly Actor[];
  readonly items: readonly Item[];
  readonly memberCount: number;
  readonly itemCount: number;
  readonly options: readonly Option[];
  /** Fingerprint of what the rules read of the scenario. */
  readonly digest: number;
  readonly rule: number;
  readonly presenceNeeded: boolean;
  readonly announcementWorth: number;
  readonly reservations: boolean;
  readonly hasQuorum: boolean;
  /** Masks over members, bit i for member i. */
  readonly presentMask: number;
  readonly absentMask: number;
  readonly voteMask: number;
  /** Members who vote and are there. */
  readonly seatedMask: number;
  readonly chair: number;
  readonly totalWeight: number;
  readonly weight: Int32Array;
  /** member * members + other losers: what objecting costs, value units (Rule 3). */
  readonly aloneCost: Int32Array;
  /** Who follows in the rotation, both counted from 1; [0]: the first of all. */
  readonly successor: Int32Array;

  readonly sponsor: Int32Array;
  readonly reversionPoint: Int32Array;
  /** Index of the first option of an item; items+1 entries. */
  readonly firstOption: Int32Array;
  readonly tabled: Int32Array;
  /** -1 where the item has none. */
  readonly study: Int32Array;
  readonly reversion: Int32Array;
  readonly statement: Int32Array;
  readonly mandatory: Int32Array;
  readonly deferredBefore: Int32Array;
  /** Whether the chair may rule the item procedural: no subject of the fixed list. */
  readonly classifiable: Int32Array;
  readonly essential: Int32Array;
  readonly homeSitting: Int32Array;
  /** The sitting of the body above, -1 where there is none. */
  readonly upperSitting: Int32Array;
  /** Bit i: member i has objected to the item in writing and is absent. */
  readonly writtenObjections: Int32Array;

  /** By option: its item. */
  readonly itemOf: Int32Array;
  readonly optionValue: Int32Array;
  /** Whether the option may be put at all: not the reversion, and within what is specified. */
  readonly putable: Int32Array;
  readonly amendment: Int32Array;
  /** option * members + member. */
  readonly cost: Int32Array;
  readonly redLine: Int32Array;

  /** item * members + member: what the file says; a State may have drawn others. */
  readonly position: Int32Array;
  readonly salience: Int32Array;
  readonly transfer: Int32Array;

  readonly sittingCount: number;
  readonly sittingClosed: Int32Array;
  readonly registerCount: number;
  readonly registers: Int32Array;
  /** item * outcomes + outcome: what that outcome of that item changes. */
  readonly effects: readonly (readonly CompiledEffect[])[];
  /** Absent where the game is played without bargaining: then chapter 12 does not exist. */
  readonly bargaining: BargainingWorld | undefined;
}

export interface WorldOptions {
  /** Whether there are corridors between the sittings (Rulebook, chapter 12). */
  readonly bargaining?: boolean;
}

export interface CompiledEffect {
  readonly onMask: number;
  /** Bit k: the k-th option of the item; all ones for whichever. */
  readonly optionMask: number;
  readonly register: number;
  readonly kind: "set" | "add" | "rotate";
  readonly amount: number;
  /** Member whose share it is; -1 for nobody's. */
  readonly member: number;
}

/** Compiles a checked scenario; every id in it is known to exist. */
export function compileWorld(scenario: Scenario, options: WorldOptions = {}): World {
  const members = scenario.actors.filter((actor) => actor.kind === "member");
  const memberIndex = new Map(members.map((actor, index) => [actor.id, index]));
  const indexOf = (id: string): number => memberIndex.get(id) ?? -1;
  const maskOf = (test: (actor: Actor) => boolean): number =>
    members.reduce((mask, actor, index) => (test(actor) ? mask | (1 << index) : mask), 0);
  const presentMask = maskOf((actor) => actor.present);
  const voteMask = maskOf((actor) => actor.vote);
  const [share, whole] = scenario.rules.quorum;
  const presentCount = members.filter((actor) => actor.present).length;
  const weight = Int32Array.from(members, (actor) => (actor.vote ? actor.budgetShare : 0));
  return {
    scenario,
    members,
    items: scenario.items,
    memberCount: members.length,
    itemCount: scenario.items.length,
    digest: fingerprintOf(scenario, options.bargaining ?? false),
    rule: DECISION_RULES.indexOf(scenario.rules.substantive),
    presenceNeeded: scenario.rules.absence === ABSENCE_RULES[1],
    announcementWorth: scenario.rules.announcementWorth,
    reservations: scenario.rules.reservations,
    hasQuorum: presentCount * whole >= members.length * share,
    presentMask,
    absentMask: ~presentMask & ((1 << members.length) - 1),
    voteMask,
    seatedMask: presentMask & voteMask,
    chair: indexOf(scenario.chair),
    totalWeight: weight.reduce((sum, one) => sum + one, 0),
    weight,
    aloneCost: compileAloneCost(scenario.rules.standAloneCost, members),
    successor: compileSuccession(members),
    ...compileItems(scenario, members, indexOf),
    ...compileOptions(scenario, members),
    ...compileStances(scenario, members),
    sittingCount: scenario.sittings.length,
    sittingClosed: Int32Array.from(scenario.sittings, (sitting) => Number(sitting.closed)),
    registerCount: scenario.registers.length,
    registers: Int32Array.from(scenario.registers, (register) => register.initial),
    effects: scenario.items.flatMap((item) => {
      const effects = compileEffects(scenario, item, indexOf);
      return OUTCOMES.map((_, code) => effects.filter(({ onMask }) => (onMask >> code) & 1));
    }),
    bargaining: options.bargaining ? compileBargaining(scenario, members, indexOf) : undefined,
  };
}

/** The more depend on the sponsor and the fewer lose by the text too, the dearer. */
function compileAloneCost(most: number, members: readonly Actor[]): Int32Array {
  return Int32Array.from(
    members.flatMap(({ dependence }) =>
      members.map((_, others) => priceOfStandingAlone(most, dependence, members.length, others)),
    ),
  );
}

function compileSuccession(members: readonly Actor[]): Int32Array {
  const names = members.map((member) => member.name.ru);
  const first = russianOrder(names)[0] as number;
  const followers = names.map((_, member) => nextInRotation(names, member));
  return Int32Array.of(first + 1, ...followers.map((member) => member + 1));
}

function compileItems(
  scenario: Scenario,
  members: readonly Actor[],
  indexOf: (id: string) => number,
) {
  const { items, sittings, bodies } = scenario;
  const column = (read: (item: Item, index: number) => number) => Int32Array.from(items, read);
  const firstOption = new Int32Array(items.length + 1);
  items.forEach((item, index) => {
    firstOption[index + 1] = (firstOption[index] as number) + item.options.length;
  });
  const optionAt = (item: Item, index: number, value: number | undefined): number => {
    const at = item.options.findIndex((option) => option.value === value);
    return at < 0 ? -1 : (firstOption[index] as number) + at;
  };
  const sittingOf = (body: string | undefined): number =>
    sittings.findIndex((sitting) => sitting.body === body);
  return {
    sponsor: column((item) => indexOf(item.sponsor)),
    firstOption,
    reversionPoint: column((item) => item.reversion),
    tabled: column((item, index) => optionAt(item, index, item.tabled)),
    study: column((item, index) => optionAt(item, index, item.studyOption)),
    reversion: column((item, index) => optionAt(item, index, item.reversion)),
    statement: column((item) => Number(item.statement)),
    mandatory: column((item) => Number(item.mandatory)),
    deferredBefore: column((item) => Number(item.deferredBefore)),
    classifiable: column((item) => Number(item.subjects.length === 0)),
    essential: column((item) => item.essential.reduce((mask, id) => mask | (1 << indexOf(id)), 0)),
    homeSitting: column((item) =>
      item.sitting === undefined
        ? sittingOf(item.body)
        : sittings.findIndex((sitting) => sitting.id === item.sitting),
    ),
    upperSitting: column((item) =>
      sittingOf(bodies.find((body) => body.id === item.body)?.refersTo),
    ),
    writtenObjections: column((item) =>
      members.reduce(
        (mask, actor, index) =>
          !actor.present && actor.writtenObjections.includes(item.id) ? mask | (1 << index) : mask,
        0,
      ),
    ),
  };
}

function compileOptions(scenario: Scenario, members: readonly Actor[]) {
  const rungs = scenario.items.flatMap((item) => item.options.map((option) => ({ item, option })));
  const column = (read: (rung: (typeof rungs)[number]) => number) => Int32Array.from(rungs, read);
  const grid = (read: (rung: (typeof rungs)[number], actor: Actor) => number) =>
    Int32Array.from(rungs.flatMap((rung) => members.map((actor) => read(rung, actor))));
  return {
    options: rungs.map((rung) => rung.option),
    itemOf: column(({ item }) => scenario.items.indexOf(item)),
    optionValue: column(({ option }) => option.value),
    putable: column(({ item, option }) => Number(isPutable(item, option.value))),
    amendment: column(({ option }) => Number(option.amendment)),
    cost: grid(({ item, option }, actor) => costOf(item, option, actor.id)),
    redLine: grid(({ item, option }, actor) => {
      const line = item.stances[actor.id]?.redLine;
      return Number(line !== undefined && line[0] <= option.value && option.value <= line[1]);
    }),
  };
}

/** An unspecified deployment goes no further from the reversion point than its study option. */
function isPutable(item: Item, value: number): boolean {
  if (value === item.reversion) return false;
  if (item.specified) return true;
  if (item.studyOption === undefined) return false;
  const distance = (option: number): number =>
    option < item.reversion ? item.reversion - option : option - item.reversion;
  return distance(value) <= distance(item.studyOption);
}

function costOf(item: Item, option: Option, actor: string): number {
  if (option.value === item.reversion) return 0;
  return costOfText(item.stances[actor]?.cost ?? 0, item.costScale, option.costShare);
}

function compileStances(scenario: Scenario, members: readonly Actor[]) {
  const grid = (field: "position" | "salience" | "transfer") =>
    Int32Array.from(
      scenario.items.flatMap((item) =>
        members.map((actor) => item.stances[actor.id]?.[field] ?? 0),
      ),
    );
  return { position: grid("position"), salience: grid("salience"), transfer: grid("transfer") };
}

function compileEffects(
  scenario: Scenario,
  item: Item,
  indexOf: (id: string) => number,
): CompiledEffect[] {
  const registerOf = (id: string): number =>
    scenario.registers.findIndex((register) => register.id === id);
  // One literal for all, not spreads: objects of one shape are read several times as fast.
  return item.effects.map((effect) => ({
    onMask: effect.on.reduce((mask, outcome) => mask | (1 << OUTCOMES.indexOf(outcome)), 0),
    optionMask: effect.options === undefined ? -1 : maskOfRungs(item, effect.options),
    register: registerOf(effect.register),
    kind: kindOf(effect),
    amount: amountOf(effect, indexOf, registerOf),
    member: effect.actor === undefined ? -1 : indexOf(effect.actor),
  }));
}

function kindOf(effect: Effect): CompiledEffect["kind"] {
  if (effect.rotateAfter !== undefined) return "rotate";
  return effect.add === undefined ? "set" : "add";
}

function amountOf(
  effect: Effect,
  indexOf: (id: string) => number,
  registerOf: (id: string) => number,
): number {
  if (effect.rotateAfter === undefined) return effect.add ?? effect.set ?? 0;
  // A member is coded as -1 - index, a register as its index: both fit one integer.
  const member = indexOf(effect.rotateAfter);
  return member >= 0 ? -1 - member : registerOf(effect.rotateAfter);
}

const maskOfRungs = (item: Item, rungs: readonly number[]): number =>
  item.options.reduce(
    (mask, option, index) => (rungs.includes(option.value) ? mask | (1 << index) : mask),
    0,
  );
