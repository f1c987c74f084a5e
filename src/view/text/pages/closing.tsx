import { useMemo } from "preact/hooks";
import type { AppState } from "../../../store/index.ts";
import { type CampaignMandate, type ClosingModel, presentClosing } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { datesText } from "../shared/format.ts";
import { Icon } from "../shared/icon.tsx";
import { Limits } from "./limits.tsx";
import { PageHeader } from "./page-header.tsx";
import { SavePanel } from "./save.tsx";
import { Systems } from "./systems.tsx";
import { useCampaignGame } from "./years-nav.tsx";

type Game = NonNullable<AppState["game"]>;

/** The end of a campaign: its years in a row, the mandates over all of them, what became of the world. */
export function ClosingPage() {
  const { language } = useShell();
  const game = useCampaignGame();
  return (
    <div class="page closing-page">
      <PageHeader line={game?.campaign.title[language] ?? ""} />
      <main id="main" tabIndex={-1}>
        {game === undefined ? null : <Closing game={game} />}
      </main>
    </div>
  );
}

function Closing({ game }: { game: Game }) {
  const { say, language, actions } = useShell();
  const model = useMemo(() => presentClosing(game, { say, language }), [game, say, language]);
  const { persons, seed, noise } = game;
  return (
    <>
      <div class="page-lead">
        <p class="eyebrow">{say("closing.eyebrow")}</p>
        <h1>{model.title}</h1>
        <div class="row">
          <button type="button" class="primary" onClick={() => actions.go("start")}>
            {say("pages.result.start")}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => actions.begin({ persons, seed, noise })}
          >
            {say("closing.again")}
          </button>
        </div>
      </div>
      <Years years={model.years} />
      <Mandates model={model} />
      <section class="parchment result-changes" aria-labelledby="changes-title">
        <h2 id="changes-title">{say("closing.systems")}</h2>
        <Systems changes={model.systems} />
      </section>
      <Limits title={say("pages.result.limits")} limits={model.limits} />
      <SavePanel />
    </>
  );
}

function Years({ years }: { years: ClosingModel["years"] }) {
  const { say, language, actions } = useShell();
  return (
    <section aria-labelledby="closing-years-title">
      <h2 id="closing-years-title">{say("closing.years")}</h2>
      <ol class="closing-years">
        {years.map(({ index, year, title, days, summary }) => (
          <li key={year}>
            <h3>{title}</h3>
            <p class="dim">{datesText(days, language)}</p>
            <p>{summary}</p>
            <div class="row">
              <button type="button" class="goto" onClick={() => actions.showYear(index, "result")}>
                {say("campaign.toResult", { year })}
              </button>
              <button type="button" class="goto" onClick={() => actions.showYear(index, "year")}>
                {say("campaign.toYear", { year })}
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Mandates({ model }: { model: ClosingModel }) {
  const { say } = useShell();
  return (
    <section class="closing-mandates">
      <h2>{say("closing.mandates")}</h2>
      <p class="hint">{say("closing.mandates.text")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too. */}
      <section class="wide" tabIndex={0} aria-label={say("closing.mandates")}>
        <table class="mandate-table">
          <caption class="hidden">{say("closing.mandates")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("closing.delegation")}</th>
              {model.years.map(({ year }) => (
                <th scope="col" key={year}>
                  {year}
                </th>
              ))}
              <th scope="col">{say("closing.mean")}</th>
            </tr>
          </thead>
          <tbody>
            {model.mandates.map((row) => (
              <MandateRow key={row.actor} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function MandateRow({ row }: { row: CampaignMandate }) {
  const { say } = useShell();
  const { name, flag, played, points, mean } = row;
  return (
    <tr class={played ? "played" : ""}>
      <th scope="row">
        <Flag code={flag} width={26} /> <span>{name}</span>
        {played ? (
          <small>
            <Icon name="person" size={13} /> {say("pages.scores.played")}
          </small>
        ) : null}
      </th>
      {points.map((one, index) => (
        <td key={index}>
          {one === undefined ? (
            <>
              <span aria-hidden="true">–</span>
              <span class="hidden">{say("closing.none")}</span>
            </>
          ) : (
            <>
              <b>{one}</b>
              <span class="points-bar" aria-hidden="true">
                <i style={{ width: `${one}%` }} />
              </span>
            </>
          )}
        </td>
      ))}
      <td class="mean">
        <b>{mean}</b>
      </td>
    </tr>
  );
}
