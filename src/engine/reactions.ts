import { trustBy } from "./books.ts";
import { addCapital } from "./capital.ts";
import { allHold } from "./conditions.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { clamp } from "./numbers.ts";
import type { Consequence, Reaction } from "./scenario.ts";
import type { State } from "./state.ts";

/** What outsiders and the world do by rules that every player can read: Rules 12.21, 12.22. */

/** Applies every reaction due before a sitting, or after the last one; each happens once. */
export function react(state: State, sitting: number, log: EventLog | null): void {
  const { scenario, bargaining } = state.world;
  if (bargaining === undefined) return;
  for (let index = 0; index < bargaining.reactionCount; index++) {
    if (bargaining.reactionMoment[index] !== sitting || state.reacted[index]) continue;
    const reaction = scenario.reactions[index] as Reaction;
    if (!allHold(state, reaction.when)) continue;
    state.reacted[index] = 1;
    if (log !== null) record(log, EVENT.reacted, index);
    for (const change of reaction.changes) apply(state, change, log);
  }
}

function apply(state: State, change: Consequence, log: EventLog | null): void {
  const { scenario, members, memberCount } = state.world;
  if ("register" in change) {
    const at = scenario.registers.findIndex((one) => one.id === change.register);
    const from = state.register[at] as number;
    const to = change.set ?? from + (change.add ?? 0);
    state.register[at] = to;
    if (to !== from && log !== null) record(log, EVENT.registerChanged, at, from, to);
    return;
  }
  const member = members.findIndex((one) => one.id === change.actor);
  const add = (list: Int32Array, at: number, by: number, most: number): void => {
    list[at] = clamp((list[at] as number) + by, 0, most);
  };
  if ("dependence" in change) return add(state.dependence, member, change.dependence, 100);
  if ("treasury" in change) return add(state.purse, member, change.treasury, LARGEST_PURSE);
  if ("influence" in change) return addCapital(state, member, change.influence);
  if ("toward" in change) {
    const to = members.findIndex((one) => one.id === change.toward);
    return trustBy(state, member, to, change.trust);
  }
  const item = scenario.items.findIndex((one) => one.id === change.item);
  add(state.position, item * memberCount + member, change.position ?? 0, 100);
  add(state.salience, item * memberCount + member, change.salience ?? 0, 100);
}

/** Value units. */
const LARGEST_PURSE = 1_000_000;
