import {
  carriesIf,
  lowestBit,
  MOVE,
  type Move,
  PHASE,
  RESPONSE,
  type State,
  UNANSWERED,
} from "../engine/index.ts";

/** Whose answer alone settled a count. */
export interface Pivotal {
  readonly carried: boolean;
  /** Members who would have turned the count by answering otherwise, all others as they did. */
  readonly mask: number;
}

/**
 * Asks the engine about every member, the one who is about to give the last answer included. Leaves
 * the state as it was.
 */
export function pivotalIn(state: State, last: number, response: number): Pivotal {
  const { answer, world } = state;
  answer[last] = response;
  const carried = carriesIf(state, last, response);
  const otherwise = carried ? RESPONSE.object : RESPONSE.support;
  let mask = 0;
  for (let rest = world.seatedMask; rest !== 0; rest &= rest - 1) {
    const member = lowestBit(rest);
    if (carriesIf(state, member, otherwise) !== carried) mask |= 1 << member;
  }
  answer[last] = UNANSWERED;
  return { carried, mask };
}

/** Whether a move completes the answers to the question on the floor. */
export const isLastAnswer = (state: State, { kind, actor }: Move): boolean =>
  state.phase === PHASE.answering && kind === MOVE.answer && state.waiting === 1 << actor;
