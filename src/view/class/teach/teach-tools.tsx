import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useActing } from "./acting.ts";

/** In the bar: the code of the class, the way to the table. */
export function TeachTools() {
  const say = useSay();
  const model = useClass(({ parts }) => parts.class);
  const playing = useClass(({ moment }) => moment !== undefined);
  const acting = useActing();
  if (model === undefined) return null;
  return (
    <div class="teach-tools">
      <p class="tools-code">
        <span class="hidden">{say("show.code")}: </span>
        {model.code}
      </p>
      {playing ? (
        <button type="button" class="quiet" onClick={() => acting?.act(undefined, true)}>
          {say("teach.tab.table")}
        </button>
      ) : null}
    </div>
  );
}
