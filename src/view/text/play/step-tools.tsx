import { useActions, useApp, useSay } from "../context.ts";
import { Icon, type IconName } from "../shared/icon.tsx";
import { useCanUndo } from "./players.ts";

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

function Tool({ icon, label, off, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Undo and redo, and looking at the steps of the game so far. */
export function StepTools() {
  const say = useSay();
  const actions = useActions();
  const steps = useApp((state) => state.session?.moves.length ?? 0);
  const cursor = useApp((state) => state.cursor);
  const canUndo = useCanUndo();
  const redo = useApp((state) => state.redo.length);
  return (
    <div class="step-tools">
      <Tool icon="undo" label={say("play.undo")} off={!canUndo} onPress={actions.undo} />
      <Tool icon="redo" label={say("play.redo")} off={redo === 0} onPress={actions.redo} />
      <span class="step-walk">
        <Tool
          icon="back"
          label={say("play.stepBack")}
          off={cursor <= 0}
          onPress={() => actions.showStep(cursor - 1)}
        />
        <span class="step-count">{say("play.stepShort", { step: cursor, steps })}</span>
        <Tool
          icon="forward"
          label={say("play.stepForward")}
          off={cursor >= steps}
          onPress={() => actions.showStep(cursor + 1)}
        />
      </span>
      <Tool
        icon="fork"
        label={say("play.fork")}
        off={steps === 0}
        onPress={() => actions.fork(cursor)}
      />
    </div>
  );
}
