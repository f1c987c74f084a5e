import { useState } from "preact/hooks";
import type { Scenario } from "../../../engine/index.ts";
import { type CampaignFile, USUAL_SEED } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { datesText, listText } from "../shared/format.ts";
import { CampaignSheet } from "./campaign-sheet.tsx";
import { ClassEntry } from "./class-entry.tsx";
import { OpenTranscript } from "./open-transcript.tsx";
import { PackEntry } from "./pack-entry.tsx";
import { PageHeader } from "./page-header.tsx";
import { ScenarioCard } from "./scenario-card.tsx";
import { ScenarioChooser } from "./scenario-chooser.tsx";
import { type Delegation, delegationsOf, delegationsThrough } from "./scenario-text.ts";
import { SeatPicker } from "./start-seats.tsx";
import {
  BargainingSwitch,
  NOISE,
  type Settings,
  StartSettings,
  seedOf,
} from "./start-settings.tsx";

/** The first page: what this is, who plays whom, begin; or go on with a game. */
export function StartPage() {
  const { say, language } = useShell();
  const campaign = useApp((state) => state.campaign);
  const { scenario } = useApp((state) => state.world);
  const line =
    campaign?.campaign.title[language] ??
    `${scenario.place[language]} · ${datesText(
      scenario.sittings.map((one) => one.date),
      language,
    )}`;
  return (
    <div class="page start-page">
      <PageHeader line={line} />
      <main id="main" tabIndex={-1}>
        <div class="start-lead">
          <p class="eyebrow">{say("pages.start.eyebrow")}</p>
          <h1>{say("pages.start.title")}</h1>
          <p>{say("pages.start.lead")}</p>
        </div>
        <div class="start-columns">
          <div class="start-aside">
            <ResumeCard />
            <ClassEntry />
            <ScenarioChooser />
          </div>
          <div class="start-chosen">
            {campaign === undefined ? <ChosenScenario /> : <ChosenCampaign file={campaign} />}
            <OpenTranscript />
          </div>
        </div>
      </main>
    </div>
  );
}

function ChosenScenario() {
  const { language } = useShell();
  const { scenario, members } = useApp((state) => state.world);
  const delegations = delegationsOf(scenario, members, language);
  return (
    <>
      <ScenarioCard scenario={scenario} />
      <Setup key={scenario.id} scenario={scenario} delegations={delegations} />
      <PackEntry id={scenario.id} />
    </>
  );
}

function ChosenCampaign({ file }: { file: CampaignFile }) {
  const { language } = useShell();
  const { campaign, scenarios } = file;
  const first = scenarios.get(campaign.sessions[0]?.scenario ?? "");
  if (first === undefined) return null;
  const delegations = delegationsThrough(file, language);
  return (
    <>
      <CampaignSheet file={file} />
      <Setup key={campaign.id} scenario={first} delegations={delegations} campaign />
    </>
  );
}

function ResumeCard() {
  const { say, actions } = useShell();
  const resumable = useApp((state) => state.resumable);
  if (!resumable) return null;
  return (
    <section class="resume" aria-labelledby="resume-title">
      <h2 id="resume-title">{say("pages.resume.title")}</h2>
      <p class="hint">{say("pages.resume.text")}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void actions.resume()}>
          {say("pages.resume.button")}
        </button>
        <button type="button" class="quiet" onClick={() => actions.leave()}>
          {say("pages.resume.forget")}
        </button>
      </div>
    </section>
  );
}

interface SetupProps {
  readonly scenario: Scenario;
  readonly delegations: readonly Delegation[];
  /** Whether more sessions follow this one. */
  readonly campaign?: boolean;
}

function Setup({ scenario, delegations, campaign = false }: SetupProps) {
  const { say, actions } = useShell();
  const year = campaign ? scenario.date.slice(0, 4) : undefined;
  const [persons, setPersons] = useState<readonly string[]>([]);
  const [settings, setSettings] = useState<Settings>({ drawn: false, seed: String(USUAL_SEED) });
  const [refused, setRefused] = useState(false);
  const chosen = delegations.filter((one) => persons.includes(one.id));
  const toggle = (id: string) =>
    setPersons(persons.includes(id) ? persons.filter((one) => one !== id) : [...persons, id]);
  const begin = () => {
    const seed = settings.drawn ? seedOf(settings.seed) : USUAL_SEED;
    setRefused(seed === undefined);
    if (seed === undefined) return;
    const ids = chosen.map((one) => one.id);
    actions.begin({ persons: ids, seed, noise: settings.drawn ? NOISE : 0 });
  };
  return (
    <div class="setup">
      <SeatPicker delegations={delegations} persons={persons} onToggle={toggle} />
      {campaign ? <p class="hint">{say("campaign.bargaining")}</p> : <BargainingSwitch />}
      <StartSettings
        scenario={scenario}
        settings={settings}
        open={refused}
        onChange={setSettings}
      />
      <BeginBar chosen={chosen} year={year} refused={refused} onBegin={begin} />
    </div>
  );
}

interface BeginBarProps {
  readonly chosen: readonly Delegation[];
  /** Of a campaign's first session. */
  readonly year: string | undefined;
  readonly refused: boolean;
  readonly onBegin: () => void;
}

function BeginBar({ chosen, year, refused, onBegin }: BeginBarProps) {
  const { say, language } = useShell();
  const names = listText(
    chosen.map((one) => one.name),
    language,
  );
  const genitives = listText(
    chosen.map((one) => one.genitive),
    language,
  );
  const watch = chosen.length === 0;
  const play =
    chosen.length > 2
      ? say("pages.begin.several", { n: chosen.length })
      : say("pages.begin.play", { names, genitives });
  const first =
    year === undefined ? say("pages.begin.play.hint") : say("campaign.play.hint", { year });
  const hint = watch ? say("pages.begin.watch.hint") : first;
  return (
    <div class="begin-bar">
      <p class={refused ? "wrong" : "hint"} role="status">
        {refused ? say("pages.settings.seed.wrong") : hint}
      </p>
      <button type="button" class={watch ? "primary watch" : "primary"} onClick={onBegin}>
        {watch ? say("pages.begin.watch") : play}
      </button>
    </div>
  );
}
