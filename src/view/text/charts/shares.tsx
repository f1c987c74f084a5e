import { scaleLinear } from "d3-scale";
import type { SharesFigure } from "../../present/index.ts";
import { courseColour, DIM, INK, PAPER, TONES } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import { BAR, layRows, RowLabels } from "./rows.tsx";
import { Letter, Words, widthOf } from "./text.tsx";

/** Bars cut into shares; a share tells its interval to whoever points at it. */
export function drawShares(figure: SharesFigure, width: number): Drawing {
  const pinned = figure.rows.some(({ pins }) => pins !== undefined);
  const layout = layRows(
    figure.rows.map(({ label }) => label),
    width,
    pinned ? { gap: PINS, right: 14 + pinsBehind(figure) } : {},
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
        {figure.rows.map((row, index) => (
          <Pins key={row.label} row={row} x={x} y={layout.rows[index]?.y ?? 0} />
        ))}
        <RowLabels layout={layout} />
      </g>
    ),
  };
}

/** Room for letters under the bars, and how large they are. */
const PINS = 44;
const RADIUS = 9;
/** Below the pointer at what history has. */
const UNDER = 10;
const STEP = 2 * RADIUS + 2;

type ShareRow = SharesFigure["rows"][number];
type Pinned = NonNullable<ShareRow["pins"]>[number];

const isOfNone = ({ parts }: ShareRow, pin: Pinned): boolean =>
  parts.every(({ label }) => label !== pin.part);

/** Room behind the bars for letters of which no part is. */
const pinsBehind = ({ rows }: SharesFigure): number =>
  STEP *
  Math.max(0, ...rows.map((row) => row.pins?.filter((pin) => isOfNone(row, pin)).length ?? 0));

interface PinsProps {
  readonly row: ShareRow;
  readonly x: ReturnType<typeof scaleLinear<number, number>>;
  readonly y: number;
}

/** The letters of each part under its middle; those of none behind the bar, hollow. */
function Pins({ row, x, y }: PinsProps) {
  const { pins = [], parts } = row;
  const [, right = 0] = x.range();
  const behind = pins.filter((pin) => isOfNone(row, pin));
  return (
    <g>
      {stacked(parts).flatMap(({ part, from }) => {
        const own = pins.filter((pin) => pin.part === part.label);
        const middle = x(from + part.share / 2) - ((own.length - 1) * STEP) / 2;
        const left = Math.min(middle, right - (own.length - 1) * STEP - RADIUS);
        return own.map((pin, at) => (
          <PinLetter key={pin.name} pin={pin} x={left + at * STEP} y={y + BAR + UNDER + RADIUS} />
        ));
      })}
      {behind.map((pin, at) => (
        <PinLetter
          key={pin.name}
          pin={pin}
          x={right + RADIUS + 4 + at * STEP}
          y={y + BAR / 2}
          hollow
        />
      ))}
    </g>
  );
}

const PinLetter = (props: { pin: Pinned; x: number; y: number; hollow?: boolean }) => (
  <Letter {...props} radius={RADIUS} name={props.pin.name} fill={courseColour(props.pin.course)} />
);

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
