import { CORRIDOR, PHASE, type State, type Viewer } from "../../engine/index.ts";

/** Whether delegations bargain now; the table waits. */
export const isInCorridor = (state: State): boolean =>
  state.phase === PHASE.corridor || state.phase === PHASE.drafting;

/** Whether somebody else drafts: nobody is told so, and the corridor looks as it did before. */
const draftsUnseen = (state: State, viewer: Viewer): boolean =>
  state.phase === PHASE.drafting && (viewer === "public" || !((state.waiting >> viewer) & 1));

/** Whom the table seems to wait for. */
export const waitingSeenBy = (state: State, viewer: Viewer): number =>
  draftsUnseen(state, viewer) ? (state.corridor[CORRIDOR.waiting] as number) : state.waiting;

/** The phase as the viewer knows it. */
export const phaseSeenBy = (state: State, viewer: Viewer): number =>
  draftsUnseen(state, viewer) ? PHASE.corridor : state.phase;
