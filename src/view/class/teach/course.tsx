import { useSay } from "../../text/index.ts";
import { useClass } from "../context.ts";
import { ProjectorLink } from "./projector-link.tsx";
import { RoomTools } from "./room-tools.tsx";
import { StepBack } from "./step-back.tsx";
import { SureButton } from "./sure-button.tsx";
import { TimeTools } from "./time-tools.tsx";
import { useTeach } from "./use-teach.ts";

/** Time and steps: what moves the whole room. */
export function Course() {
  const say = useSay();
  const teach = useTeach();
  const playing = useClass(({ parts }) => parts.lobby?.stage === "playing");
  return (
    <section class="card teach-course" aria-labelledby="course">
      <h2 id="course">{say("teach.course")}</h2>
      {playing ? (
        <>
          <Flow />
          <TimeTools />
        </>
      ) : null}
      <StepBack playing={playing} />
      {playing ? (
        <SureButton label={say("teach.end")} onSure={() => void teach({ do: "end" })} />
      ) : null}
      <RoomTools />
      <ProjectorLink />
    </section>
  );
}

/** Standing still, and going on faster. */
function Flow() {
  const say = useSay();
  const teach = useTeach();
  const paused = useClass(({ parts }) => parts.lobby?.paused === true);
  return (
    <>
      <div class="button-grid">
        <button
          type="button"
          class={paused ? "primary flow-pause" : "quiet flow-pause"}
          onClick={() => void teach({ do: paused ? "resume" : "pause" })}
        >
          {say(paused ? "teach.resume" : "teach.pause")}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={paused}
          onClick={() => void teach({ do: "closePhase" })}
        >
          {say("teach.closePhase")}
        </button>
        <button
          type="button"
          class="quiet"
          disabled={paused}
          onClick={() => void teach({ do: "cutToVote" })}
        >
          {say("teach.cutToVote")}
        </button>
      </div>
      <p class="hint">{say("teach.closePhase.hint")}</p>
    </>
  );
}
