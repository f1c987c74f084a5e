import type { Choice, ChoiceLevel } from "../../../present/index.ts";
import { useDeviceActions, useSay } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { Icon } from "../../shared/icon.tsx";
import { ToneMark } from "../../shared/tone.tsx";

function ChoiceButton({ choice, index }: { choice: Choice; index: number }) {
  const { choose } = useDeviceActions();
  const { id, label, short, hint, tone, kind, flag } = choice;
  const described = hint === "" ? {} : { "aria-describedby": `hint-${index}`, title: hint };
  const go = kind === "main" ? "action action-continue" : `action action-${tone}`;
  return (
    <button
      type="button"
      class={`${go} pick pick-${kind}`}
      aria-label={label}
      {...described}
      onClick={() => choose(id)}
    >
      <span class="action-name">
        {flag === undefined ? null : <Flag code={flag} width={22} />}
        {kind === "answer" ? <ToneMark tone={tone} size={18} /> : null}
        {kind === "main" || (kind === "folder" && flag !== undefined) ? label : short}
      </span>
      {hint === "" ? null : (
        <small id={`hint-${index}`} class="hidden">
          {hint}
        </small>
      )}
    </button>
  );
}

/** The choices as buttons: the same as the cards on the table, in the same order. */
export function CorridorTray({ level }: { level: ChoiceLevel }) {
  const say = useSay();
  const { stepOut } = useDeviceActions();
  if (level.path !== "") {
    return (
      <div class="picks picks-back">
        <button type="button" class="action action-quiet" onClick={() => stepOut()}>
          <span class="action-name">
            <Icon name="back" size={18} />
            {say("choice.back")}
          </span>
        </button>
      </div>
    );
  }
  return (
    <div class="picks">
      {level.hand.map((choice, index) => (
        <ChoiceButton key={choice.id} choice={choice} index={index} />
      ))}
    </div>
  );
}
