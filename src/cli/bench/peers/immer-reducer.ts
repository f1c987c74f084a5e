import { produce } from "immer";
import type { Agenda } from "./agenda.ts";
import * as rules from "./rules.ts";
import { type Action, decide, type Table } from "./table.ts";

/**
 * The game as a reducer: one `produce` for each action, immer's settings as they come (new states
 * are frozen).
 */
export function immerPeer(agenda: Agenda, logs: boolean): () => Table {
  const reduce = produce((table: Table, action: Action) => play(agenda, table, action));
  const start = produce(rules.setUp(agenda, logs), () => {});
  return () => {
    let table: Table = start;
    while (table.phase !== "over") {
      table = reduce(table, decide(agenda, table));
    }
    return table;
  };
}

function play(agenda: Agenda, table: Table, action: Action): void {
  switch (action.type) {
    case "put":
      return rules.put(agenda, table, action.arg);
    case "answer":
      return rules.answer(agenda, table, action.actor, action.arg);
    case "ballot":
      return rules.ballot(agenda, table, action.actor, action.arg);
    case "rest":
      return rules.rest(agenda, table);
    case "announce":
      return rules.announce(agenda, table);
    case "defer":
      return rules.defer(agenda, table, action.actor);
    case "pass":
      return rules.pass(agenda, table, action.actor);
  }
}
