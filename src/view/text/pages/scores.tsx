import type { ScoreLine } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { AccountTable } from "../shared/account-table.tsx";
import { Disclosure } from "../shared/disclosure.tsx";
import { Flag } from "../shared/flag.tsx";
import { amountText } from "../shared/format.ts";
import { Icon } from "../shared/icon.tsx";

/** What the game brought each delegation, beside what history would have brought it. */
export function Scores({ scores }: { scores: readonly ScoreLine[] }) {
  const { say } = useShell();
  const amounts = scores.flatMap((one) => [one.account.total, one.history]);
  const chart = { low: Math.min(0, ...amounts), high: Math.max(1, ...amounts) };
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
            <th scope="col">{say("play.delegation")}</th>
            <td />
            <th scope="col">{say("pages.scores.here")}</th>
            <th scope="col">{say("pages.scores.history")}</th>
            <th scope="col">{say("pages.scores.difference")}</th>
          </tr>
        </thead>
        {scores.map((score) => (
          <Score key={score.actor} score={score} chart={chart} />
        ))}
      </table>
    </section>
  );
}

function Score({ score, chart }: { score: ScoreLine; chart: Scale }) {
  const { say, language } = useShell();
  const { name, flag, account, history, difference, played, scale } = score;
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
          <DivergingBars here={account.total} history={history} scale={chart} />
        </td>
        <td class="number">
          <span class="cell-name" aria-hidden="true">
            {say("pages.scores.here")}
          </span>
          {amountText(account.total, language)}
        </td>
        <td class="number">
          <span class="cell-name" aria-hidden="true">
            {say("pages.scores.history")}
          </span>
          {amountText(history, language)}
        </td>
        <td class="number difference">
          <span class="cell-name" aria-hidden="true">
            {say("pages.scores.difference")}
          </span>
          {amountText(difference, language)}
        </td>
      </tr>
      <tr class="terms-row">
        <td colSpan={5}>
          <Disclosure kind="terms" label={say("pages.scores.terms")}>
            <p class="hint">{scale}</p>
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
  readonly scale: Scale;
}

/** The lowest and the highest amount of the chart; zero lies within. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Width of the drawing; the browser stretches it to the width of its cell. */
const WIDTH = 200;

/** Two bars from a common zero, losses to the left. The numbers stand beside them. */
function DivergingBars({ here, history, scale }: BarsProps) {
  const { low, high } = scale;
  const at = (amount: number) => ((amount - low) / (high - low)) * WIDTH;
  const bar = (amount: number, top: number, kind: string) => (
    <rect
      class={kind}
      x={at(Math.min(0, amount))}
      y={top}
      width={at(Math.max(0, amount)) - at(Math.min(0, amount))}
      height="8"
    />
  );
  return (
    <svg
      class="bars-chart"
      viewBox={`0 0 ${WIDTH} 26`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bar(here, 3, "bar-here")}
      {bar(history, 14, "bar-history")}
      <rect class="bar-zero" x={at(0) - 0.3} y="0" width="0.6" height="26" />
    </svg>
  );
}
