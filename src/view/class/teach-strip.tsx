import { useSay } from "../text/index.ts";
import { Timers } from "./clock.tsx";
import { useClass } from "./context.ts";
import { LineNote } from "./line-note.tsx";
import { useActing } from "./teach/acting.ts";

/** Between the bar and the table on the instructor's device: for whom one acts, and the way back. */
export function TeachStrip() {
  const say = useSay();
  const acting = useActing();
  const seats = useClass(({ parts }) => parts.lobby?.seats) ?? [];
  const name = seats.find(({ actor }) => actor === acting?.acting)?.name;
  return (
    <section class="class-strip" aria-label={say("class.strip")}>
      <div class="strip-row">
        <p class="strip-own">
          {name === undefined ? (
            say("teach.looking")
          ) : (
            <b class="strip-mine">{say("teach.acting", { seat: name })}</b>
          )}
        </p>
        <Timers />
        <button type="button" class="quiet" onClick={() => acting?.act(undefined, false)}>
          {say(name === undefined ? "teach.tab.overview" : "teach.acting.end")}
        </button>
      </div>
      <LineNote />
    </section>
  );
}
