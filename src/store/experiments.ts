import {
  directLaboratory,
  type ExperimentName,
  type Failure,
  type Running,
} from "../laboratory/index.ts";
import type { AppActions, ExperimentRun } from "./app-state.ts";
import type { Tools } from "./tools.ts";

/** Experiments by name, one of each at a time: a new wish ends the one before. */
export function experiments({
  options,
  get,
  set,
}: Tools): Pick<AppActions, "experiment" | "cancelExperiment"> {
  const laboratory = options.laboratory ?? directLaboratory();
  const running = new Map<ExperimentName, Running<unknown>>();
  const put = <Name extends ExperimentName>(name: Name, part: Partial<ExperimentRun<Name>>) =>
    set({ experiments: { ...get().experiments, [name]: { ...get().experiments[name], ...part } } });
  return {
    experiment(name, input) {
      running.get(name)?.cancel();
      const output = get().experiments[name]?.output;
      put(name, { status: "running", input, done: 0, total: 0, output, failure: undefined });
      // What was asked later, or about another scenario meanwhile, is not overwritten.
      const isWanted = (): boolean => get().experiments[name]?.input === input;
      const one = laboratory.run(name, input, (done, total, partial) => {
        if (!isWanted()) return one.cancel();
        put(name, { done, total, ...(partial === undefined ? {} : { output: partial }) });
      });
      running.set(name, one);
      one.result.then(
        (output) => isWanted() && put(name, { status: "done", output }),
        (failure: Failure) => {
          if (!isWanted()) return;
          if (failure.kind === "cancelled") put(name, { status: "cancelled" });
          else put(name, { status: failure.kind, failure });
        },
      );
    },
    cancelExperiment(name) {
      running.get(name)?.cancel();
    },
  };
}
