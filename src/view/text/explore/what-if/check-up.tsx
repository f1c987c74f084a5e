import { useEffect, useState } from "preact/hooks";
import type { HealthSheet } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";
import { ToneBadge } from "../../shared/tone.tsx";
import { Running } from "../running.tsx";
import { checkUpOf, useCheckUp } from "../use-check-up.ts";
import { SwitchField } from "./fields.tsx";
import { type Asking, useDesk } from "./use-desk.ts";
import "../../styles/explore-health.css";

/** Whether the scenario is still fit to be played with what lies on the desk. */
export function CheckUpPanel({ asking }: { asking: Asking }) {
  const { say, actions } = useShell();
  const { world } = useDesk();
  const [always, follow] = useState(false);
  const { run, settings, sheet } = useCheckUp();
  const rested = asking.input.settings;
  const idle = rested.length === 0;
  // What was found with other changes says nothing of these.
  const isMine = JSON.stringify(settings) === JSON.stringify(rested) && !idle;
  const check = (): void => actions.experiment("health", checkUpOf(world.scenario, rested));
  useEffect(() => {
    if (always && !idle) check();
  }, [always, asking.key]);
  return (
    <section class="desk-check-up" aria-labelledby="desk-check-up">
      <h2 id="desk-check-up">{say("whatIf.health")}</h2>
      <p class="explore-lead">{say("whatIf.health.text")}</p>
      <div class="desk-check-up-start">
        <button
          type="button"
          class="quiet"
          disabled={idle || (isMine && run?.status === "running")}
          onClick={check}
        >
          {say("whatIf.health.start")}
        </button>
        <SwitchField
          label={say("whatIf.health.always")}
          checked={always}
          changed={false}
          onSwitch={follow}
        />
      </div>
      {idle ? <p class="hint">{say("whatIf.idle")}</p> : null}
      {isMine ? <Running name="health" run={run} /> : null}
      {isMine && sheet !== undefined ? <Verdict sheet={sheet} /> : null}
    </section>
  );
}

/** The verdict, in all and on each question, and the way to the whole certificate. */
function Verdict({ sheet }: { sheet: HealthSheet }) {
  const { say, actions } = useShell();
  const before = useApp(({ scenarios, filed, campaign }) =>
    campaign === undefined
      ? scenarios.find(({ id }) => id === filed.scenario.id)?.health
      : undefined,
  );
  return (
    <section class="parchment desk-verdict" aria-live="polite">
      <p class="desk-verdict-line">
        <ToneBadge tone={sheet.verdict.tone} word={sheet.verdict.word} />
        <span>{sheet.sum}</span>
      </p>
      {before === undefined ? null : (
        <p class="hint">
          {say("whatIf.health.before", { verdict: say(`health.verdict.${before.verdict}`) })}
        </p>
      )}
      <ul class="switches">
        {sheet.checks.map(({ check, question, verdict: { tone, word } }) => (
          <li key={check}>
            <span>{question}</span>
            <ToneBadge tone={tone} word={word} />
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={() => actions.explore("health")}>
        {say("whatIf.health.whole")}
      </button>
    </section>
  );
}
