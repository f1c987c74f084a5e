import type { FindingLine, HealthCheck } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { NumberTable } from "../shared/number-table.tsx";
import { ToneBadge } from "../shared/tone.tsx";

/** One question of a check-up: verdict, numbers, what was found and what to do about it. */
export function HealthCheckSection({ check }: { check: HealthCheck }) {
  const { say } = useShell();
  const { question, verdict, summary, findings, tables } = check;
  return (
    <li class="certificate-check">
      <div class="certificate-line">
        <h3>{question}</h3>
        <ToneBadge tone={verdict.tone} word={verdict.word} />
      </div>
      <p>{summary}</p>
      {findings.length === 0 ? (
        <p class="hint">{say("health.none")}</p>
      ) : (
        <ul class="findings">
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      <Disclosure label={say("health.figures")} kind="certificate-fold">
        {tables.map(({ title, table }) => (
          <div key={table.head.join()}>
            {title === question ? null : <h4>{title}</h4>}
            <NumberTable title={title} table={table} />
          </div>
        ))}
      </Disclosure>
    </li>
  );
}

function Finding({ finding: { mark, text, advice, place } }: { finding: FindingLine }) {
  return (
    <li class={`finding finding-${mark.severity}`}>
      <ToneBadge tone={mark.tone} word={mark.word} />
      <div>
        <p>{text}</p>
        {advice === "" ? null : <p class="finding-advice">{advice}</p>}
        <p class="finding-place">{place}</p>
      </div>
    </li>
  );
}
