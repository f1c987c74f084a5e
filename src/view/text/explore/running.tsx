import type { ExperimentRun, Experiments } from "../../../store/index.ts";
import { useShell } from "../context.ts";

interface RunningProps<Name extends keyof Experiments> {
  readonly name: Name;
  readonly run: ExperimentRun<Name> | undefined;
}

/** How far an experiment is, with a way to stop it; or why it brought nothing. */
export function Running<Name extends keyof Experiments>({ name, run }: RunningProps<Name>) {
  const { say } = useShell();
  if (run === undefined || run.status === "done") return null;
  if (run.status === "running") return <Progress name={name} done={run.done} total={run.total} />;
  if (run.status === "cancelled") {
    return (
      <p class="hint" role="status">
        {say("explore.cancelled")}
      </p>
    );
  }
  return <Failed failure={run.failure} />;
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

function Failed({ failure }: { failure: ExperimentRun<keyof Experiments>["failure"] }) {
  const { say } = useShell();
  if (failure === undefined) return null;
  if (failure.kind === "failed") {
    return (
      <p class="wrong" role="alert">
        {say("explore.failed", { message: failure.message })}
      </p>
    );
  }
  return (
    <div class="wrong" role="alert">
      <p>{say("explore.refused")}</p>
      <ul>
        {failure.problems.map(({ path, message }) => (
          <li key={path + message}>
            <code>{path}</code>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
