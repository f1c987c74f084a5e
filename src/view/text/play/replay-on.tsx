import { useDeviceActions, useSay } from "../context.ts";
import type { BelowProps } from "../source.ts";

/** In the tray of a game that is stepped through: on to what happened next. */
export function ReplayOn({ table }: BelowProps) {
  const say = useSay();
  const { goOn } = useDeviceActions();
  return (
    <div class="actions actions-past">
      <button
        type="button"
        class="action action-continue"
        disabled={table.step >= table.steps}
        onClick={() => goOn()}
      >
        {say("play.continue")}
      </button>
    </div>
  );
}
