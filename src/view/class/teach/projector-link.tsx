import { useSay } from "../../text/index.ts";
import { keptClasses } from "../kept-classes.ts";

/** The way to the projector's view, which has a token of its own. */
export function ProjectorLink() {
  const say = useSay();
  const own = decodeURIComponent(location.hash.replace(/^#teach=/, ""));
  const kept = keptClasses().find(({ instructor }) => instructor === own);
  if (kept === undefined) return <p class="hint">{say("teach.projector.lost")}</p>;
  return (
    <p class="projector-link">
      <a class="quiet" href={`/class.html#show=${kept.projector}`} target="_blank" rel="noopener">
        {say("teach.projector")}
      </a>
      <span class="hint">{say("teach.projector.hint")}</span>
    </p>
  );
}
