import { useState } from "preact/hooks";
import { useSay } from "../../text/index.ts";
import { useClassActions, useCommand } from "../context.ts";
import { keepProjector, keptClasses } from "../kept-classes.ts";
import { ownToken } from "./own-token.ts";

/** The way to the projector's view, which has a token of its own; made anew where it is lost. */
export function ProjectorLink() {
  const say = useSay();
  const { renew } = useClassActions();
  const done = useCommand();
  const own = ownToken();
  const [fresh, setFresh] = useState("");
  const kept = keptClasses().find(({ instructor }) => instructor === own)?.projector ?? "";
  const token = fresh === "" ? kept : fresh;
  const make = async (): Promise<void> => {
    const reply = await done(renew("projector"));
    if (reply?.token === undefined) return;
    keepProjector(own, reply.token);
    setFresh(reply.token);
  };
  if (token === "") {
    return (
      <div class="projector-link">
        <button type="button" class="quiet" onClick={() => void make()}>
          {say("teach.projector.new")}
        </button>
        <p class="hint">{say("teach.projector.lost")}</p>
      </div>
    );
  }
  return (
    <p class="projector-link">
      <a class="quiet" href={`/class.html#show=${token}`} target="_blank" rel="noopener">
        {say("teach.projector")}
      </a>
      <span class="hint">{say("teach.projector.hint")}</span>
    </p>
  );
}
