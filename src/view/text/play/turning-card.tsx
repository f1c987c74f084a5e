import type { ChangeModel, TableModel, TurningModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { AccountTable } from "../shared/account-table.tsx";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { ToneMark } from "../shared/tone.tsx";
import { Deal } from "./corridor/deals.tsx";
import { RollTable } from "./roll-table.tsx";

function Changes({ changes }: { changes: readonly ChangeModel[] }) {
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <section class="changes">
      <h2 class="label">{say("play.changes")}</h2>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <span class="change-label">{change.label}</span>
            <span class="change-values">
              <s>{change.before}</s>
              <span aria-hidden="true"> → </span>
              <span class="hidden">{say("play.becomes")}</span>
              <b>{change.after}</b>
            </span>
            <EvidenceBadge evidence={change.evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TurningCardProps {
  readonly turning: TurningModel;
  readonly sheet: TableModel["sheet"];
}

/** What just happened, and why: the verdict, the roll call, what changed in the world. */
export function TurningCard({ turning, sheet }: TurningCardProps) {
  const say = useSay();
  return (
    <article class="floor turning">
      <header class="floor-heading">
        {sheet === undefined ? null : (
          <p class="label">
            {say("play.itemNamed", {
              number: sheet.number,
              count: sheet.count,
              title: sheet.title,
            })}
          </p>
        )}
        <h1 class={`verdict verdict-${turning.tone}`}>
          <ToneMark tone={turning.tone} size={30} />
          {turning.title}
        </h1>
      </header>
      {turning.sentences.length === 0 ? (
        <blockquote>{sheet?.text}</blockquote>
      ) : (
        <div class="verdict-why">
          {turning.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {turning.deal === undefined ? null : (
        <section>
          <h2 class="label">{say("turn.promises")}</h2>
          <Deal deal={turning.deal} />
        </section>
      )}
      {turning.why === undefined ? null : (
        <details class="reason dealing-reason">
          <summary>{turning.why.sentence}</summary>
          <AccountTable account={turning.why.account} caption={turning.why.sentence} />
        </details>
      )}
      {turning.roll.length === 0 ? null : <RollTable roll={turning.roll} />}
      <Changes changes={turning.changes} />
    </article>
  );
}
