import { useMemo } from "preact/hooks";
import { type BaselineLine, presentBaseline, presentObjections } from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { Running } from "./running.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";

/** Where to begin: the questions one can ask, and the outcome that all of them start from. */
export function QuestionsPage() {
  const { say } = useShell();
  return (
    <>
      <p class="explore-lead">{say("explore.questions.lead")}</p>
      <Baseline />
    </>
  );
}

function Baseline() {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const run = useExperimentOf("forecast", { subject: useSubject() }, keyOf(world));
  const output = run?.output;
  const [lines, figure] = useMemo(() => {
    if (output === undefined) return [[], undefined];
    const voice = { say, language };
    return [presentBaseline(world, output, voice), presentObjections(world, output, voice)];
  }, [world, output, say, language]);
  return (
    <>
      <section class="parchment" aria-labelledby="baseline-title">
        <h2 id="baseline-title">{say("explore.questions.baseline")}</h2>
        <p>{say("explore.questions.baseline.text")}</p>
        <Running name="forecast" run={run} />
        <BaselineTable lines={lines} />
      </section>
      {figure === undefined ? null : <Figure figure={figure} />}
    </>
  );
}

function BaselineTable({ lines }: { lines: readonly BaselineLine[] }) {
  const { say } = useShell();
  return (
    <table class="explore-table">
      <caption class="hidden">{say("explore.questions.baseline")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("explore.item")}</th>
          <th scope="col">{say("explore.questions.outcome")}</th>
          <th scope="col">{say("explore.questions.objects")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ item, title, outcome, tone, objectors }) => (
          <tr key={item}>
            <th scope="row">{title}</th>
            <td>
              <ToneBadge tone={tone} word={outcome} />
            </td>
            <td>
              {objectors.length === 0 ? say("explore.questions.nobody") : objectors.join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
