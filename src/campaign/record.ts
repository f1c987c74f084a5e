import { type Campaign, type Condition, holds, type Scenario } from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";
import type { Ledger } from "./ledger.ts";

/** The scenario files of a campaign by their ids, as they were read. */
export type Scenarios = ReadonlyMap<string, Scenario>;

/** What conditions of a campaign are asked of: the sessions so far and the ledger now. */
export interface CampaignRecord {
  readonly campaign: Campaign;
  readonly finished: readonly Session[];
  readonly ledger: Ledger;
}

export const allAreSo = (record: CampaignRecord, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => isSo(record, condition));

/**
 * Whether the record of the campaign has what a condition asks for. A register is read in the
 * ledger; an item in the last session that had it; what a member did, in the last session.
 */
export function isSo(record: CampaignRecord, condition: Condition): boolean {
  const { not = false, ...asked } = condition;
  if ("register" in condition) {
    const value = record.ledger.registers.get(condition.register);
    if (value === undefined) return not;
    const { min = value, max = value } = condition;
    return (min <= value && value <= max) !== not;
  }
  const session = sessionFor(record.finished, condition);
  if (session === undefined) return not;
  return holds(current(session), asked as Condition) !== not;
}

function sessionFor(finished: readonly Session[], condition: Condition): Session | undefined {
  if (!("item" in condition)) return finished.at(-1);
  return lastWith(finished, condition.item);
}

/** The last session that had an item on its agenda. */
export const lastWith = (finished: readonly Session[], item: string): Session | undefined =>
  finished.filter(({ world }) => world.items.some((one) => one.id === item)).at(-1);
