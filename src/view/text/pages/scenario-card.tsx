import type { ComponentChildren } from "preact";
import type { Scenario } from "../../../engine/index.ts";
import { useShell } from "../context.ts";
import { datesText } from "../shared/format.ts";
import { useBroughtIntoSight } from "./brought-into-sight.ts";
import { ScenarioFit } from "./scenario-fit.tsx";

/** What will be played: a sheet of parchment with the scenario's particulars. */
export function ScenarioCard({ scenario }: { scenario: Scenario }) {
  const { say, language, actions } = useShell();
  const sheet = useBroughtIntoSight(scenario.id);
  const members = scenario.actors.filter((actor) => actor.kind === "member").length;
  return (
    <section ref={sheet} class="parchment scenario" aria-labelledby="scenario-title">
      <p class="eyebrow">{say("pages.start.scenario")}</p>
      <h2 id="scenario-title">{scenario.title[language]}</h2>
      <p class="quote">{scenario.summary[language]}</p>
      <dl class="particulars">
        <Particular term={say("pages.start.when")}>
          {datesText(
            scenario.sittings.map((one) => one.date),
            language,
          )}
        </Particular>
        <Particular term={say("pages.start.where")}>{scenario.place[language]}</Particular>
        <Particular term={say("pages.start.length")}>
          {say("pages.start.minutes", { n: scenario.minutes })}
        </Particular>
        <Particular term={say("pages.start.contents")}>
          {say("pages.start.contents.text", {
            members,
            items: scenario.items.length,
            sources: Object.keys(scenario.sources).length,
          })}
        </Particular>
      </dl>
      <ScenarioFit scenario={scenario} />
      <button
        type="button"
        class="quiet scenario-explore"
        onClick={() => actions.explore("what-if")}
      >
        {say("whatIf.open")}
      </button>
      <button
        type="button"
        class="quiet scenario-explore"
        onClick={() => actions.explore("questions")}
      >
        {say("explore.open")}
      </button>
    </section>
  );
}

export function Particular({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
