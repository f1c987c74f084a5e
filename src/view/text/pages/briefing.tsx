import type { Scenario, World } from "../../../engine/index.ts";
import { sourceOf } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { datesText, dateText } from "../shared/format.ts";
import { Icon } from "../shared/icon.tsx";
import { SourceLink } from "../shared/source-link.tsx";
import { BriefCards } from "./briefing-brief.tsx";
import { RuleCard } from "./briefing-rule.tsx";
import { Limits } from "./limits.tsx";
import { PageHeader } from "./page-header.tsx";

/** Before the first sitting: whom one speaks for, how a text passes, what it is all about. */
export function BriefingPage() {
  const { say, language, actions } = useShell();
  const world = useApp((state) => state.world);
  const { scenario } = world;
  const first = scenario.sittings[0]?.title[language] ?? "";
  return (
    <div class="page briefing-page">
      <PageHeader
        line={`${scenario.place[language]} · ${datesText(
          scenario.sittings.map((one) => one.date),
          language,
        )}`}
      />
      <main id="main" tabIndex={-1}>
        <div class="page-lead">
          <Eyebrow />
          <h1>{scenario.title[language]}</h1>
          <p>{scenario.summary[language]}</p>
        </div>
        <div class="briefing-columns">
          <div>
            <BriefCards world={world} />
            <RuleCard rules={scenario.rules} />
            <Day world={world} />
          </div>
          <div>
            <Stake scenario={scenario} />
            <Limits
              title={say("pages.briefing.unknown")}
              limits={scenario.limits.map((limit) => limit[language])}
            />
          </div>
        </div>
        <div class="begin-bar">
          <BackButton />
          <p class="hint">{say("pages.briefing.begin.hint", { title: first })}</p>
          <button type="button" class="primary" onClick={() => actions.go("play")}>
            {say("pages.briefing.begin")}
          </button>
        </div>
      </main>
    </div>
  );
}

function Eyebrow() {
  const { say } = useShell();
  const n = useApp((state) => state.game?.sessions.length);
  const all = useApp((state) => state.game?.campaign.sessions.length ?? 0);
  return (
    <p class="eyebrow">
      {n === undefined ? say("pages.briefing.eyebrow") : say("campaign.session", { n, all })}
    </p>
  );
}

/** To the start; in a later year of a campaign to the page of the year before. */
function BackButton() {
  const { say, actions } = useShell();
  const before = useApp((state) => (state.game?.sessions.length ?? 0) - 2);
  const earlier = useApp((state) => state.game?.sessions[before]?.world.scenario.date.slice(0, 4));
  return (
    <button
      type="button"
      class="quiet"
      onClick={() =>
        earlier === undefined ? actions.go("start") : actions.showYear(before, "year")
      }
    >
      <Icon name="back" size={16} />
      {earlier === undefined
        ? say("pages.briefing.back")
        : say("campaign.toYear", { year: earlier })}
    </button>
  );
}

function Stake({ scenario }: { scenario: Scenario }) {
  const { say, language } = useShell();
  return (
    <section class="stake" aria-labelledby="stake-title">
      <h2 id="stake-title">{say("pages.briefing.stake")}</h2>
      {scenario.briefing.map(({ text, source }) => {
        const known = sourceOf(source, scenario, { say, language });
        return (
          <div class="stake-part" key={text.en}>
            <p>{text[language]}</p>
            {known === undefined ? null : (
              <Disclosure kind="source-fold" label={`${say("pages.source.open")}: ${known.title}`}>
                <SourceLink source={known} />
              </Disclosure>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Day({ world }: { world: World }) {
  const { say, language } = useShell();
  const { scenario, homeSitting } = world;
  return (
    <section class="day" aria-labelledby="day-title">
      <h2 id="day-title">{say("pages.briefing.day")}</h2>
      <p>{say("pages.briefing.day.text")}</p>
      {world.bargaining === undefined ? null : <p>{say("pages.briefing.day.corridor")}</p>}
      <ol>
        {scenario.sittings.map((sitting, index) => (
          <li key={sitting.id}>
            <time dateTime={sitting.date}>{dateText(sitting.date, language)}</time>
            <div>
              <strong>{sitting.title[language]}</strong>
              <span>{say("pages.start.items", { n: countOf(homeSitting, index) })}</span>
              {sitting.format === "restricted" ? (
                <span>{say("pages.briefing.restricted")}</span>
              ) : null}
              {sitting.closed ? (
                <span>
                  <Icon name="lock" size={14} /> {say("pages.briefing.closed")}
                </span>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const countOf = (values: Int32Array, wanted: number): number =>
  values.reduce((count, value) => (value === wanted ? count + 1 : count), 0);
