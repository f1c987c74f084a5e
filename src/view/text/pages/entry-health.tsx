import type { ScenarioEntry } from "../../../store/index.ts";
import { presentVerdict } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { ToneBadge } from "../shared/tone.tsx";
import { isPlain } from "./plain-press.ts";

/** Below a scenario's card: the verdict of its check-up, which leads to the check-up itself. */
export function EntryHealth({ entry: { id, title, health } }: { entry: ScenarioEntry }) {
  const { say, language, actions } = useShell();
  if (health === undefined) return null;
  const { tone } = presentVerdict(health.verdict, { say, language });
  const label = say("pages.chooser.health", { ...health });
  return (
    <a
      class="entry-health"
      href={`?scenario=${encodeURIComponent(id)}&explore=health`}
      aria-label={`${label}. ${title[language]}`}
      onClick={(event) => {
        if (!isPlain(event)) return;
        event.preventDefault();
        void actions.openScenario(id).then(() => actions.explore("health"));
      }}
    >
      <ToneBadge tone={tone} word={label} />
    </a>
  );
}
