import type { Outcome, ResponseName } from "../../../engine/index.ts";
import type { Agenda, AgendaItem, Effect } from "./agenda.ts";
import { type Table, valueOf } from "./table.ts";

/**
 * The rules as far as sincere delegations under consensus come to use them, written as changes of
 * plain data: immer and boardgame.io (which uses immer) both turn them into new states.
 */

/** The table before its first move; `logs`: whether it keeps its events. */
export function setUp(agenda: Agenda, logs: boolean): Table {
  const { items, members } = agenda;
  const zeros = items.map(() => 0);
  const table: Table = {
    phase: "tabling",
    sitting: -1,
    closed: false,
    place: -1,
    item: -1,
    question: -1,
    waiting: 0,
    values: Array.from({ length: members }, () => 0),
    losers: 0,
    answers: Array.from({ length: members }, () => null),
    ballots: Array.from({ length: members }, () => false),
    deferralMoved: false,
    resumeWaiting: 0,
    outcomes: items.map(() => "pending"),
    force: items.map((item) => item.reversion),
    tried: zeros,
    objectors: [...zeros],
    objectedTo: [...zeros],
    registers: [...agenda.registers],
    moves: 0,
    log: logs ? [] : null,
  };
  openNext(agenda, table);
  return table;
}

/** The sponsor puts a rung to the table. */
export function put(agenda: Agenda, table: Table, rung: number): void {
  table.moves++;
  const { item } = table;
  const { firstOption, sponsor } = agenda.items[item] as AgendaItem;
  table.log?.push({ kind: "put", item, option: firstOption + rung, actor: sponsor });
  ask(agenda, table, rung);
  table.phase = "answering";
  table.waiting = agenda.everybody;
  table.answers = Array.from({ length: agenda.members }, () => null);
}

/** A sealed answer; the last one opens them all. */
export function answer(agenda: Agenda, table: Table, actor: number, response: ResponseName): void {
  table.moves++;
  table.answers[actor] = response;
  table.waiting &= ~(1 << actor);
  table.log?.push({ kind: "sealed", actor });
  if (table.waiting === 0) count(agenda, table);
}

/** Nothing more from the sponsor. */
export function rest(agenda: Agenda, table: Table): void {
  table.moves++;
  const { mandatory, tabled, sponsor } = agenda.items[table.item] as AgendaItem;
  table.log?.push({ kind: "rested", item: table.item, actor: sponsor });
  if (mandatory) return settle(agenda, table, "reverted");
  if (table.question !== tabled) ask(agenda, table, tabled);
  table.phase = "closing";
  table.waiting = agenda.everybody;
}

/** The sponsor states alone what the table would not. */
export function announce(agenda: Agenda, table: Table): void {
  table.moves++;
  settle(agenda, table, "announced");
}

/** A motion to take the text up again another day; the mover's own vote is yes. */
export function defer(agenda: Agenda, table: Table, actor: number): void {
  table.moves++;
  table.phase = "motion";
  table.deferralMoved = true;
  table.resumeWaiting = table.waiting;
  table.ballots = Array.from({ length: agenda.members }, (_, member) => member === actor);
  table.waiting = agenda.everybody & ~(1 << actor);
  const motion = agenda.codes.defer;
  table.log?.push({ kind: "motionMoved", item: table.item, motion, actor, target: 0 });
}

/** A vote on the motion; the last one decides it. */
export function ballot(agenda: Agenda, table: Table, actor: number, vote: boolean): void {
  table.moves++;
  table.ballots[actor] = vote;
  table.waiting &= ~(1 << actor);
  if (table.waiting !== 0) return;
  const ballots = [...table.ballots];
  const yes = ballots.filter(Boolean).length;
  const no = agenda.members - yes;
  const carried = agenda.items[table.item]?.deferredBefore ? no === 0 : yes > no;
  table.log?.push(
    ...ballots.map((one, member) => ({ kind: "balloted", actor: member, yes: one }) as const),
    { kind: "motionDecided", motion: agenda.codes.defer, carried, yes, no },
  );
  if (carried) return settle(agenda, table, "deferred");
  table.phase = "closing";
  table.waiting = table.resumeWaiting;
  if (table.waiting === 0) settle(agenda, table, "defeated");
}

/** Lets the text fall, for one's own part. */
export function pass(agenda: Agenda, table: Table, actor: number): void {
  table.moves++;
  table.waiting &= ~(1 << actor);
  table.log?.push({ kind: "passed", actor });
  if (table.waiting === 0) settle(agenda, table, "defeated");
}

function ask(agenda: Agenda, table: Table, rung: number): void {
  const item = agenda.items[table.item] as AgendaItem;
  const values = item.stances.map((_, member) => valueOf(item, rung, member));
  table.question = rung;
  table.values = values;
  table.losers = values.filter((value) => value < 0).length;
}

function count(agenda: Agenda, table: Table): void {
  const { item, question } = table;
  const answers = [...table.answers] as ResponseName[];
  const objectors = answers.reduce(
    (mask, response, member) => (response === "object" ? mask | (1 << member) : mask),
    0,
  );
  logCount(agenda, table, answers, objectors === 0);
  table.objectors[item] = objectors;
  table.objectedTo[item] = question;
  if (objectors === 0) {
    settle(agenda, table, outcomeOf(agenda.items[item] as AgendaItem, question), question);
    return;
  }
  table.tried[item] = (table.tried[item] as number) | (1 << question);
  openTabling(agenda, table);
}

function logCount(
  agenda: Agenda,
  table: Table,
  answers: readonly ResponseName[],
  carried: boolean,
): void {
  const { item, losers } = table;
  const option = (agenda.items[item] as AgendaItem).firstOption + table.question;
  const { response } = agenda.codes;
  table.log?.push(
    ...answers.map(
      (one, actor) => ({ kind: "answered", item, option, actor, response: response[one] }) as const,
    ),
    { kind: "counted", item, option, carried, losers },
  );
}

function outcomeOf(item: AgendaItem, rung: number): Outcome {
  if (rung === item.tabled) return "adopted";
  return rung === item.study ? "tasked" : "adopted-amended";
}

function settle(agenda: Agenda, table: Table, outcome: Outcome, taken?: number): void {
  const item = agenda.items[table.item] as AgendaItem;
  const force = taken ?? item.reversion;
  table.outcomes[table.item] = outcome;
  table.force[table.item] = force;
  table.log?.push({
    kind: "resolved",
    item: table.item,
    outcome: agenda.codes.outcome[outcome],
    option: item.firstOption + force,
    contested: false,
  });
  for (const effect of item.effects[outcome]) {
    if ((effect.optionMask >> force) & 1) change(agenda, table, effect);
  }
  openNext(agenda, table);
}

function change(agenda: Agenda, table: Table, effect: Effect): void {
  const { register } = effect;
  const from = table.registers[register] as number;
  const to = target(agenda, table, effect, from);
  if (to === from) return;
  table.registers[register] = to;
  table.log?.push({ kind: "registerChanged", register, from, to });
}

function target(agenda: Agenda, table: Table, effect: Effect, from: number): number {
  const { kind, amount } = effect;
  if (kind === "set") return amount;
  if (kind === "add") return from + amount;
  const holder = amount < 0 ? -amount : (table.registers[amount] as number);
  return agenda.successor[holder] ?? (agenda.successor[0] as number);
}

function openNext(agenda: Agenda, table: Table): void {
  const next = agenda.order[++table.place];
  if (next === undefined) {
    openSitting(agenda, table, agenda.sittingClosed.length);
    table.phase = "over";
    table.waiting = 0;
    table.log?.push({ kind: "ended" });
    return;
  }
  table.item = next;
  table.question = -1;
  table.deferralMoved = false;
  openSitting(agenda, table, agenda.items[next]?.sitting as number);
  table.log?.push({ kind: "itemOpened", item: next });
  openTabling(agenda, table);
}

/** Opens the sittings one after another up to the one that is wanted. */
function openSitting(agenda: Agenda, table: Table, sitting: number): void {
  while (table.sitting < sitting) {
    const closed = agenda.sittingClosed[++table.sitting];
    table.closed = closed ?? false;
    if (closed === undefined) return;
    table.log?.push({ kind: "sittingOpened", sitting: table.sitting, closed });
  }
}

function openTabling(agenda: Agenda, table: Table): void {
  table.phase = "tabling";
  table.waiting = 1 << (agenda.items[table.item]?.sponsor as number);
}
