import { type ScaleLinear, scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolStar } from "d3-shape";
import type { ScatterFigure } from "../../present/index.ts";
import { AXIS, BottomAxis, ticksOf } from "./axis.tsx";
import { courseColour, DIM, GRID, INK, PAPER, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { Letter, numberText, Words, widthOf } from "./text.tsx";

type Scale = ScaleLinear<number, number>;
type Point = ScatterFigure["points"][number];

const SHAPES = {
  circle: symbolCircle,
  diamond: symbolDiamond,
  star: symbolStar,
  square: symbolSquare,
} as const;

/** Area of a symbol, square pixels. */
const AREA = 170;

/** Between letters that would lie on one another. */
const BESIDE = 24;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the points are drawn: a letter that would hide another stands beside it. */
function spotsOf(points: readonly Point[], x: Scale, y: Scale): Spot[] {
  const spots: Spot[] = [];
  for (const point of points) {
    const spot = { x: x(point.x), y: y(point.y) };
    const hides = (other: Spot): boolean =>
      Math.abs(other.x - spot.x) < BESIDE && Math.abs(other.y - spot.y) < BESIDE;
    while (point.pin !== undefined && spots.some(hides)) spot.x += BESIDE;
    spots.push(spot);
  }
  return spots;
}

/** Many points as a field of darker and lighter cells, and a few with their names. */
export function drawScatter(figure: ScatterFigure, width: number): Drawing {
  const top = 30;
  const height = Math.round(Math.min(440, Math.max(260, width * 0.62)));
  const x = scaleLinear(figure.x.domain, [52, width - 18]);
  const y = scaleLinear(figure.y.domain, [top + height, top]);
  const spots = spotsOf(figure.points, x, y);
  return {
    height: top + height + AXIS,
    drawing: (
      <g>
        <Words x={2} y={16} lines={[figure.y.label]} fill={DIM} size={12} />
        <LeftAxis scale={y} right={width - 18} whole={figure.y.whole === true} />
        <BottomAxis
          scale={x}
          top={top}
          bottom={top + height}
          label={figure.x.label}
          whole={figure.x.whole === true}
        />
        {figure.cells.map((cell) => (
          <Cell key={`${cell.x[0]} ${cell.y[0]}`} cell={cell} x={x} y={y} />
        ))}
        {figure.points.map((point, at) => (
          <Named key={point.label} point={point} {...(spots[at] as Spot)} right={width - 18} />
        ))}
      </g>
    ),
  };
}

function LeftAxis(props: { scale: Scale; right: number; whole: boolean }) {
  const { scale, right, whole } = props;
  return (
    <g>
      {ticksOf(scale, 6, whole).map((tick) => (
        <g key={tick}>
          <line x1={52} x2={right} y1={scale(tick)} y2={scale(tick)} stroke={GRID} />
          <Words
            x={46}
            y={scale(tick) + 4}
            anchor="end"
            fill={DIM}
            size={12}
            lines={[numberText(tick)]}
          />
        </g>
      ))}
    </g>
  );
}

interface CellProps {
  readonly cell: ScatterFigure["cells"][number];
  readonly x: Scale;
  readonly y: Scale;
}

function Cell({ cell, x, y }: CellProps) {
  const left = x(cell.x[0]);
  const high = y(cell.y[1]);
  return (
    <rect
      x={left}
      y={high}
      width={Math.max(1, x(cell.x[1]) - left)}
      height={Math.max(1, y(cell.y[0]) - high)}
      fill="#1f5a63"
      fill-opacity={0.1 + 0.8 * cell.density}
    >
      <title>{cell.label}</title>
    </rect>
  );
}

function Named({ point, x, y, right }: { point: Point; x: number; y: number; right: number }) {
  if (point.pin !== undefined) {
    const { name, course } = point.pin;
    return (
      <g>
        <title>{point.label}</title>
        <Letter x={x} y={y} radius={11} name={name} fill={courseColour(course)} />
      </g>
    );
  }
  const outline = symbol(SHAPES[point.shape], AREA)() ?? "";
  const flip = x + 14 + widthOf(point.label) > right;
  return (
    <g>
      <path
        d={outline}
        transform={`translate(${x} ${y})`}
        fill={point.tone === undefined ? INK : TONES[point.tone]}
        stroke={PAPER}
        stroke-width="2"
      />
      <g stroke={PAPER} stroke-width="4" paint-order="stroke">
        <Words
          x={flip ? x - 15 : x + 15}
          y={y + 4}
          anchor={flip ? "end" : "start"}
          lines={[point.label]}
          bold
        />
      </g>
    </g>
  );
}
