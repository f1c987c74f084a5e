import { useMemo } from "preact/hooks";
import type { Scenario, Setting } from "../../../engine/index.ts";
import { presentHealth } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { useExperiment } from "./use-experiment.ts";
import { useDesk } from "./what-if/use-desk.ts";

/** A check-up that is asked for: always of the whole game, corridors and all, whatever is in hand. */
export const checkUpOf = (scenario: Scenario, settings: readonly Setting[]) => ({
  subject: { scenario, settings, bargaining: true },
});

/** The check-up of the scenario in hand that was asked for last, with the changes it was made with. */
export function useCheckUp() {
  const { say, language } = useShell();
  const run = useExperiment("health");
  const inHand = useApp((state) => state.world);
  const { world: onDesk } = useDesk();
  const subject = run?.input.subject;
  const world = [onDesk, inHand].find(({ scenario }) => scenario === subject?.scenario);
  const settings = subject?.settings ?? NONE;
  const output = run?.status === "done" && world !== undefined ? run.output : undefined;
  const sheet = useMemo(() => {
    if (world === undefined || output === undefined) return undefined;
    return presentHealth(world, output, settings, { say, language });
  }, [world, output, settings, say, language]);
  return { run: world === undefined ? undefined : run, world, settings, output, sheet };
}

const NONE: readonly Setting[] = [];
