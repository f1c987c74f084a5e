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
  /** Whether it must stand even where no spot is free; it then takes the least covered one. */
  readonly must: boolean;
  /** Whether it may hang over the edge of the area. */
  readonly loose?: boolean;
}

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
    const cost = request.spots.map((s) => coverage(s, filled) + edge * overhang(s, area));
    const least = Math.min(...cost);
    const index = cost.indexOf(least);
    const spot = request.spots[index];
    if (spot === undefined || (least > 0.5 && !request.must)) continue;
    chosen.set(request.id, index);
    filled.push(spot);
  }
  return chosen;
}
