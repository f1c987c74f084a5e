import type { DealModel, MandateLine, ReactionLine } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Deals } from "../play/corridor/deals.tsx";
import { Outside } from "../play/corridor/outside.tsx";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { ToneBadge } from "../shared/tone.tsx";

/** What each delegation was sent for, and what of it came true. */
export function Mandates({ mandates }: { mandates: readonly MandateLine[] }) {
  const say = useSay();
  if (mandates.length === 0) return null;
  return (
    <section class="parchment result-mandates" aria-labelledby="mandates-title">
      <h2 id="mandates-title">{say("pages.mandate.title")}</h2>
      <p class="hint">{say("pages.mandate.text")}</p>
      <div class="mandates">
        {mandates.map((mandate) => (
          <Mandate key={mandate.actor} mandate={mandate} />
        ))}
      </div>
    </section>
  );
}

function Mandate({ mandate }: { mandate: MandateLine }) {
  const say = useSay();
  const { name, flag, points, all, aims, played } = mandate;
  return (
    <article class={played ? "mandate mandate-played" : "mandate"} aria-label={name}>
      <h3>
        <Flag code={flag} width={28} />
        <span>{name}</span>
        <b>{say("pages.mandate.points", { points, all })}</b>
      </h3>
      <p class="mandate-beside">{mandate.beside}</p>
      <ul>
        {aims.map((aim) => (
          <li key={aim.text}>
            <span>
              {aim.secret ? <Icon name="lock" size={14} /> : null} {aim.text}
            </span>
            <span class="mandate-met">
              <ToneBadge
                tone={aim.met ? "support" : "absent"}
                word={say(aim.met ? "pages.mandate.met" : "pages.mandate.missed")}
              />
              <small>{say("pages.mandate.weight", { n: aim.weight })}</small>
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

interface BooksProps {
  readonly deals: readonly DealModel[] | undefined;
  /** Whether others' books are still closed: more sessions are to come. */
  readonly hidden: boolean;
}

/** The books at the end: nothing in them is secret any more, but where a campaign goes on. */
export function Books({ deals, hidden }: BooksProps) {
  const say = useSay();
  if (deals === undefined) return null;
  return (
    <section class="parchment result-books" aria-labelledby="books-title">
      <h2 id="books-title">{say("pages.books.title")}</h2>
      {hidden ? <p class="hint">{say("campaign.books.hidden")}</p> : null}
      <Deals deals={deals} none={say("pages.books.none")} />
    </section>
  );
}

/** What those outside did, by which rule. */
export function OutsideAtEnd({ lines }: { lines: readonly ReactionLine[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section class="parchment result-outside" aria-labelledby="outside-title">
      <h2 id="outside-title">{say("outside.title")}</h2>
      <Outside lines={lines} />
    </section>
  );
}
