import { sincereTo } from "../agents/index.ts";
import {
  losersBy,
  RESPONSE,
  RESPONSES,
  type ResponseName,
  type State,
  standAloneCost,
  type Term,
  termsOf,
  valueOf,
} from "../engine/index.ts";
import type { Probe } from "./probe.ts";

/** What an option comes to for a member, opened into its terms, and how it answers. */
export interface Account {
  /** The rung. */
  readonly option: number;
  readonly response: ResponseName;
  readonly value: number;
  readonly standAloneCost: number;
  readonly terms: readonly Term[];
}

/** Everybody's account of the text that has been taken in the State, or else of the tabled one. */
export function answersOf({ world, state }: Probe): (Account & { readonly actor: string })[] {
  const force = state.force[0] as number;
  const text = force === world.reversion[0] ? (world.tabled[0] as number) : force;
  return world.members.map(({ id }, member) => ({
    actor: id,
    ...accountOf(state, member, text),
  }));
}

/** The account of an option of the one item of the State, by the stances as they stand in it. */
export function accountOf(state: State, member: number, option: number): Account {
  const value = valueOf(state, member, 0, option);
  const isThere = ((state.world.presentMask >> member) & 1) === 1;
  const response = isThere ? sincereTo(state, member, 0, option) : RESPONSE.absent;
  return {
    option: state.world.optionValue[option] as number,
    response: RESPONSES[response] as ResponseName,
    value,
    standAloneCost: standAloneCost(state, member, value, losersBy(state, 0, option)),
    terms: termsOf(state, member, 0, option),
  };
}
