import type { YearOpening } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";

/** How the next session opens: who sits, who chairs, what comes back to the agenda and what leaves. */
export function YearNext({ next }: { next: YearOpening }) {
  const { say } = useShell();
  const { year, intro, returning, leaving } = next;
  const same = returning.length === 0 && leaving.length === 0;
  return (
    <section class="year-next" aria-labelledby="next-title">
      <h2 id="next-title">{say("year.next", { year })}</h2>
      <p class="quote">{intro}</p>
      <div class="year-halves">
        <Table next={next} />
        <div>
          {same ? <p class="hint">{say("year.agenda.none")}</p> : null}
          <Texts title={say("year.returning")} texts={returning} />
          <Texts title={say("year.leaving")} texts={leaving} />
        </div>
      </div>
    </section>
  );
}

function Table({ next }: { next: YearOpening }) {
  const { say } = useShell();
  const { chair, seats, table } = next;
  return (
    <div>
      <h3>{say("year.table")}</h3>
      <p>{chair}</p>
      <ul class="year-seats">
        {seats.map(({ id, name, flag, chair: chairs, played, away }) => (
          <li key={id} class={played ? "seat-mine" : ""}>
            <Flag code={flag} width={26} />
            <span>{name}</span>
            {chairs ? <small>{say("year.seat.chair")}</small> : null}
            {played ? (
              <small>
                <Icon name="person" size={13} /> {say("year.seat.played")}
              </small>
            ) : null}
            {away ? <small>{say("year.seat.away")}</small> : null}
          </li>
        ))}
      </ul>
      {table.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="year-texts">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
