import type { PackDelegation } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { ToneMark } from "../shared/tone.tsx";

/** A delegation's cards, to be cut apart along the lines. */
export function CardSheet({ of }: { of: PackDelegation }) {
  const say = useSay();
  const { name, flag, cards } = of;
  return (
    <article class="sheet sheet-cards" aria-label={`${say("pack.doc.cards")}: ${name}`}>
      {cards.map(({ id, tone, kind, word, hint }) => (
        <section key={id} class={`card-cut card-${tone}`} aria-label={`${word}: ${name}`}>
          <p class="card-of">
            <Flag code={flag} width={30} />
            {name}
            <span class="card-kind">{kind}</span>
          </p>
          <p class="card-word">
            <ToneMark tone={tone} size={46} />
            {word}
          </p>
          <p class="card-hint">{hint}</p>
        </section>
      ))}
    </article>
  );
}
