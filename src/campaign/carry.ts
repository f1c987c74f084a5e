import {
  type Actor,
  type Campaign,
  type CampaignSession,
  clamp,
  type Item,
  nextInRotation,
  type Scenario,
} from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import { type AgendaChange, agendaChanges, wasDeferred, withReturning } from "./agenda.ts";
import { openingOf, yearsOf } from "./between.ts";
import { departureOf, type Ledger } from "./ledger.ts";
import { without } from "./prune.ts";
import { allAreSo, isSo, type Record, type Scenarios } from "./record.ts";

/** The next session of a campaign: its scenario with everything carried over, and what that changed. */
export interface NextSession {
  readonly scenario: Scenario;
  readonly agenda: readonly AgendaChange[];
  /** Members of its scenario that the campaign has not let in. */
  readonly outside: readonly string[];
  /** Members whom the campaign has there where the scenario has them away, or the other way round. */
  readonly presence: readonly { readonly actor: string; readonly present: boolean }[];
}

/** The scenario of the session after the finished ones; absent after the last. */
export const nextScenario = (
  campaign: Campaign,
  scenarios: Scenarios,
  finished: readonly Session[],
): Scenario | undefined => nextSession(campaign, scenarios, finished)?.scenario;

export function nextSession(
  campaign: Campaign,
  scenarios: Scenarios,
  finished: readonly Session[],
): NextSession | undefined {
  const plan = campaign.sessions[finished.length];
  const file = scenarios.get(plan?.scenario ?? "");
  if (plan === undefined || file === undefined) return undefined;
  const closed = yearsOf(campaign, scenarios, finished).at(-1)?.closed;
  const ledger = openingOf(campaign, scenarios, finished.length, closed);
  const record: Record = { campaign, finished, ledger };
  const outside = plan.membership
    .filter(({ when }) => !allAreSo(record, when))
    .map(({ actor }) => actor);
  const presence = plan.presence.filter(({ when }) => allAreSo(record, when));
  const agenda = finished.length === 0 ? [] : agendaOf(record, plan, file, outside);
  const whole = withReturning(file, campaign, finished, agenda);
  const items = agenda.filter(({ how }) => how === "left").map(({ item }) => item);
  const isKnown = (condition: Parameters<typeof isSo>[1]) => isSo(record, condition);
  const pruned = without(seated(whole, presence), { items, members: outside, isSo: isKnown });
  const scenario = chaired(carried(pruned, record, plan), plan, ledger);
  return {
    scenario,
    agenda,
    outside,
    presence: presence.map(({ actor, present }) => ({ actor, present })),
  };
}

/** A text whose sponsor is not at the table is not tabled. */
function agendaOf(
  record: Record,
  plan: CampaignSession,
  file: Scenario,
  outside: readonly string[],
): AgendaChange[] {
  const changes = agendaChanges(record, plan, file);
  const left = changes.filter(({ how }) => how === "left").map(({ item }) => item);
  const orphans = file.items.filter(
    ({ id, sponsor }) => outside.includes(sponsor) && !left.includes(id),
  );
  const isOrphan = ({ item }: AgendaChange): boolean => orphans.some(({ id }) => id === item);
  return [
    ...changes.filter((one) => !isOrphan(one)),
    ...orphans.map(({ id }) => ({ item: id, how: "left" as const })),
  ];
}

const seated = (scenario: Scenario, presence: CampaignSession["presence"]): Scenario => ({
  ...scenario,
  actors: scenario.actors.map((actor) => {
    const found = presence.find((one) => one.actor === actor.id);
    return found === undefined ? actor : { ...actor, present: found.present };
  }),
});

/** The numbers of the ledger in the places where the scenario has its own. */
function carried(
  scenario: Scenario,
  { ledger, finished }: Record,
  plan: CampaignSession,
): Scenario {
  if (finished.length === 0) return scenario;
  const trust = trustOf(scenario, ledger);
  const spoken = spokenOf(scenario, finished, plan);
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => actorWith(actor, ledger)),
    items: scenario.items.map((item) => itemWith(item, ledger, finished, plan)),
    registers: scenario.registers.map((one) => ({
      ...one,
      initial: ledger.registers.get(one.id) ?? one.initial,
    })),
    trust,
    ...spoken,
  };
}

function actorWith(actor: Actor, ledger: Ledger): Actor {
  if (actor.kind !== "member") return actor;
  const moved = (kind: "dependence" | "treasury" | "influence", most: number): number =>
    clamp(actor[kind] + departureOf(ledger, { kind, actor: actor.id }), 0, most);
  return {
    ...actor,
    dependence: moved("dependence", 100),
    treasury: moved("treasury", LARGEST_PURSE),
    influence: moved("influence", 100),
  };
}

/** Value units. */
const LARGEST_PURSE = 1_000_000;

function itemWith(
  item: Item,
  ledger: Ledger,
  finished: readonly Session[],
  { families }: CampaignSession,
): Item {
  const names = [
    item.id,
    ...(families[item.id] === undefined ? [] : [families[item.id] as string]),
  ];
  const moved = (kind: "position" | "salience", actor: string, value: number): number =>
    clamp(
      names.reduce((sum, name) => sum + departureOf(ledger, { kind, item: name, actor }), value),
      0,
      100,
    );
  const stances = Object.entries(item.stances).map(([id, stance]) => {
    const position = moved("position", id, stance.position);
    return [id, { ...stance, position, salience: moved("salience", id, stance.salience) }] as const;
  });
  return {
    ...item,
    deferredBefore: wasDeferred(finished, names) ?? item.deferredBefore,
    stances: Object.fromEntries(stances),
  };
}

const USUAL_TRUST = 50;

/** Trust by pairs; a pair is named where the scenario or the ledger has something of it. */
function trustOf(scenario: Scenario, ledger: Ledger): Scenario["trust"] {
  const members = scenario.actors.filter(({ kind }) => kind === "member");
  return members.flatMap(({ id: from }) =>
    members.flatMap(({ id: to }) => {
      const said = scenario.trust.find((one) => one.from === from && one.to === to);
      const by = departureOf(ledger, { kind: "trust", actor: from, toward: to });
      if (from === to || (said === undefined && by === 0)) return [];
      const value = clamp((said?.value ?? USUAL_TRUST) + by, 0, 100);
      return [{ ...said, from, to, value }];
    }),
  );
}

/** What was said in public of a text that is tabled again still stands. */
function spokenOf(
  scenario: Scenario,
  finished: readonly Session[],
  { families }: CampaignSession,
): Pick<Scenario, "statements" | "sources"> {
  const last = finished.at(-1) as Session;
  const { world } = last;
  const source = `said-${world.scenario.id}`;
  const statements = scenario.items.flatMap(({ id: item }) => {
    const row = world.items.findIndex((one) => one.id === item || one.id === families[item]);
    if (row < 0) return [];
    return world.members.flatMap(({ id: actor }, index) => {
      const stand = current(last).stand[row * world.memberCount + index] ?? 0;
      const seat = scenario.actors.find((one) => one.id === actor);
      const known = scenario.statements.some((one) => one.actor === actor && one.item === item);
      if (stand === 0 || known || seat?.kind !== "member") return [];
      return [{ actor, item, stand: stand > 0 ? ("for" as const) : ("against" as const), source }];
    });
  });
  if (statements.length === 0)
    return { statements: scenario.statements, sources: scenario.sources };
  const { title } = world.scenario;
  return {
    statements: [...scenario.statements, ...statements],
    sources: { ...scenario.sources, [source]: { title: title.en } },
  };
}

/** Whoever holds the chair by the ledger; where that member is away, the next by the alphabet. */
function chaired(scenario: Scenario, { chair }: CampaignSession, ledger: Ledger): Scenario {
  const members = scenario.actors.filter(({ kind }) => kind === "member");
  const names = members.map(({ name }) => name.ru);
  const holder = chair === undefined ? undefined : ledger.registers.get(chair);
  const byFile = members.findIndex(({ id }) => id === scenario.chair);
  const named = holder !== undefined && members[holder - 1] !== undefined ? holder - 1 : byFile;
  let seat = named < 0 ? 0 : named;
  for (let tried = 0; tried < members.length && !members[seat]?.present; tried++) {
    seat = nextInRotation(names, seat);
  }
  return { ...scenario, chair: members[seat]?.id ?? scenario.chair };
}
