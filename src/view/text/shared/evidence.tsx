import type { EvidenceModel } from "../../present/index.ts";
import { SourceLink } from "./source-link.tsx";

/** How well something is known: a word that opens into the source and the remark. */
export function EvidenceBadge({ evidence }: { evidence: EvidenceModel }) {
  const { source, note } = evidence;
  const word = <span class={`grade grade-${evidence.grade}`}>{evidence.gradeWord}</span>;
  if (source === undefined && note === undefined) return word;
  return (
    <details class="evidence">
      <summary>{word}</summary>
      <div class="evidence-body">
        {note === undefined ? null : <p>{note}</p>}
        {source === undefined ? null : <SourceLink source={source} />}
      </div>
    </details>
  );
}
