import { useEffect, useRef } from "preact/hooks";
import type { ClauseLine, OfferModel, Side, WorthModel } from "../../../present/index.ts";
import { useDeviceActions, useSay, useVoice } from "../../context.ts";
import { AccountTable } from "../../shared/account-table.tsx";
import { Flag } from "../../shared/flag.tsx";
import { amountText } from "../../shared/format.ts";
import { ToneMark } from "../../shared/tone.tsx";

/** An undertaking: what kind it is, and the words. */
export function Clause({ line }: { line: ClauseLine }) {
  return (
    <span class="clause">
      <b>{line.kind}</b>
      <span>{line.text}</span>
    </span>
  );
}

export function BargainSide({ side }: { side: Side }) {
  const say = useSay();
  return (
    <div class="bargain-side">
      <h4>{side.heading}</h4>
      {side.lines.length === 0 ? <p class="bargain-none">{say("offer.nothing")}</p> : null}
      <ul>
        {side.lines.map((line) => (
          <li key={line.text}>
            <Clause line={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it comes to for the reader; opened, the terms it is made of. */
export function Worth({ worth }: { worth: WorthModel }) {
  const { say, language } = useVoice();
  const { total } = worth.account;
  const tone = total > 0 ? "gain" : total < 0 ? "loss" : "even";
  return (
    <details class="bargain-worth">
      <summary>
        <span>{say("worth.title")}</span>
        <b class={`worth-${tone}`}>{amountText(total, language)}</b>
      </summary>
      <AccountTable account={worth.account} caption={say("worth.title")} />
      <p>{worth.note}</p>
    </details>
  );
}

/** An offer that lies open: both sides, the terms, the answers. */
export function OfferCard({ offer, opened = false }: { offer: OfferModel; opened?: boolean }) {
  const { act } = useDeviceActions();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) title.current?.focus();
  }, [opened]);
  const id = `offer-${offer.number}`;
  return (
    <article class="offer" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        <Flag code={offer.party.flag} width={24} />
        {offer.title}
      </h3>
      <div class="bargain">
        <BargainSide side={offer.left} />
        <BargainSide side={offer.right} />
      </div>
      <ul class="bargain-terms">
        {offer.terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
        {offer.trust === undefined ? null : <li>{offer.trust}</li>}
      </ul>
      {offer.worth === undefined ? null : <Worth worth={offer.worth} />}
      {offer.actions.length === 0 ? null : (
        <div class="offer-actions">
          {offer.actions.map((action) => (
            <button
              key={action.id}
              type="button"
              class={`paper-button paper-${action.tone}`}
              aria-label={action.label}
              onClick={() => act(action.id)}
            >
              <ToneMark tone={action.tone} size={16} />
              {action.short}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}
