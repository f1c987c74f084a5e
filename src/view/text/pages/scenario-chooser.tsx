import type { ScenarioEntry } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { datesText } from "../shared/format.ts";
import { CampaignEntryCard } from "./campaign-entry.tsx";
import { EntryHealth } from "./entry-health.tsx";
import { isPlain } from "./plain-press.ts";
import { firstSentence } from "./scenario-text.ts";

/** Every summit there is: a press loads one, and the rest of the page follows. */
export function ScenarioChooser() {
  const { say, language } = useShell();
  const entries = useApp((state) => state.scenarios);
  const campaigns = useApp((state) => state.campaigns);
  const campaign = useApp((state) => state.campaign?.campaign);
  const scenario = useApp((state) => state.world.scenario);
  const chosen = campaign ?? scenario;
  const opening = useApp((state) => state.opening?.id);
  const awaited = [...campaigns, ...entries].find((one) => one.id === opening)?.title[language];
  return (
    <nav class="chooser" aria-labelledby="chooser-title">
      <h2 id="chooser-title">{say("pages.chooser.title")}</h2>
      <ol>
        {campaigns.map((entry) => (
          <li key={entry.id}>
            <CampaignEntryCard
              entry={entry}
              chosen={entry.id === chosen.id}
              busy={entry.id === opening}
            />
          </li>
        ))}
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} chosen={entry.id === chosen.id} busy={entry.id === opening} />
            <EntryHealth entry={entry} />
          </li>
        ))}
      </ol>
      <p class="hidden" role="status">
        {awaited === undefined
          ? say("pages.chooser.chosen", { title: chosen.title[language] })
          : say("pages.chooser.opening", { title: awaited })}
      </p>
    </nav>
  );
}

interface EntryCardProps {
  readonly entry: ScenarioEntry;
  readonly chosen: boolean;
  readonly busy: boolean;
}

/** A link, so that it can also be opened beside this page, kept and sent. */
function EntryCard({ entry, chosen, busy }: EntryCardProps) {
  const { say, language, actions } = useShell();
  const { id, title, summary, place, days, flags } = entry;
  return (
    <a
      class={busy ? "entry entry-busy" : "entry"}
      href={`?scenario=${encodeURIComponent(id)}`}
      aria-current={chosen ? "true" : undefined}
      aria-labelledby={`${id}-title ${id}-mark`}
      aria-describedby={`${id}-when ${id}-summary ${id}-figures`}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        void actions.openScenario(id);
      }}
    >
      <span class="entry-head">
        <span class="entry-when" id={`${id}-when`}>
          {place[language]} · {datesText(days, language)}
        </span>
        <span class="entry-flags" aria-hidden="true">
          {flags.map((flag) => (
            <Flag key={flag} code={flag} width={16} />
          ))}
        </span>
      </span>
      <strong id={`${id}-title`}>{title[language]}</strong>
      <span class="entry-mark" id={`${id}-mark`}>
        {entry.lessons ? say("pages.chooser.tutorial") : null}
      </span>
      <span class="entry-summary" id={`${id}-summary`}>
        {firstSentence(summary[language])}
      </span>
      <EntryFigures entry={entry} />
    </a>
  );
}

function EntryFigures({ entry }: { entry: ScenarioEntry }) {
  const { say } = useShell();
  const { id, flags, items, minutes, fit } = entry;
  return (
    <span class="entry-figures" id={`${id}-figures`}>
      <span>{say("pages.chooser.figures", { states: flags.length, items, minutes })}</span>
      {fit.all === 0 ? null : (
        <span class="entry-fit">
          <span class="entry-bar" aria-hidden="true">
            <i style={{ width: `${(100 * fit.same) / fit.all}%` }} />
          </span>
          {say("pages.chooser.fit", { same: fit.same, all: fit.all })}
        </span>
      )}
    </span>
  );
}
