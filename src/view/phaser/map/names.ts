import { faded, fonts, palette } from "../palette.ts";
import type { Frame, Pen } from "./frame.ts";
import type { Cone, Point } from "./geometry.ts";
import type { LabelBox, Request } from "./placement.ts";
import { toScreen } from "./view.ts";

/** A country's or a sea's name, ready to be drawn. Sizes in device pixels. */
export interface NameLabel {
  readonly id: string;
  readonly text: string;
  /** Map units. */
  readonly at: Point;
  readonly size: number;
  readonly kind: "member" | "other" | "sea";
  readonly width: number;
}

const spacing = { member: 0.3, other: 0.22, sea: 0.12 } as const;
const style = {
  member: { font: "700", fill: faded(palette.paper, 0.68), edge: "rgba(8,15,20,.42)" },
  other: { font: "400", fill: "rgba(190,206,211,.5)", edge: "rgba(10,18,24,.5)" },
  sea: { font: "italic 400", fill: faded(palette.waterline, 0.55), edge: "rgba(9,18,26,.4)" },
} as const;

const fontOf = (kind: NameLabel["kind"], size: number): string =>
  `${style[kind].font} ${size}px ${fonts.display}`;

function spacedWidth(pen: Pen, text: string, size: number, kind: NameLabel["kind"]): number {
  pen.font = fontOf(kind, size);
  return pen.measureText(text).width + [...text].length * size * spacing[kind];
}

/** A name as large as its country's room allows, or nothing when that is too small to read. */
export function sizeCountryName(
  pen: Pen,
  frame: Frame,
  country: { readonly id: string; readonly at: Point; readonly room: number },
  name: string,
  member: boolean,
): NameLabel | undefined {
  const kind = member ? "member" : "other";
  const text = name.toUpperCase();
  const { view, dpr } = frame;
  const wanted = country.room * view.k * (member ? 2.1 : 1.9);
  const fit = (100 * wanted) / spacedWidth(pen, text, 100, kind) / dpr;
  if (fit < (member ? 7 : 6.4)) return undefined;
  const most = member ? Math.min(30, frame.size.w / dpr / 15) : 15;
  const css = Math.min(most, Math.max(member ? 10 : 9, fit));
  const size = css * dpr;
  const width = spacedWidth(pen, text, size, kind);
  return { id: country.id, text, at: country.at, size, kind, width };
}

/** A sea's name in italics, or nothing when it would run far over the shore. */
export function sizeSeaName(
  pen: Pen,
  frame: Frame,
  sea: { readonly id: string; readonly at: Point; readonly room: number },
  text: string,
): NameLabel | undefined {
  const css = Math.min(15, Math.max(9.5, (frame.view.k / frame.dpr) * 22));
  const size = css * frame.dpr;
  const width = spacedWidth(pen, text, size, "sea");
  if (width > sea.room * frame.view.k * 5.5) return undefined;
  return { id: sea.id, text, at: sea.at, size, kind: "sea", width };
}

/** Where a name may stand: its place, or a little above or below. */
export function requestName(label: NameLabel, frame: Frame): Request {
  const { x, y } = toScreen(frame.view, frame.size, label.at);
  const h = label.size * 1.15;
  const spot = (dy: number): LabelBox => ({
    x: x - label.width / 2,
    y: y + dy * label.size - h / 2,
    w: label.width,
    h,
  });
  const rank = label.kind === "member" ? 40 : label.kind === "sea" ? 60 : 50;
  return { id: `name:${label.id}`, rank, spots: NAME_SHIFTS.map(spot), must: false };
}

/** In letter heights, in the order in which they are tried. */
export const NAME_SHIFTS: readonly number[] = [0, -1.3, 1.3, -2.4, 2.4];

/** Draws a name along its parallel, letter by letter. The pen is in device pixels. */
export function drawName(
  pen: Pen,
  frame: Frame,
  cone: Cone,
  label: NameLabel,
  shift: number,
): void {
  const { view, size: canvas } = frame;
  const look = style[label.kind];
  const apex = toScreen(view, canvas, cone);
  const at = toScreen(view, canvas, label.at);
  const radius = Math.hypot(at.x - apex.x, at.y - apex.y) + shift * label.size;
  const middle = Math.atan2(at.x - apex.x, at.y - apex.y);
  pen.font = fontOf(label.kind, label.size);
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillStyle = look.fill;
  pen.strokeStyle = look.edge;
  pen.lineWidth = 2.6 * frame.dpr;
  pen.lineJoin = "round";
  let along = -label.width / 2;
  for (const letter of label.text) {
    const advance = pen.measureText(letter).width + label.size * spacing[label.kind];
    const turn = middle + (along + advance / 2) / radius;
    along += advance;
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    pen.setTransform(cos, -sin, sin, cos, apex.x + radius * sin, apex.y + radius * cos);
    pen.strokeText(letter, 0, 0);
    pen.fillText(letter, 0, 0);
  }
  pen.setTransform(1, 0, 0, 1, 0, 0);
}
