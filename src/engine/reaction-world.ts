import { type CompiledCondition, compileCondition } from "./condition-world.ts";
import type { Actor, Consequence, Scenario } from "./scenario.ts";

/** What outsiders and the world do (Rules 12.21, 12.22), every name looked up. */

/** What a consequence changes; the numbers are those of CompiledChange.changes. */
export const CHANGES = {
  register: 0,
  dependence: 1,
  treasury: 2,
  capital: 3,
  stance: 4,
  trust: 5,
} as const;

export interface CompiledChange {
  readonly changes: number;
  /** Whose; -1 for a register. */
  readonly member: number;
  /** Of a register its index, of a stance item * members + member, of trust the member trusted. */
  readonly at: number;
  /** Points or value units to add; of a stance those of the position. */
  readonly by: number;
  /** Points of salience. */
  readonly salience: number;
  /** Whether a register is set to `by` instead. */
  readonly sets: boolean;
}

export interface CompiledReaction {
  /** The sitting before which it is asked; the number of sittings: after the last. */
  readonly moment: number;
  readonly when: readonly CompiledCondition[];
  readonly changes: readonly CompiledChange[];
}

/** Compiles the reactions of a scenario, in its order. */
export const compileReactions = (
  scenario: Scenario,
  members: readonly Actor[],
  indexOf: (id: string) => number,
): CompiledReaction[] =>
  scenario.reactions.map(({ at, when, changes }) => ({
    moment:
      at === "end"
        ? scenario.sittings.length
        : scenario.sittings.findIndex((sitting) => sitting.id === at),
    when: when.map((condition) => compileCondition(scenario, condition)),
    changes: changes.map((change) => compileChange(scenario, members.length, change, indexOf)),
  }));

function compileChange(
  scenario: Scenario,
  memberCount: number,
  change: Consequence,
  indexOf: (id: string) => number,
): CompiledChange {
  const common = { member: -1, at: 0, by: 0, salience: 0, sets: false };
  if ("register" in change) {
    const at = scenario.registers.findIndex((one) => one.id === change.register);
    const by = change.set ?? change.add ?? 0;
    return { ...common, changes: CHANGES.register, at, by, sets: change.set !== undefined };
  }
  const member = indexOf(change.actor);
  const of = { ...common, member, at: member };
  if ("dependence" in change) {
    return { ...of, changes: CHANGES.dependence, by: change.dependence };
  }
  if ("treasury" in change) return { ...of, changes: CHANGES.treasury, by: change.treasury };
  if ("influence" in change) return { ...of, changes: CHANGES.capital, by: change.influence };
  if ("toward" in change) {
    return { ...of, changes: CHANGES.trust, at: indexOf(change.toward), by: change.trust };
  }
  const item = scenario.items.findIndex((one) => one.id === change.item);
  return {
    ...of,
    changes: CHANGES.stance,
    at: item * memberCount + member,
    by: change.position ?? 0,
    salience: change.salience ?? 0,
  };
}
