import {
  type Actor,
  type Aim,
  type Condition,
  type Consequence,
  floorDiv,
  type Item,
  type Scenario,
} from "../engine/index.ts";
import { stepsOf } from "./problem.ts";

/**
 * Takes entries out of a checked scenario: a member leaves the table, an item the agenda, an
 * outsider the scene. What only told of them goes with them; what needs them still is found by the
 * cross-checks afterwards. A text goes with its sponsor and with a state that it cannot do without
 * (Rule 5.2); an aim or a reaction that waited for something that cannot happen any more goes too,
 * and the weights of the aims that are left are stretched to 100 again.
 */
export const withoutEntries = (scenario: Scenario, paths: readonly string[]): Scenario =>
  paths.reduce(withoutEntry, scenario);

function withoutEntry(scenario: Scenario, path: string): Scenario {
  const [list, id = "", ...rest] = path.split(".");
  if (rest.length === 0 && list === "items") return withoutItem(scenario, idAt(scenario.items, id));
  if (rest.length === 0 && list === "actors") {
    return withoutActor(scenario, idAt(scenario.actors, id));
  }
  return withoutPlain(scenario, path);
}

/** The id of an entry that is named by id or counted from 0. */
const idAt = (list: readonly { readonly id: string }[], name: string): string =>
  list.some(({ id }) => id === name) ? name : (list[Number(name)]?.id ?? name);

/** An entry that nothing hangs on, or nothing that the cross-checks would not find. */
function withoutPlain(scenario: Scenario, path: string): Scenario {
  const { steps, missing } = stepsOf(scenario, path);
  if (missing !== undefined) return scenario;
  const copy = JSON.parse(JSON.stringify(scenario));
  let list: unknown = copy;
  for (const step of steps.slice(0, -1)) list = (list as never)[step];
  (list as unknown[]).splice(steps.at(-1) as number, 1);
  return copy;
}

function withoutActor(scenario: Scenario, id: string): Scenario {
  const gone = scenario.actors.find((actor) => actor.id === id);
  if (gone?.kind === "outsider") return withoutOutsider(scenario, id);
  const needing = scenario.items.filter(
    (item) => item.sponsor === id || item.essential.includes(id),
  );
  const rest = needing.reduce((left, item) => withoutItem(left, item.id), scenario);
  const names = (condition: Condition): boolean => whoIn(condition) === id;
  return {
    ...pruned(rest, names, (change) => actorsIn(change).includes(id)),
    actors: rest.actors.map((actor) =>
      actor.id === id ? asOutsider(actor) : { ...actor, aims: aimsWithout(actor.aims, names) },
    ),
    items: rest.items.map((item) => itemWithout(item, id)),
    instruments: rest.instruments
      .filter(({ giver }) => giver !== id)
      .map((one) => ({ ...one, to: one.to.filter((receiver) => receiver !== id) }))
      .filter(({ to }) => to.length > 0),
    trust: rest.trust.filter(({ from, to }) => from !== id && to !== id),
    statements: rest.statements.filter(({ actor }) => actor !== id),
    lessons: rest.lessons.filter(({ seat }) => seat !== id),
  };
}

/** It has no seat any more, and is still on the map and in the texts. */
const asOutsider = (actor: Actor): Actor => ({
  ...actor,
  kind: "outsider",
  present: false,
  aims: [],
  writtenObjections: [],
});

function itemWithout(item: Item, id: string): Item {
  const { history, ...rest } = item;
  const outside = history?.outside?.filter((one) => one !== id);
  return {
    ...rest,
    effects: item.effects.filter(({ actor, rotateAfter }) => actor !== id && rotateAfter !== id),
    ...(history === undefined
      ? {}
      : { history: outside === undefined ? history : { ...history, outside } }),
  };
}

/** An outsider goes with what it would have done, and with its name on registers. */
function withoutOutsider(scenario: Scenario, id: string): Scenario {
  return {
    ...scenario,
    actors: scenario.actors.filter((actor) => actor.id !== id),
    items: scenario.items.map((item) => {
      const { [id]: _, ...stances } = item.stances;
      return { ...item, stances };
    }),
    reactions: scenario.reactions.filter(({ actor }) => actor !== id),
    registers: scenario.registers.map(({ actor, ...rest }) =>
      actor === undefined || actor === id ? rest : { ...rest, actor },
    ),
  };
}

function withoutItem(scenario: Scenario, id: string): Scenario {
  const names = (condition: Condition): boolean => "item" in condition && condition.item === id;
  return {
    ...pruned(scenario, names, (change) => "item" in change && change.item === id),
    actors: scenario.actors.map((actor) => ({
      ...actor,
      aims: aimsWithout(actor.aims, names),
      writtenObjections: actor.writtenObjections.filter((one) => one !== id),
    })),
    items: scenario.items.filter((item) => item.id !== id),
    statements: scenario.statements.filter(({ item }) => item !== id),
    lessons: scenario.lessons.filter(({ item }) => item !== id),
    fit: { misses: scenario.fit.misses.filter(({ item }) => item !== id) },
  };
}

type Names<Thing> = (thing: Thing) => boolean;

/** Reactions without what names something that is gone. */
function pruned(
  scenario: Scenario,
  names: Names<Condition>,
  changes: Names<Consequence>,
): Scenario {
  const reactions = scenario.reactions
    .filter(({ when }) => !neverHolds(when, names))
    .map((one) => ({
      ...one,
      when: one.when.filter((condition) => !names(condition)),
      changes: one.changes.filter((change) => !changes(change)),
    }))
    .filter((one) => one.changes.length > 0);
  return { ...scenario, reactions };
}

/** A condition on what is gone is never met; its opposite always is. */
const neverHolds = (conditions: readonly Condition[], names: Names<Condition>): boolean =>
  conditions.some((condition) => names(condition) && condition.not !== true);

const FULL_MANDATE = 100;

function aimsWithout(aims: readonly Aim[], names: Names<Condition>): readonly Aim[] {
  if (!aims.some(({ test }) => test.some(names))) return aims;
  const left = aims
    .filter(({ test }) => !neverHolds(test, names))
    .map((aim) => ({ ...aim, test: aim.test.filter((condition) => !names(condition)) }))
    .filter(({ weight, test }) => weight === 0 || test.length > 0);
  return stretched(left);
}

/** Weights in the same proportion that add up to 100; what rounding leaves goes to the first. */
function stretched(aims: readonly Aim[]): readonly Aim[] {
  const whole = aims.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0 || whole === FULL_MANDATE) return aims;
  const weights = aims.map(({ weight }) => floorDiv(weight * FULL_MANDATE, whole));
  const rest = FULL_MANDATE - weights.reduce((sum, weight) => sum + weight, 0);
  const first = aims.findIndex(({ weight }) => weight > 0);
  return aims.map((aim, index) => ({
    ...aim,
    weight: (weights[index] as number) + (index === first ? rest : 0),
  }));
}

/** The member that a condition is about. */
function whoIn(condition: Condition): string | undefined {
  const fields: { readonly [field: string]: unknown } = condition;
  const who = WHO.map((field) => fields[field]).find((name) => name !== undefined);
  return who as string | undefined;
}

const WHO = ["objected", "bound", "brokenBy", "promisedBy", "received", "influence", "dependence"];

const actorsIn = (change: Consequence): string[] => {
  if ("register" in change) return [];
  return "toward" in change ? [change.actor, change.toward] : [change.actor];
};
