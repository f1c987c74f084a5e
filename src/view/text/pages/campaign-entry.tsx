import type { CampaignEntry } from "../../../store/index.ts";
import { useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { isPlain } from "./plain-press.ts";
import { firstSentence } from "./scenario-text.ts";

interface EntryProps {
  readonly entry: CampaignEntry;
  readonly chosen: boolean;
  readonly busy: boolean;
}

/** A campaign in the list: a link like those of the summits, on a card of its own. */
export function CampaignEntryCard({ entry, chosen, busy }: EntryProps) {
  const { say, language, actions } = useShell();
  const { id, title, summary, days, flags, sessions, minutes } = entry;
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].join("–");
  return (
    <a
      class={busy ? "entry entry-campaign entry-busy" : "entry entry-campaign"}
      href={`?campaign=${encodeURIComponent(id)}`}
      aria-current={chosen ? "true" : undefined}
      aria-labelledby={`${id}-title ${id}-mark`}
      aria-describedby={`${id}-when ${id}-summary ${id}-figures`}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        void actions.openCampaign(id);
      }}
    >
      <span class="entry-head">
        <span class="entry-when" id={`${id}-when`}>
          {years}
        </span>
        <span class="entry-flags" aria-hidden="true">
          {flags.map((flag) => (
            <Flag key={flag} code={flag} width={16} />
          ))}
        </span>
      </span>
      <strong id={`${id}-title`}>{title[language]}</strong>
      <span class="entry-mark" id={`${id}-mark`}>
        {say("campaign.mark")}
      </span>
      <span class="entry-summary" id={`${id}-summary`}>
        {firstSentence(summary[language])}
      </span>
      <span class="entry-figures" id={`${id}-figures`}>
        {say("campaign.figures", { sessions, states: flags.length, minutes })}
      </span>
    </a>
  );
}
