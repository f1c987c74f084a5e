import { useState } from "preact/hooks";
import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { LockButton } from "./gathering.tsx";
import { ProjectorLink } from "./projector-link.tsx";
import { SureButton } from "./sure-button.tsx";
import { useTeach } from "./use-teach.ts";

const MORE = 5;
/** Seconds. */
const DEADLINE = 60;

/** Time and steps: what moves the whole room. */
export function Course() {
  const say = useSay();
  const teach = useTeach();
  const paused = useClass(({ parts }) => parts.lobby?.paused === true);
  const playing = useClass(({ parts }) => parts.lobby?.stage === "playing");
  return (
    <section class="card teach-course" aria-labelledby="course">
      <h2 id="course">{say("teach.course")}</h2>
      {playing ? (
        <>
          <div class="button-grid">
            <button
              type="button"
              class={paused ? "primary" : "quiet"}
              onClick={() => void teach({ do: paused ? "resume" : "pause" })}
            >
              {say(paused ? "teach.resume" : "teach.pause")}
            </button>
            <button type="button" class="quiet" onClick={() => void teach({ do: "cutToVote" })}>
              {say("teach.cutToVote")}
            </button>
            <button
              type="button"
              class="quiet"
              title={say("teach.closePhase.hint")}
              onClick={() => void teach({ do: "closePhase" })}
            >
              {say("teach.closePhase")}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void teach({ do: "deadline", seconds: DEADLINE })}
            >
              {say("teach.deadline")}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void teach({ do: "extend", minutes: MORE })}
            >
              {say("teach.longer")}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => void teach({ do: "extend", minutes: -MORE })}
            >
              {say("teach.shorter")}
            </button>
            <SureButton label={say("teach.undo")} onSure={() => void teach({ do: "undo" })} />
            <LockButton />
            <button type="button" class="quiet" onClick={() => void teach({ do: "newCode" })}>
              {say("teach.code.new")}
            </button>
          </div>
          <p class="hint">{say("teach.closePhase.hint")}</p>
        </>
      ) : null}
      <StepBack />
      {playing ? (
        <SureButton label={say("teach.end")} onSure={() => void teach({ do: "end" })} />
      ) : null}
      <ProjectorLink />
    </section>
  );
}

function StepBack() {
  const say = useSay();
  const teach = useTeach();
  const steps = useClass(({ parts }) => parts.overview?.steps) ?? [];
  const [chosen, setChosen] = useState<number>();
  const step = steps.some((one) => one.step === chosen) ? chosen : steps.at(-1)?.step;
  if (step === undefined) return null;
  return (
    <div class="step-back">
      <label>
        <span class="label">{say("teach.back")}</span>
        <select
          value={String(step)}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        >
          {steps.map((one, index) => (
            <option key={one.step} value={String(one.step)}>
              {index}. {one.title}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <SureButton
          label={say("teach.back.button")}
          onSure={() => void teach({ do: "stepBack", step })}
        />
        <button type="button" class="quiet" onClick={() => void teach({ do: "fork", step })}>
          {say("teach.fork")}
        </button>
      </div>
    </div>
  );
}
