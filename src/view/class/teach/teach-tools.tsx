import { useSay } from "../../text/index.ts";
import { useClass, useClassActions } from "../context.ts";
import { useActing } from "./acting.ts";

/** In the bar: the rooms of the class, its code, the way to the table. */
export function TeachTools() {
  const say = useSay();
  const { look } = useClassActions();
  const model = useClass(({ parts }) => parts.class);
  const playing = useClass(({ moment }) => moment !== undefined);
  const acting = useActing();
  if (model === undefined) return null;
  return (
    <div class="teach-tools">
      {model.rooms.length < 2 ? null : (
        <fieldset class="switch">
          <legend class="hidden">{say("teach.rooms")}</legend>
          {model.rooms.map(({ room, people }) => (
            <button
              key={room}
              type="button"
              aria-pressed={room === model.room}
              onClick={() => look({ room, seat: "" })}
            >
              {say("class.room", { room })} <small>{people}</small>
            </button>
          ))}
        </fieldset>
      )}
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
