import { useEffect } from "preact/hooks";
import type { ExperimentRun } from "../../../../store/index.ts";
import { useApp, useShell } from "../../context.ts";
import { subjectOf } from "../subject.ts";
import { useExperiment } from "../use-experiment.ts";

export type LookBackRun = ExperimentRun<"lookBack">;

interface TurningPointsRun {
  readonly run: LookBackRun | undefined;
  /** Once they have been found. */
  readonly points: LookBackRun["output"];
  /** Has them looked for. */
  readonly look: () => void;
}

/** The turning points of the game in hand; `now`: looked for without being asked, once a game. */
export function useTurningPoints(now: boolean): TurningPointsRun {
  const { actions } = useShell();
  const filed = useApp((state) => state.filed);
  const last = useExperiment("lookBack");
  const transcript = actions.transcript();
  const run = last?.input.transcript === transcript ? last : undefined;
  const look = (): void =>
    actions.experiment("lookBack", { subject: subjectOf(filed), transcript });
  const wanted = now && run === undefined;
  // The transcript stands for all that the experiment is about.
  useEffect(() => {
    if (wanted) look();
  }, [wanted, transcript]);
  return { run, points: run?.status === "done" ? run.output : undefined, look };
}
