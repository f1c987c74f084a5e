import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { useTeach } from "./use-teach.ts";

/** Minutes. */
const MORE = 5;
const DEADLINES = [1, 2, 5] as const;

/** The time for play, and the time to answer the question on the table. */
export function TimeTools() {
  const say = useSay();
  const teach = useTeach();
  const runs = useClass(
    ({ parts }) => (parts.clock?.deadline ?? parts.clock?.left?.question) !== undefined,
  );
  const answer = (minutes: number): void => void teach({ do: "deadline", seconds: minutes * 60 });
  return (
    <div class="time-tools">
      <fieldset>
        <legend class="label">{say("teach.time.question")}</legend>
        {DEADLINES.map((minutes) => (
          <button key={minutes} type="button" class="small" onClick={() => answer(minutes)}>
            {say("teach.minutes", { n: minutes })}
          </button>
        ))}
        {runs ? (
          <button type="button" class="small" onClick={() => answer(0)}>
            {say("teach.time.lift")}
          </button>
        ) : null}
      </fieldset>
      <fieldset>
        <legend class="label">{say("teach.time.play")}</legend>
        <button
          type="button"
          class="small"
          onClick={() => void teach({ do: "extend", minutes: MORE })}
        >
          {say("teach.longer")}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => void teach({ do: "extend", minutes: -MORE })}
        >
          {say("teach.shorter")}
        </button>
      </fieldset>
      <p class="hint">{say("teach.time.hint")}</p>
    </div>
  );
}
