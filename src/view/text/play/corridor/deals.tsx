import type { DealModel } from "../../../present/index.ts";
import { Flag } from "../../shared/flag.tsx";
import { ToneBadge } from "../../shared/tone.tsx";

/** A deal of the books: who promised what, and what became of it. */
export function Deal({ deal }: { deal: DealModel }) {
  return (
    <article class="deal" aria-label={deal.title}>
      <h3>{deal.title}</h3>
      <ul class="promises">
        {deal.promises.map(({ id, maker, text, state, word, tone }) => (
          <li key={id} class={`promise promise-${state}`}>
            <Flag code={maker.flag} width={20} />
            <span class="promise-text">
              <b>{maker.name}</b> {text}
            </span>
            <ToneBadge tone={tone} word={word} />
          </li>
        ))}
      </ul>
      <p class="deal-terms">{deal.terms.join(" ")}</p>
    </article>
  );
}

export function Deals({ deals, none }: { deals: readonly DealModel[]; none: string }) {
  if (deals.length === 0) return <p class="bargain-none">{none}</p>;
  return (
    <div class="deals">
      {deals.map((deal) => (
        <Deal key={deal.number} deal={deal} />
      ))}
    </div>
  );
}
