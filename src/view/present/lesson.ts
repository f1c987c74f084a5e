import { isOver, PHASE_NAMES, type State, type Viewer } from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";
import type { LessonModel } from "./models.ts";
import type { Look } from "./table.ts";
import { read, type Voice } from "./voice.ts";

type Lessons = Session["world"]["scenario"]["lessons"];

/**
 * The lesson that a tutorial has for the viewer at the live table. It depends on the course of the
 * game alone: each time the table comes to stand before the viewer it takes the first lesson that
 * fits and was not taken before. So a game that is resumed or taken back goes on where it was.
 */
export function presentLesson(look: Look, voice: Voice): LessonModel | undefined {
  const { session, step, settled, viewer } = look;
  const { lessons } = session.world.scenario;
  if (lessons.length === 0 || !settled || step < session.moves.length) return undefined;
  const due = lessonDue(session, viewer);
  const lesson = lessons[due];
  const seat = viewer === "public" ? "public" : (session.world.members[viewer]?.id ?? "");
  return lesson && { id: `${seat} ${due}`, text: read(lesson.text, voice) };
}

/** Index of the lesson that belongs to the last state; -1 where there is none. */
function lessonDue(session: Session, viewer: Viewer): number {
  const { lessons } = session.world.scenario;
  const taken = new Set<number>();
  let before = "";
  let due = -1;
  for (const state of session.states) {
    const stand = standOf(state, viewer);
    if (stand !== before) due = stand === "" ? -1 : firstFitting(lessons, state, viewer, taken);
    if (due >= 0) taken.add(due);
    before = stand;
  }
  return due;
}

/** What the table asks of the viewer; empty where it asks nothing. The end concerns everybody. */
function standOf(state: State, viewer: Viewer): string {
  const asked = viewer !== "public" && ((state.waiting >> viewer) & 1) === 1;
  if (!asked && !isOver(state)) return "";
  return `${state.phase} ${state.item} ${state.question}`;
}

function firstFitting(
  lessons: Lessons,
  state: State,
  viewer: Viewer,
  taken: ReadonlySet<number>,
): number {
  const { members, items } = state.world;
  // A file may name phases that this table never comes to: they fit nothing.
  const phase: string | undefined = PHASE_NAMES[state.phase];
  const seat = viewer === "public" ? undefined : members[viewer]?.id;
  return lessons.findIndex(
    (lesson, index) =>
      !taken.has(index) &&
      lesson.phase === phase &&
      (lesson.item === undefined || lesson.item === items[state.item]?.id) &&
      (lesson.seat === undefined || lesson.seat === seat),
  );
}
