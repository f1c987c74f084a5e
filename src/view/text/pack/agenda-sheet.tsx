import type { ItemSheet, PackModel, PackSitting } from "../../present/index.ts";
import { useSay, useVoice } from "../context.ts";
import { dateText } from "../shared/format.ts";
import { citationsOf, SourceList } from "./citations.tsx";
import { Sheet } from "./sheet.tsx";

/** What everybody may know: what it is about, when who sits, and the drafts with their wordings. */
export function AgendaSheet({ pack }: { pack: PackModel }) {
  const say = useSay();
  const { summary, background, sittings } = pack.agenda;
  const citations = citationsOf(background.map(({ source }) => source));
  return (
    <Sheet pack={pack} kind="agenda" title={say("pack.doc.agenda")}>
      <h2 class="sheet-title">{pack.title}</h2>
      <p class="sheet-lead">{summary}</p>
      <section class="overview">
        <h3>{say("pages.agenda.title")}</h3>
        {sittings.map((sitting) => (
          <SittingLines key={sitting.id} sitting={sitting} />
        ))}
      </section>
      <section>
        <h3>{say("pack.agenda.about")}</h3>
        <ul class="about">
          {background.map(({ text, source }) => (
            <li key={text}>
              {text}
              {citations.markOf(source)}
            </li>
          ))}
        </ul>
        <SourceList citations={citations} />
      </section>
      <section class="drafts">
        <h3>{say("pack.agenda.drafts")}</h3>
        {sittings.flatMap(({ items }) => items.map((item) => <Draft key={item.id} item={item} />))}
      </section>
    </Sheet>
  );
}

function SittingLines({ sitting }: { sitting: PackSitting }) {
  const { say, language } = useVoice();
  const { title, date, body, closed, items } = sitting;
  return (
    <div class="sitting-lines">
      <div>
        <h4>{title}</h4>
        <p>
          {[body, dateText(date, language), closed ? say("sitting.closed") : ""]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      </div>
      {items.length === 0 ? (
        <p class="nothing">{say("pack.agenda.none")}</p>
      ) : (
        <ol>
          {items.map((item) => (
            <li key={item.id} value={item.number}>
              {item.title}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Draft({ item }: { item: ItemSheet }) {
  const say = useSay();
  return (
    <section class="draft" aria-label={item.title}>
      <p class="draft-number">{item.number}</p>
      <div>
        <h4>{item.title}</h4>
        <p class="draft-author">
          {[say("pack.agenda.author", { name: item.sponsor }), ...item.kinds].join(" · ")}
        </p>
        <p>{item.text}</p>
        <ol class="wordings" aria-label={say("pack.agenda.wordings")}>
          {item.rungs.map(({ value, label, marks }) => (
            <li key={value}>
              <b>{value}</b>
              <span>
                {label}
                {marks.length === 0 ? null : <i>{marks.join(", ")}</i>}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
