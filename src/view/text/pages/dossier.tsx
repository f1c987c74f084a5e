import type { DossierModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Deals } from "../play/corridor/deals.tsx";
import { EvidenceBadge } from "../shared/evidence.tsx";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { Aims } from "./aims.tsx";
import { Stances } from "./stances.tsx";

/** What is known of a state, on a sheet of parchment; every line says how well it is known. */
export function Dossier({ model }: { model: DossierModel }) {
  const say = useSay();
  const { name, flag, kind, profile, posts, brief, aims } = model;
  const [head] = posts;
  return (
    <article class="dossier" aria-labelledby={`dossier-${model.actor}`}>
      <header>
        <Flag code={flag} width={56} />
        <div>
          <p class="eyebrow">{kind}</p>
          <h2 id={`dossier-${model.actor}`}>{name}</h2>
          {head === undefined ? null : (
            <p class="sub">
              {head.holder} · {head.title}
            </p>
          )}
        </div>
      </header>
      <p class="quote">{profile}</p>
      {brief === undefined ? null : <Brief text={brief} />}
      {model.corridor === undefined ? null : <Bargaining corridor={model.corridor} />}
      <Aims title={say("pages.dossier.aims")} aims={aims} />
      <Stances stances={model.stances} />
      <Facts facts={model.facts} />
      <Figures figures={model.figures} />
      <Posts posts={posts} />
    </article>
  );
}

function Bargaining({ corridor }: { corridor: NonNullable<DossierModel["corridor"]> }) {
  const say = useSay();
  const { capital, trust, said, deals } = corridor;
  return (
    <>
      <h3>{say("dossier.corridor")}</h3>
      <dl class="figures">
        <div>
          <dt>{say("dossier.capital")}</dt>
          <dd>{capital}</dd>
        </div>
        {trust === undefined ? null : (
          <div>
            <dt>{say("dossier.trust")}</dt>
            <dd>{trust}</dd>
          </div>
        )}
      </dl>
      <p class="dossier-said">
        <b>{say("corridor.said")}</b>{" "}
        {said.length === 0 ? say("corridor.said.nothing") : said.join("; ")}
      </p>
      {deals.length === 0 ? null : (
        <>
          <h3>{say("dossier.deals")}</h3>
          <Deals deals={deals} none="" />
        </>
      )}
    </>
  );
}

function Brief({ text }: { text: string }) {
  const say = useSay();
  return (
    <details class="own-brief">
      <summary>
        <Icon name="lock" size={16} />
        <span>
          {say("pages.dossier.brief")} · {say("pages.briefing.secret")}
        </span>
      </summary>
      <p class="brief-text">{text}</p>
    </details>
  );
}

function Facts({ facts }: Pick<DossierModel, "facts">) {
  const say = useSay();
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{say("pages.dossier.facts")}</h3>
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
            <dd class="how">
              <EvidenceBadge evidence={fact.evidence} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Figures({ figures }: Pick<DossierModel, "figures">) {
  const say = useSay();
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{say("pages.dossier.figures")}</h3>
      <dl class="figures">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt>{figure.label}</dt>
            <dd>{figure.value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Posts({ posts }: Pick<DossierModel, "posts">) {
  const say = useSay();
  if (posts.length === 0) return null;
  return (
    <>
      <h3>{say("pages.dossier.posts")}</h3>
      <dl class="facts">
        {posts.map((post) => (
          <div key={post.title}>
            <dt>{post.title}</dt>
            <dd>{post.holder}</dd>
            {post.evidence === undefined ? null : (
              <dd class="how">
                <EvidenceBadge evidence={post.evidence} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
