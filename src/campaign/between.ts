import { type Campaign, type CampaignEvent, type Consequence, floorDiv } from "../engine/index.ts";
import type { Session } from "../session/index.ts";
import {
  type Cause,
  type Change,
  type Ledger,
  move,
  movesOf,
  registerIn,
  type Subject,
} from "./ledger.ts";
import { allAreSo, type CampaignRecord, type Scenarios } from "./record.ts";
import { changesIn } from "./trace.ts";

/** What happened from the opening of one session to the opening of the next. */
export interface Year {
  /** The ledger when the year's session opens, and when its last event is over. */
  readonly opened: Ledger;
  readonly closed: Ledger;
  /** What the session itself changed. */
  readonly played: readonly Change[];
  /** The events asked for after it, in the order of their days. */
  readonly events: readonly Happening[];
}

export interface Happening {
  readonly event: string;
  /** `otherwise`: what happens where its conditions do not hold. */
  readonly as: "told" | "otherwise" | "nothing";
  readonly changes: readonly { readonly subject: Subject; readonly by: number }[];
}

/** The years of a campaign so far, one for each finished session. */
export function yearsOf(
  campaign: Campaign,
  scenarios: Scenarios,
  finished: readonly Session[],
): Year[] {
  const years: Year[] = [];
  finished.forEach((session, index) => {
    const opened = openingOf(campaign, scenarios, index, years.at(-1)?.closed);
    const played = changesIn(session);
    const happened = happenAfter(
      campaign,
      finished.slice(0, index + 1),
      index,
      ledgerWith(opened, played),
    );
    years.push({ opened, played, ...happened });
  });
  return years;
}

/** The ledger as a session opens with it: a share of the last one's, and the session's own registers. */
export function openingOf(
  campaign: Campaign,
  scenarios: Scenarios,
  index: number,
  before: Ledger = { registers: new Map(), departures: new Map() },
): Ledger {
  const session = campaign.sessions[index];
  const registers = new Map(campaign.registers.map((one) => [one.id, one.initial]));
  for (const [id, value] of before.registers) registers.set(id, value);
  for (const { id, initial } of scenarios.get(session?.scenario ?? "")?.registers ?? []) {
    const kept = isFresh(campaign, id) ? undefined : registers.get(session?.registers[id] ?? id);
    const assumed = session?.assumes[id];
    const begun = kept === undefined || assumed === undefined ? kept : initial + kept - assumed;
    registers.set(id, begun ?? initial);
  }
  const departures = new Map<string, number>();
  for (const [key, by] of before.departures) {
    const left = shareOf(by, shareFor(campaign, key));
    if (left !== 0) departures.set(key, left);
  }
  return { registers, departures };
}

export const isFresh = ({ carry }: Campaign, register: string): boolean =>
  carry.fresh.some((name) =>
    name.endsWith("*") ? register.startsWith(name.slice(0, -1)) : register === name,
  );

/** Per cent of a departure that goes over, by the first word of its key. */
export function shareFor({ carry }: Campaign, key: string): number {
  const kind = key.split(" ")[0] ?? "";
  if (kind === "influence") return carry.capital;
  if (kind === "treasury") return carry.treasury;
  if (kind === "trust") return carry.trust;
  return kind === "dependence" ? carry.dependence : carry.positions;
}

/** Towards nothing, whichever way the departure goes. */
const shareOf = (by: number, percent: number): number =>
  by < 0 ? -floorDiv(-by * percent, 100) : floorDiv(by * percent, 100);

const ledgerWith = (ledger: Ledger, changes: readonly Change[]): Ledger =>
  changes.reduce((now, { subject, from, to }) => move(now, subject, to - from), ledger);

function happenAfter(
  campaign: Campaign,
  finished: readonly Session[],
  index: number,
  after: Ledger,
): { closed: Ledger; events: Happening[] } {
  const due = campaign.events.filter((one) => one.after === campaign.sessions[index]?.scenario);
  let ledger = after;
  const events = [...due].sort(byDate).map((event) => {
    const happening = happen({ campaign, finished, ledger }, event);
    ledger = happening.changes.reduce((now, { subject, by }) => move(now, subject, by), ledger);
    return happening;
  });
  return { closed: ledger, events };
}

const byDate = (a: CampaignEvent, b: CampaignEvent): number =>
  a.date < b.date ? -1 : Number(a.date > b.date);

function happen(record: CampaignRecord, event: CampaignEvent): Happening {
  const so = allAreSo(record, event.when);
  const changes = so ? event.changes : (event.otherwise?.changes ?? []);
  const as = so ? "told" : event.otherwise === undefined ? "nothing" : "otherwise";
  return { event: event.id, as, changes: movesBy(record.ledger, changes) };
}

/** What consequences move, one after another: a later one sees what an earlier one has set. */
function movesBy(ledger: Ledger, changes: readonly Consequence[]) {
  let now = ledger;
  return changes.flatMap((change) => {
    const moves = movesOf(change, (register) => registerIn(now, register)).filter(
      ({ by }) => by !== 0,
    );
    now = moves.reduce((then, { subject, by }) => move(then, subject, by), now);
    return moves;
  });
}

/** The happening as a cause. */
export const causeIn = ({ event, as }: Happening): Cause => ({
  kind: "event",
  event,
  otherwise: as === "otherwise",
});
