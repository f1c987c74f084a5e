import { Aims, Icon, useSay } from "../text/index.ts";
import { useClass } from "./context.ts";

const HOW = ["class.brief.how.1", "class.brief.how.2", "class.brief.how.3"] as const;

/** One page: what the delegation was sent for, what others must not read, how it goes. */
export function OwnBrief({ actor }: { actor: string }) {
  const say = useSay();
  const model = useClass(({ parts }) => parts.dossiers?.find((one) => one.actor === actor));
  return (
    <article class="dossier own-page" aria-labelledby="own-brief">
      <h2 id="own-brief">{say("class.brief.title")}</h2>
      {model?.brief === undefined ? null : (
        <section class="own-secret">
          <p class="label">
            <Icon name="lock" size={15} /> {say("class.brief.secret")}
          </p>
          <p class="brief-text">{model.brief}</p>
        </section>
      )}
      <Aims title={say("class.brief.aims")} aims={model?.aims ?? []} />
      <h3>{say("class.brief.how")}</h3>
      <ol class="own-how">
        {HOW.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ol>
    </article>
  );
}
