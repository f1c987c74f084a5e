import { useEffect } from "preact/hooks";
import type { ExperimentRun, Experiments } from "../../../store/index.ts";
import { useActions, useApp } from "../context.ts";

type Name = keyof Experiments;

/** What the store holds of an experiment; absent where nobody asked for it yet. */
export const useExperiment = <One extends Name>(name: One): ExperimentRun<One> | undefined =>
  useApp((state) => state.experiments[name] as ExperimentRun<One> | undefined);

/**
 * Has an experiment carried out when the page opens and whenever `key` changes, which names
 * everything that the input is made of. For what takes an instant; longer work waits for a button.
 */
export function useExperimentOf<One extends Name>(
  name: One,
  input: ExperimentRun<One>["input"],
  key: string,
): ExperimentRun<One> | undefined {
  const { experiment } = useActions();
  // The key stands for the input, which is made anew each time the page is drawn.
  useEffect(() => experiment(name, input), [name, key]);
  return useExperiment(name);
}
