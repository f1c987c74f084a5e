import type { YearEvent } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { dateText } from "../shared/format.ts";

/** What happened between two sessions, what went otherwise, what did not happen. */
export function YearEvents({ events }: { events: readonly YearEvent[] }) {
  const { say, language } = useShell();
  return (
    <section aria-labelledby="events-title">
      <h2 id="events-title">{say("year.events")}</h2>
      {events.length === 0 ? <p class="hint">{say("year.events.none")}</p> : null}
      <ol class="year-events">
        {events.map(({ id, date, as, text, evidence }) => (
          <li key={id} class={`event-${as}`}>
            <p class="event-head">
              <time dateTime={date}>{dateText(date, language)}</time>
              <span class="event-as">{say(`year.event.${as}`)}</span>
            </p>
            <p>{as === "nothing" ? say("year.event.rule", { text }) : text}</p>
            <EvidenceBadge evidence={evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
}
