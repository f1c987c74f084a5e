import type { Replay } from "../../../store/index.ts";
import { useApp } from "../context.ts";
import type { CanvasPort, HelpModel, Moment, Source } from "../source.ts";
import { useMomentThen, usePapers } from "./local-models.ts";
import { useLocalDelegate } from "./office.ts";
import { ReplayOn } from "./replay-on.tsx";

const useHelp = (): HelpModel => ({
  answers: useApp((state) => state.world.scenario.rules),
  bargaining: useApp((state) => state.world.bargaining !== undefined),
  undo: false,
});

const useNoLesson = () => undefined;
const Nothing = (): null => null;

interface ReplayFrame {
  readonly canvas: CanvasPort | undefined;
  /** Between the bar and the table: where in the game, through whose eyes, and the way back. */
  readonly Strip: Source["parts"]["Strip"];
  readonly Menu: Source["parts"]["Menu"];
  /** Under the name of the program. */
  readonly useOccasion: Source["useOccasion"];
}

/** The play screen over a game that has ended, as it was seen at the time. */
export function replaySource({ app, steps }: Replay, frame: ReplayFrame): Source {
  const { store, actions } = app;
  const walk = (by: number): void => actions.showStep(store.getState().cursor + by);
  // A delegation's game is cut off at the step: how long it went on is told from outside.
  const useThen = (): Moment | undefined => {
    const moment = useMomentThen();
    return moment && { ...moment, table: { ...moment.table, steps }, live: false };
  };
  const { canvas, useOccasion, ...parts } = frame;
  return {
    ...{ store, canvas, usePapers, useHelp, useOccasion },
    actions: { ...actions, walk },
    useMoment: useThen,
    useLesson: useNoLesson,
    useDelegate: useLocalDelegate,
    parts: { Tools: Nothing, Below: ReplayOn, ...parts },
  };
}
