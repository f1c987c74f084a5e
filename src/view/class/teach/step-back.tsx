import { useState } from "preact/hooks";
import { useDeviceActions, useSay } from "../../text/index.ts";
import { useClass, useClassActions } from "../context.ts";
import { SureButton } from "./sure-button.tsx";
import { useTeach } from "./use-teach.ts";

/** Taking back: the last move, or all since a moment; and another room that goes on from a moment. */
export function StepBack({ playing }: { playing: boolean }) {
  const say = useSay();
  const teach = useTeach();
  const steps = useClass(({ parts }) => parts.overview?.steps) ?? [];
  const [chosen, setChosen] = useState<number>();
  const step = steps.some((one) => one.step === chosen) ? chosen : steps.at(-1)?.step;
  if (step === undefined || !playing) return null;
  return (
    <div class="step-back">
      <SureButton label={say("teach.undo")} onSure={() => void teach({ do: "undo" })} />
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
        <Fork step={step} />
      </div>
    </div>
  );
}

function Fork({ step }: { step: number }) {
  const say = useSay();
  const teach = useTeach();
  const { tell } = useDeviceActions();
  const { look } = useClassActions();
  const fork = async (): Promise<void> => {
    const room = (await teach({ do: "fork", step }))?.room;
    if (room === undefined) return;
    look({ room, seat: "" });
    tell({ kind: "info", key: "teach.forked", values: { room } });
  };
  return (
    <button type="button" class="quiet" onClick={() => void fork()}>
      {say("teach.fork")}
    </button>
  );
}
