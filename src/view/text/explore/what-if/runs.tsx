import { useMemo } from "preact/hooks";
import { originOf, presentRuns } from "../../../present/index.ts";
import { Figure } from "../../charts/figure.tsx";
import { useActions, useShell } from "../../context.ts";
import { Running } from "../running.tsx";
import { useExperiment } from "../use-experiment.ts";
import { type Asking, useDesk } from "./use-desk.ts";

/** Half-width of the draws, points; pairs of games: quick ones and those that bargain. */
const NOISE = 10;
const PAIRS = { answers: 1000, tactical: 200, strategic: 40 } as const;

/** How sure an outcome is, where the estimates may be off. */
export function RunsPanel({ asking }: { asking: Asking }) {
  const { say, language } = useShell();
  const { experiment } = useActions();
  const { world, settings, play } = useDesk();
  const run = useExperiment("deskRuns");
  const runs = PAIRS[play];
  // What was drawn for other changes says nothing of these.
  const mine = run?.input?.key === asking.key ? run : undefined;
  const output = mine?.output;
  const figure = useMemo(() => {
    if (output === undefined) return undefined;
    const origin = originOf(world, { seed: 1, noise: NOISE, runs, play });
    return presentRuns(world, output, origin, { say, language });
  }, [world, output, runs, play, say, language]);
  return (
    <section class="desk-runs" aria-labelledby="desk-runs">
      <h2 id="desk-runs">{say("whatIf.runs")}</h2>
      <p class="explore-lead">{say("whatIf.runs.text", { noise: NOISE })}</p>
      <button
        type="button"
        class="quiet"
        disabled={settings.length === 0 || mine?.status === "running"}
        onClick={() =>
          experiment("deskRuns", { ...asking.input, key: asking.key, noise: NOISE, runs })
        }
      >
        {say("whatIf.runs.start", { n: runs })}
      </button>
      {settings.length === 0 ? <p class="hint">{say("whatIf.idle")}</p> : null}
      <Running name="deskRuns" run={mine} />
      {figure === undefined ? null : <Figure figure={figure} />}
      {output !== undefined && figure === undefined ? (
        <p role="status">{say("whatIf.runs.none", { runs: output.runs })}</p>
      ) : null}
    </section>
  );
}
