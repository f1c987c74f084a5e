/** Where labels go so that none covers another. Pure. Boxes are in device pixels. */

export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One thing that wants a place; the first spot that is free is taken. */
export interface Request {
  readonly id: string;
  /** Lower numbers choose first. */
  readonly rank: number;
  readonly spots: readonly LabelBox[];
  /** Whether it must stand even where no spot is free; an early spot then excuses a little cover. */
  readonly must: boolean;
  /** Whether it may hang over the edge of the area. */
  readonly loose?: boolean;
}

/** What one spot further down the list costs, as a share of the box that is covered. */
const FARNESS = 0.004;

const overlap = (a: LabelBox, b: LabelBox): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

function coverage(spot: LabelBox, taken: readonly LabelBox[]): number {
  return taken.reduce((sum, box) => sum + overlap(spot, box), 0);
}

/** How much of a spot hangs over the edge of the area in which labels are wanted. */
function overhang(spot: LabelBox, area: LabelBox): number {
  return spot.w * spot.h - overlap(spot, area);
}

/**
 * Gives each request the number of its spot, or nothing where there is no room. `taken` are boxes
 * that nobody may cover; `area` is where labels should stay, which `must` ones may break.
 */
export function placeLabels(
  requests: readonly Request[],
  taken: readonly LabelBox[],
  area: LabelBox,
): ReadonlyMap<string, number> {
  const filled = [...taken];
  const chosen = new Map<string, number>();
  const order = requests.map((request, i) => ({ request, i }));
  order.sort((a, b) => a.request.rank - b.request.rank || a.i - b.i);
  for (const { request } of order) {
    const edge = request.loose === true ? 0 : 1;
    const hidden = request.spots.map((s) => coverage(s, filled) + edge * overhang(s, area));
    const cost = request.must
      ? request.spots.map((s, i) => (hidden[i] ?? 0) + i * s.w * s.h * FARNESS)
      : hidden;
    const index = cost.indexOf(Math.min(...cost));
    const spot = request.spots[index];
    if (spot === undefined || ((hidden[index] ?? 0) > 0.5 && !request.must)) continue;
    chosen.set(request.id, index);
    filled.push(spot);
  }
  return chosen;
}
