import { scaleLinear } from "d3-scale";
import type { SharesFigure } from "../../present/index.ts";
import { DIM, INK, PAPER, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { BAR, layRows, RowLabels } from "./rows.tsx";
import { Words, widthOf } from "./text.tsx";

/** Bars cut into shares; a share tells its interval to whoever points at it. */
export function drawShares(figure: SharesFigure, width: number): Drawing {
  const layout = layRows(
    figure.rows.map(({ label }) => label),
    width,
  );
  const x = scaleLinear([0, 1], [layout.left, layout.right]);
  return {
    height: layout.bottom,
    drawing: (
      <g>
        {figure.rows.map(({ label, parts, marked }, index) => {
          const y = layout.rows[index]?.y ?? 0;
          return stacked(parts).map(({ part, from }) => (
            <Part
              key={`${label} ${part.label}`}
              part={part}
              left={x(from)}
              right={x(from + part.share)}
              y={y}
              marked={part.label === marked}
            />
          ));
        })}
        <RowLabels layout={layout} />
      </g>
    ),
  };
}

type SharePart = SharesFigure["rows"][number]["parts"][number];

/** The parts, each with the sum of those before it. */
function stacked(parts: readonly SharePart[]): { part: SharePart; from: number }[] {
  let from = 0;
  return parts.map((part) => {
    const placed = { part, from };
    from += part.share;
    return placed;
  });
}

interface PartProps {
  readonly part: SharePart;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly marked: boolean;
}

function Part({ part, left, right, y, marked }: PartProps) {
  const percent = `${Math.round(100 * part.share)} %`;
  const full = `${part.label} ${percent}`;
  const room = right - left - 8;
  const text = widthOf(full) < room ? full : widthOf(percent) < room ? percent : "";
  return (
    <g>
      <title>{`${full} (${Math.round(100 * part.low)}–${Math.round(100 * part.high)} %)`}</title>
      <rect
        x={left}
        y={y}
        width={Math.max(0, right - left)}
        height={BAR}
        fill={TONES[part.tone]}
        stroke={marked ? INK : PAPER}
        stroke-width={marked ? 2.5 : 1}
      />
      {text === "" ? null : <Words x={left + 5} y={y + 14} lines={[text]} fill="#fff" size={12} />}
      {marked ? (
        <path d={`M${(left + right) / 2 - 5} ${y + BAR + 8} l5 -7 l5 7 Z`} fill={DIM} />
      ) : null}
    </g>
  );
}
