import { scaleLinear } from "d3-scale";
import type { HistogramFigure } from "../../present/index.ts";
import { AXIS, BottomAxis, Marks, roomForMarks } from "./axis.tsx";
import { INK, PAPER, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";

/** Room for half of the first and the last number below. */
const LEFT = 24;
const RIGHT = 24;

/** How often a number fell into each bin. */
export function drawHistogram(figure: HistogramFigure, width: number): Drawing {
  const { bins, lines = [], axis } = figure;
  const top = roomForMarks(lines);
  const bottom = top + 190;
  const ends = [...bins.flatMap(({ from, to }) => [from, to]), ...lines.map(({ value }) => value)];
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [LEFT, width - RIGHT]);
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ count }) => count))], [bottom, top]);
  return {
    height: bottom + AXIS,
    drawing: (
      <g>
        <BottomAxis scale={x} top={top} bottom={bottom} label={axis} />
        {bins.map(({ from, to, count }) => (
          <rect
            key={from}
            x={x(from)}
            y={y(count)}
            width={Math.max(1, x(to) - x(from))}
            height={bottom - y(count)}
            fill={TONES.neutral}
            stroke={PAPER}
          >
            <title>{`${from}–${to}: ${count}`}</title>
          </rect>
        ))}
        <line x1={LEFT} x2={width - RIGHT} y1={bottom} y2={bottom} stroke={INK} />
        <Marks scale={x} marks={lines} top={top} bottom={bottom} />
      </g>
    ),
  };
}
