import { OUTCOME } from "./outcome-codes.ts";
import { type Condition, OUTCOMES } from "./scenario.ts";
import type { State } from "./state.ts";

/** Whether everything of a list holds; an empty list does. */
export const allHold = (state: State, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => holds(state, condition));

/** Whether the engine has recorded what a condition asks for: Rule 12.22. */
export function holds(state: State, condition: Condition): boolean {
  return meets(state, condition) !== (condition.not ?? false);
}

function meets(state: State, condition: Condition): boolean {
  const { scenario } = state.world;
  const member = (id: string): number => state.world.members.findIndex((one) => one.id === id);
  const item = (id: string): number => scenario.items.findIndex((one) => one.id === id);
  const of = (list: Int32Array, id: string): number => list[member(id)] ?? 0;
  if ("outcome" in condition) return endedAs(state, item(condition.item), condition);
  if ("register" in condition) {
    const at = scenario.registers.findIndex((one) => one.id === condition.register);
    return within(state.register[at] as number, condition);
  }
  if ("objected" in condition) {
    return (
      (((state.objectors[item(condition.item)] as number) >> member(condition.objected)) & 1) === 1
    );
  }
  if ("bound" in condition) return isBound(state, item(condition.item), member(condition.bound));
  if ("brokenBy" in condition) return of(state.breaches, condition.brokenBy) > 0;
  if ("promisedBy" in condition) return of(state.deals, condition.promisedBy) > 0;
  if ("received" in condition) return of(state.received, condition.received) >= condition.min;
  if ("influence" in condition) return of(state.repute, condition.influence) >= condition.min;
  return of(state.dependence, condition.dependence) <= condition.max;
}

type EndedAs = Extract<Condition, { outcome: unknown }>;

function endedAs(state: State, item: number, { outcome, options }: EndedAs): boolean {
  const ended = OUTCOMES[state.outcome[item] as number];
  if (ended === undefined || !outcome.includes(ended)) return false;
  const rung = state.world.optionValue[state.force[item] as number] as number;
  return options === undefined || options.includes(rung);
}

const within = (value: number, { min, max }: { min?: number; max?: number }): boolean =>
  (min === undefined || value >= min) && (max === undefined || value <= max);

function isBound(state: State, item: number, member: number): boolean {
  const taken = state.force[item] !== state.world.reversion[item];
  const settled = state.outcome[item] !== OUTCOME.pending;
  return settled && taken && !(((state.outside[item] as number) >> member) & 1);
}
