import { useMemo } from "preact/hooks";
import {
  type BaselineLine,
  presentBaseline,
  presentObjections,
  presentQuestions,
  type QuestionLine,
} from "../../present/index.ts";
import { Figure } from "../charts/figure.tsx";
import { useApp, useShell } from "../context.ts";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";
import { Running } from "./running.tsx";
import { keyOf, useSubject } from "./subject.ts";
import { useExperimentOf } from "./use-experiment.ts";
import { useChoosePreset } from "./what-if/use-desk.ts";

/** Where to begin: the questions one can ask, and the outcome that all of them start from. */
export function QuestionsPage() {
  const { say, language } = useShell();
  const world = useApp((state) => state.world);
  const run = useExperimentOf("forecast", { subject: useSubject() }, keyOf(world));
  const output = run?.output;
  const shown = useMemo(() => {
    if (output === undefined) return undefined;
    const voice = { say, language };
    return {
      questions: presentQuestions(world, output, voice),
      lines: presentBaseline(world, output, voice),
      figure: presentObjections(world, output, voice),
    };
  }, [world, output, say, language]);
  return (
    <>
      <p class="explore-lead">{say("explore.questions.lead")}</p>
      <Questions questions={shown?.questions ?? []} />
      <section class="parchment" aria-labelledby="baseline-title">
        <h2 id="baseline-title">{say("explore.questions.baseline")}</h2>
        <p>{say("explore.questions.baseline.text")}</p>
        <Running name="forecast" run={run} />
        <BaselineTable lines={shown?.lines ?? []} />
      </section>
      {shown === undefined ? null : <Figure figure={shown.figure} />}
    </>
  );
}

function Questions({ questions }: { questions: readonly QuestionLine[] }) {
  const { actions } = useShell();
  const choosePreset = useChoosePreset();
  const open = ({ tab, item, preset }: QuestionLine): void => {
    if (preset !== undefined) choosePreset(preset);
    actions.explore(tab, item);
  };
  return (
    <ul class="explore-questions">
      {questions.map((one) => (
        <li key={one.question}>
          <button type="button" class="quiet" onClick={() => open(one)}>
            {one.question}
            <Icon name="forward" size={16} />
          </button>
        </li>
      ))}
    </ul>
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
            <td data-label={say("explore.questions.objects")}>{objectors.join(", ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
