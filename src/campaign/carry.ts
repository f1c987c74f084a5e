import {
  type Actor,
  type Campaign,
  type CampaignSession,
  clamp,
  type Item,
  nextInRotation,
  type Scenario,
} from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import { type AgendaChange, agendaChanges, wasDeferred, withReturning } from "./agenda.ts";
import { openingOf, yearsOf } from "./between.ts";
import { departureOf, type Ledger } from "./ledger.ts";
import { without } from "./prune.ts";
import { allAreSo, type CampaignRecord, isSo, type Scenarios } from "./record.ts";
import { spokenOf, trustOf } from "./relations.ts";

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
  return changed({ campaign, finished, ledger }, plan, file);
}

/** The file with the table, the agenda and the numbers of the campaign. */
function changed(record: CampaignRecord, plan: CampaignSession, file: Scenario): NextSession {
  const { campaign, finished, ledger } = record;
  const members = plan.membership
    .filter(({ when }) => !allAreSo(record, when))
    .map(({ actor }) => actor);
  const presence = plan.presence.filter(({ when }) => allAreSo(record, when));
  const agenda = finished.length === 0 ? [] : agendaOf(record, plan, file, members);
  const items = agenda.filter(({ how }) => how === "left").map(({ item }) => item);
  const whole = seated(withReturning(file, campaign, finished, agenda), presence);
  const left = without(whole, { items, members, isSo: (condition) => isSo(record, condition) });
  return {
    scenario: chaired(carried(left, record, plan), plan, ledger),
    agenda,
    outside: members,
    presence: presence.map(({ actor, present }) => ({ actor, present })),
  };
}

/** A text whose sponsor is not at the table is not tabled. */
function agendaOf(
  record: CampaignRecord,
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
  { ledger, finished }: CampaignRecord,
  plan: CampaignSession,
): Scenario {
  if (finished.length === 0) return scenario;
  return {
    ...scenario,
    actors: scenario.actors.map((actor) => actorWith(actor, ledger)),
    items: scenario.items.map((item) => itemWith(item, ledger, finished, plan)),
    registers: scenario.registers.map((one) => ({
      ...one,
      initial: ledger.registers.get(one.id) ?? one.initial,
    })),
    trust: trustOf(scenario, ledger),
    ...spokenOf(scenario, finished, plan),
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
