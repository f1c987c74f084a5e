import { useEffect } from "preact/hooks";
import { Icon, useApp, useDeviceActions, useSay, useVoice } from "../../text/index.ts";
import { useRecord } from "./record.ts";
import { useReplay } from "./replay-context.ts";

/** Above the table: through whose eyes, where in the game, and the way back. */
export function ReplayStrip() {
  const say = useSay();
  const { onEnd } = useReplay();
  useArrows();
  return (
    <section class="class-strip replay-strip" aria-label={say("debrief.replay")}>
      <button type="button" class="quiet" onClick={onEnd}>
        <Icon name="back" size={16} />
        {say("debrief.replay.end")}
      </button>
      <Eyes />
      <Walk />
    </section>
  );
}

function Eyes() {
  const { say, language } = useVoice();
  const { session } = useRecord();
  const { lookAs } = useReplay();
  const seat = useApp((state) => state.holder);
  return (
    <label class="replay-eyes">
      <span>{say("debrief.replay.eyes")}</span>
      <select
        value={seat ?? -1}
        onChange={({ currentTarget }) => {
          const chosen = Number(currentTarget.value);
          lookAs(chosen < 0 ? undefined : chosen);
        }}
      >
        <option value={-1}>{say("debrief.replay.all")}</option>
        {session.world.members.map(({ id, name }, member) => (
          <option key={id} value={member}>
            {name[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Walk() {
  const say = useSay();
  const { steps, app } = useReplay();
  const step = useApp((state) => state.cursor);
  const { walk } = useDeviceActions();
  const text = say("play.stepOf", { step, steps });
  return (
    <div class="replay-walk">
      <button
        type="button"
        class="icon-button"
        aria-label={say("play.stepBack")}
        disabled={step === 0}
        onClick={() => walk(-1)}
      >
        <Icon name="back" />
      </button>
      <label class="step-slider">
        <span>{text}</span>
        <input
          type="range"
          min={0}
          max={steps}
          value={step}
          aria-valuetext={text}
          onInput={(event) => app.actions.showStep(event.currentTarget.valueAsNumber)}
        />
      </label>
      <button
        type="button"
        class="icon-button"
        aria-label={say("play.stepForward")}
        disabled={step === steps}
        onClick={() => walk(1)}
      >
        <Icon name="forward" />
      </button>
    </div>
  );
}

/** Whatever has arrows of its own keeps them. */
const OWN_ARROWS = "input, select, textarea, [role=tab], [role=slider]";

/** The arrow keys step through the game. */
function useArrows(): void {
  const { walk } = useDeviceActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const { target } = event;
      if (target instanceof Element && target.matches(OWN_ARROWS)) return;
      walk(by);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [walk]);
}
