import { useMemo } from "preact/hooks";
import { ALL, type AppState, sessionOfYear, sightAtEnd } from "../../../store/index.ts";
import { presentResult, type ResultModel } from "../../present/index.ts";
import { useApp, useSay, useShell } from "../context.ts";
import { useLesson } from "../play/lesson.tsx";
import { LessonNote } from "../play/lesson-note.tsx";
import { datesText } from "../shared/format.ts";
import { Limits } from "./limits.tsx";
import { PageHeader } from "./page-header.tsx";
import { Books, Mandates, OutsideAtEnd } from "./result-bargains.tsx";
import { ResultTable } from "./result-table.tsx";
import { ResultWays } from "./result-ways.tsx";
import { SavePanel } from "./save.tsx";
import { Scores } from "./scores.tsx";
import { Systems } from "./systems.tsx";
import { useCampaignGame, YearsNav } from "./years-nav.tsx";

type Session = NonNullable<AppState["session"]>;

/** After the last item: what became of everything, beside what is reported, and why. */
export function ResultPage() {
  const { language } = useShell();
  const session = useApp(sessionOfYear);
  const inHand = useApp((state) => state.world.scenario);
  const scenario = session?.world.scenario ?? inHand;
  const game = useCampaignGame();
  const year = useApp((state) => state.year);
  return (
    <div class="page result-page">
      <PageHeader
        line={`${scenario.place[language]} · ${datesText(
          scenario.sittings.map((one) => one.date),
          language,
        )}`}
      />
      <main id="main" tabIndex={-1}>
        {game === undefined ? null : <YearsNav game={game} shown={year} />}
        {session === undefined ? <NoGame /> : <Result key={year} session={session} />}
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
  const { showStep } = actions;
  const present = useApp((state) => state.session);
  const sight = useApp(sightAtEnd);
  const model = useMemo(
    () => presentResult(session, { say, language }, sight),
    [session, sight, say, language],
  );
  const lesson = useLesson();
  return (
    <>
      <LessonNote lesson={lesson} />
      <Headline model={model} session={session} />
      <ResultTable lines={model.lines} {...(present === session ? { onStep: showStep } : {})} />
      <Mandates mandates={model.mandates} />
      <Scores scores={model.scores} />
      <Books deals={model.deals} hidden={sight !== ALL} />
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

function Headline({ model, session }: { model: ResultModel; session: Session }) {
  const say = useSay();
  return (
    <div class="page-lead result-lead">
      <p class="eyebrow">{say("pages.result.eyebrow")}</p>
      <h1>{model.headline}</h1>
      <SameStrip model={model} />
      <ResultWays session={session} />
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
