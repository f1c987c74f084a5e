import {
  type Campaign,
  OUTCOMES,
  type Outcome,
  type Scenario,
  type Text,
} from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import type { AgendaChange } from "./agenda.ts";
import { causeIn, isFresh, shareFor, type Year, yearsOf } from "./between.ts";
import { type NextSession, nextSession } from "./carry.ts";
import { type Cause, type Change, keyOf, type Subject } from "./ledger.ts";
import type { Scenarios } from "./record.ts";

/** What one year came to: what was decided, what changed until the next session and because of what. */
export interface YearPage {
  readonly session: string;
  readonly title: Text;
  readonly page: Text;
  readonly date: string;
  readonly decisions: readonly {
    readonly item: string;
    readonly outcome: Outcome;
    readonly rung: number;
  }[];
  readonly events: readonly {
    readonly event: string;
    readonly date: string;
    readonly as: "told" | "otherwise" | "nothing";
  }[];
  readonly changes: readonly Change[];
  /** Of the session that follows; absent after the last. */
  readonly next?: {
    readonly session: string;
    readonly chair: string;
    readonly agenda: readonly AgendaChange[];
    readonly outside: readonly string[];
    readonly presence: NextSession["presence"];
  };
}

/** The page of the year that began with a finished session, counted from 0. */
export function yearPage(
  campaign: Campaign,
  scenarios: Scenarios,
  finished: readonly Session[],
  index: number,
): YearPage | undefined {
  const session = finished[index];
  const plan = campaign.sessions[index];
  if (session === undefined || plan === undefined) return undefined;
  const upTo = finished.slice(0, index + 1);
  const year = yearsOf(campaign, scenarios, upTo).at(-1) as Year;
  const next = nextSession(campaign, scenarios, upTo);
  const { scenario } = session.world;
  return {
    session: scenario.id,
    title: scenario.title,
    page: plan.page,
    date: scenario.date,
    decisions: decisionsOf(session),
    events: year.events.map(({ event, as }) => ({ event, as, date: dateOf(campaign, event) })),
    changes: changesOver({ campaign, scenarios, session, year, next: next?.scenario }),
    ...(next === undefined ? {} : { next: openingPage(next) }),
  };
}

/** From one session to the next. */
interface Turn {
  readonly campaign: Campaign;
  readonly scenarios: Scenarios;
  readonly session: Session;
  readonly year: Year;
  /** Absent after the last session. */
  readonly next: Scenario | undefined;
}

const openingPage = ({ scenario, agenda, outside, presence }: NextSession) => ({
  session: scenario.id,
  chair: scenario.chair,
  agenda,
  outside,
  presence,
});

const dateOf = (campaign: Campaign, event: string): string =>
  campaign.events.find(({ id }) => id === event)?.date ?? "";

const decisionsOf = (session: Session): YearPage["decisions"] => {
  const { world } = session;
  const state = current(session);
  return world.items.map(({ id }, index) => ({
    item: id,
    outcome: OUTCOMES[state.outcome[index] as number] as Outcome,
    rung: world.optionValue[state.force[index] as number] as number,
  }));
};

/** Every change from the opening of this session to that of the next, with all that made it. */
function changesOver(turn: Turn): Change[] {
  const { year, session, campaign } = turn;
  const changes = new Map<string, Change>(year.played.map((one) => [keyOf(one.subject), one]));
  const { scenario } = session.world;
  for (const happening of year.events) {
    for (const { subject, by } of happening.changes) {
      const key = keyOf(subject);
      const before = changes.get(key) ?? still(subject, year, scenario);
      const because = [...before.because, causeIn(happening)];
      changes.set(key, { ...before, to: before.to + by, because });
    }
  }
  const others = subjectsOf(scenario).filter((subject) => !changes.has(keyOf(subject)));
  return [...changes.values(), ...others.map((subject) => still(subject, year, scenario))]
    .map((change) => arrived(turn, change))
    .filter(({ subject, from, to }) => from !== to && !isOfAgenda(campaign, subject));
}

/** Registers that every session begins anew tell of its agenda and not of the world. */
const isOfAgenda = (campaign: Campaign, subject: Subject): boolean =>
  subject.kind === "register" && isFresh(campaign, subject.register);

/** A subject that nothing has moved yet. */
function still(subject: Subject, year: Year, scenario: Scenario): Change {
  const value =
    subject.kind === "register"
      ? (year.opened.registers.get(subject.register) ?? 0)
      : (numberIn(scenario, subject) ?? 0);
  const own = subject.kind === "treasury" || subject.kind === "trust";
  return {
    subject,
    from: value,
    to: value,
    because: [],
    ...(own ? { seenBy: subject.actor } : {}),
  };
}

/** The number with which the next session opens, and why it is not the one this year ended with. */
function arrived({ campaign, scenarios, session, next }: Turn, change: Change): Change {
  const { subject } = change;
  const to = next === undefined ? undefined : numberIn(next, subject);
  if (next === undefined || to === undefined || to === change.to) return change;
  const percent = shareFor(campaign, keyOf(subject));
  const because: Cause[] = [...change.because];
  if (subject.kind !== "register" && percent < 100) because.push({ kind: "share", percent });
  const inFile = (id: string): number | undefined => numberIn(scenarios.get(id) ?? next, subject);
  if (subject.kind === "register" || inFile(session.world.scenario.id) !== inFile(next.id)) {
    because.push({ kind: "year", session: next.id });
  }
  return { ...change, to, because };
}

/** What a scenario has for a subject; absent where it has nothing of the kind. */
function numberIn(scenario: Scenario, subject: Subject): number | undefined {
  if (subject.kind === "register") {
    return scenario.registers.find(({ id }) => id === subject.register)?.initial;
  }
  if (subject.kind === "trust") {
    const { actor, toward } = subject;
    return scenario.trust.find(({ from, to }) => from === actor && to === toward)?.value;
  }
  if ("item" in subject) {
    const item = scenario.items.find(({ id }) => id === subject.item);
    return item?.stances[subject.actor]?.[subject.kind];
  }
  const seat = scenario.actors.find(({ id, kind }) => id === subject.actor && kind === "member");
  return seat?.[subject.kind];
}

/** What every session counts of its members: the next year may count it otherwise. */
const subjectsOf = (scenario: Scenario): Subject[] =>
  scenario.actors
    .filter(({ kind }) => kind === "member")
    .flatMap(({ id: actor }) => [
      { kind: "dependence" as const, actor },
      { kind: "treasury" as const, actor },
      { kind: "influence" as const, actor },
    ]);
