import { useMemo } from "preact/hooks";
import { presentChanges } from "../../../present/index.ts";
import { useApp, useShell } from "../../context.ts";
import { Icon } from "../../shared/icon.tsx";
import { useDesk } from "./use-desk.ts";

/** What is changed so far, each line to be taken back; and the steps that led to it. */
export function Changes() {
  const { say, language, actions } = useShell();
  const { world, settings } = useDesk();
  const { past, future } = useApp((state) => state.desk);
  const lines = useMemo(
    () => presentChanges(world, settings, { say, language }),
    [world, settings, say, language],
  );
  const without = (index: number) => settings.filter((_, at) => at !== index);
  return (
    <section class="desk-changes" aria-labelledby="desk-changes">
      <h2 class="desk-label" id="desk-changes">
        {say("whatIf.changes")}
      </h2>
      {lines.length === 0 ? <p class="desk-hint">{say("whatIf.changes.none")}</p> : null}
      <ul>
        {lines.map(({ path, label, before, after }, index) => (
          <li key={`${index} ${path}`}>
            <span>
              {label} <b>{say("whatIf.change.step", { before, after })}</b>
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={say("whatIf.takeBack", { label })}
              onClick={() => actions.changeOnDesk(without(index))}
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p class="desk-steps" title={say("whatIf.keys")}>
        <button type="button" disabled={past.length === 0} onClick={() => actions.undoOnDesk()}>
          <Icon name="undo" size={16} />
          {say("whatIf.undo")}
        </button>
        <button type="button" disabled={future.length === 0} onClick={() => actions.redoOnDesk()}>
          <Icon name="redo" size={16} />
          {say("whatIf.redo")}
        </button>
        <button
          type="button"
          disabled={settings.length === 0}
          onClick={() => actions.changeOnDesk([])}
        >
          {say("whatIf.reset")}
        </button>
      </p>
    </section>
  );
}
