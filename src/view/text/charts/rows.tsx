import { LINE_HEIGHT, Words, wrap } from "./text.tsx";

/** Where the rows of a picture lie: labels at the side, or above their bars where it is narrow. */
export interface RowLayout {
  /** Left and right end of the bars. */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
  readonly bottom: number;
}

export interface Row {
  readonly lines: readonly string[];
  readonly labelX: number;
  readonly labelY: number;
  /** Top of the bar. */
  readonly y: number;
}

const NARROW = 560;
/** Between rows, unless more is asked for. */
const GAP = 12;
export const BAR = 20;
/** Left of the bars, where the labels stand above them. */
const EDGE = 8;

interface Margins {
  /** Kept free at the right of the bars, for what stands behind them. */
  readonly right?: number;
  readonly top?: number;
  readonly gap?: number;
}

/** Lays out a row for each label in a picture of this width. */
export function layRows(
  labels: readonly string[],
  width: number,
  { right = 14, top = 4, gap = GAP }: Margins = {},
): RowLayout {
  const lay = width < NARROW ? above : beside;
  return lay(labels, width, { right, top, gap });
}

function above(
  labels: readonly string[],
  width: number,
  { right, top, gap }: Required<Margins>,
): RowLayout {
  let y = top;
  const rows = labels.map((label) => {
    const lines = wrap(label, width - EDGE - 2);
    const row = {
      lines,
      labelX: EDGE,
      labelY: y + 13,
      y: y + lines.length * LINE_HEIGHT + gap / 3,
    };
    y = row.y + BAR + gap;
    return row;
  });
  return { left: EDGE, right: width - right, rows, bottom: y };
}

function beside(
  labels: readonly string[],
  width: number,
  { right, top, gap }: Required<Margins>,
): RowLayout {
  const room = Math.min(300, Math.round(width * 0.36));
  let y = top;
  const rows = labels.map((label) => {
    const lines = wrap(label, room - 12);
    const height = Math.max(BAR, lines.length * LINE_HEIGHT);
    const labelY = y + (height - lines.length * LINE_HEIGHT) / 2 + 13;
    const row = { lines, labelX: 2, labelY, y: y + (height - BAR) / 2 };
    y += height + gap;
    return row;
  });
  return { left: room, right: width - right, rows, bottom: y };
}

/** What the rows are called. Drawn last: lines of the picture stop short of the letters. */
export const RowLabels = ({ layout }: { layout: RowLayout }) => (
  <g>
    {layout.rows.map(({ lines, labelX, labelY }) => (
      <Words key={labelY} x={labelX} y={labelY} lines={lines} clear />
    ))}
  </g>
);
