import { curveBumpY, line } from "d3-shape";
import type { CoursesFigure } from "../../present/index.ts";
import { BRASS, courseColour, DIM, INK, PAPER, TONES } from "./colours.ts";
import {
  type Block,
  type CoursesLayout,
  endingText,
  HEAD_RADIUS,
  layCourses,
  type RowPlace,
} from "./courses-layout.ts";
import type { Drawing } from "./drawing.ts";
import { Letter, Words } from "./text.tsx";

/** Of a row at which courses part, and of the first of them. */
const BAND = "#e5d9ba";
const FIRST_BAND = "#e0cf9f";

const path = line<readonly [number, number]>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveBumpY);

/** Courses from the top down through their stations: together, apart, and together again. */
export function drawCourses(figure: CoursesFigure, width: number): Drawing {
  const layout = layCourses(figure, width);
  return {
    height: layout.height,
    drawing: (
      <g>
        {layout.rows.map((place) => (
          <Band key={place.row.label} place={place} width={width} />
        ))}
        {layout.lines.map((points, course) => (
          <path
            key={figure.courses[course]?.name}
            d={path(points) ?? ""}
            fill="none"
            stroke={courseColour(course)}
            stroke-width={layout.stroke}
            stroke-linecap="round"
          />
        ))}
        <Heads figure={figure} layout={layout} />
        {layout.rows.map((place) => (
          <Row key={place.row.label} place={place} />
        ))}
      </g>
    ),
  };
}

function Band({ place, width }: { place: RowPlace; width: number }) {
  const { row, top, bottom } = place;
  if (row.parts === undefined) return null;
  return (
    <rect
      x={0}
      y={top + 2}
      width={width}
      height={bottom - top - 4}
      rx="4"
      fill={row.parts === "first" ? FIRST_BAND : BAND}
    />
  );
}

/** The letters: at the top where a game began, on its way out where it was forked. */
function Heads({ figure, layout }: { figure: CoursesFigure; layout: CoursesLayout }) {
  return (
    <g>
      {figure.courses.map(({ name, from }, course) => {
        const spot = from > 0 ? layout.forks[course] : layout.heads[course];
        return spot === undefined ? null : (
          <Letter
            key={name}
            {...spot}
            radius={HEAD_RADIUS}
            name={name}
            fill={courseColour(course)}
          />
        );
      })}
    </g>
  );
}

function Row({ place }: { place: RowPlace }) {
  const { row, y, title, heading, texts, history, stations } = place;
  const apart = row.endings.length > 1;
  return (
    <g>
      {stations.map(({ ending, left, right }) => (
        <rect
          key={ending.text}
          x={left - 8}
          y={y - 7}
          width={right - left + 16}
          height={14}
          rx="7"
          fill={apart ? TONES[ending.tone] : PAPER}
          stroke={apart ? PAPER : INK}
          stroke-width="2"
        />
      ))}
      {heading === undefined ? null : (
        <Words {...heading} bold size={12} fill={row.parts === "first" ? BRASS : DIM} />
      )}
      <Words {...title} bold={row.parts !== undefined} clear={!apart} />
      {texts.map(({ ending, note, ...text }) => (
        <g key={endingText(ending)}>
          <Words {...text} fill={apart ? TONES[ending.tone] : DIM} bold={apart} />
          <Note block={note} />
        </g>
      ))}
      {history === undefined ? null : <Words {...history} fill={DIM} size={12} />}
    </g>
  );
}

const Note = ({ block }: { block: Block }) =>
  block.lines.length === 0 ? null : <Words {...block} fill={INK} size={12} />;
