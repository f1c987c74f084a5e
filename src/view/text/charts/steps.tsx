import { scaleLinear } from "d3-scale";
import type { StepsFigure } from "../../present/index.ts";
import { AXIS, BottomAxis } from "./axis.tsx";
import { INK, PAPER, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { BAR, layRows, RowLabels } from "./rows.tsx";
import { Words, widthOf } from "./text.tsx";

/** What follows over the range of each input, with a pointer at where it stands now. */
export function drawSteps(figure: StepsFigure, width: number): Drawing {
  const layout = layRows(
    figure.rows.map(({ label }) => label),
    width,
    { right: 18, top: 10, gap: 18 },
  );
  const x = scaleLinear(figure.domain, [layout.left, layout.right]);
  return {
    height: layout.bottom + AXIS,
    drawing: (
      <g>
        <BottomAxis scale={x} top={4} bottom={layout.bottom - 4} label={figure.axis} />
        {figure.rows.map(({ label, stretches, now }, index) => {
          const row = layout.rows[index];
          if (row === undefined) return null;
          return (
            <g key={label}>
              {stretches.map((stretch) => (
                <Stretch
                  key={stretch.from}
                  stretch={stretch}
                  left={x(stretch.from)}
                  right={x(stretch.to)}
                  y={row.y}
                />
              ))}
              {now === undefined ? null : <Pointer x={x(now)} y={row.y} />}
            </g>
          );
        })}
        <RowLabels layout={layout} />
      </g>
    ),
  };
}

interface StretchProps {
  readonly stretch: StepsFigure["rows"][number]["stretches"][number];
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

function Stretch({ stretch, left, right, y }: StretchProps) {
  const fits = widthOf(stretch.label) < right - left - 8;
  return (
    <g>
      <title>{`${stretch.from}–${stretch.to}: ${stretch.label}`}</title>
      <rect
        x={left}
        y={y}
        width={Math.max(2, right - left)}
        height={BAR}
        fill={TONES[stretch.tone]}
        stroke={PAPER}
      />
      {fits ? (
        <Words x={left + 5} y={y + 14} lines={[stretch.label]} fill="#fff" size={12} />
      ) : null}
    </g>
  );
}

function Pointer({ x, y }: { x: number; y: number }) {
  return (
    <g>
      <line x1={x} x2={x} y1={y - 3} y2={y + BAR + 3} stroke={INK} stroke-width="2.5" />
      <path d={`M${x - 6} ${y - 9}h12l-6 8Z`} fill={INK} stroke={PAPER} />
    </g>
  );
}
