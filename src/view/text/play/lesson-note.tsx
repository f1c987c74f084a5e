import type { LessonModel } from "../../present/index.ts";
import { useDeviceActions, useSay } from "../context.ts";
import { Icon } from "../shared/icon.tsx";

/** A tutorial's word to the player. The place for it is always there, so that it is read out. */
export function LessonNote({ lesson }: { lesson: LessonModel | undefined }) {
  const say = useSay();
  const { readLesson } = useDeviceActions();
  return (
    <div class={lesson === undefined ? "hidden" : "lesson"}>
      <div role="status" aria-live="polite">
        {lesson === undefined ? null : (
          <p>
            <span class="label">
              <Icon name="lesson" size={16} />
              {say("play.lesson")}
            </span>
            {lesson.text}
          </p>
        )}
      </div>
      {lesson === undefined ? null : (
        <button type="button" class="lesson-read" onClick={() => readLesson(lesson.id)}>
          {say("play.lesson.read")}
        </button>
      )}
    </div>
  );
}
