import {
  type Actor,
  type Aim,
  type Condition,
  type Consequence,
  floorDiv,
  type Item,
  type Reaction,
  type Scenario,
} from "../engine/index.ts";

/**
 * A scenario without some of its items and members. Whatever else speaks of them goes too: effects,
 * instruments, stands, rules of outsiders. What an aim or a rule asks of something that is not there
 * is answered by the record; an aim whose answer is known already is no aim any more.
 */
export interface Gone {
  readonly items: readonly string[];
  readonly members: readonly string[];
  /** What the record says of a condition on something that is gone. */
  readonly isSo: (condition: Condition) => boolean;
}

export function without(scenario: Scenario, gone: Gone): Scenario {
  if (gone.items.length === 0 && gone.members.length === 0) return scenario;
  const isHere = ({ actor, item }: { readonly actor?: string; readonly item?: string }): boolean =>
    !gone.members.includes(actor ?? "") && !gone.items.includes(item ?? "");
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => actorWithout(actor, gone)),
    items: scenario.items
      .filter(({ id }) => !gone.items.includes(id))
      .map((item) => itemWithout(item, gone)),
    instruments: scenario.instruments
      .filter((one) => !gone.members.includes(one.giver))
      .map((one) => ({ ...one, to: one.to.filter((id) => !gone.members.includes(id)) }))
      .filter((one) => one.to.length > 0),
    trust: scenario.trust.filter((one) => isHere({ actor: one.from }) && isHere({ actor: one.to })),
    statements: scenario.statements.filter(isHere),
    reactions: scenario.reactions.flatMap((one) => reactionWithout(one, gone)),
    lessons: scenario.lessons.filter(({ seat, item }) =>
      isHere({
        ...(seat === undefined ? {} : { actor: seat }),
        ...(item === undefined ? {} : { item }),
      }),
    ),
    fit: { misses: scenario.fit.misses.filter(isHere) },
  };
}

function itemWithout(item: Item, { members }: Gone): Item {
  const isGone = (id: string | undefined): boolean => members.includes(id ?? "");
  const { history } = item;
  const outside = history?.outside?.filter((id) => !isGone(id));
  return {
    ...item,
    ...(history === undefined || outside === undefined ? {} : { history: { ...history, outside } }),
    essential: item.essential.filter((id) => !isGone(id)),
    effects: item.effects.filter((one) => !isGone(one.actor) && !isGone(one.rotateAfter)),
  };
}

/** A member that is gone is still on the map. */
function actorWithout(actor: Actor, gone: Gone): Actor {
  const writtenObjections = actor.writtenObjections.filter((id) => !gone.items.includes(id));
  const aims = scaled(actor.aims.flatMap((aim) => aimWithout(aim, gone)));
  if (!gone.members.includes(actor.id)) return { ...actor, writtenObjections, aims };
  const outside = { kind: "outsider", present: false, vote: false } as const;
  return { ...actor, ...outside, writtenObjections: [], aims: [], treasury: 0, budgetShare: 0 };
}

function aimWithout(aim: Aim, gone: Gone): Aim[] {
  if (aim.test.length === 0) return [aim];
  const test = remaining(aim.test, gone);
  return test === undefined || test.length === 0 ? [] : [{ ...aim, test }];
}

const FULL_MANDATE = 100;

/** The weights that are left, in proportion, so that they add up to a full mandate again. */
function scaled(aims: readonly Aim[]): Aim[] {
  const sum = aims.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0 || sum === FULL_MANDATE) return [...aims];
  const weights = aims.map(({ weight }) => floorDiv(weight * FULL_MANDATE, sum));
  let left = FULL_MANDATE - weights.reduce((total, weight) => total + weight, 0);
  return aims.map((aim, index) => {
    const more = aim.weight > 0 && left > 0 ? 1 : 0;
    left -= more;
    return { ...aim, weight: (weights[index] as number) + more };
  });
}

function reactionWithout(reaction: Reaction, gone: Gone): Reaction[] {
  const when = remaining(reaction.when, gone);
  const changes = reaction.changes.filter((one) => !namesGone(one, gone));
  return when === undefined || changes.length === 0 ? [] : [{ ...reaction, when, changes }];
}

/** The conditions that are still open; absent where one that is not cannot hold any more. */
function remaining(conditions: readonly Condition[], gone: Gone): Condition[] | undefined {
  const settled = conditions.filter((one) => namesGone(one, gone));
  if (!settled.every(gone.isSo)) return undefined;
  return conditions.filter((one) => !settled.includes(one));
}

const NAMES_OF_MEMBERS = [
  "actor",
  "toward",
  "objected",
  "bound",
  "brokenBy",
  "promisedBy",
  "received",
  "influence",
  "dependence",
];

function namesGone(entry: Condition | Consequence, gone: Gone): boolean {
  return Object.entries(entry).some(([field, name]) =>
    field === "item"
      ? gone.items.includes(String(name))
      : NAMES_OF_MEMBERS.includes(field) && gone.members.includes(String(name)),
  );
}
