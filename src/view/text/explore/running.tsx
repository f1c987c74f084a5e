import type { ExperimentRun, Experiments } from "../../../store/index.ts";
import { presentProblems } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";

interface RunningProps<Name extends keyof Experiments> {
  readonly name: Name;
  readonly run: ExperimentRun<Name> | undefined;
}

/** How far an experiment is, with a way to stop it; or why it brought nothing, with a way to try again. */
export function Running<Name extends keyof Experiments>({ name, run }: RunningProps<Name>) {
  const { say, actions } = useShell();
  if (run === undefined || run.status === "done") return null;
  if (run.status === "running") return <Progress name={name} done={run.done} total={run.total} />;
  if (run.status === "refused") return <Refused failure={run.failure} />;
  return (
    <div class="running">
      {run.failure?.kind === "failed" ? (
        <p class="wrong" role="alert">
          {say("explore.failed", { message: run.failure.message })}
        </p>
      ) : (
        <p class="hint" role="status">
          {say("explore.cancelled")}
        </p>
      )}
      <button type="button" class="quiet" onClick={() => actions.experiment(name, run.input)}>
        {say("explore.again")}
      </button>
    </div>
  );
}

interface ProgressProps {
  readonly name: keyof Experiments;
  readonly done: number;
  readonly total: number;
}

function Progress({ name, done, total }: ProgressProps) {
  const { say, actions } = useShell();
  const known = total > 0;
  return (
    <div class="running">
      <progress
        aria-label={say("explore.running")}
        {...(known ? { value: done, max: total } : {})}
      />
      <p class="hint">
        {known ? say("explore.progress", { done, total }) : say("explore.running")}
      </p>
      <button type="button" class="quiet" onClick={() => actions.cancelExperiment(name)}>
        {say("explore.cancel")}
      </button>
    </div>
  );
}

function Refused({ failure }: { failure: ExperimentRun<keyof Experiments>["failure"] }) {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  if (failure?.kind !== "refused") return null;
  return (
    <div class="wrong" role="alert">
      <p>{say("explore.refused")}</p>
      <ul>
        {presentProblems(world, failure.problems, { say, language }).map(({ path, text }) => (
          <li key={path + text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
