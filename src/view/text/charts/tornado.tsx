import { scaleLinear } from "d3-scale";
import type { TornadoFigure } from "../../present/index.ts";
import { AXIS, BottomAxis } from "./axis.tsx";
import { INK, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { BAR, layRows, RowLabels } from "./rows.tsx";
import { Words } from "./text.tsx";

/** How far each input moves the result: from where it stands to both sides, widest first. */
export function drawTornado(figure: TornadoFigure, width: number): Drawing {
  const { rows, base, axis } = figure;
  const layout = layRows(
    rows.map(({ label }) => label),
    width,
  );
  const values = [base, ...rows.flatMap(({ low, high }) => [low, high])];
  const x = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [layout.left + 4, layout.right],
  ).nice();
  const half = (to: number, y: number, fill: string) => {
    const ends = [x(base), x(to)].sort((a, b) => a - b) as [number, number];
    return <rect x={ends[0]} y={y} width={ends[1] - ends[0]} height={BAR} fill={fill} />;
  };
  return {
    height: layout.bottom + AXIS,
    drawing: (
      <g>
        <BottomAxis scale={x} top={2} bottom={layout.bottom - 6} label={axis} />
        {rows.map((one, index) => {
          const row = layout.rows[index];
          if (row === undefined) return null;
          return (
            <g key={one.label}>
              <title>{`${one.label}: ${one.lowText} / ${one.highText}`}</title>
              {half(one.low, row.y, TONES.reserve)}
              {half(one.high, row.y, TONES.support)}
              <End x={x(one.low)} base={x(base)} y={row.y + 14} text={one.lowText} />
              <End x={x(one.high)} base={x(base)} y={row.y + 14} text={one.highText} />
            </g>
          );
        })}
        <line
          x1={x(base)}
          x2={x(base)}
          y1={2}
          y2={layout.bottom - 6}
          stroke={INK}
          stroke-width="1.5"
        />
        <RowLabels layout={layout} />
      </g>
    ),
  };
}

/** The input's own number inside the bar, where the bar is long enough to hold it. */
function End({ x, base, y, text }: { x: number; base: number; y: number; text: string }) {
  if (Math.abs(x - base) < 12 + text.length * 7) return null;
  const right = x > base;
  return (
    <Words
      x={right ? x - 5 : x + 5}
      y={y}
      anchor={right ? "end" : "start"}
      lines={[text]}
      fill="#fff"
      size={12}
    />
  );
}
