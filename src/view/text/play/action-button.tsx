import type { ActionModel } from "../../present/index.ts";
import { ToneMark } from "../shared/tone.tsx";

interface ActionButtonProps {
  readonly action: ActionModel;
  readonly index: number;
  readonly onPress: () => void;
}

/** One thing the delegation may do: its name is the button's name, the hint describes it. */
export function ActionButton({ action, index, onPress }: ActionButtonProps) {
  const hint = `hint-${index}`;
  return (
    <button
      type="button"
      class={`action action-${action.tone}`}
      aria-label={action.label}
      aria-describedby={hint}
      title={action.hint}
      onClick={onPress}
    >
      <span class="action-name">
        <ToneMark tone={action.tone} size={18} />
        {action.label}
      </span>
      <small id={hint}>{action.hint}</small>
    </button>
  );
}
