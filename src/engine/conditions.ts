import { ASKS, type CompiledCondition, compileCondition } from "./condition-world.ts";
import { OUTCOME } from "./outcome-codes.ts";
import type { Condition } from "./scenario.ts";
import type { State } from "./state.ts";

/** Whether everything of a list holds; an empty list does. */
export const allHold = (state: State, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => holds(state, condition));

/** Whether the engine has recorded what a condition asks for: Rule 12.22. */
export const holds = (state: State, condition: Condition): boolean =>
  isMet(state, compileCondition(state.world.scenario, condition));

/** The same of a condition that has been compiled. */
export const isMet = (state: State, condition: CompiledCondition): boolean =>
  meets(state, condition) !== condition.not;

function meets(state: State, condition: CompiledCondition): boolean {
  const { asks, subject, member } = condition;
  switch (asks) {
    case ASKS.outcome:
      return endedAs(state, condition);
    case ASKS.register:
      return isWithin(state.register[subject], condition);
    case ASKS.objected:
      return (((state.objectors[subject] as number) >> member) & 1) === 1;
    case ASKS.bound:
      return isBound(state, subject, member);
    case ASKS.broken:
      return isWithin(state.breaches[subject], condition);
    case ASKS.promised:
      return isWithin(state.deals[subject], condition);
    case ASKS.received:
      return isWithin(state.received[subject], condition);
    case ASKS.influence:
      return isWithin(state.repute[subject], condition);
    default:
      return isWithin(state.dependence[subject], condition);
  }
}

function endedAs({ world, outcome, force }: State, condition: CompiledCondition): boolean {
  const { subject, outcomes, rungs } = condition;
  if (!((outcomes >> (outcome[subject] as number)) & 1)) return false;
  const rung = (force[subject] as number) - (world.firstOption[subject] as number);
  return ((rungs >> rung) & 1) === 1;
}

/** A world without bargaining keeps no accounts: all are 0 there. */
const isWithin = (value: number | undefined, { min, max }: CompiledCondition): boolean =>
  (value ?? 0) >= min && (value ?? 0) <= max;

function isBound(state: State, item: number, member: number): boolean {
  const taken = state.force[item] !== state.world.reversion[item];
  const settled = state.outcome[item] !== OUTCOME.pending;
  return settled && taken && !(((state.outside[item] as number) >> member) & 1);
}
