import { useActions, useApp, useSay } from "../context.ts";

/** All steps of the game so far on one line. */
export function StepSlider() {
  const say = useSay();
  const { showStep } = useActions();
  const steps = useApp((state) => state.session?.moves.length ?? 0);
  const cursor = useApp((state) => state.cursor);
  const text = say("play.stepOf", { step: cursor, steps });
  return (
    <label class="step-slider">
      <span>{text}</span>
      <input
        type="range"
        min={0}
        max={steps}
        value={cursor}
        disabled={steps === 0}
        aria-valuetext={text}
        onInput={(event) => showStep(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
