import type { CourseEnding, CourseRow, CoursesFigure } from "../../present/index.ts";
import { LINE_HEIGHT, wrap } from "./text.tsx";

/** Where courses, stations and texts of a picture of courses lie; pixels. */
export interface CoursesLayout {
  readonly heads: readonly Spot[];
  readonly rows: readonly RowPlace[];
  /** By course: its points from the top down, from the row with which it begins. */
  readonly lines: readonly (readonly (readonly [number, number])[])[];
  /** By course: where the letter of a fork stands; absent for those with a head. */
  readonly forks: readonly (Spot | undefined)[];
  readonly stroke: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface RowPlace {
  readonly row: CourseRow;
  /** Top and bottom of the band. */
  readonly top: number;
  readonly bottom: number;
  /** Middle of the stations. */
  readonly y: number;
  readonly title: Block;
  readonly heading: Block | undefined;
  readonly texts: readonly (Block & { readonly ending: CourseEnding; readonly note: Block })[];
  readonly history: Block | undefined;
  readonly stations: readonly {
    readonly ending: CourseEnding;
    readonly left: number;
    readonly right: number;
  }[];
}

export interface Block {
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** From the middle of a line to that of the next in the same bundle, and to the first of another. */
const STRAND = 7;
const BUNDLE = 14;
/** Between two lanes. */
const LANE = 26;
const STROKE = 5.5;
/** Between two heads. */
const HEAD = 27;
export const HEAD_RADIUS = 11;
const NARROW = 620;
/** From this width on lines and what lies between them are larger. */
const WIDE = 900;
const LARGER = 1.4;
const GAP = 14;
const EDGE = 16;

interface Columns {
  readonly narrow: boolean;
  /** Left end of title, lines and endings; the width of titles and of endings. */
  readonly title: number;
  readonly lines: number;
  readonly endings: number;
  readonly titleRoom: number;
  readonly endingRoom: number;
}

/** Lays out the picture for a width. */
export function layCourses(figure: CoursesFigure, width: number): CoursesLayout {
  const scale = width < WIDE ? 1 : LARGER;
  const places = figure.rows.map((row) => placesIn(row, scale));
  const widths = laneWidths(places);
  const between = LANE * scale;
  const lanes = widths.map((_, lane) =>
    widths.slice(0, lane).reduce((sum, one) => sum + one + between, 0),
  );
  const span = widths.reduce((sum, one) => sum + one + between, 0) - between;
  const columns = columnsFor(width, span, figure.courses.length);
  const rows = stack(figure, places, lanes, columns);
  const heads = headsOf(figure, columns, span);
  const lines = linesOf(figure, rows, heads, places, lanes, columns);
  return {
    ...{ heads, rows, lines, stroke: STROKE * scale },
    forks: figure.courses.map(({ from }, course) =>
      from === 0 ? undefined : middleOf(lines[course] ?? []),
    ),
    height: (rows.at(-1)?.bottom ?? 0) + 12,
  };
}

/** Half way along the first stretch of a line. */
function middleOf(line: CoursesLayout["lines"][number]): Spot | undefined {
  const [one, other] = line;
  if (one === undefined || other === undefined) return undefined;
  return { x: (one[0] + other[0]) / 2, y: (one[1] + other[1]) / 2 };
}

/** By lane: the courses that run in it, each with its offset from the lane's left. */
type Lane = ReadonlyMap<number, number>;

/** In a lane those that have had everything in common lie side by side, the others apart from them. */
const placesIn = ({ endings, shared }: CourseRow, scale: number): Lane[] =>
  endings.map(({ courses }) => {
    const ordered = [...courses].sort(
      (a, b) => (shared[a] as number) - (shared[b] as number) || a - b,
    );
    const lane = new Map<number, number>();
    let at = 0;
    ordered.forEach((course, index) => {
      const before = ordered[index - 1];
      if (before !== undefined) {
        at += scale * (shared[before] === shared[course] ? STRAND : BUNDLE);
      }
      lane.set(course, at);
    });
    return lane;
  });

const widthIn = (lane: Lane): number => Math.max(0, ...lane.values());

const laneWidths = (rows: readonly (readonly Lane[])[]): number[] => {
  const count = Math.max(1, ...rows.map((lanes) => lanes.length));
  return Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((lanes) => (lanes[at] === undefined ? 0 : widthIn(lanes[at])))),
  );
};

function columnsFor(width: number, span: number, courses: number): Columns {
  if (width < NARROW) {
    const lines = EDGE;
    const endings = lines + span + 22;
    const room = width - endings - 4;
    return { narrow: true, title: endings, lines, endings, titleRoom: room, endingRoom: room };
  }
  const titleRoom = Math.min(330, Math.round(width * 0.32));
  const lines = titleRoom + 34;
  const reach = Math.max(span, (courses - 1) * HEAD);
  const endings = lines + reach + 34;
  return {
    ...{ narrow: false, title: 8, lines, endings, titleRoom: titleRoom - 8 },
    endingRoom: width - endings - 8,
  };
}

/** The heads stand apart, that their letters can be read; above the lines, or, where it is narrow, from the left. */
function headsOf({ courses }: CoursesFigure, { lines, narrow }: Columns, span: number) {
  const all = (courses.length - 1) * HEAD;
  const left = narrow ? lines : lines + Math.max(0, (span - all) / 2);
  return courses.map((_, at) => ({ x: left + at * HEAD, y: HEAD_RADIUS + 4 }));
}

const HEADS = 2 * HEAD_RADIUS + 26;

function stack(
  { rows, courses }: CoursesFigure,
  places: readonly (readonly Lane[])[],
  lanes: readonly number[],
  columns: Columns,
): RowPlace[] {
  let top = HEADS;
  return rows.map((row, at) => {
    // The letter of a fork stands on its way to its first station.
    if (courses.some(({ from }) => from > 0 && from === at)) top += 2 * HEAD_RADIUS;
    const place = placeRow(row, places[at] as readonly Lane[], { top, lanes, columns });
    top = place.bottom;
    return place;
  });
}

interface Ground {
  readonly top: number;
  readonly lanes: readonly number[];
  readonly columns: Columns;
}

function placeRow(row: CourseRow, lanes: readonly Lane[], ground: Ground): RowPlace {
  const { columns } = ground;
  const column = columnsFrom(ground.top + (row.parts === undefined ? 4 : 10));
  const heading =
    row.heading === undefined ? undefined : column.add(columns.endings, [row.heading]);
  const first = column.at();
  const title = column.add(columns.title, wrap(row.label, columns.titleRoom));
  const under = column.at();
  // Beside one another where there is room, else the title above its endings.
  if (!columns.narrow) column.to(first);
  const texts = row.endings.map((ending) => {
    const text = column.add(columns.endings, wrap(endingText(ending), columns.endingRoom));
    const noted = ending.note === undefined || ending.note === "" ? [] : [ending.note];
    const lines = noted.flatMap((note) => wrap(note, columns.endingRoom - 18));
    return { ...text, ending, note: column.add(columns.endings + 18, lines) };
  });
  const history =
    row.history === undefined
      ? undefined
      : column.add(columns.endings, wrap(row.history, columns.endingRoom));
  const bottom = Math.max(column.at(), under) + (row.parts === undefined ? GAP - 4 : GAP + 4);
  return {
    ...{ row, top: ground.top, bottom, title, heading, texts, history },
    y: first + LINE_HEIGHT / 2,
    stations: row.endings.map((ending, at) => {
      const left = columns.lines + (ground.lanes[at] as number);
      return { ending, left, right: left + widthIn(lanes[at] as Lane) };
    }),
  };
}

export const endingText = ({ text, starred }: CourseEnding): string =>
  starred ? `${text} ★` : text;

/** A column of text that grows downwards. */
function columnsFrom(top: number) {
  let y = top;
  return {
    at: () => y,
    to(other: number) {
      y = other;
    },
    add(x: number, lines: readonly string[]): Block {
      const block = { x, y: y + 13, lines };
      y += lines.length * LINE_HEIGHT;
      return block;
    },
  };
}

function linesOf(
  { courses, rows }: CoursesFigure,
  placed: readonly RowPlace[],
  heads: CoursesLayout["heads"],
  places: readonly (readonly Lane[])[],
  lanes: readonly number[],
  columns: Columns,
): CoursesLayout["lines"] {
  const pointAt = (course: number, row: number): (readonly [number, number])[] => {
    const lane = (rows[row] as CourseRow).endings.findIndex((one) => one.courses.includes(course));
    const offset = places[row]?.[lane]?.get(course);
    if (offset === undefined) return [];
    return [[columns.lines + (lanes[lane] as number) + offset, (placed[row] as RowPlace).y]];
  };
  return courses.map(({ from, parent }, course) => {
    const { x, y } = heads[course] as { x: number; y: number };
    // A fork has no head of its own line: it leaves the other's at the row before its first.
    const start: (readonly [number, number])[] =
      parent === undefined || from === 0 ? [[x, y + HEAD_RADIUS]] : pointAt(parent, from - 1);
    return [...start, ...rows.flatMap((_, row) => (row < from ? [] : pointAt(course, row)))];
  });
}
