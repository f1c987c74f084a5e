import {
  type Campaign,
  type CampaignSession,
  type Item,
  OUTCOMES,
  type Outcome,
  type Scenario,
} from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import { allAreSo, type CampaignRecord, lastWith } from "./record.ts";

/** What of an agenda the campaign changes. */
export interface AgendaChange {
  readonly item: string;
  /** `returns`: it was deferred before; `added`: the same, and the scenario did not have it. */
  readonly how: "returns" | "added" | "left";
  /** The session and the item that this follows from; absent where it follows from the ledger. */
  readonly from?: { readonly session: string; readonly item: string; readonly outcome: Outcome };
}

/** How an item ended in the last session that had it. */
export function lastOutcome(
  finished: readonly Session[],
  item: string,
): { session: Session; outcome: Outcome } | undefined {
  const session = lastWith(finished, item);
  if (session === undefined) return undefined;
  const index = session.world.items.findIndex((one) => one.id === item);
  return { session, outcome: OUTCOMES[current(session).outcome[index] as number] as Outcome };
}

/** The changes to the agenda of the next session, in the order of its agenda. */
export function agendaChanges(
  record: CampaignRecord,
  plan: CampaignSession,
  file: Scenario,
): AgendaChange[] {
  const listed = file.items.flatMap((item) => changeOf(record, plan, item));
  return [...listed, ...addedTo(record, plan, file)];
}

function changeOf(
  record: CampaignRecord,
  plan: CampaignSession,
  { id: item, mandatory }: Item,
): AgendaChange[] {
  const { finished } = record;
  const earlier = lastOutcome(finished, item) === undefined ? (plan.families[item] ?? item) : item;
  const before = lastOutcome(finished, earlier);
  const session = before?.session.world.scenario.id ?? "";
  const from =
    before === undefined ? {} : { from: { session, item: earlier, outcome: before.outcome } };
  const rule = plan.leaves.find((one) => one.item === item);
  const isSettled = earlier === item && !mandatory && isAdopted(before?.outcome);
  if (isSettled || (rule !== undefined && allAreSo(record, rule.when))) {
    return [{ item, how: "left", ...from }];
  }
  return isPutOff(before?.outcome) && !mandatory ? [{ item, how: "returns", ...from }] : [];
}

const isAdopted = (outcome: Outcome | undefined): boolean =>
  outcome === "adopted" || outcome === "adopted-amended";

const isPutOff = (outcome: Outcome | undefined): boolean => outcome === "deferred";

/** Whether an item, under this or an earlier name, was ever put off; absent where none had it. */
export function wasDeferred(
  finished: readonly Session[],
  names: readonly string[],
): boolean | undefined {
  const outcomes = finished.flatMap((session) =>
    names.flatMap((name) => lastOutcome([session], name)?.outcome ?? []),
  );
  return outcomes.length === 0 ? undefined : outcomes.some(isPutOff);
}

/** Texts deferred at the last session that this one's scenario knows under no name. */
function addedTo(
  { campaign, finished }: CampaignRecord,
  plan: CampaignSession,
  file: Scenario,
): AgendaChange[] {
  const known = [...file.items.map((one) => one.id), ...Object.values(plan.families)];
  return campaign.carry.returns.flatMap(({ item }) => {
    const before = lastOutcome(finished, item);
    if (known.includes(item) || before === undefined || !isPutOff(before.outcome)) return [];
    if (before.session !== finished.at(-1)) return [];
    const session = before.session.world.scenario.id;
    return [{ item, how: "added", from: { session, item, outcome: before.outcome } }];
  });
}

/** The scenario with the deferred texts that it lacks, and the registers and sources they need. */
export function withReturning(
  file: Scenario,
  campaign: Campaign,
  finished: readonly Session[],
  changes: readonly AgendaChange[],
): Scenario {
  let scenario = file;
  for (const { item: id } of changes.filter(({ how }) => how === "added")) {
    const origin = lastWith(finished, id)?.world.scenario;
    const item = origin?.items.find((one) => one.id === id);
    if (origin === undefined || item === undefined) continue;
    scenario = withOne(scenario, origin, fitted(item, scenario, campaign));
  }
  return scenario;
}

function withOne(scenario: Scenario, origin: Scenario, item: Item): Scenario {
  const { items, registers, sources } = scenario;
  const needed = item.effects.map((one) => one.register);
  const lacking = origin.registers.filter(
    (one) => needed.includes(one.id) && !registers.some(({ id }) => id === one.id),
  );
  return {
    ...scenario,
    items: [...items, item],
    registers: [...registers, ...lacking],
    sources: { ...origin.sources, ...sources },
  };
}

/** A text of an earlier session as this one can take it: in a body that sits, with every stance. */
function fitted(item: Item, scenario: Scenario, { carry }: Campaign): Item {
  const { sitting: _, history: __, ...rest } = item;
  const body = scenario.bodies.some((one) => one.id === item.body && sits(scenario, one.id))
    ? item.body
    : (scenario.sittings.at(-1)?.body ?? item.body);
  const later = carry.returns.find((one) => one.item === item.id)?.stances ?? {};
  const members = scenario.actors.filter((actor) => actor.kind === "member");
  // Whoever has said nothing of a text neither gains nor loses by it.
  const silent = { position: item.reversion, salience: 0, cost: 0, transfer: 0 };
  const stances = Object.fromEntries(
    members.map(({ id }) => [id, item.stances[id] ?? later[id] ?? silent]),
  );
  const here = (id: string): boolean => members.some((one) => one.id === id);
  const effects = item.effects.filter(({ actor }) => actor === undefined || here(actor));
  const essential = item.essential.filter(here);
  return { ...rest, body, stances, effects, essential, deferredBefore: true };
}

const sits = (scenario: Scenario, body: string): boolean =>
  scenario.sittings.some((one) => one.body === body);
