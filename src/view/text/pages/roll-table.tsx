import type { RollLine } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { Flag } from "../shared/flag.tsx";
import { ReasonTerms } from "../shared/reason-terms.tsx";
import { ToneBadge } from "../shared/tone.tsx";

interface RollTableProps {
  /** What was answered: the wording that was put. */
  readonly title: string;
  readonly roll: readonly RollLine[];
}

/** Who answered what, and why, each reason opened into its terms. */
export function RollTable({ title, roll }: RollTableProps) {
  const say = useSay();
  if (roll.length === 0) return null;
  return (
    <table class="roll-table">
      <caption class="label">{say("pages.result.roll", { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("play.delegation")}</th>
          <th scope="col">{say("play.answer")}</th>
          <th scope="col">{say("pages.result.reason")}</th>
        </tr>
      </thead>
      <tbody>
        {roll.map((line) => (
          <tr key={line.actor}>
            <th scope="row">
              <Flag code={line.flag} width={22} /> {line.name}
            </th>
            <td>
              <ToneBadge tone={line.tone} word={line.word} />
            </td>
            <td>
              {line.reason === undefined ? null : <Reason line={line} reason={line.reason} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ReasonProps {
  readonly line: RollLine;
  readonly reason: NonNullable<RollLine["reason"]>;
}

function Reason({ line, reason }: ReasonProps) {
  const say = useSay();
  return (
    <>
      <p>
        {reason.sentence}
        {reason.estimate ? (
          <small class="grade grade-estimate">{say("evidence.estimate")}</small>
        ) : null}
      </p>
      <Disclosure kind="terms" label={say("pages.scores.terms")}>
        <ReasonTerms name={line.name} reason={reason} />
      </Disclosure>
    </>
  );
}
