import type { ScoreLine } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { AccountTable, amountText } from "../shared/account-table.tsx";
import { Disclosure } from "../shared/disclosure.tsx";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";

/** What the game brought each delegation, beside what history would have brought it. */
export function Scores({ scores }: { scores: readonly ScoreLine[] }) {
  const { say } = useShell();
  const span = Math.max(
    1,
    ...scores.flatMap((one) => [one.account.total, one.history].map(Math.abs)),
  );
  return (
    <section class="scores" aria-labelledby="scores-title">
      <h2 id="scores-title">{say("pages.scores.title")}</h2>
      <p class="hint">{say("pages.scores.text")}</p>
      <p class="chart-key" aria-hidden="true">
        <span class="key-here">{say("pages.scores.here")}</span>
        <span class="key-history">{say("pages.scores.history")}</span>
      </p>
      <table class="score-table">
        <caption class="hidden">{say("pages.scores.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("pages.result.delegation")}</th>
            <td />
            <th scope="col">{say("pages.scores.here")}</th>
            <th scope="col">{say("pages.scores.history")}</th>
            <th scope="col">{say("pages.scores.difference")}</th>
          </tr>
        </thead>
        {scores.map((score) => (
          <Score key={score.actor} score={score} span={span} />
        ))}
      </table>
    </section>
  );
}

function Score({ score, span }: { score: ScoreLine; span: number }) {
  const { say, language } = useShell();
  const { name, flag, account, history, difference, played } = score;
  return (
    <tbody class={played ? "played" : ""}>
      <tr>
        <th scope="row">
          <Flag code={flag} width={28} /> <span>{name}</span>
          {played ? (
            <small>
              <Icon name="person" size={14} /> {say("pages.scores.played")}
            </small>
          ) : null}
        </th>
        <td class="bars">
          <DivergingBars here={account.total} history={history} span={span} />
        </td>
        <td class="number">
          <span class="cell-name">{say("pages.scores.here")}</span>
          {amountText(account.total, language)}
        </td>
        <td class="number">
          <span class="cell-name">{say("pages.scores.history")}</span>
          {amountText(history, language)}
        </td>
        <td class="number difference">
          <span class="cell-name">{say("pages.scores.difference")}</span>
          {amountText(difference, language)}
        </td>
      </tr>
      <tr class="terms-row">
        <td colSpan={5}>
          <Disclosure kind="terms" label={say("pages.scores.terms")}>
            <AccountTable account={account} caption={name} />
          </Disclosure>
        </td>
      </tr>
    </tbody>
  );
}

interface BarsProps {
  readonly here: number;
  readonly history: number;
  /** The largest amount of the chart; half the width. */
  readonly span: number;
}

/** Two bars from a common zero, losses to the left. The numbers stand beside them. */
function DivergingBars({ here, history, span }: BarsProps) {
  const bar = (amount: number, top: number, kind: string) => {
    const width = (98 * Math.abs(amount)) / span;
    const x = amount < 0 ? 100 - width : 100;
    return <rect class={kind} x={x} y={top} width={width} height="8" />;
  };
  return (
    <svg class="bars-chart" viewBox="0 0 200 26" preserveAspectRatio="none" aria-hidden="true">
      {bar(here, 3, "bar-here")}
      {bar(history, 14, "bar-history")}
      <rect class="bar-zero" x="99.7" y="0" width="0.6" height="26" />
    </svg>
  );
}
