import type { State } from "../engine/index.ts";
import { type Session, truncate } from "../session/index.ts";
import { isTurning, type Language } from "../view/present/index.ts";
import type { App } from "./app.ts";
import type { AppState } from "./app-state.ts";
import { createApp } from "./create-app.ts";
import { NO_KEEP } from "./keep.ts";

/** A game to be stepped through as it was seen at the time: nobody moves in it. */
export interface Replay {
  readonly app: App;
  /** So many moves the game had. */
  readonly steps: number;
  /** Whose eyes: a member, or everybody's (undefined), with every reason laid open. */
  lookAs(seat: number | undefined): void;
}

interface ReplayOptions {
  readonly language: Language;
  readonly reducedMotion: boolean;
}

/** Opens a game to be stepped through, at its beginning and with everybody's eyes. */
export function createReplay(session: Session, options: ReplayOptions): Replay {
  const app = createApp({
    ...{ world: session.world, scenarios: [], keep: NO_KEEP, ...options },
    loadWorld: async () => undefined,
  });
  const { store } = app;
  const put = (seat: number | undefined, step: number): void =>
    store.setState({ ...shownAt(session, seat, step), path: "", place: "play" });
  const showStep = (step: number): void => put(store.getState().holder, within(session, step));
  const goOn = (): void => {
    const { holder, cursor } = store.getState();
    put(holder, nextTurning(session, holder, cursor));
  };
  put(undefined, 0);
  return {
    app: { store, actions: { ...app.actions, ...STILL, showStep, goOn } },
    steps: session.moves.length,
    lookAs: (seat) => put(seat, store.getState().cursor),
  };
}

/** What was done stays done. */
const STILL = {
  act: () => undefined,
  choose: () => undefined,
  undo: () => undefined,
  redo: () => undefined,
  fork: () => undefined,
};

const within = ({ moves }: Session, step: number): number =>
  Math.max(0, Math.min(moves.length, Math.round(step) || 0));

/**
 * The game at a step. Through the eyes of a seat it is cut off there: whoever looks knows nothing of how
 * it ends, which would open the others' reasons.
 */
function shownAt(session: Session, seat: number | undefined, step: number): Partial<AppState> {
  const own = seat === undefined ? session : truncate(session, step);
  const { world } = session.states[step] as State;
  const persons = seat === undefined ? [] : [seat];
  return { session: { ...own, persons }, world, cursor: step, settled: false, holder: seat };
}

/** The next step at which the table stopped to look, or the last. */
function nextTurning(session: Session, seat: number | undefined, from: number): number {
  let step = from + 1;
  while (step < session.moves.length && !isTurning(session, step, seat ?? "public")) step++;
  return within(session, step);
}
