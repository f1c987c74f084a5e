import { scaleLinear } from "d3-scale";
import type { BarsFigure } from "../../present/index.ts";
import { AXIS, BottomAxis, Marks, roomForMarks } from "./axis.tsx";
import { INK, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { BAR, layRows, RowLabels } from "./rows.tsx";
import { numberText, Words, widthOf } from "./text.tsx";

/** A bar a row from zero, with an interval where there is one and the number behind it. */
export function drawBars(figure: BarsFigure, width: number): Drawing {
  const { rows, lines = [], axis } = figure;
  const texts = rows.map(({ value, text }) => text ?? numberText(value));
  const top = roomForMarks(lines);
  const layout = layRows(
    rows.map(({ label }) => label),
    width,
    { right: 16 + Math.max(...texts.map(widthOf), 0), top },
  );
  const x = scaleLinear(figure.domain ?? domainOf(figure), [layout.left, layout.right]);
  if (figure.domain === undefined) x.nice();
  return {
    height: layout.bottom + AXIS,
    drawing: (
      <g>
        <BottomAxis scale={x} top={top} bottom={layout.bottom - 6} label={axis} />
        {rows.map((bar, index) => {
          const row = layout.rows[index];
          if (row === undefined) return null;
          const ends = [x(0), x(bar.value)].sort((a, b) => a - b) as [number, number];
          const far = Math.max(ends[1], bar.high === undefined ? 0 : x(bar.high));
          return (
            <g key={bar.label}>
              <rect
                x={ends[0]}
                y={row.y}
                width={ends[1] - ends[0]}
                height={BAR}
                fill={TONES[bar.tone ?? "neutral"]}
              />
              <Whisker bar={bar} x={x} y={row.y + BAR / 2} />
              <Words x={far + 6} y={row.y + 14} lines={[texts[index] ?? ""]} bold />
            </g>
          );
        })}
        <line x1={x(0)} x2={x(0)} y1={top} y2={layout.bottom - 6} stroke={INK} />
        <Marks scale={x} marks={lines} top={top} bottom={layout.bottom - 6} />
        <RowLabels layout={layout} />
      </g>
    ),
  };
}

type Bar = BarsFigure["rows"][number];

function Whisker({
  bar: { low, high },
  x,
  y,
}: {
  bar: Bar;
  x: (value: number) => number;
  y: number;
}) {
  if (low === undefined || high === undefined) return null;
  return (
    <path
      d={`M${x(low)} ${y - 5}v10M${x(high)} ${y - 5}v10M${x(low)} ${y}H${x(high)}`}
      stroke={INK}
      stroke-width="1.6"
      fill="none"
    />
  );
}

function domainOf({ rows, lines = [] }: BarsFigure): [number, number] {
  const values = rows.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const all = [0, ...values, ...lines.map(({ value }) => value)];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? [least, least + 1] : [least, most];
}
