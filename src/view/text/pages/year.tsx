import { useMemo } from "preact/hooks";
import { presentYear, type YearModel } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";
import { PageHeader } from "./page-header.tsx";
import { YearChangesSection } from "./year-changes.tsx";
import { YearEvents } from "./year-events.tsx";
import { YearNext } from "./year-next.tsx";
import { useCampaignGame, YearsNav } from "./years-nav.tsx";

/** The page of a year: what its session decided, what came of it, how the next one opens. */
export function YearPage() {
  const { say, language, actions } = useShell();
  const game = useCampaignGame();
  const index = useApp((state) => state.year);
  const model = useMemo(
    () => (game === undefined ? undefined : presentYear(game, index, { say, language })),
    [game, index, say, language],
  );
  return (
    <div class="page year-page">
      <PageHeader line={game?.campaign.title[language] ?? ""} />
      <main id="main" tabIndex={-1}>
        {game === undefined ? null : <YearsNav game={game} shown={index} />}
        {model === undefined ? (
          <div class="page-lead">
            <h1>{say("year.none")}</h1>
            <button type="button" class="primary" onClick={() => actions.go("start")}>
              {say("pages.result.start")}
            </button>
          </div>
        ) : (
          <Year key={index} model={model} />
        )}
      </main>
    </div>
  );
}

function Year({ model }: { model: YearModel }) {
  const { say } = useShell();
  const { headline, title, intro, next } = model;
  return (
    <>
      <article class="parchment year-sheet" aria-labelledby="year-title">
        <p class="eyebrow">{say("year.eyebrow")}</p>
        <h1 id="year-title">{headline}</h1>
        <p class="year-session">{title}</p>
        <p class="quote">{intro}</p>
        <div class="year-halves">
          <Decisions model={model} />
          <YearEvents events={model.events} />
        </div>
        <YearChangesSection model={model} />
        {next === undefined ? null : <YearNext next={next} />}
      </article>
      <YearBar model={model} />
    </>
  );
}

function Decisions({ model }: { model: YearModel }) {
  const { say } = useShell();
  return (
    <section aria-labelledby="decided-title">
      <h2 id="decided-title">{say("year.decided")}</h2>
      <table class="decisions">
        <caption class="hidden">{say("year.decided.caption")}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{say("year.text")}</th>
            <th scope="col">{say("year.outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {model.decisions.map(({ item, title, outcome, tone }) => (
            <tr key={item}>
              <th scope="row">{title}</th>
              <td>
                <ToneBadge tone={tone} word={outcome} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The ways on: to the next session, to the end, or back to where the campaign stands. */
function YearBar({ model }: { model: YearModel }) {
  const { say, actions } = useShell();
  const present = useApp((state) => (state.game?.sessions.length ?? 0) - 1);
  const { index, year, next } = model;
  return (
    <div class="begin-bar year-page-bar">
      <button
        type="button"
        class="quiet year-back"
        onClick={() => actions.showYear(index, "result")}
      >
        <Icon name="back" size={16} />
        {say("campaign.toResult", { year })}
      </button>
      {index < present ? (
        <button type="button" class="primary" onClick={() => actions.go("play")}>
          {say("campaign.toTable")}
        </button>
      ) : next === undefined ? (
        <button type="button" class="primary" onClick={() => actions.go("closing")}>
          {say("campaign.onToEnd")}
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => actions.nextSession()}>
          {say("campaign.toBriefing", { year: next.year })}
        </button>
      )}
    </div>
  );
}
