import { useEffect, useRef } from "preact/hooks";
import { type ActionModel, isMainAction, type TableModel } from "../../present/index.ts";
import type { Say } from "../../words/index.ts";
import { useDeviceActions, useSay, useSource } from "../context.ts";
import type { BelowProps } from "../source.ts";
import { ActionButton } from "./action-button.tsx";
import { CorridorTray } from "./corridor/tray.tsx";
import { LessonNote } from "./lesson-note.tsx";
import { MoreActions } from "./more-actions.tsx";

/** The main buttons; keys 1 to 5 press them in this order. */
export const mainActions = (actions: readonly ActionModel[]): ActionModel[] =>
  actions.filter(isMainAction);

/** Buttons that name an option or an item need room; answers and ballots stand in one row. */
const isWordy = ({ group }: ActionModel): boolean => group !== "answer" && group !== "ballot";

/** A pressed button vanishes; the one who pressed it goes on from the prompt. */
function useFocusKept(moment: string) {
  const prompt = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) prompt.current?.focus({ preventScroll: true });
  }, [moment]);
  return prompt;
}

function Answers({ table }: { table: TableModel }) {
  const { act } = useDeviceActions();
  const main = mainActions(table.actions);
  return (
    <div class={main.some(isWordy) ? "actions actions-list" : "actions actions-answers"}>
      {main.map((action, index) => (
        <ActionButton
          key={action.id}
          action={action}
          index={index}
          onPress={() => act(action.id)}
        />
      ))}
    </div>
  );
}

function questionOf({ table, live }: BelowProps, say: Say): string {
  if (table.turning !== undefined) return table.turning.title;
  if (!live) return say("play.looking", { step: table.step, steps: table.steps });
  const level = table.corridor?.level;
  if (level !== undefined && level.path !== "") return level.title;
  return table.prompt ?? say("play.nobody");
}

function Below({ table, live }: BelowProps) {
  const { parts } = useSource();
  const level = table.corridor?.level;
  if (level !== undefined) return <CorridorTray level={level} />;
  if (table.actions.length > 0) return <Answers table={table} />;
  return <parts.Below table={table} live={live} />;
}

/** At the bottom: whose turn it is, what is asked, and the buttons. */
export function Tray({ table, live }: BelowProps) {
  const say = useSay();
  const { useLesson } = useSource();
  const lesson = useLesson();
  const prompt = useFocusKept(`${table.step} ${live} ${lesson?.id}`);
  const folded = table.actions.filter((action) => !isMainAction(action));
  return (
    <section class="tray" aria-labelledby="prompt">
      <LessonNote lesson={lesson} />
      <div class="tray-head">
        <h2 id="prompt" class="prompt" ref={prompt} tabIndex={-1}>
          {questionOf({ table, live }, say)}
        </h2>
        <MoreActions key={table.step} actions={folded} />
      </div>
      <Below table={table} live={live} />
    </section>
  );
}
