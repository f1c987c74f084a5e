import { PHASE, type State } from "../../engine/index.ts";

/** Whether delegations bargain now; the table waits. */
export const isInCorridor = (state: State): boolean =>
  state.phase === PHASE.corridor || state.phase === PHASE.drafting;
