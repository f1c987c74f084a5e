import type {
  PackAim,
  PackBrief,
  PackDelegation,
  PackModel,
  PackPost,
} from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { BriefFacts } from "./brief-facts.tsx";
import { BriefMeans } from "./brief-means.tsx";
import { BriefWishes } from "./brief-wishes.tsx";
import { Sheet } from "./sheet.tsx";

/** A delegation's own papers; nobody else's stand on them. */
export function BriefSheet({ pack, of }: { pack: PackModel; of: PackDelegation }) {
  const say = useSay();
  const { brief, name, flag, chair } = of;
  if (brief === undefined) return null;
  const title = `${say("pages.dossier.brief")}: ${name}`;
  return (
    <Sheet pack={pack} kind="brief" title={title} stamp={say("pages.briefing.stamp")}>
      <div class="brief-head">
        <Flag code={flag} width={74} />
        <div>
          <p class="sheet-label">
            {say("pages.briefing.mine")}
            {chair ? ` · ${say("pages.seats.chair")}` : ""}
          </p>
          <h2 class="sheet-title">{name}</h2>
        </div>
      </div>
      <p class="sheet-lead">{brief.dossier.profile}</p>
      <div class="brief-secret">
        <p class="brief-eyes">
          <Icon name="lock" size={14} /> {say("pages.briefing.secret")}
        </p>
        <p>{brief.dossier.brief}</p>
      </div>
      <AimLines aims={brief.aims} several={brief.posts.length > 1} />
      <PostLines posts={brief.posts} />
      <BriefWishes wishes={brief.wishes} />
      {brief.means === undefined ? null : <BriefMeans means={brief.means} />}
      <BriefFacts dossier={brief.dossier} />
    </Sheet>
  );
}

function AimLines({ aims, several }: Pick<PackBrief, "aims"> & { several: boolean }) {
  const say = useSay();
  if (aims.length === 0) return null;
  return (
    <section class="keep">
      <h3>{say("pages.briefing.aims")}</h3>
      <ul class="aim-lines">
        {aims.map((aim) => (
          <li key={aim.text}>
            <span>{aim.text}</span>
            <small>
              <AimNote aim={aim} several={several} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AimNote({ aim, several }: { aim: PackAim; several: boolean }) {
  const say = useSay();
  const parts = [
    say(aim.secret ? "pages.aim.secret" : "pages.aim.public"),
    aim.weight === 0 ? "" : say("pack.brief.aim.points", { n: aim.weight }),
    several && aim.post !== "" ? say("pack.brief.aim.for", { post: aim.post }) : "",
  ];
  return <>{parts.filter((part) => part !== "").join(" · ")}</>;
}

function PostLines({ posts }: { posts: readonly PackPost[] }) {
  const say = useSay();
  return (
    <section class="keep">
      <h3>{say("pack.brief.posts")}</h3>
      {posts.length > 1 ? <p class="sheet-hint">{say("pack.brief.posts.hint")}</p> : null}
      <dl class="post-lines">
        {posts.map(({ id, title, holder, body, items }) => (
          <div key={id}>
            <dt>
              {title}: {holder}
            </dt>
            <dd>
              {body} ·{" "}
              {items.length === 0
                ? say("pack.brief.posts.none")
                : say("pack.brief.posts.items", { n: items.length, list: items.join(", ") })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
