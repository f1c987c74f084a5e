import type { ScaleLinear } from "d3-scale";
import type { Mark } from "../../present/index.ts";
import { BRASS, DIM, GRID } from "./colours.ts";
import { numberText, Words, widthOf, wrap } from "./text.tsx";

type Scale = ScaleLinear<number, number>;

/** Room below a picture for numbers and the name of the axis. */
export const AXIS = 46;

interface AxisProps {
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
  readonly label: string;
  /** Whether only whole numbers are written. */
  readonly whole?: boolean;
}

/** About `count` round numbers of a scale, if wished only the whole ones among them. */
export const ticksOf = (scale: Scale, count: number, whole = false): number[] =>
  scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));

/** Vertical lines at round numbers, the numbers below, and what they measure. */
export function BottomAxis({ scale, top, bottom, label, whole = false }: AxisProps) {
  const [left = 0, right = 0] = scale.range();
  const ticks = ticksOf(scale, Math.max(2, Math.floor((right - left) / 90)), whole);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={scale(tick)} x2={scale(tick)} y1={top} y2={bottom} stroke={GRID} />
          <Words
            x={scale(tick)}
            y={bottom + 16}
            anchor="middle"
            fill={DIM}
            size={12}
            lines={[numberText(tick)]}
          />
        </g>
      ))}
      <Words
        x={(left + right) / 2}
        y={bottom + 36}
        anchor="middle"
        fill={DIM}
        size={12}
        lines={[label]}
      />
    </g>
  );
}

/** Lines across all rows, with their names above. */
export function Marks({
  scale,
  marks,
  top,
  bottom,
}: Omit<AxisProps, "label" | "whole"> & { readonly marks: readonly Mark[] }) {
  const [left = 0, right = 0] = scale.range();
  return (
    <g>
      {marks.map(({ value, label }, index) => {
        const x = scale(value);
        const lines = wrap(label, 150);
        const half = Math.max(...lines.map(widthOf)) / 2;
        const middle = Math.min(Math.max(x, left + half), Math.max(left + half, right - half));
        return (
          <g key={label}>
            <line
              x1={x}
              x2={x}
              y1={top}
              y2={bottom}
              stroke={BRASS}
              stroke-width="2"
              stroke-dasharray="5 4"
            />
            <Words
              x={middle}
              y={top - 6 - (marks.length - 1 - index) * 17}
              anchor="middle"
              fill={BRASS}
              size={12}
              lines={[lines.join(" ")]}
            />
          </g>
        );
      })}
    </g>
  );
}

/** Room above a picture for the names of its marks. */
export const roomForMarks = (marks: readonly Mark[]): number =>
  marks.length === 0 ? 4 : 8 + 17 * marks.length;
