import { Icon, useSay } from "../text/index.ts";
import { useClass, useClassActions } from "./context.ts";

/** Looking back at the turning points of the game, and forth again. */
export function WalkTools() {
  const say = useSay();
  const { walk } = useClassActions();
  const count = useClass(({ parts }) => parts.turning?.count ?? 0);
  const at = useClass((state) => state.at);
  if (count === 0) return null;
  return (
    <span class="step-walk">
      <button
        type="button"
        class="icon-button"
        aria-label={say("play.stepBack")}
        title={say("play.stepBack")}
        disabled={at === 1}
        onClick={() => walk(-1)}
      >
        <Icon name="back" />
      </button>
      <span class="step-count">{say("play.stepShort", { step: at ?? count, steps: count })}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={say("play.stepForward")}
        title={say("play.stepForward")}
        disabled={at === undefined}
        onClick={() => walk(1)}
      >
        <Icon name="forward" />
      </button>
    </span>
  );
}
