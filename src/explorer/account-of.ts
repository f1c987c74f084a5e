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

/** What an option comes to for a member, opened into its terms, and how it answers. */
export interface Account {
  /** The rung. */
  readonly option: number;
  readonly response: ResponseName;
  readonly value: number;
  readonly standAloneCost: number;
  readonly terms: readonly Term[];
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
