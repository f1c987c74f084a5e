import { useActions, useSay } from "../context.ts";
import type { BelowProps } from "../source.ts";
import { useCanUndo, useWatching } from "./players.ts";

/** In the tray of a game in the page, where nothing is asked: on, and back to where the game waits. */
export function Past({ table, live }: BelowProps) {
  const say = useSay();
  const { goOn, showStep, undo } = useActions();
  const canUndo = useCanUndo();
  const watching = useWatching();
  const behind = table.step < table.steps;
  return (
    <div class="actions actions-past">
      <button type="button" class="action action-continue" onClick={() => goOn()}>
        {say(live ? "play.toResult" : "play.continue")}
      </button>
      {behind ? (
        <button type="button" class="action action-quiet" onClick={() => showStep(table.steps)}>
          {say(watching ? "play.toEnd" : "play.backToGame")}
        </button>
      ) : null}
      {canUndo && !live ? (
        <button type="button" class="action action-quiet" onClick={() => undo()}>
          {say("play.undo")}
        </button>
      ) : null}
    </div>
  );
}
