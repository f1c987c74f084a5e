import type { DeskAnswer, DeskItem, DeskTerm, Sides } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { amountText } from "../../shared/format.ts";
import { ToneBadge } from "../../shared/tone.tsx";

/** Why an item came out otherwise, delegation by delegation, to the terms. */
export function ItemTerms({ item }: { item: DeskItem }) {
  const { say } = useShell();
  const { before, after } = item.asked;
  return (
    <>
      <p class="hint">
        {before === after
          ? say("whatIf.terms.asked", { text: after })
          : say("whatIf.terms.askedOther", { before, after })}
      </p>
      {item.answers.map((answer) => (
        <AnswerTerms key={answer.actor} answer={answer} />
      ))}
      <p class="hint">{say("whatIf.terms.note")}</p>
    </>
  );
}

function AnswerTerms({ answer }: { answer: DeskAnswer }) {
  const { say } = useShell();
  const { name, flag, before, after, changed } = answer;
  return (
    <div class="desk-answer">
      <p class="desk-who">
        <Flag code={flag} width={22} />
        <strong>{name}</strong>
        {changed ? (
          <>
            <ToneBadge tone={before.tone} word={before.word} />
            <span aria-hidden="true">→</span>
          </>
        ) : null}
        <ToneBadge tone={after.tone} word={after.word} />
      </p>
      <TermTable
        caption={say("whatIf.terms.of", { name })}
        groups={[
          { terms: answer.terms, label: say("whatIf.value"), sum: answer.value },
          { terms: answer.priceTerms, label: say("whatIf.price"), sum: answer.price },
        ]}
      />
      {answer.redLine ? <p class="hint">{say("whatIf.redLine")}</p> : null}
    </div>
  );
}

interface Group {
  readonly terms: readonly DeskTerm[];
  readonly label: string;
  readonly sum: Sides<number>;
}

/** Sums with their terms above them, before, after and the difference. */
export function TermTable({ caption, groups }: { caption: string; groups: readonly Group[] }) {
  const { say } = useShell();
  return (
    <table class="desk-terms">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{say("whatIf.before")}</th>
          <th scope="col">{say("whatIf.after")}</th>
          <th scope="col">{say("whatIf.difference")}</th>
        </tr>
      </thead>
      {groups.map(({ terms, label, sum }) => (
        <tbody key={label}>
          {terms.map((term) => (
            <TermRow key={term.label} label={term.label} sides={term} />
          ))}
          <TermRow label={label} sides={sum} sum />
        </tbody>
      ))}
    </table>
  );
}

interface TermRowProps {
  readonly label: string;
  readonly sides: Sides<number>;
  readonly sum?: boolean;
}

function TermRow({ label, sides: { before, after }, sum = false }: TermRowProps) {
  const { language } = useShell();
  const moved = after !== before;
  return (
    <tr class={`${sum ? "desk-sum" : ""}${moved ? " desk-moved" : ""}`}>
      <th scope="row">{label}</th>
      <td>{amountText(before, language)}</td>
      <td>{amountText(after, language)}</td>
      <td>{moved ? amountText(after - before, language) : "0"}</td>
    </tr>
  );
}
