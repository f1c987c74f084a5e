import { INK, PAPER } from "./colours.ts";

/** Height of a line of text, in the units of the picture: pixels. */
export const LINE_HEIGHT = 17;
/** Mean width of a letter at 13 pixels, a little too wide rather than too narrow. */
const LETTER = 7.1;

/** How wide a text is, about. */
export const widthOf = (text: string): number => text.length * LETTER;

/** A text cut into lines of at most a width; a word that is longer stands alone. */
export function wrap(text: string, width: number): string[] {
  const most = Math.max(6, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** A number with a true minus and its thousands parted by thin spaces, which reads in any language. */
export const numberText = (value: number): string =>
  String(value)
    .replace("-", "−")
    .replace(/\d{5,}/, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, "\u2009"));

interface WordsProps {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** Whether whatever is drawn behind it stops short of its letters. */
  readonly clear?: boolean;
}

/** A rim of paper around the letters. */
const CLEAR = {
  stroke: PAPER,
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/** Lines of text at a place. */
export function Words({
  x,
  y,
  lines,
  anchor = "start",
  fill = INK,
  bold = false,
  size = 13,
  clear = false,
}: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      text-anchor={anchor}
      fill={fill}
      font-size={size}
      font-weight={bold ? 600 : 400}
      {...(clear && CLEAR)}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface LetterProps {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
  readonly fill: string;
  /** Whether only its rim is filled. */
  readonly hollow?: boolean;
}

/** A letter in a disc: a game among others. */
export const Letter = ({ x, y, radius, name, fill, hollow = false }: LetterProps) => (
  <g>
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={hollow ? PAPER : fill}
      stroke={hollow ? fill : PAPER}
      stroke-width="1.5"
    />
    <Words
      x={x}
      y={y + 0.42 * radius}
      lines={[name]}
      anchor="middle"
      fill={hollow ? fill : "#fff"}
      size={Math.round(1.15 * radius)}
      bold
    />
  </g>
);
