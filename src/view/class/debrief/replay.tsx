import { useSay } from "../../text/index.ts";

export function Replay({ step, onEnd }: { step: number; onEnd: () => void }) {
  const say = useSay();
  return (
    <button type="button" class="quiet" onClick={onEnd}>
      {say("debrief.replay.end")} {step}
    </button>
  );
}
