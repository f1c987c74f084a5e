import { clamp } from "./numbers.ts";
import type { State } from "./state.ts";

/**
 * Political capital: Rule 12.19. It is kept twice, as it is and as the others count it: what a leak
 * costs is not in the second, or its price would tell who has told (Rule 12.17).
 */

/** Adds points, or takes them away, for all to see. */
export function addCapital(state: State, member: number, points: number): void {
  state.influence[member] = clamp((state.influence[member] as number) + points, 0, 100);
  state.repute[member] = clamp((state.repute[member] as number) + points, 0, 100);
}

/** Takes points away unseen. */
export function spendUnseen(state: State, member: number, points: number): void {
  state.influence[member] = (state.influence[member] as number) - points;
}
