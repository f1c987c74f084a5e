import type { DossierModel, SourceModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { SourceNote } from "./source-note.tsx";

/** What is known of the state; every line says how well, and the sources stand once below. */
export function BriefFacts({ dossier }: { dossier: DossierModel }) {
  const say = useSay();
  const { facts, figures } = dossier;
  const sources = sourcesOf(dossier);
  const markOf = (source: SourceModel | undefined): string => {
    const at = sources.findIndex(({ key }) => key === source?.key);
    return at < 0 ? "" : ` [${at + 1}]`;
  };
  return (
    <section>
      <h3>{say("pages.dossier.facts")}</h3>
      <dl class="fact-lines">
        {facts.map(({ label, value, evidence }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
            <dd>
              {evidence.gradeWord}
              {markOf(evidence.source)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="sheet-hint">
        {figures.map(({ label, value }) => `${label}: ${value}`).join(" · ")} ·{" "}
        {say("evidence.estimate")}
      </p>
      {sources.length === 0 ? null : (
        <>
          <h4>{say("pack.brief.sources")}</h4>
          <ol class="source-list">
            {sources.map((source) => (
              <li key={source.key}>
                <SourceNote source={source} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function sourcesOf({ facts }: DossierModel): SourceModel[] {
  const found = new Map<string, SourceModel>();
  for (const { evidence } of facts) {
    if (evidence.source !== undefined) found.set(evidence.source.key, evidence.source);
  }
  return [...found.values()];
}
