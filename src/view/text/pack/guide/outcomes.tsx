import type { HistoryLine, PackModel } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { ToneMark } from "../../shared/tone.tsx";
import { citationsOf, SourceList } from "../citations.tsx";
import { DelegationHeads } from "../delegation-heads.tsx";
import { ToneKey } from "../tally-sheet.tsx";

/** How every delegation would answer by its interests alone. */
export function Expected({ pack }: { pack: PackModel }) {
  const say = useSay();
  return (
    <section class="guide-expected">
      <h3>{say("pack.guide.expected")}</h3>
      <p class="sheet-hint">{say("pack.guide.expected.hint")}</p>
      <ToneKey pack={pack} />
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say("pack.brief.col.draft")}
            </th>
            <DelegationHeads delegations={pack.delegations} />
            <th scope="col">{say("pack.tally.result")}</th>
          </tr>
        </thead>
        <tbody>
          {pack.guide.expected.map(({ item, number, title, answers, outcome }) => (
            <tr key={item}>
              <td class="draft-number">{number}</td>
              <th scope="row">{title}</th>
              {answers.map(({ actor, tone, word }) => (
                <td key={actor} class="answer-mark">
                  <ToneMark tone={tone} size={16} />
                  <span class="hidden">{word}</span>
                </td>
              ))}
              <td>{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is reported to have become of each draft, how surely, and from where. */
export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const say = useSay();
  const citations = citationsOf(lines.map(({ source }) => source));
  return (
    <section>
      <h3>{say("pack.guide.history")}</h3>
      <p class="sheet-hint">{say("pack.guide.history.hint")}</p>
      <table class="plan-table history-table">
        <tbody>
          {lines.map((line) => (
            <tr key={line.item}>
              <td class="draft-number">{line.number}</td>
              <th scope="row">{line.title}</th>
              <td>
                <b>{line.outcome ?? say("pack.guide.history.none")}</b>
                {line.evidence === undefined ? "" : ` · ${line.evidence.gradeWord}`}
                {citations.markOf(line.source)}
                {line.note === undefined ? null : <span>{line.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SourceList citations={citations} />
    </section>
  );
}
