import type { ReactionLine } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { EvidenceBadge } from "../../shared/evidence.tsx";

/** By which rules those who are not at the table act, and what of it has come true. */
export function Outside({ lines }: { lines: readonly ReactionLine[] }) {
  const say = useSay();
  return (
    <div class="outside">
      <p class="hint">{say("outside.lead")}</p>
      <ul>
        {lines.map((line) => (
          <li key={line.id} class={`outside-${line.state}`}>
            <p>
              {line.name === undefined ? null : <b>{line.name}. </b>}
              {line.text}
            </p>
            <p class="outside-when">
              <span>{line.when}</span>
              <b>{line.word}</b>
              <EvidenceBadge evidence={line.evidence} />
            </p>
            {line.told === undefined ? null : <p class="outside-told">{line.told}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
