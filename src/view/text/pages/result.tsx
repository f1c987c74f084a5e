import { useMemo } from "preact/hooks";
import type { AppState } from "../../../store/index.ts";
import { presentResult, type ResultModel } from "../../present/index.ts";
import { useActions, useApp, useSay, useShell } from "../context.ts";
import { LessonNote, useLesson } from "../play/lesson.tsx";
import { datesText } from "../shared/format.ts";
import { Limits } from "./limits.tsx";
import { PageHeader } from "./page-header.tsx";
import { Books, Mandates, OutsideAtEnd } from "./result-bargains.tsx";
import { ResultTable } from "./result-table.tsx";
import { SavePanel } from "./save.tsx";
import { Scores } from "./scores.tsx";
import { Systems } from "./systems.tsx";

type Session = NonNullable<AppState["session"]>;

/** After the last item: what became of everything, beside what is reported, and why. */
export function ResultPage() {
  const { language } = useShell();
  const scenario = useApp((state) => state.world.scenario);
  const session = useApp((state) => state.session);
  return (
    <div class="page result-page">
      <PageHeader
        line={`${scenario.place[language]} · ${datesText(
          scenario.sittings.map((one) => one.date),
          language,
        )}`}
      />
      <main id="main" tabIndex={-1}>
        {session === undefined ? <NoGame /> : <Result session={session} />}
      </main>
    </div>
  );
}

function NoGame() {
  const { say, actions } = useShell();
  return (
    <div class="page-lead">
      <h1>{say("pages.result.none")}</h1>
      <button type="button" class="primary" onClick={() => actions.go("start")}>
        {say("pages.result.start")}
      </button>
    </div>
  );
}

function Result({ session }: { session: Session }) {
  const { say, language, actions } = useShell();
  const model = useMemo(() => presentResult(session, { say, language }), [session, language]);
  const lesson = useLesson();
  return (
    <>
      <LessonNote lesson={lesson} />
      <Headline model={model} session={session} onLook={() => actions.showStep(0)} />
      <ResultTable lines={model.lines} onStep={(step) => actions.showStep(step)} />
      <Mandates mandates={model.mandates} />
      <Scores scores={model.scores} />
      <Books deals={model.deals} />
      <section class="parchment result-changes" aria-labelledby="changes-title">
        <h2 id="changes-title">{say("pages.result.changes")}</h2>
        <Systems changes={model.changes} />
      </section>
      <OutsideAtEnd lines={model.outside} />
      <Limits title={say("pages.result.limits")} limits={model.limits} />
      <SavePanel />
    </>
  );
}

interface HeadlineProps {
  readonly model: ResultModel;
  readonly session: Session;
  readonly onLook: () => void;
}

function Headline({ model, session, onLook }: HeadlineProps) {
  const say = useSay();
  const actions = useActions();
  const again = () => {
    const { world, persons, seed, noise } = session;
    const ids = persons.flatMap((person) => world.members[person]?.id ?? []);
    actions.begin({ persons: ids, seed, noise, bargaining: world.bargaining !== undefined });
  };
  return (
    <div class="page-lead result-lead">
      <p class="eyebrow">{say("pages.result.eyebrow")}</p>
      <h1>{model.headline}</h1>
      <SameStrip model={model} />
      <div class="row">
        <button type="button" class="primary" onClick={onLook}>
          {say("pages.result.look")}
        </button>
        <button type="button" class="quiet" onClick={again}>
          {say("pages.result.again")}
        </button>
        <button type="button" class="quiet" onClick={() => actions.go("start")}>
          {say("pages.result.start")}
        </button>
      </div>
    </div>
  );
}

/** One mark for each item, in agenda order; the table below says the same in words. */
function SameStrip({ model }: { model: ResultModel }) {
  return (
    <ol class="same-strip" aria-hidden="true">
      {model.lines.map((line) => (
        <li key={line.item} class={line.same ? "same" : "different"} title={line.title}>
          {line.same ? "=" : "≠"}
        </li>
      ))}
    </ol>
  );
}
