import { type Condition, OUTCOMES, type Scenario } from "./scenario.ts";

/** What a condition asks for; each kind reads its own fields of a CompiledCondition. */
export const ASKS = {
  outcome: 0,
  register: 1,
  objected: 2,
  bound: 3,
  broken: 4,
  promised: 5,
  received: 6,
  influence: 7,
  dependence: 8,
} as const;

/** A condition with every name looked up: playouts ask some of them before each sitting. */
export interface CompiledCondition {
  readonly asks: number;
  /** Turned round. */
  readonly not: boolean;
  /** The member, the item or the register it is about; the item where it names both. */
  readonly subject: number;
  /** The member where the subject is an item; else -1. */
  readonly member: number;
  /** Bit k: outcome k; bit k: the option of the k-th rung, all where none is named. */
  readonly outcomes: number;
  readonly rungs: number;
  /** Bounds of a number. */
  readonly min: number;
  readonly max: number;
}

/** Looks up what a condition names; the scenario has been checked, so every name is there. */
export function compileCondition(scenario: Scenario, condition: Condition): CompiledCondition {
  const common = {
    asks: ASKS.outcome as number,
    not: condition.not ?? false,
    subject: 0,
    member: -1,
    outcomes: 0,
    rungs: -1,
    min: -LARGEST,
    max: LARGEST,
  };
  return { ...common, ...asked(scenario, condition) };
}

/** What the kind of condition fills in. */
function asked(scenario: Scenario, condition: Condition): Partial<CompiledCondition> {
  const member = (id: string): number =>
    scenario.actors.filter(({ kind }) => kind === "member").findIndex((one) => one.id === id);
  const item = (id: string): number => scenario.items.findIndex((one) => one.id === id);
  if ("outcome" in condition) return askedOfOutcome(scenario, item(condition.item), condition);
  if ("register" in condition) {
    const subject = scenario.registers.findIndex((one) => one.id === condition.register);
    const { min = -LARGEST, max = LARGEST } = condition;
    return { asks: ASKS.register, subject, min, max };
  }
  if ("objected" in condition) {
    const { objected } = condition;
    return { asks: ASKS.objected, subject: item(condition.item), member: member(objected) };
  }
  if ("bound" in condition) {
    const { bound } = condition;
    return { asks: ASKS.bound, subject: item(condition.item), member: member(bound) };
  }
  if ("brokenBy" in condition) {
    return { asks: ASKS.broken, subject: member(condition.brokenBy), min: 1 };
  }
  if ("promisedBy" in condition) {
    return { asks: ASKS.promised, subject: member(condition.promisedBy), min: 1 };
  }
  if ("received" in condition) {
    return { asks: ASKS.received, subject: member(condition.received), min: condition.min };
  }
  if ("influence" in condition) {
    return { asks: ASKS.influence, subject: member(condition.influence), min: condition.min };
  }
  return { asks: ASKS.dependence, subject: member(condition.dependence), max: condition.max };
}

function askedOfOutcome(
  { items }: Scenario,
  subject: number,
  { outcome, options }: Extract<Condition, { outcome: unknown }>,
): Partial<CompiledCondition> {
  const outcomes = maskWhere(OUTCOMES, (name) => outcome.includes(name));
  const ladder = items[subject]?.options ?? [];
  const rungs = options === undefined ? -1 : maskWhere(ladder, (o) => options.includes(o.value));
  return { subject, outcomes, rungs };
}

/** More than any number the engine records. */
const LARGEST = 0x7fffffff;

const maskWhere = <T>(list: readonly T[], test: (one: T) => boolean): number =>
  list.reduce((mask, one, index) => (test(one) ? mask | (1 << index) : mask), 0);
