import type { Scenario } from "../../../engine/index.ts";
import type { ScenarioEntry } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";

/** How the model's own play of a scenario compares with what is reported; absent before it is listed. */
export const useFit = (id: string): ScenarioEntry["fit"] | undefined =>
  useApp((state) => state.scenarios.find((one) => one.id === id)?.fit);

/** How far the model repeats history, and where it does not: said before anybody plays. */
export function ScenarioFit({ scenario }: { scenario: Scenario }) {
  const { say } = useShell();
  const fit = useFit(scenario.id);
  const { misses } = scenario.fit;
  const known = fit !== undefined && fit.all > 0;
  if (!known && misses.length === 0) return null;
  return (
    <div class="fit">
      {known ? (
        <p>
          <strong>{say("pages.fit.figure", { same: fit.same, all: fit.all })}</strong>{" "}
          {say("pages.fit.caution")}
        </p>
      ) : null}
      {misses.length === 0 ? null : <Misses scenario={scenario} />}
    </div>
  );
}

function Misses({ scenario }: { scenario: Scenario }) {
  const { say, language } = useShell();
  const titleOf = (id: string) => scenario.items.find((item) => item.id === id)?.title[language];
  return (
    <Disclosure label={say("pages.fit.misses", { n: scenario.fit.misses.length })}>
      <ul class="misses">
        {scenario.fit.misses.map((miss) => (
          <li key={miss.item}>
            <strong>{titleOf(miss.item)}</strong> {miss.text[language]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
