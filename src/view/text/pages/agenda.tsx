import type { AgendaLine, SittingLine } from "../../present/index.ts";
import { useSay, useVoice } from "../context.ts";
import { dateText } from "../shared/format.ts";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";

/** The agenda, sitting by sitting, as far as it has come. */
export function Agenda({ sittings }: { sittings: readonly SittingLine[] }) {
  const { say, language } = useVoice();
  return (
    <section class="agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{say("pages.agenda.title")}</h2>
      <ol>
        {sittings.map((sitting) => (
          <li
            key={sitting.id}
            class={`sitting-${sitting.state}`}
            aria-current={sitting.state === "now" ? "step" : undefined}
          >
            <header>
              <h3>{sitting.title}</h3>
              <p>
                <time dateTime={sitting.date}>{dateText(sitting.date, language)}</time>
                <span class="sitting-word">{say(`pages.agenda.${sitting.state}`)}</span>
                {sitting.closed ? (
                  <span>
                    <Icon name="lock" size={14} /> {say("pages.agenda.doors")}
                  </span>
                ) : null}
              </p>
            </header>
            <Items items={sitting.items} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Items({ items }: Pick<SittingLine, "items">) {
  const say = useSay();
  if (items.length === 0) return <p class="hint">{say("pages.agenda.empty")}</p>;
  return (
    <ol class="agenda-items">
      {items.map((item) => (
        <li key={item.id} class={`item-${item.state}`}>
          <span>{item.title}</span>
          <Standing line={item} />
        </li>
      ))}
    </ol>
  );
}

function Standing({ line }: { line: AgendaLine }) {
  const say = useSay();
  if (line.outcome !== undefined) return <ToneBadge tone={line.tone} word={line.outcome} />;
  if (line.state === "floor") return <strong class="on-floor">{say("pages.agenda.floor")}</strong>;
  return <small>{say("pages.agenda.pending")}</small>;
}
