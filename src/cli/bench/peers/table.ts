import { type Event, lowestBit, type Outcome, type ResponseName } from "../../../engine/index.ts";
import type { Agenda, AgendaItem, Rung, Stance } from "./agenda.ts";

/** The game now, as plain data: what the libraries keep, freeze and copy. */
export interface Table {
  phase: "tabling" | "answering" | "motion" | "closing" | "over";
  sitting: number;
  closed: boolean;
  /** Place in the agenda's order, and the item there. */
  place: number;
  item: number;
  /** The rung in front of the table; -1 when none is. */
  question: number;
  /** Members the table waits for, bit i for member i. */
  waiting: number;
  values: number[];
  losers: number;
  answers: (ResponseName | null)[];
  ballots: boolean[];
  /** Whether the deferral of the item on the floor has been moved, and by whom it is waited on. */
  deferralMoved: boolean;
  resumeWaiting: number;
  /** By item. */
  outcomes: Outcome[];
  force: number[];
  tried: number[];
  objectors: number[];
  objectedTo: number[];
  registers: number[];
  moves: number;
  /** The same events as the engine's, word for word; null where none are kept. */
  log: Event[] | null;
}

/** What a delegation does; `arg` is a rung, a response or a vote. */
export type Action =
  | { readonly type: "put"; readonly actor: number; readonly arg: number }
  | { readonly type: "answer"; readonly actor: number; readonly arg: ResponseName }
  | { readonly type: "ballot"; readonly actor: number; readonly arg: boolean }
  | { readonly type: "announce" | "rest" | "defer" | "pass"; readonly actor: number };

/** What a rung is worth to a member; 0 for the reversion point. */
export function valueOf(item: AgendaItem, rung: number, member: number): number {
  if (rung === item.reversion) return 0;
  const { value, cost } = item.rungs[rung] as Rung;
  const { position, salience, transfer } = item.stances[member] as Stance;
  const reversion = (item.rungs[item.reversion] as Rung).value;
  const gain = Math.abs(reversion - position) - Math.abs(value - position);
  return salience * gain - (cost[member] as number) + transfer;
}

/** The sincere move of the first member the table waits for. */
export function decide(agenda: Agenda, table: Table): Action {
  const actor = lowestBit(table.waiting);
  switch (table.phase) {
    case "answering":
      return { type: "answer", actor, arg: sincere(agenda, table, actor) };
    case "motion":
      return { type: "ballot", actor, arg: sincere(agenda, table, actor) !== "object" };
    case "tabling":
      return present(agenda, table, actor);
    default: {
      const defers = !table.deferralMoved && sincere(agenda, table, actor) !== "object";
      return { type: defers ? "defer" : "pass", actor };
    }
  }
}

function sincere(agenda: Agenda, table: Table, actor: number): ResponseName {
  const rung = agenda.items[table.item]?.rungs[table.question] as Rung;
  if (rung.redLine[actor]) return "object";
  const value = table.values[actor] as number;
  if (value > 0) return "support";
  if (value === 0) return "accept";
  const alone = agenda.aloneCost[actor]?.[table.losers - 1] as number;
  return value >= -alone ? "acquiesce" : "object";
}

function present(agenda: Agenda, table: Table, actor: number): Action {
  const item = agenda.items[table.item] as AgendaItem;
  const tried = table.tried[table.item] as number;
  let best = -1;
  let gain = 0;
  for (let rung = 0; rung < item.rungs.length; rung++) {
    const { putable, value: height } = item.rungs[rung] as Rung;
    if (!putable || (tried >> rung) & 1) continue;
    const value = valueOf(item, rung, item.sponsor);
    const isHigher = best >= 0 && height > (item.rungs[best] as Rung).value;
    if (value > gain || (value === gain && isHigher)) {
      best = rung;
      gain = value;
    }
  }
  if (best >= 0) return { type: "put", actor, arg: best };
  return { type: item.statement ? "announce" : "rest", actor };
}
