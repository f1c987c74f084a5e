import type { DossierModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { citationsOf, SourceList } from "./citations.tsx";

/** What is known of the state; every line says how well, and the sources stand once below. */
export function BriefFacts({ dossier }: { dossier: DossierModel }) {
  const say = useSay();
  const { facts, figures } = dossier;
  const citations = citationsOf(facts.map(({ evidence }) => evidence.source));
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
              {citations.markOf(evidence.source)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="sheet-hint">
        {figures.map(({ label, value }) => `${label}: ${value}`).join(" · ")} ·{" "}
        {say("evidence.estimate")}
      </p>
      <SourceList citations={citations} notes={false} />
    </section>
  );
}
