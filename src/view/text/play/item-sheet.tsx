import type { ItemSheet as ItemSheetModel, TableModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { ToneMark } from "../shared/tone.tsx";
import { Ladder } from "./ladder.tsx";
import { PlaceList } from "./place-list.tsx";

function Tally({ tally }: { tally: TableModel["tally"] }) {
  const say = useSay();
  if (tally.length === 0) return null;
  return (
    <ul class="tally" aria-label={say("play.tally")}>
      {tally.map(({ tone, word, count }) => (
        <li key={tone} class={`tally-${tone}`}>
          <b>{count}</b>
          <span>
            <ToneMark tone={tone} size={16} />
            {word}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Heading({ sheet, doors }: { sheet: ItemSheetModel; doors: string }) {
  const say = useSay();
  return (
    <header class="floor-heading">
      <p class="label">{say("play.itemOf", { number: sheet.number, count: sheet.count })}</p>
      <span class="stamp">{doors}</span>
      <h1>{sheet.title}</h1>
      <p class="floor-line">
        {sheet.body} · {say("play.sponsor", { name: sheet.sponsor })}
      </p>
      {sheet.kinds.length === 0 ? null : (
        <ul class="kinds">
          {sheet.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
      )}
    </header>
  );
}

/** The item on the floor: what the draft says, where everybody stands, the rule, the background. */
export function ItemSheet({ table }: { table: TableModel }) {
  const say = useSay();
  const { sheet } = table;
  if (sheet === undefined) return <p class="floor-empty">{say("play.noItem")}</p>;
  return (
    <article class="floor">
      <Heading sheet={sheet} doors={table.doors} />
      <blockquote>{sheet.text}</blockquote>
      <Tally tally={table.tally} />
      <h2 class="label">{say("play.ladder")}</h2>
      <Ladder sheet={sheet} />
      <section class="rule">
        <h2 class="label">{say("play.rule")}</h2>
        <p>{sheet.rule}</p>
        {table.soundings === undefined ? null : <p class="soundings">{table.soundings}</p>}
      </section>
      <Disclosure label={say("play.places")}>
        <PlaceList places={sheet.places} />
      </Disclosure>
      <Disclosure label={say("play.background")}>
        <p>{sheet.background}</p>
        {sheet.evidence === undefined ? null : <EvidenceBadge evidence={sheet.evidence} />}
      </Disclosure>
    </article>
  );
}
