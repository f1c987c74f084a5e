import { useState } from "preact/hooks";
import type { Scenario } from "../../../engine/index.ts";
import { USUAL_SEED } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { datesText, listText } from "../shared/format.ts";
import { OpenTranscript } from "./open-transcript.tsx";
import { PageHeader } from "./page-header.tsx";
import { ScenarioCard } from "./scenario-card.tsx";
import { ScenarioChooser } from "./scenario-chooser.tsx";
import { type Delegation, delegationsOf } from "./scenario-text.ts";
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
  const { scenario, members } = useApp((state) => state.world);
  const line = `${scenario.place[language]} · ${datesText(
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
            <ScenarioChooser />
          </div>
          <div class="start-chosen">
            <ScenarioCard scenario={scenario} />
            <Setup
              key={scenario.id}
              scenario={scenario}
              delegations={delegationsOf(scenario, members, language)}
            />
            <OpenTranscript />
          </div>
        </div>
      </main>
    </div>
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
}

function Setup({ scenario, delegations }: SetupProps) {
  const { actions } = useShell();
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
      <BargainingSwitch />
      <StartSettings
        scenario={scenario}
        settings={settings}
        open={refused}
        onChange={setSettings}
      />
      <BeginBar chosen={chosen} refused={refused} onBegin={begin} />
    </div>
  );
}

interface BeginBarProps {
  readonly chosen: readonly Delegation[];
  readonly refused: boolean;
  readonly onBegin: () => void;
}

function BeginBar({ chosen, refused, onBegin }: BeginBarProps) {
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
  const hint = watch ? say("pages.begin.watch.hint") : say("pages.begin.play.hint");
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
