import type { CorridorModel, OfferModel } from "../../../present/index.ts";
import { useDeviceActions, useSay, useVoice } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { Flag } from "../../shared/flag.tsx";
import { amountText } from "../../shared/format.ts";
import { Chooser } from "./chooser.tsx";
import { Composer } from "./composer.tsx";
import { Deals } from "./deals.tsx";
import { BargainSide, OfferCard } from "./offer-card.tsx";
import { Outside } from "./outside.tsx";
import { Standings } from "./standings.tsx";

/** The paper of the corridor: what is offered, promised and said, or the draft one works on. */
export function CorridorPaper({ corridor }: { corridor: CorridorModel }) {
  const { draft, level } = corridor;
  if (draft !== undefined) return <Composer draft={draft} level={level} />;
  return <Overview corridor={corridor} />;
}

function Overview({ corridor }: { corridor: CorridorModel }) {
  const say = useSay();
  const { level, incoming, outgoing, others, deals, outside } = corridor;
  const choosing = level !== undefined && level.path !== "";
  const opened = incoming.find((offer) => level?.path === `offer/${offer.number}`);
  return (
    <article class="floor corridor">
      <header class="floor-heading">
        <p class="label">{say("phase.corridor")}</p>
        <h1>{corridor.title}</h1>
        <p class="floor-line">{say("corridor.lead")}</p>
      </header>
      {opened === undefined ? null : <OfferCard key={opened.number} offer={opened} opened />}
      {choosing && opened === undefined ? <Chooser level={level} /> : null}
      <Means own={corridor.own} />
      <News news={corridor.news} />
      <section aria-labelledby="incoming">
        <h2 class="label" id="incoming">
          {say("corridor.incoming")}
        </h2>
        {incoming.length === 0 ? (
          <p class="bargain-none">{say("corridor.incoming.none")}</p>
        ) : (
          incoming
            .filter((offer) => offer !== opened)
            .map((offer) => <OfferCard key={offer.number} offer={offer} />)
        )}
      </section>
      <Packages packages={corridor.packages} />
      <Offers title={say("corridor.outgoing")} offers={outgoing} />
      <Offers title={say("corridor.others")} offers={others} />
      <section aria-labelledby="deals">
        <h2 class="label" id="deals">
          {say("corridor.deals")}
        </h2>
        <Deals deals={deals} none={say("corridor.deals.none")} />
      </section>
      <Disclosure label={say("corridor.standings")} open>
        <Standings lines={corridor.standings} />
      </Disclosure>
      {outside.length === 0 ? null : (
        <Disclosure label={say("outside.title")}>
          <Outside lines={outside} />
        </Disclosure>
      )}
    </article>
  );
}

function Offers({ title, offers }: { title: string; offers: readonly OfferModel[] }) {
  if (offers.length === 0) return null;
  return (
    <section>
      <h2 class="label">{title}</h2>
      {offers.map((offer) => (
        <OfferCard key={offer.number} offer={offer} />
      ))}
    </section>
  );
}

/** What the advisers have ready: taken as a draft, and sent only from there. */
function Packages({ packages }: Pick<CorridorModel, "packages">) {
  const { say, language } = useVoice();
  const { choose } = useDeviceActions();
  if (packages.length === 0) return null;
  return (
    <section aria-labelledby="packages">
      <h2 class="label" id="packages">
        {say("package.heading")}
      </h2>
      <p class="bargain-none">{say("package.hint")}</p>
      {packages.map((one) => (
        <article key={one.id} class="offer package" aria-label={one.title}>
          <h3>
            <Flag code={one.party.flag} width={24} />
            {one.title}
          </h3>
          <div class="bargain">
            <BargainSide side={one.left} />
            <BargainSide side={one.right} />
          </div>
          <p class="package-hope">
            <span>{say("package.hope")}</span>
            <b>{amountText(one.hope, language)}</b>
          </p>
          {one.more === "" ? null : <p class="bargain-none">{one.more}</p>}
          <div class="offer-actions">
            <button
              type="button"
              class="paper-button"
              aria-label={say("package.take.of", { title: one.title })}
              onClick={() => choose(one.id)}
            >
              {say("package.take")}
            </button>
          </div>
        </article>
      ))}
    </section>
  );
}

function Means({ own }: { own: CorridorModel["own"] }) {
  const { say, language } = useVoice();
  if (own === undefined) return null;
  return (
    <ul class="tally means" aria-label={say("corridor.means")}>
      {own.map(({ label, value }) => (
        <li key={label}>
          <b>{amountText(value, language).replace("+", "")}</b>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

function News({ news }: Pick<CorridorModel, "news">) {
  const say = useSay();
  if (news.length === 0) return null;
  return (
    <section class="corridor-news">
      <h2 class="label">{say("corridor.news")}</h2>
      <ul>
        {news.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
