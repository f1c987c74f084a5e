import { useMemo } from "preact/hooks";
import { type LessonModel, presentLesson } from "../../present/index.ts";
import { useActions, useApp, useSay, useShell } from "../context.ts";

/** The lesson of the moment; absent where there is none, it was put away, or none are wanted. */
export function useLesson(): LessonModel | undefined {
  const { say, language } = useShell();
  const session = useApp((state) => state.session);
  const step = useApp((state) => state.cursor);
  const settled = useApp((state) => state.settled);
  const holder = useApp((state) => state.holder);
  const wanted = useApp((state) => state.lessons);
  const put = useApp((state) => state.lessonsRead);
  const lesson = useMemo(() => {
    if (session === undefined) return undefined;
    const look = { session, step, settled, viewer: holder ?? ("public" as const) };
    return presentLesson(look, { say, language });
  }, [session, step, settled, holder, say, language]);
  return !wanted || lesson === undefined || put.includes(lesson.id) ? undefined : lesson;
}

/** In the menu of a tutorial: whether its lessons are shown. */
export function LessonSwitch() {
  const say = useSay();
  const { setLessons } = useActions();
  const on = useApp((state) => state.lessons);
  const some = useApp((state) => state.world.scenario.lessons.length > 0);
  if (!some) return null;
  return (
    <label class="menu-check">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => setLessons(event.currentTarget.checked)}
      />
      {say("play.lesson.on")}
    </label>
  );
}
