import { type HealthSheet, presentChanges } from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { saveFile } from "../shared/save-file.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { HealthCheckSection } from "./health-check.tsx";
import { Running } from "./running.tsx";
import { checkUpOf, useCheckUp } from "./use-check-up.ts";
import { useDesk } from "./what-if/use-desk.ts";
import "../styles/explore-health.css";

/** Whether a scenario is fit to be played: a certificate, made when it is asked for. */
export function HealthPage() {
  const { say } = useShell();
  const { run, output, settings, sheet } = useCheckUp();
  const save = (): void => {
    const name = `${output?.scenario}${settings.length === 0 ? "" : "-changed"}-health.json`;
    const changed = settings.length === 0 ? {} : { changes: settings };
    const content = `${JSON.stringify({ ...output, ...changed }, null, 2)}\n`;
    saveFile(content, name, "application/json");
  };
  return (
    <>
      <p class="explore-lead">{say("health.lead")}</p>
      {run?.status === "running" ? null : <Start first={sheet === undefined} />}
      <Running name="health" run={run} />
      {sheet === undefined ? null : <Certificate sheet={sheet} save={save} />}
      {sheet?.checks.flatMap(({ figures }) =>
        figures.map((figure) => <Figure key={figure.name} figure={figure} />),
      )}
    </>
  );
}

/** Has the scenario checked up, and where something lies on the what-if desk, with that as well. */
function Start({ first }: { first: boolean }) {
  const { say, language, actions } = useShell();
  const world = useApp((state) => state.world);
  const desk = useDesk();
  const lines = presentChanges(desk.world, desk.settings, { say, language });
  return (
    <div class="health-starts">
      <button
        type="button"
        class={`${first ? "primary" : "quiet"} health-start`}
        onClick={() => actions.experiment("health", checkUpOf(world.scenario, []))}
      >
        {say(first ? "health.start" : "health.again")}
      </button>
      {lines.length === 0 ? null : (
        <button
          type="button"
          class="quiet health-start"
          onClick={() =>
            actions.experiment("health", checkUpOf(desk.world.scenario, desk.settings))
          }
        >
          {say("health.start.changed", { n: lines.length })}
        </button>
      )}
      <p class="hint">{say("health.takes")}</p>
    </div>
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
          {sheet.changes.length === 0 ? null : (
            <>
              <p>{say("health.changed")}</p>
              <ul class="certificate-changes">
                {sheet.changes.map(({ path, label, before, after }) => (
                  <li key={path}>
                    {label} <b>{say("whatIf.change.step", { before, after })}</b>
                  </li>
                ))}
              </ul>
            </>
          )}
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
