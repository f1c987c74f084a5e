import { useMemo } from "preact/hooks";
import { compileWorld, versionOf } from "../../../engine/index.ts";
import { type HealthSheet, presentHealth } from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { saveFile } from "../shared/save-file.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { HealthCheckSection } from "./health-check.tsx";
import { Running } from "./running.tsx";
import { useSubject } from "./subject.ts";
import { useExperiment } from "./use-experiment.ts";
import "../styles/explore-health.css";

/** Whether a scenario is fit to be played: a certificate, made when it is asked for. */
export function HealthPage() {
  const { say, language, actions } = useShell();
  const world = useApp((state) => state.world);
  // A check-up is of the whole game, corridors and all, whatever game is in hand.
  const subject = { ...useSubject(), bargaining: true };
  const run = useExperiment("health");
  const version = useMemo(
    () => versionOf(compileWorld(world.scenario, { bargaining: true })),
    [world.scenario],
  );
  const output = run?.output?.version === version ? run.output : undefined;
  const sheet = useMemo(
    () => (output === undefined ? undefined : presentHealth(world, output, { say, language })),
    [world, output, say, language],
  );
  const save = (): void =>
    saveFile(
      `${JSON.stringify(output, null, 2)}\n`,
      `${world.scenario.id}-health.json`,
      "application/json",
    );
  return (
    <>
      <p class="explore-lead">{say("health.lead")}</p>
      {run?.status === "running" ? null : (
        <button
          type="button"
          class={sheet === undefined ? "primary health-start" : "quiet health-start"}
          onClick={() => actions.experiment("health", { subject })}
        >
          {say(sheet === undefined ? "health.start" : "health.again")}
        </button>
      )}
      <Running name="health" run={run} />
      {sheet === undefined ? null : <Certificate sheet={sheet} save={save} />}
      {sheet?.checks.flatMap(({ figures }) =>
        figures.map((figure) => <Figure key={figure.name} figure={figure} />),
      )}
    </>
  );
}

function Certificate({ sheet, save }: { sheet: HealthSheet; save: () => void }) {
  const { say, language } = useShell();
  const title = useApp((state) => state.world.scenario.title[language]);
  return (
    <section class="parchment certificate" aria-labelledby="certificate-title">
      <header class={`certificate-head seal-${sheet.verdict.severity}`}>
        <div>
          <p class="eyebrow">{say("health.certificate")}</p>
          <h2 id="certificate-title">{title}</h2>
          <p class="certificate-sum">{sheet.sum}</p>
        </div>
        <ToneBadge tone={sheet.verdict.tone} word={sheet.verdict.word} />
      </header>
      <ol class="certificate-checks">
        {sheet.checks.map((check) => (
          <HealthCheckSection key={check.check} check={check} />
        ))}
      </ol>
      <footer class="certificate-foot">
        <p class="hint">{sheet.origin}</p>
        <p class="hint">{say("health.estimates")}</p>
        <button type="button" class="quiet" onClick={save}>
          {say("health.json")}
        </button>
      </footer>
    </section>
  );
}
