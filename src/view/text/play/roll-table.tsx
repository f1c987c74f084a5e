import type { RollLine } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { ReasonTerms } from "../shared/reason-terms.tsx";
import { ToneBadge } from "../shared/tone.tsx";

function Reason({ line }: { line: RollLine }) {
  const { say } = useVoice();
  const { reason } = line;
  if (reason === undefined) return null;
  return (
    <details class="reason">
      <summary>{reason.sentence}</summary>
      <ReasonTerms name={line.name} reason={reason} />
      {reason.estimate ? <p class="estimate">{say("play.estimate")}</p> : null}
    </details>
  );
}

/** Who answered what, and why where one may know it. */
export function RollTable({ roll }: { roll: readonly RollLine[] }) {
  const { say } = useVoice();
  return (
    <table class="roll">
      <caption class="label">{say("play.roll")}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">{say("play.delegation")}</th>
          <th scope="col">{say("play.answer")}</th>
        </tr>
      </thead>
      <tbody>
        {roll.map((line) => (
          <tr key={line.actor}>
            <th scope="row">
              <span class="roll-name">
                <Flag code={line.flag} width={22} />
                {line.name}
              </span>
            </th>
            <td>
              <ToneBadge tone={line.tone} word={line.word} />
              <Reason line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
