import type { SensitivityModel } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { ToneBadge } from "../shared/tone.tsx";

interface SensitivityTablesProps {
  readonly model: SensitivityModel;
  readonly noise: number;
}

/** The thresholds of single numbers, and what other rules, absences and votes would do. */
export function SensitivityTables({ model, noise }: SensitivityTablesProps) {
  return (
    <>
      <Thresholds model={model} noise={noise} />
      <Switches model={model} />
    </>
  );
}

function Thresholds({ model: { thresholds, others }, noise }: SensitivityTablesProps) {
  const { say } = useShell();
  return (
    <section class="parchment" aria-labelledby="thresholds">
      <h2 id="thresholds">{say("explore.sensitivity.thresholds")}</h2>
      {thresholds.length === 0 ? null : (
        <table class="explore-table threshold-table">
          <caption class="hidden">{say("explore.sensitivity.thresholds")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("explore.sensitivity.what")}</th>
              <th scope="col">{say("explore.sensitivity.now")}</th>
              <th scope="col">{say("explore.sensitivity.holds")}</th>
              <th scope="col">{say("explore.sensitivity.at")}</th>
              <th scope="col">{say("explore.sensitivity.then")}</th>
              <th scope="col">{say("explore.sensitivity.crossed")}</th>
            </tr>
          </thead>
          <tbody>
            {thresholds.map((one) => (
              <tr key={one.key}>
                <th scope="row">
                  {one.label} <span class={`grade grade-${one.grade}`}>{one.gradeWord}</span>
                </th>
                <td data-label={say("explore.sensitivity.now")}>{one.now}</td>
                <td data-label={say("explore.sensitivity.holds")}>{one.holds}</td>
                <td data-label={say("explore.sensitivity.at")}>
                  <strong>{one.at}</strong> <span class="flip-size">{one.size}</span>
                </td>
                <td data-label={say("explore.sensitivity.then")}>
                  <ToneBadge tone={one.tone} word={one.outcome} />
                </td>
                <td data-label={say("explore.sensitivity.crossed")}>{one.crossed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">{others}</p>
      <p class="hint">{say("explore.sensitivity.crossed.note", { noise })}</p>
    </section>
  );
}

function Switches({ model: { switches, same } }: { readonly model: SensitivityModel }) {
  const { say } = useShell();
  return (
    <section class="parchment" aria-labelledby="switches">
      <h2 id="switches">{say("explore.sensitivity.switches")}</h2>
      <ul class="switches">
        {switches.map((one) => (
          <li key={one.key}>
            <span>{one.label}</span>
            <ToneBadge tone={one.tone} word={one.outcome} />
          </li>
        ))}
      </ul>
      {same.length === 0 ? null : (
        <Disclosure
          kind="switches-same"
          label={say("explore.sensitivity.same", { n: same.length })}
        >
          <ul class="switches">
            {same.map(({ key, label }) => (
              <li key={key}>{label}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
