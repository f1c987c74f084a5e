import { trustBy } from "./books.ts";
import { addCapital } from "./capital.ts";
import { isMet } from "./conditions.ts";
import { EVENT, type EventLog, record } from "./events.ts";
import { clamp } from "./numbers.ts";
import { CHANGES, type CompiledChange, type CompiledReaction } from "./reaction-world.ts";
import type { State } from "./state.ts";

/** What outsiders and the world do by rules that every player can read: Rules 12.21, 12.22. */

/** Applies every reaction due before a sitting, or after the last one; each happens once. */
export function react(state: State, sitting: number, log: EventLog | null): void {
  const { bargaining } = state.world;
  if (bargaining === undefined) return;
  const { reactions } = bargaining;
  for (let index = 0; index < reactions.length; index++) {
    const reaction = reactions[index] as CompiledReaction;
    if (reaction.moment !== sitting || state.reacted[index]) continue;
    if (!isDue(state, reaction)) continue;
    state.reacted[index] = 1;
    if (log !== null) record(log, EVENT.reacted, index);
    for (const change of reaction.changes) apply(state, change, log);
  }
}

function isDue(state: State, { when }: CompiledReaction): boolean {
  for (const condition of when) if (!isMet(state, condition)) return false;
  return true;
}

function apply(state: State, change: CompiledChange, log: EventLog | null): void {
  const { member, at, by } = change;
  switch (change.changes) {
    case CHANGES.register:
      return changeRegister(state, change, log);
    case CHANGES.dependence:
      return add(state.dependence, member, by, 100);
    case CHANGES.treasury:
      return add(state.purse, member, by, LARGEST_PURSE);
    case CHANGES.capital:
      return addCapital(state, member, by);
    case CHANGES.trust:
      return trustBy(state, member, at, by);
    case CHANGES.stance:
      return shiftStance(state, change);
  }
}

/** Points of a stance, kept in 0..100. */
export function shiftStance({ position, salience }: State, change: CompiledChange): void {
  add(position, change.at, change.by, 100);
  add(salience, change.at, change.salience, 100);
}

function changeRegister({ register }: State, change: CompiledChange, log: EventLog | null): void {
  const { at, by, sets } = change;
  const from = register[at] as number;
  const to = sets ? by : from + by;
  register[at] = to;
  if (to !== from && log !== null) record(log, EVENT.registerChanged, at, from, to);
}

/** Adds to a number that lies in 0..most. */
export function add(list: Int32Array, at: number, by: number, most: number): void {
  list[at] = clamp((list[at] as number) + by, 0, most);
}

/** Value units. */
export const LARGEST_PURSE = 1_000_000;
