import type { PackModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { ToneMark } from "../shared/tone.tsx";
import { DelegationHeads } from "./delegation-heads.tsx";
import { Sheet } from "./sheet.tsx";

/** For whoever keeps the count by hand: a line for each draft, a box for each delegation. */
export function TallySheet({ pack }: { pack: PackModel }) {
  const say = useSay();
  return (
    <Sheet pack={pack} kind="tally" title={say("pack.doc.tally")}>
      <h2 class="sheet-title">{say("pack.doc.tally")}</h2>
      <p>{say("pack.tally.lead")}</p>
      <ToneKey pack={pack} />
      <table class="grid-table tally-table">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say("pack.brief.col.draft")}
            </th>
            <th scope="col">{say("pack.tally.wording")}</th>
            <DelegationHeads delegations={pack.delegations} />
            <th scope="col">{say("pack.tally.result")}</th>
          </tr>
        </thead>
        {pack.agenda.sittings.map(({ id, items }) => (
          <tbody key={id}>
            {items.map((item) => (
              <tr key={item.id}>
                <td class="draft-number">{item.number}</td>
                <th scope="row">{item.title}</th>
                <td />
                {pack.delegations.map(({ actor }) => (
                  <td key={actor} />
                ))}
                <td />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Sheet>
  );
}

/** What the signs of the answers are. */
export function ToneKey({ pack }: { pack: PackModel }) {
  return (
    <p class="tone-key">
      {pack.rules.answers.map(({ id, tone, word }) => (
        <span key={id}>
          <ToneMark tone={tone} size={16} />
          {word}
        </span>
      ))}
    </p>
  );
}
