import { useState } from "preact/hooks";
import { useSay } from "../text/index.ts";
import { useClass } from "./context.ts";
import { keptMarks, type MarkedAt, STATEMENTS, withMark } from "./marks-kept.ts";

const MARKS = [1, 2, 3, 4, 5] as const;

/** The same four statements before the start and after the game, each marked for oneself alone. */
export function OwnMarks({ at }: { at: MarkedAt }) {
  const say = useSay();
  const code = useClass((state) => state.code) ?? "";
  const [marks, setMarks] = useState(() => keptMarks(code));
  return (
    <section class="card own-marks" aria-labelledby="own-marks">
      <h2 id="own-marks">{say(`debrief.marks.${at}`)}</h2>
      <p class="hint">{say("debrief.marks.hint")}</p>
      {Array.from({ length: STATEMENTS }, (_, index) => {
        const before = marks.before[index] ?? 0;
        return (
          <fieldset key={index}>
            <legend>
              {say(`lookBack.ask.beforeAndAfter.${index + 1}` as "lookBack.ask.beforeAndAfter.1")}
            </legend>
            {MARKS.map((mark) => (
              <label key={mark}>
                <input
                  type="radio"
                  name={`mark-${index}`}
                  checked={marks[at][index] === mark}
                  onChange={() => setMarks((now) => withMark(now, code, at, index, mark))}
                />
                {mark}
              </label>
            ))}
            {at === "after" && before > 0 ? (
              <span class="hint">{say("debrief.marks.then", { before })}</span>
            ) : null}
          </fieldset>
        );
      })}
    </section>
  );
}
