import type { DeskItem, DeskModel, DeskSeat, EndingModel } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { Flag } from "../../shared/flag.tsx";
import { amountText } from "../../shared/format.ts";
import { ToneBadge } from "../../shared/tone.tsx";
import { ItemTerms, TermTable } from "./terms.tsx";

/** Which outcomes change, opened into why; then what it is worth to each. */
export function Results({ model }: { model: DeskModel }) {
  const { say } = useShell();
  return (
    <>
      <ul class="desk-items">
        {model.changed.map((item) => (
          <ChangedItem key={item.id} item={item} />
        ))}
      </ul>
      {model.touched.length === 0 ? null : (
        <Disclosure kind="desk-touched" label={say("whatIf.touched", { n: model.touched.length })}>
          {model.touched.map((item) => (
            <Disclosure key={item.id} kind="desk-fold" label={item.title}>
              <ItemTerms item={item} />
            </Disclosure>
          ))}
        </Disclosure>
      )}
      {model.seats.length === 0 ? null : <Seats seats={model.seats} />}
    </>
  );
}

function ChangedItem({ item }: { item: DeskItem }) {
  const { say } = useShell();
  return (
    <li class="desk-item">
      <h3>{item.title}</h3>
      <Turn before={item.before} after={item.after} />
      <ul class="desk-why">
        {item.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {item.answers.length === 0 ? null : (
        <Disclosure
          kind="desk-fold"
          label={
            <>
              {say("whatIf.terms")} <span class="hidden">({item.title})</span>
            </>
          }
        >
          <ItemTerms item={item} />
        </Disclosure>
      )}
    </li>
  );
}

/** From one outcome to another. */
export function Turn({ before, after }: { before: EndingModel; after: EndingModel }) {
  const { say } = useShell();
  return (
    <p class="desk-turn">
      <span class="hidden">{say("whatIf.before")}: </span>
      <ToneBadge tone={before.tone} word={before.word} />
      <span class="desk-arrow" aria-hidden="true">
        →
      </span>
      <span class="hidden">{say("whatIf.after")}: </span>
      <ToneBadge tone={after.tone} word={after.word} />
      {after.text === undefined ? null : (
        <small>{say("whatIf.inForce", { text: after.text })}</small>
      )}
    </p>
  );
}

function Seats({ seats }: { seats: readonly DeskSeat[] }) {
  const { say, language } = useShell();
  return (
    <div class="desk-seats">
      <h3>{say("whatIf.seats")}</h3>
      {seats.map(({ name, flag, payoff, difference, terms }) => (
        <Disclosure
          key={name}
          kind="desk-fold"
          label={
            <span class="desk-seat">
              <Flag code={flag} width={22} />
              <span>{name}</span>
              <b class={difference < 0 ? "worth-loss" : "worth-gain"}>
                {amountText(difference, language)}
              </b>
            </span>
          }
        >
          <TermTable
            caption={say("whatIf.seats.terms", { name })}
            groups={[{ terms, label: say("play.sum"), sum: payoff }]}
          />
        </Disclosure>
      ))}
    </div>
  );
}
