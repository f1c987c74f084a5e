import type { Brush } from "./brush.ts";

export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Family and weight of a text, and the sizes (CSS pixels) to try, largest first. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly sizes: readonly number[];
}

const LEADING = 1.16;

export const fontOf = (face: Face, size: number): string =>
  `${face.weight} ${size}px ${face.family}`;

function wrap(c: Brush, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || c.measureText(joined).width > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** A line that fits the width, its end left out where it does not. */
function shorten(c: Brush, line: string, width: number): string {
  if (c.measureText(line).width <= width) return line;
  let kept = line;
  while (kept !== "" && c.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** As many lines as there is room for; the last one says that there is more. */
function cut(c: Brush, lines: readonly string[], width: number, most: number): string[] {
  const kept = lines.slice(0, Math.max(1, most));
  const more = kept.length < lines.length;
  return kept.map((line, i) =>
    shorten(c, more && i === kept.length - 1 ? `${line}…` : line, width).replace(/…+$/, "…"),
  );
}

/** The largest size at which the wrapped text fits into `width` by `height`; else it is cut. */
export function fitText(c: Brush, text: string, face: Face, width: number, height: number): Fitted {
  let best: Fitted = { size: face.sizes.at(-1) ?? 10, lines: [text] };
  for (const size of face.sizes) {
    c.font = fontOf(face, size);
    const lines = wrap(c, text, width);
    best = { size, lines };
    if (
      lines.length * size * LEADING <= height &&
      lines.every((l) => c.measureText(l).width <= width)
    )
      return best;
  }
  const most = Math.floor(height / (best.size * LEADING));
  return { size: best.size, lines: cut(c, best.lines, width, most) };
}

/** Writes fitted lines centred on (x, y). */
export function writeLines(
  c: Brush,
  fitted: Fitted,
  face: Face,
  [x, y]: readonly [number, number],
): void {
  c.font = fontOf(face, fitted.size);
  c.textAlign = "center";
  c.textBaseline = "middle";
  const step = fitted.size * LEADING;
  const top = y - ((fitted.lines.length - 1) * step) / 2;
  fitted.lines.forEach((line, i) => {
    c.fillText(line, x, top + i * step);
  });
}
