import type { App } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import type { CanvasPort, HelpModel, Source } from "../source.ts";
import { useLesson } from "./lesson.tsx";
import { useMoment, usePapers } from "./local-models.ts";
import { Menu } from "./menu.tsx";
import { useLocalDelegate } from "./office.ts";
import { Past } from "./past.tsx";
import { StepTools } from "./step-tools.tsx";

function useHelp(): HelpModel {
  const answers = useApp((state) => state.world.scenario.rules);
  const bargaining = useApp((state) => state.world.bargaining !== undefined);
  return { answers, bargaining, undo: true };
}

function useOccasion(): string {
  const { say, language } = useShell();
  const { place, date } = useApp((state) => state.world.scenario);
  return say("play.occasion", { place: place[language], year: date.slice(0, 4) });
}

const Nothing = (): null => null;

/** The play screen over a game that the page keeps itself. */
export function localSource({ store, actions }: App, canvas: CanvasPort | undefined): Source {
  const walk = (by: number): void => actions.showStep(store.getState().cursor + by);
  return {
    ...{ store, canvas, useMoment, usePapers, useLesson, useHelp, useOccasion },
    actions: { ...actions, walk },
    useDelegate: useLocalDelegate,
    parts: { Tools: StepTools, Strip: Nothing, Below: Past, Menu },
  };
}
