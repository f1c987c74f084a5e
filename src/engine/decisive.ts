import { RESPONSE } from "./moves.ts";
import { isCarried, objectorsOf, passesRule } from "./rules.ts";
import type { State } from "./state.ts";

/** What-ifs about a single count: who could have turned it. The rules themselves are in `rules.ts`. */

/**
 * Whether a text passes under the rule in force where the members of `yes` support it and every other
 * member who is there objects: a coalition against all the rest. The absent stay absent and have
 * written nothing. Writes the answers into `state`, which must be a spare one.
 */
export function carriesWith(state: State, yes: number): boolean {
  const { answer, world } = state;
  let no = 0;
  for (let member = 0; member < answer.length; member++) {
    const bit = 1 << member;
    if (world.absentMask & bit) answer[member] = RESPONSE.absent;
    else if (yes & bit) answer[member] = RESPONSE.support;
    else {
      answer[member] = RESPONSE.object;
      no |= bit;
    }
  }
  return passesRule(state, no & world.voteMask);
}

/**
 * Whether the answers that are in, with `member` giving `response` whatever it has given, carry the
 * question on the floor. Leaves the state as it was.
 */
export function carriesIf(state: State, member: number, response: number): boolean {
  const { answer } = state;
  const before = answer[member] as number;
  answer[member] = response;
  const carried = isCarried(state, objectorsOf(state));
  answer[member] = before;
  return carried;
}
