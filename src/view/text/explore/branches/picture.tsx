import { useRef } from "preact/hooks";
import type { BranchLine } from "../../../present/index.ts";
import { useWidth } from "../../charts/use-width.ts";
import { useSay } from "../../context.ts";

/** Pixels. */
const ROW = 46;
const EDGE = 12;

/** The tree drawn: a line for each branch, its steps from left to right, leaving its parent's line. */
export function TreePicture({ lines }: { lines: readonly BranchLine[] }) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const most = Math.max(1, ...lines.map(({ to }) => to));
  const x = (step: number): number => EDGE + (step / most) * (width - 2 * EDGE);
  const y = (row: number): number => ROW * row + 32;
  return (
    <div ref={box} class="branch-picture">
      <svg
        width={width}
        height={ROW * lines.length + 4}
        viewBox={`0 0 ${width} ${ROW * lines.length + 4}`}
        role="img"
        aria-label={say("branches.picture")}
      >
        {lines.map((line, row) => (
          <g key={line.id} class={line.isCurrent ? "branch-now" : "branch-other"}>
            {line.parent === undefined ? null : (
              <path d={curve(x(line.from), y(line.parent), y(row))} />
            )}
            <path d={`M${x(line.from)} ${y(row)}H${x(line.to)}`} />
            <circle cx={x(line.from)} cy={y(line.parent ?? row)} r={4} />
            <circle
              cx={x(line.to)}
              cy={y(row)}
              r={line.ended ? 6 : 4}
              class={line.ended ? "branch-end" : ""}
            />
            <Label line={line} x={x(line.from)} y={y(row) - 9} width={width} />
          </g>
        ))}
      </svg>
    </div>
  );
}

const curve = (x: number, from: number, to: number): string =>
  `M${x} ${from}C${x} ${from + 18} ${x - 8} ${to} ${x} ${to}`;

interface LabelProps {
  readonly line: BranchLine;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The name where its line begins; from the middle of the picture on it ends there. */
function Label({ line, x, y, width }: LabelProps) {
  const right = x > width * 0.55;
  const room = Math.max(6, Math.floor((right ? x : width - x) / 8));
  const { name } = line;
  const text = name.length > room ? `${name.slice(0, room - 1)}…` : name;
  return (
    <text x={right ? x - 8 : x + 8} y={y} text-anchor={right ? "end" : "start"}>
      {text}
    </text>
  );
}
