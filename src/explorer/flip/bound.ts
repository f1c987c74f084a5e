import {
  type Item,
  OUTCOME,
  OUTCOMES,
  type Outcome,
  type Rules,
  type Scenario,
  valueOf,
} from "../../engine/index.ts";
import { type Probe, play, probeOf } from "../probe.ts";
import { askedOptions } from "./alike.ts";
import { outcomeOfTaking, unreachableFor } from "./unreachable.ts";

/**
 * What a part of a package already rules out. Whether a text is carried, and whether it is deferred
 * where it is not, can only become likelier as it is worth more to anybody: the answer gets milder,
 * and one loser less makes blocking dearer for the others. So if a text is not carried with
 * everybody still open at what is best for it, no completion carries it; and the other way round.
 * The engine answers that too: each question is an item of its own.
 */
export interface Question {
  readonly probe: Probe;
  /** The option of the item in hand that it is about. */
  readonly option: number;
  /** Whether those still open are put where the option is worth most to them, or least. */
  readonly most: boolean;
  /** The answer that leaves the wished outcome possible. */
  readonly hoped: number;
}

/** Questions of which one (`any`), or every one, must be answered as hoped. */
export interface Bound {
  readonly any: boolean;
  readonly questions: readonly Question[];
}

/** No question can be answered so that the outcome is possible. */
const NEVER: Bound = { any: true, questions: [] };

/** The bounds on an outcome of the item. */
export function boundsOn(probe: Probe, to: number): Bound[] {
  const { world, item } = probe;
  const { scenario } = world;
  const asked = askedOptions(world);
  const ask = (option: number, most: boolean, hoped: number): Question => ({
    probe: carriedProbe(scenario, item, option),
    option,
    most,
    hoped,
  });
  if (unreachableFor(world, OUTCOMES[to] as Outcome) !== undefined) return [NEVER];
  const taking = asked.filter((option) => outcomeOfTaking(world, option) === to);
  if (taking.length > 0) {
    return [{ any: true, questions: taking.map((option) => ask(option, true, OUTCOME.adopted)) }];
  }
  const putable = asked.filter((option) => world.putable[option] === 1);
  const nothing: Bound = {
    any: false,
    questions: putable.map((option) => ask(option, false, OUTCOME.reverted)),
  };
  if (to !== OUTCOME.deferred && to !== OUTCOME.defeated) return [nothing];
  const deferral: Question = {
    probe: deferralProbe(scenario, item),
    option: world.tabled[0] as number,
    most: to === OUTCOME.deferred,
    hoped: to,
  };
  return [nothing, { any: false, questions: [deferral] }];
}

/** An item with this option alone, which is adopted where it is carried and reverts where it is not. */
function carriedProbe(scenario: Scenario, item: Item, option: number): Probe {
  const { studyOption: _, ...rest } = item;
  const text = item.options[option] as Item["options"][number];
  const reversion = item.options.filter(({ value }) => value === item.reversion);
  return probeOf(scenario, {
    ...rest,
    tabled: text.value,
    options: [...reversion, text],
    specified: true,
    statement: false,
    mandatory: true,
  });
}

/** The item where nothing can be put, for want of a quorum: deferred or defeated by its tabled text. */
function deferralProbe(scenario: Scenario, item: Item): Probe {
  const rules: Rules = { ...scenario.rules, quorum: [2, 1] };
  return probeOf({ ...scenario, rules }, { ...item, statement: false, mandatory: false });
}

/** What the question's option is worth to a member by the numbers as they stand in the probe. */
export function worthOf({ world, state }: Probe, { option }: Question, member: number): number {
  state.position[member] = world.position[member] as number;
  state.salience[member] = world.salience[member] as number;
  state.transfer[member] = world.transfer[member] as number;
  return valueOf(state, member, 0, option);
}

/** Whether the question is answered as hoped. */
export const isAsHoped = ({ probe, hoped }: Question): boolean => play(probe) === hoped;
