import type { CourseRow, CoursesFigure, Figure } from "../figure.ts";
import type { Voice } from "../voice.ts";

/** The same picture without what does not tell the rooms apart: stretches of items that ended alike are one stop. */
export function compactCourses(figure: Figure, voice: Voice): Figure {
  if (figure.kind !== "courses") return figure;
  const stretches = stretchesOf(figure);
  const rows = stretches.map((rows) => asOneRow(rows, voice));
  const starts = stretches.map((_, at) =>
    stretches.slice(0, at).reduce((sum, { length }) => sum + length, 0),
  );
  const courses = figure.courses.map((course) => ({
    ...course,
    from: starts.findIndex((start) => start >= course.from),
  }));
  return { ...figure, rows, courses };
}

/** Rows that stand alone, and runs of rows at which all are together; a fork begins a run of its own. */
function stretchesOf({ rows, courses }: CoursesFigure): CourseRow[][] {
  const stretches: CourseRow[][] = [];
  rows.forEach((row, at) => {
    const last = stretches.at(-1);
    const begins = courses.some(({ from }) => from === at);
    const goesOn = last !== undefined && isCommon(last[0] as CourseRow) && isCommon(row);
    if (goesOn && !begins) last.push(row);
    else stretches.push([row]);
  });
  return stretches;
}

const isCommon = ({ endings }: CourseRow): boolean => endings.length === 1;

function asOneRow(rows: readonly CourseRow[], { say }: Voice): CourseRow {
  const [first, second] = rows;
  if (second === undefined) return first as CourseRow;
  const { endings, shared } = rows.at(-1) as CourseRow;
  const label = say("rooms.alike", { n: rows.length });
  return { label, shared, endings: endings.map((one) => ({ ...one, text: "", starred: false })) };
}
